import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/sandbox/settings.ts';
import { sessionWords } from '../../src/words/en/session.ts';
import { inEnglish } from '../../src/words/load-words.ts';
import { axeFindings } from './axe.ts';
import { birthDateOf } from './birth-date.ts';
import { clinicianAt } from './clinician.ts';
import { openStage, type Stage, type Visitor } from './stage.ts';
import { referenceOf, writtenTo } from './written.ts';

const MARGARET = 'Margaret Osei';
const HAROLD = 'Harold Brandt';
const { again, lock, newerLaunch } = sessionWords;
const { keep } = inEnglish.app;

let stage: Stage;
let visitor: Visitor;

beforeAll(async () => {
  stage = await openStage({}, { asPeopleHaveIt: true });
});
beforeEach(async () => {
  Object.assign(stage.sandbox.settings, defaultSettings({}));
  stage.sandbox.reset();
  visitor = await stage.visitor();
});
afterEach(() => visitor.context.close());
afterAll(() => stage.close());

const warning = (page: Page) => page.getByRole('alertdialog', { name: lock.warningTitle });
const locked = (page: Page) => page.getByRole('dialog', { name: lock.title });

/** A chart whose window follows a clock that is turned by hand. */
async function openWithClock(): Promise<Page> {
  await visitor.context.clock.install();
  const page = await visitor.launch(MARGARET);
  // What watches comes after the chart.
  await page.locator('#session-guard').waitFor({ state: 'attached' });
  return page;
}

async function leaveAlone(page: Page): Promise<void> {
  await page.clock.fastForward('15:00');
  await locked(page).waitFor();
}

/** All that eye, paper and screen reader get. */
async function seen(page: Page): Promise<string> {
  const screen = await page.locator('body').innerText();
  await page.emulateMedia({ media: 'print' });
  const paper = await page.locator('body').innerText();
  await page.emulateMedia({ media: 'screen' });
  return [screen, paper, await page.locator('body').ariaSnapshot(), await page.title()].join('\n');
}

async function unlockBySigningIn(page: Page, patient = MARGARET): Promise<void> {
  const opening = page.waitForEvent('popup');
  await locked(page).getByRole('button', { name: again.act }).click();
  const opened = await opening;
  await opened.getByRole('button', { name: new RegExp(`^Choose ${patient}`) }).click();
}

describe('a window that is left alone', () => {
  it('is warned, goes on at the press of a key or a button, and is locked when nobody touches it', { tags: ['D11', 'D27'] }, async () => {
    const page = await openWithClock();
    await page.clock.fastForward('14:05');
    await warning(page).getByText(lock.warning(55)).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Shift');
    await warning(page).waitFor({ state: 'hidden' });
    await page.clock.fastForward('14:05');
    await warning(page).getByRole('button', { name: lock.goOn }).click();
    await warning(page).waitFor({ state: 'hidden' });
    await page.clock.fastForward('14:05');
    await warning(page).waitFor();
    await page.clock.fastForward('00:55');
    await locked(page).waitFor();
    expect(visitor.faults).toEqual([]);
  });

  it('shows nothing of the patient to eye, paper or screen reader, and the same person gets all of it back', {
    tags: ['D11'],
  }, async () => {
    const page = await openWithClock();
    const clinician = clinicianAt(page);
    await clinician.treat('L1');
    await clinician.answer('L1', 'Painful osteoporotic fracture at this level', 'Present');
    expect(await seen(page)).toContain(MARGARET);
    await leaveAlone(page);
    expect(await seen(page)).not.toMatch(/Osei|L1|00481726|fracture/);
    expect(await axeFindings(page)).toEqual([]);
    // Nor does a key or Escape bring it back.
    for (const key of ['Escape', 'Escape', 'x', 'Tab', 'Tab']) await page.keyboard.press(key);
    expect(await seen(page)).not.toMatch(/Osei/);
    await page.keyboard.press('Escape');
    await unlockBySigningIn(page);
    await locked(page).waitFor({ state: 'hidden' });
    const answered = page
      .getByRole('region', { name: 'L1', exact: true })
      .getByRole('radiogroup', { name: 'Painful osteoporotic fracture at this level', exact: true })
      .getByRole('radio', { name: 'Present', exact: true });
    expect(await answered.isChecked()).toBe(true);
    expect(visitor.faults).toEqual([]);
  });

  it('stays locked where another patient is chosen', { tags: ['D11'] }, async () => {
    const page = await openWithClock();
    await leaveAlone(page);
    await unlockBySigningIn(page, HAROLD);
    await locked(page).getByText(again.otherPatient).waitFor();
    expect(await seen(page)).not.toMatch(/Osei|Brandt/);
  });

  it('finishes beneath what was being sent', { tags: ['D11'] }, async () => {
    // A clock that is turned would also let the request run out of time.
    const page = await visitor.launch(MARGARET);
    await page.locator('#session-guard').waitFor({ state: 'attached' });
    const clinician = clinicianAt(page);
    await clinician.treat('L1');
    await clinician.plan('Balloon kyphoplasty');
    await clinician.perform({ complications: 'None observed' });
    let goOn = () => {};
    const held = new Promise<void>(resolve => {
      goOn = resolve;
    });
    await page.route(/\/fhir(\/Procedure)?\/?$/, async route => {
      await held;
      await route.continue();
    });
    await clinician.send();
    await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
    await locked(page).waitFor();
    expect(writtenTo(stage.sandbox).procedures).toEqual([]);
    goOn();
    await expect.poll(() => writtenTo(stage.sandbox).procedures.length, { timeout: 10_000 }).toBe(1);
    await unlockBySigningIn(page);
    await clinician.told('Procedure', 'stored');
  });

  it('is opened by the patient’s name and date of birth where the browser opens no window, and not by guessing', {
    tags: ['D11'],
  }, async () => {
    const page = await openWithClock();
    await page.evaluate(() => {
      window.open = () => null;
    });
    await leaveAlone(page);
    await locked(page).getByRole('button', { name: again.act }).click();
    await locked(page).getByText(lock.byPatient).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByLabel(lock.name).fill('Margaret Osei');
    await page.getByLabel(lock.birthDate).fill('1900-01-01');
    await page.getByRole('button', { name: lock.unlock }).click();
    await locked(page).getByText(lock.noMatch).waitFor();
    await page.getByLabel(lock.birthDate).fill(birthDateOf('osei').iso);
    await page.getByRole('button', { name: lock.unlock }).click();
    await locked(page).waitFor({ state: 'hidden' });
    await page.getByRole('region', { name: 'Patient', exact: true }).getByText(MARGARET).waitFor();
    await leaveAlone(page);
    await locked(page).getByRole('button', { name: again.act }).click();
    await page.getByLabel(lock.name).fill('Margaret Nobody');
    for (let tries = 0; tries < 5; tries += 1) await page.getByRole('button', { name: lock.unlock }).click();
    await locked(page).getByText(lock.tooOften).waitFor();
    expect(await page.getByRole('button', { name: lock.unlock }).isDisabled()).toBe(true);
  });

  it('can be used at 320 px in the dark', { tags: ['D27'] }, async () => {
    await visitor.context.close();
    visitor = await stage.visitor({ width: 320, height: 640, colorScheme: 'dark' });
    const page = await openWithClock();
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await page.clock.fastForward('14:05');
    await warning(page).waitFor();
    expect([await axeFindings(page), await wide()]).toEqual([[], 0]);
    await page.clock.fastForward('00:55');
    await locked(page).waitFor();
    expect([await axeFindings(page), await wide()]).toEqual([[], 0]);
  });
});

describe('the end of a session', () => {
  it('reaches a tab that goes on with the same session, and no other; each gives its tokens back', { tags: ['D12'] }, async () => {
    const sessions = ['11111111-0000-4000-8000-000000000000', '22222222-0000-4000-8000-000000000000'];
    const open = async (session: string | undefined, patient: string) => {
      const page = await visitor.page();
      await page.addInitScript(id => sessionStorage.setItem('vertaug.session', id), session ?? '');
      const { patientId } = { patientId: referenceOf(stage.sandbox, patient).split('/')[1] ?? '' };
      await page.goto(stage.sandbox.launchUrl(patientId));
      await page.locator('#session-guard').waitFor({ state: 'attached' });
      return page;
    };
    const first = await open(sessions[0], MARGARET);
    const duplicate = await open(sessions[0], MARGARET);
    const other = await open(sessions[1], HAROLD);
    const from = stage.sandbox.log.length;
    await first.getByRole('button', { name: keep.end }).click();
    for (const page of [first, duplicate]) await page.getByRole('heading', { name: keep.ended }).waitFor();
    await other.getByRole('region', { name: 'Patient', exact: true }).getByText(HAROLD).waitFor();
    await expect.poll(() => stage.sandbox.log.slice(from).filter(({ path }) => path.endsWith('/revoke')).length).toBe(4);
    for (const page of [first, duplicate]) {
      expect(await seen(page)).not.toMatch(/Osei/);
      expect(await page.evaluate(() => [localStorage.length, document.cookie])).toEqual([0, '']);
    }
  });

  it('leaves nothing for the back button', { tags: ['D12'] }, async () => {
    const page = await visitor.launch(MARGARET);
    await page.locator('#session-guard').waitFor({ state: 'attached' });
    await page.getByRole('button', { name: keep.end }).click();
    await page.getByRole('heading', { name: keep.ended }).waitFor();
    await page.goto(stage.sandbox.ehr);
    await page.goBack();
    await page.getByRole('heading').first().waitFor();
    expect(await seen(page)).not.toMatch(/Osei/);
  });
});

describe('a page that was left', () => {
  it('shows nothing of the chart to whoever comes back to it by the back button', { tags: ['D12'] }, async () => {
    const page = await visitor.launch(MARGARET);
    await page.locator('#session-guard').waitFor({ state: 'attached' });
    await page.goto(stage.sandbox.ehr);
    await page.goBack();
    await page.getByRole('heading').first().waitFor();
    expect(await seen(page)).not.toMatch(/Osei/);
  });

  it('is locked before the browser puts it away', { tags: ['D11'] }, async () => {
    const page = await visitor.launch(MARGARET);
    await page.locator('#session-guard').waitFor({ state: 'attached' });
    await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
    await locked(page).getByText(lock.cameBack).waitFor();
    expect(await seen(page)).not.toMatch(/Osei/);
    await unlockBySigningIn(page);
    await page.getByRole('region', { name: 'Patient', exact: true }).getByText(MARGARET).waitFor();
  });
});

describe('two charts side by side in one browser', () => {
  it('never mix, and the older window asks whose chart it is before it sends', { tags: ['D14', 'D31'] }, async () => {
    const older = await visitor.launch(MARGARET);
    await older.locator('#session-guard').waitFor({ state: 'attached' });
    const newer = await visitor.launch(HAROLD);
    await newer.locator('#session-guard').waitFor({ state: 'attached' });
    const from = stage.sandbox.log.length;
    for (const [page, level] of [
      [older, 'L1'],
      [newer, 'T12'],
    ] as const) {
      const clinician = clinicianAt(page);
      await clinician.treat(level);
      await clinician.plan('Balloon kyphoplasty');
      await clinician.perform({ complications: 'None observed' });
      await clinician.goTo('Review and send');
    }
    await clinicianAt(older).send();
    await older.getByText(newerLaunch.notTyped).waitFor();
    expect(writtenTo(stage.sandbox).procedures).toEqual([]);
    await older.getByLabel(newerLaunch.name).fill(HAROLD);
    await clinicianAt(older).send();
    await older.getByText(newerLaunch.notTyped).waitFor();
    expect(writtenTo(stage.sandbox).procedures).toEqual([]);
    await older.getByLabel(newerLaunch.name).fill('osei margaret');
    await clinicianAt(older).send();
    await clinicianAt(older).told('Procedure', 'stored');
    expect(await newer.getByLabel(newerLaunch.name).count()).toBe(0);
    await clinicianAt(newer).send();
    await clinicianAt(newer).told('Procedure', 'stored');
    const subjects = writtenTo(stage.sandbox).procedures.map(({ subject }) => subject.reference);
    expect(subjects).toEqual([MARGARET, HAROLD].map(name => referenceOf(stage.sandbox, name)));
    // Each by its own token.
    const writes = stage.sandbox.log.slice(from).filter(({ kind, method }) => kind === 'fhir' && method === 'POST');
    expect(new Set(writes.map(({ headers }) => headers.authorization)).size).toBe(2);
  });
});
