import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/sandbox/settings.ts';
import { launchWords } from '../../src/words/en/launch.ts';
import { axeFindings } from './axe.ts';
import { birthDateOf } from './birth-date.ts';
import { clinicianAt } from './clinician.ts';
import { openStage, type Stage, type Visitor } from './stage.ts';
import { referenceOf, writtenTo } from './written.ts';

const MARGARET = 'Margaret Osei';
const { connection, failures, start } = launchWords;
const looks = [
  { width: 1280, colorScheme: 'light' },
  { width: 320, colorScheme: 'dark' },
] as const;

let stage: Stage;
let visitor: Visitor;
let page: Page;

beforeAll(async () => {
  stage = await openStage();
});
beforeEach(async () => {
  Object.assign(stage.sandbox.settings, defaultSettings({}));
  stage.sandbox.reset();
  visitor = await stage.visitor();
  page = await visitor.page();
});
afterEach(async () => {
  expect(visitor.faults).toEqual([]);
  await visitor.context.close();
});
afterAll(() => stage.close());

const signInLink = () => page.getByRole('link', { name: 'Sign in to Hillcrest Practice EHR' });
const heading = (name: string) => page.getByRole('heading', { name, level: 1, exact: true });
const chooseButton = (name: string) => page.getByRole('button', { name: new RegExp(`^Choose ${name}`) });
const kept = () => page.evaluate(() => [sessionStorage.length, localStorage.length, document.cookie]);

/** From the launch page, without anything in its address, to the EHR's question. */
async function openPicker(): Promise<void> {
  await page.goto(`${stage.sandbox.app}launch.html`);
  await signInLink().click();
  await heading('Whose chart is Vertaug to open?').waitFor();
}

async function chartIsRead(): Promise<void> {
  await heading('Assess').waitFor();
  await page.getByText('The chart is still being read.').waitFor({ state: 'hidden' });
}

/** What axe finds, and whether anything sticks out to the side. */
async function troubles(): Promise<readonly string[]> {
  const violations = await axeFindings(page);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return [...violations.map(({ id, html }) => `${id} at ${html}`), ...(overflow > 0 ? [`${overflow} px too wide`] : [])];
}

describe('from outside a chart', () => {
  it('a clinician signs in, finds the patient by name, and stores what was done in that chart', async () => {
    await openPicker();
    await page.getByRole('searchbox', { name: 'Name' }).fill('osei marg');
    await page.getByRole('button', { name: 'Search' }).click();
    await page
      .getByRole('status')
      .getByText(/^1 of \d+ patients$/)
      .waitFor();
    expect(await page.getByRole('button', { name: /^Choose / }).allInnerTexts()).toHaveLength(2);
    const item = page.getByRole('listitem').filter({ hasText: MARGARET });
    expect(await item.innerText()).toContain(`born ${birthDateOf('osei').iso}, record 00481726`);
    await chooseButton(MARGARET).click();
    await chartIsRead();
    expect(page.url()).toBe(`${stage.sandbox.app}index.html`);
    expect(await kept()).toEqual([0, 0, '']);
    await page.getByRole('region', { name: 'Patient', exact: true }).getByText(MARGARET).waitFor();

    const clinician = clinicianAt(page);
    await clinician.treat('L1');
    await clinician.plan('Balloon kyphoplasty');
    await clinician.perform({ complications: 'None observed' });
    await clinician.send();
    await clinician.told('Procedure', 'stored');
    const [stored, ...more] = writtenTo(stage.sandbox).procedures;
    expect(more).toEqual([]);
    expect(stored?.subject.reference).toBe(referenceOf(stage.sandbox, MARGARET));
    // No encounter comes with a patient who was chosen outside a chart, and none is made up.
    expect(stored?.encounter).toBeUndefined();
  });

  it('a clinician gets there with the keyboard alone', async () => {
    await page.goto(`${stage.sandbox.app}launch.html`);
    await signInLink().waitFor();
    await pressTo(signInLink());
    await page.keyboard.press('Enter');
    await heading('Whose chart is Vertaug to open?').waitFor();
    await pressTo(page.getByRole('searchbox'));
    await page.keyboard.type('brandt');
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText(/^1 of/).waitFor();
    await pressTo(chooseButton('Harold Brandt'));
    await page.keyboard.press('Enter');
    await chartIsRead();
    await page.getByRole('region', { name: 'Patient', exact: true }).getByText('Harold Brandt').waitFor();
  });

  it('a clinician who chooses nobody is told so, and can begin again from there', async () => {
    await openPicker();
    await page.getByRole('button', { name: 'Choose nobody and go back' }).click();
    await heading(failures['authorization-denied'].title).waitFor();
    await page.getByText('access_denied: No patient was chosen.').waitFor();
    expect(page.url()).toBe(`${stage.sandbox.app}index.html`);
    expect(await kept()).toEqual([0, 0, '']);
    await signInLink().click();
    await chooseButton(MARGARET).click();
    await chartIsRead();
  });

  it('an EHR that grants no patient leads to a page that says so', async () => {
    stage.sandbox.settings.scopesGranted = asked => asked.filter(scope => scope !== 'launch/patient');
    await page.goto(`${stage.sandbox.app}launch.html`);
    await signInLink().click();
    await heading(failures['no-patient'].title).waitFor();
    await page.getByText(failures['no-patient'].next).waitFor();
    await signInLink().waitFor();
  });

  it('a choice cannot be made a second time from the history', async () => {
    await openPicker();
    const picker = page.url();
    await chooseButton(MARGARET).click();
    await chartIsRead();
    await page.goto(picker);
    // The address of the question begins a launch anew, and its answer belongs to no launch of this tab any more.
    await chooseButton('Harold Brandt').click();
    await heading(failures['state-unknown'].title).waitFor();
  });
});

describe('the page that one meets without a launch', () => {
  it.each(['launch.html', 'index.html', ''])('says at /%s how to open Vertaug from a chart, and where to sign in', async address => {
    await page.goto(stage.sandbox.app + address);
    await heading(failures['no-launch'].title).waitFor();
    await page.getByRole('heading', { name: start.fromChart, level: 2 }).waitFor();
    for (const step of start.fromChartSteps) await page.getByRole('listitem').filter({ hasText: step }).waitFor();
    expect(await signInLink().getAttribute('href')).toBe(stage.sandbox.standaloneUrl);
    expect(await page.title()).toBe('Vertaug');
  });

  it.each(['launch.html', 'index.html'])('says at /%s what an engineer has to do where no EHR is set up', async address => {
    stage.sandbox.settings.appConfig = () => ({ issuers: [] });
    await page.goto(stage.sandbox.app + address);
    await page.getByRole('heading', { name: start.noIssuer, level: 2 }).waitFor();
    await page
      .getByRole('listitem')
      .filter({ hasText: `${stage.sandbox.app}launch.html` })
      .waitFor();
    await page
      .getByRole('listitem')
      .filter({ hasText: `${stage.sandbox.app}index.html` })
      .waitFor();
    await page.getByRole('listitem').filter({ hasText: 'config.json' }).waitFor();
    // The page that checks resources needs no EHR, and the one that asks a server needs none that is set up.
    expect(await page.getByRole('link').allInnerTexts()).toEqual([start.check, connection]);
  });

  it.each(['launch.html', 'index.html'])('names at /%s what is wrong with the configuration, as text', async address => {
    stage.sandbox.settings.appConfig = () => ({ issuers: [], '<img src=x>': 1 });
    await page.goto(stage.sandbox.app + address);
    await page.getByRole('heading', { name: failures['config-unreadable'].title, level: 2 }).waitFor();
    await page.getByText('<img src=x>').waitFor();
    expect(await page.locator('img').count()).toBe(0);
  });

  it('offers each EHR, told apart by its host', async () => {
    stage.sandbox.settings.appConfig = () => ({
      issuers: ['https://a.example/fhir', 'https://b.example/r4'].map(iss => ({ iss, name: 'Ward <b>EHR</b>', clientId: 'v' })),
    });
    await page.goto(`${stage.sandbox.app}launch.html`);
    const links = page.getByRole('link', { name: 'Sign in to Ward <b>EHR</b>' });
    await links.nth(1).waitFor();
    expect(await links.evaluateAll(all => all.map(one => one.getAttribute('href')))).toEqual([
      `${stage.sandbox.app}launch.html?iss=https%3A%2F%2Fa.example%2Ffhir`,
      `${stage.sandbox.app}launch.html?iss=https%3A%2F%2Fb.example%2Fr4`,
    ]);
    for (const host of ['a.example', 'b.example']) await page.getByText(host, { exact: true }).waitFor();
  });

  it.each(looks)('and the EHR’s question can be used at $width px, $colorScheme', async look => {
    await visitor.context.close();
    visitor = await stage.visitor(look);
    page = await visitor.page();
    const found: string[] = [];
    for (const address of ['launch.html', 'index.html']) {
      await page.goto(stage.sandbox.app + address);
      await signInLink().waitFor();
      found.push(...(await troubles()));
    }
    await openPicker();
    found.push(...(await troubles()));
    await page.goto(stage.sandbox.ehr);
    await page.getByText('More ways to open it').first().click();
    found.push(...(await troubles()));
    stage.sandbox.settings.appConfig = () => ({ issuers: [] });
    await page.goto(`${stage.sandbox.app}launch.html`);
    await page.getByRole('heading', { name: start.noIssuer }).waitFor();
    found.push(...(await troubles()));
    expect(found).toEqual([]);
  });

  it('speaks French to a French browser', async () => {
    await visitor.context.close();
    visitor = await stage.visitor({ locale: 'fr-CA' });
    page = await visitor.page();
    for (const address of ['launch.html', 'index.html']) {
      await page.goto(stage.sandbox.app + address);
      await page.getByRole('link', { name: 'Ouvrir une session auprès de Hillcrest Practice EHR' }).waitFor();
    }
  });
});

/** Tabs until the element has the focus. */
async function pressTo(target: Locator): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    if (await target.evaluate(element => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Forty presses of Tab did not reach it.');
}
