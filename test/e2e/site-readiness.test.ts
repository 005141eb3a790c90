import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/sandbox/settings.ts';
import { connectionWords } from '../../src/words/en/connection.ts';
import { hardFactsWords } from '../../src/words/en/hard-facts.ts';
import { siteReadinessWords as say } from '../../src/words/en/site-readiness.ts';
import { siteRemarkWords as remarks } from '../../src/words/en/site-remarks.ts';
import { siteReadinessWords as french } from '../../src/words/fr/site-readiness.ts';
import { downloadBy, textOf } from './case-files.ts';
import { clinicianAt } from './clinician.ts';
import { LOOKS, troubles } from './looks.ts';
import { openStage, type Stage, type Visitor } from './stage.ts';

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
afterEach(() => visitor.context.close());
afterAll(() => stage.close());

const region = (name: string) => page.getByRole('region', { name });
const rows = (name: string) => region(name).getByRole('listitem').allInnerTexts();
const open = async () => {
  await page.goto(`${stage.sandbox.app}connection.html?place`);
  await page.getByRole('heading', { level: 1, name: say.title }).waitFor();
};
/** Takes the place of what the practice EHR's site records. */
const record = (checklist: unknown, operators: unknown) => {
  stage.sandbox.settings.appConfig = config => ({ ...config, facility: { name: 'Hillcrest Practice', checklist }, operators });
};

describe('the page of the place', () => {
  it('is reached from the page of the connection, and says first what there is to do', async () => {
    await page.goto(`${stage.sandbox.app}connection.html`);
    await page.getByRole('link', { name: connectionWords.toPlace }).click();
    await page.getByRole('heading', { level: 1, name: say.title }).waitFor();
    expect(await rows(say.toDo)).toEqual([
      expect.stringMatching(/^Help without delay: Surgery for a complication\s+FAC-9\.surgical\s+unknown\s+Nights and weekends/),
      expect.stringMatching(/^Medical physicist: Dose indices .*\s+RAD-4\s+due\s+signed off by M\. Ferrer, physicist, .*; due since /),
      expect.stringMatching(/^Dr\. Ingrid Larsson\s+Privileges for vertebroplasty ended on /),
    ]);
    expect(await rows(say.group.rescue)).toHaveLength(5);
    expect(await region(say.operators).getByRole('listitem').count()).toBe(2);
    await page.getByRole('link', { name: say.back }).click();
    await page.getByRole('heading', { level: 1, name: connectionWords.title }).waitFor();
    expect(visitor.faults).toEqual([]);
  });

  it('says what could be recorded where a site records nothing, and calls nothing of it missing', async () => {
    record(undefined, undefined);
    await open();
    await page.getByText(say.nothing).waitFor();
    expect(await rows(say.group.rescue)).toEqual([
      expect.stringMatching(/^CT/),
      expect.stringMatching(/^MR/),
      expect.anything(),
      expect.anything(),
      expect.anything(),
    ]);
    expect(await page.getByText(say.standing['not-recorded']).count()).toBe(0);
    expect(await region(say.toDo).count()).toBe(0);
  });

  it('says what it did not understand, shows the rest, and lets the launch go on', async () => {
    record(
      [
        { item: 'FAC-0', is: 'met' },
        { item: 'FAC-7.ct', is: 'met', signedOffBy: 'P. Abara', signedOffOn: '2025-01-31' },
      ],
      [{ name: 'Dr H.' }],
    );
    await open();
    expect(await rows(say.problems)).toEqual([
      expect.stringMatching(/^facility\.checklist\[0\]\.item is "FAC-0"/),
      expect.stringMatching(/^operators\[0\]\.profession is missing/),
    ]);
    expect(await rows(say.group.rescue)).toContainEqual(
      expect.stringMatching(/^CT\s+FAC-7\.ct\s+met\s+signed off by P\. Abara, 31 January 2025$/),
    );
    await page.getByText(say.allWell).waitFor();
    const chart = await visitor.launch('Margaret Osei');
    expect(await chart.getByRole('heading', { level: 1 }).count()).toBeGreaterThan(0);
  });

  it('speaks the French of Canada', async () => {
    const francophone = await stage.visitor({ locale: 'fr-CA' });
    const opened = await francophone.page();
    await opened.goto(`${stage.sandbox.app}connection.html?place`);
    await opened.getByRole('heading', { level: 1, name: String(french.title) }).waitFor();
    expect(await opened.evaluate(() => document.documentElement.lang)).toBe('fr-CA');
    await francophone.context.close();
  });

  it('is printed as it stands, black on white, without what is pressed', async () => {
    await open();
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await page.getByRole('button', { name: say.print }).isVisible()).toBe(false);
    const colour = await region(say.toDo).evaluate(element => getComputedStyle(element).color);
    expect(colour).toBe('rgb(0, 0, 0)');
  });

  it('loses and cuts nothing, in each look', async () => {
    await open();
    await region(say.toDo).waitFor();
    expect(await troubles(page, LOOKS)).toEqual([]);
  });
});

describe('the site’s record of operators beside a case', () => {
  const NAME = 'Dr. Zoë Müller-Łukasz';
  const operator = {
    name: NAME,
    references: ['Practitioner/mueller-lukasz'],
    profession: 'physician',
    privileges: [{ technique: 'balloon-kyphoplasty' }, { technique: 'vertebroplasty', grantedOn: '2019-05-04', validUntil: '2020-05-03' }],
  };
  const atPlan = async (technique: string) => {
    page = await visitor.launch('Margaret Osei');
    const clinician = clinicianAt(page);
    await clinician.treat('L1');
    await clinician.goTo('Plan');
    await page.getByRole('combobox').first().selectOption({ label: technique });
    return clinician;
  };
  const link = () => page.getByRole('link', { name: remarks.place });

  it('is a quiet line of Plan where privileges for what is planned have ended, and leads to what is recorded', async () => {
    record([], [operator]);
    await atPlan('Vertebroplasty');
    await page.getByText(remarks.ended(NAME, 'vertebroplasty', '2020-05-03')).waitFor();
    const [place] = await Promise.all([visitor.context.waitForEvent('page'), link().click()]);
    await place.getByRole('heading', { level: 1, name: say.title }).waitFor();
    await place.close();
    await page.getByRole('combobox').first().selectOption({ label: 'Balloon kyphoplasty' });
    await link().waitFor({ state: 'detached' });
    await page.getByRole('combobox').first().selectOption({ label: 'Sacroplasty' });
    await page.getByText(remarks['not-recorded'](NAME, 'sacroplasty')).waitFor();
    expect(visitor.faults).toEqual([]);
  });

  it('goes into no resource, no note and no case file', async () => {
    const words = 'credentials-file-7731';
    const told = { ...operator, note: words, routes: [{ route: 1, experience: words, attestedBy: words }] };
    record([{ item: 'FAC-1', is: 'met', signedOffBy: words, note: words }], [told]);
    const clinician = await atPlan('Vertebroplasty');
    await page.getByText(remarks['in-part'](NAME)).waitFor();
    await clinician.plan('Vertebroplasty');
    await clinician.consent();
    await clinician.perform();
    await page.getByRole('button', { name: `Operated by: ${NAME}` }).click();
    const file = await textOf(await downloadBy(page, 'Save case as a file'));
    expect(file).not.toContain(words);
    await clinician.send();
    await clinician.told('Procedure', /Stored/);
    const stored = JSON.stringify(stage.sandbox.store.all());
    expect(stored).toContain('vertebroplasty');
    expect(stored).not.toContain(words);
    expect(stored).not.toContain('2020-05-03');
  });

  it('says nothing where the site records no operator', async () => {
    record([{ item: 'FAC-1', is: 'not-met' }], undefined);
    await atPlan('Sacroplasty');
    await page.getByRole('radiogroup', { name: 'Imaging guidance' }).waitFor();
    expect(await link().count()).toBe(0);
  });

  it('stands beside the primary operator of the team, and a non-physician there is a hard fact that asks for a word', async () => {
    record([], [operator]);
    const clinician = await atPlan('Balloon kyphoplasty');
    await clinician.goTo('Procedure');
    await page.getByRole('radiogroup', { name: 'How it ended' }).getByRole('radio', { name: 'Completed' }).check();
    await page.getByRole('button', { name: new RegExp(NAME) }).click();
    await page.getByRole('combobox', { name: 'Profession' }).selectOption({ label: 'Physician' });
    expect(await link().count()).toBe(0);
    await page.getByRole('textbox', { name: 'Name' }).fill('Dr. A. Novak');
    await page.getByText(remarks['not-listed']('Dr. A. Novak')).waitFor();
    await page.getByRole('combobox', { name: 'Profession' }).selectOption({ label: 'Non-physician radiology provider' });
    await page.getByText(remarks.operatorNoPhysician).waitFor();
    await clinician.goTo('Review and send');
    const asked = page.getByText(hardFactsWords.ask(hardFactsWords.operatorNoPhysician));
    await asked.waitFor();
    await clinician.goTo('Procedure');
    await page.getByRole('combobox', { name: 'Profession' }).selectOption({ label: 'Physician' });
    await clinician.goTo('Review and send');
    expect(await asked.count()).toBe(0);
  });
});
