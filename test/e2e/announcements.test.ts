import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { appWords } from '../../src/words/en/app.ts';
import { consentWords } from '../../src/words/en/consent.ts';
import { dayWords } from '../../src/words/en/day.ts';
import { printingWords } from '../../src/words/en/printing.ts';
import { spineWords } from '../../src/words/en/spine.ts';
import { downloadBy, openCaseFile, wholeCaseFile } from './case-files.ts';
import { clinicianAt } from './clinician.ts';
import { type Heard, listenIn } from './heard.ts';
import { openStage, type Stage, type Visitor } from './stage.ts';

const MARGARET = 'Margaret Osei';
const SEPTICAEMIA = 'Septicaemia';

let stage: Stage;
let visitor: Visitor;
let heard: Heard;
let wholeCase: string;

beforeAll(async () => {
  stage = await openStage();
  wholeCase = await wholeCaseFile(stage, MARGARET, 'L1');
});
beforeEach(async () => {
  stage.sandbox.faults.clear();
  stage.sandbox.reset();
  visitor = await stage.visitor();
  heard = await listenIn(visitor.context);
});
afterEach(async () => {
  heard.confirm();
  expect(visitor.faults).toEqual([]);
  await visitor.context.close();
});
afterAll(() => stage.close());

const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
/** The case of the whole file, open at a stage. */
const openAt = async (stageName: 'Assess' | 'Consent' | 'Review and send') => {
  const page = await visitor.launch(MARGARET);
  await openCaseFile(page, wholeCase);
  if (stageName !== 'Assess') await clinicianAt(page).goTo(stageName);
  heard.forget();
  return page;
};

/** The days that pass in a moment are not to lock the window. */
const notLockedForAWeek = (config: Record<string, unknown>) => ({ ...config, session: { lockAfterMinutes: 10_080 } });

describe('a screen reader is told once', () => {
  it('that the chart has been read', async () => {
    await visitor.launch(MARGARET);
    await heard.once(dayWords.announce.read);
  });

  it('what could not be read, and that reading has ended', { tags: ['D27'] }, async () => {
    stage.sandbox.faults.add({ method: 'GET', path: /\/Condition\?/, act: { kind: 'status', status: 403 } });
    const page = await visitor.launch(MARGARET);
    await heard.once(dayWords.announce.readInPart);
    await page.getByRole('status', { name: 'Where the case stands' }).getByText('Conditions could not be read.').waitFor();
  });

  it('of answers: what an answer changes in the whole, what was taken back, what was answered at once', async () => {
    const page = await visitor.launch(MARGARET);
    const clinician = clinicianAt(page);
    await heard.once(dayWords.announce.read);
    heard.forget();
    // That it is checked, the radio button tells itself.
    await clinician.answer('Whole patient', SEPTICAEMIA, 'Present');
    await heard.once(/Septicaemia: an absolute contraindication, answered present/);
    await heard.once(/^\d+ questions? open\.$/);
    heard.forget();
    await press(page, `Take back: ${SEPTICAEMIA}`);
    await heard.once(dayWords.announce.takenBack(SEPTICAEMIA));
    await heard.once(/^\d+ questions? open\.$/);
    heard.forget();
    await press(page, 'Use 8');
    await heard.once(dayWords.score(8));
    await section(page, 'Whole patient').getByRole('group', { name: dayWords.group.label }).getByRole('button').click();
    await heard.once(dayWords.group.done(2));
  });

  it('which level was chosen and left out, by whichever way, and that a consent does not cover it', async () => {
    const page = await openAt('Assess');
    await page.getByRole('combobox', { name: appWords.levels.otherLevel }).selectOption({ label: 'L4' });
    await heard.once(spineWords.announce.chosen('L4'));
    await heard.once(consentWords.coverage.warn('L4'));
    heard.forget();
    await press(page, 'Do not treat L4');
    await heard.once(spineWords.announce.leftOut('L4'));
  });

  it('what one press fills in: a plan taken over, a time, reasons declined', async () => {
    const page = await visitor.launch(MARGARET);
    const clinician = clinicianAt(page);
    await clinician.treat('L1');
    await clinician.answer('Whole patient', SEPTICAEMIA, 'Present');
    await press(page, appWords.departure.noneGiven);
    await heard.once(appWords.departure.noted);
    await clinician.plan('Balloon kyphoplasty');
    await clinician.goTo('Consent');
    await press(page, appWords.consent.coversPlan);
    await heard.once('Levels: L1. Techniques: Balloon kyphoplasty');
    await press(page, 'When: Now');
    await heard.once(/^When: \d+ \w+ \d{4}/);
    await press(page, consentWords.risks.all);
    await heard.once(/^(\d+) of \1 explained$/);
    await clinician.goTo('Procedure');
    await press(page, appWords.procedure.asPlanned);
    await heard.once(spineWords.announce.performed('L1'));
    await press(page, appWords.procedure.removeLevel('L1'));
    await page.getByRole('dialog', { name: 'Leave out L1?' }).getByRole('button', { name: 'L1 was not treated' }).click();
    await heard.once(spineWords.announce.notPerformed('L1'));
  });

  it('where a stage begins, by the focus on its heading and by nothing else', async () => {
    const page = await openAt('Assess');
    await clinicianAt(page).goTo('Plan');
    await page.getByRole('heading', { name: 'Plan', level: 1 }).and(page.locator(':focus')).waitFor();
    expect(heard.all.filter(text => text === 'Plan')).toEqual([]);
  });

  it('that answers lapse while the case is open', async () => {
    stage.sandbox.settings.appConfig = notLockedForAWeek;
    const page = await visitor.launch(MARGARET);
    const clinician = clinicianAt(page);
    await clinician.answer('Whole patient', SEPTICAEMIA, 'Not present');
    await clinician.answer('Whole patient', 'Allergy that matters here', 'Present');
    heard.forget();
    await page.clock.setFixedTime(Date.now() + 3 * 86_400_000);
    await clinician.answer('Whole patient', 'Bleeding or clotting problem', 'Not present');
    await heard.once(dayWords.announce.lapsed(2));
  });

  it('that an answer lapsed though nobody touched the page', async () => {
    stage.sandbox.settings.appConfig = notLockedForAWeek;
    await visitor.context.clock.install();
    const page = await visitor.launch(MARGARET);
    await clinicianAt(page).answer('Whole patient', SEPTICAEMIA, 'Not present');
    heard.forget();
    await page.clock.fastForward(3 * 86_400_000);
    await heard.once(dayWords.announce.lapsed(1));
  });

  it('what a consent no longer covers, that it was signed, and that it was withdrawn', async () => {
    const page = await openAt('Consent');
    await page.getByRole('checkbox', { name: 'L1', exact: true }).uncheck();
    await heard.once(consentWords.coverage.warn('L1'));
    await press(page, consentWords.coverage.add('L1'));
    await page.getByRole('radio', { name: consentWords.where.screen }).check();
    await press(page, consentWords.where.sign);
    await heard.once(`Signed by ${MARGARET}`);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-field'))).toBe('consent.signature');
    await press(page, consentWords.withdrawal.start);
    await heard.once(consentWords.withdrawal.stands);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
  });

  it('the verdict on the record, what became of a note, and each line of the receipt', { tags: ['D27'] }, async () => {
    const page = await openAt('Review and send');
    await heard.once(appWords.review.valid);
    await page.getByRole('button', { name: /^Copy/ }).first().click();
    await heard.once(new RegExp(`${printingWords.copied}|${printingWords.notCopied}`));
    heard.forget();
    await press(page, appWords.review.send);
    await clinicianAt(page).told('Complication', 'stored');
    await heard.once(appWords.review.sending);
    for (const resource of ['Consent', 'Procedure', 'Complication']) await heard.once(new RegExp(`\\b${resource}: Stored\\.`));
  });

  it('each time that the case was saved, and that a file was refused', async () => {
    const page = await openAt('Assess');
    for (const _time of ['first', 'second']) {
      await downloadBy(page, appWords.keep.save);
      await heard.once(/^Saved as vertaug-case-/);
      heard.forget();
    }
    await page
      .getByLabel(appWords.keep.open)
      .setInputFiles({ name: 'case.json', mimeType: 'application/json', buffer: Buffer.from('a note', 'utf8') });
    await heard.once(appWords.keep.notJson);
  });
});
