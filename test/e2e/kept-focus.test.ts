import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { appWords } from '../../src/words/en/app.ts';
import { complicationWords } from '../../src/words/en/complication.ts';
import { consentWords } from '../../src/words/en/consent.ts';
import { endOfCaseWords } from '../../src/words/en/end-of-case.ts';
import { factWords } from '../../src/words/en/facts.ts';
import { openCaseFile, wholeCaseFile } from './case-files.ts';
import { clinicianAt } from './clinician.ts';
import type { Hand } from './hand.ts';
import { keyboardAt } from './keyboard.ts';
import { openStage, type Stage, type Visitor } from './stage.ts';

const MARGARET = 'Margaret Osei';

let stage: Stage;
let visitor: Visitor;
let wholeCase: string;

beforeAll(async () => {
  stage = await openStage();
  wholeCase = await wholeCaseFile(stage, MARGARET, 'L1');
});
beforeEach(async () => {
  stage.sandbox.reset();
  visitor = await stage.visitor();
});
afterEach(async () => {
  expect(visitor.faults).toEqual([]);
  await visitor.context.close();
});
afterAll(() => stage.close());

/** The case of the whole file at a stage, with a keyboard. */
async function openAt(stageName: 'Assess' | 'Consent' | 'Procedure'): Promise<{ readonly page: Page; readonly keyboard: Hand }> {
  const page = await visitor.launch(MARGARET);
  await openCaseFile(page, wholeCase);
  await clinicianAt(page).goTo(stageName);
  await page.getByRole('heading', { name: stageName, level: 1 }).and(page.locator(':focus')).waitFor();
  return { page, keyboard: keyboardAt(page) };
}

const button = (within: Page | Locator, name: string) => within.getByRole('button', { name, exact: true });
const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
/** Leaves L1 out, with what goes with it, by the button of that name and that of the question it raises. */
async function leaveOut(page: Page, keyboard: Hand, name: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: appWords.levels.dropTitle('L1') });
  await keyboard.press(button(page, name));
  await dialog.waitFor();
  await keyboard.press(button(dialog, name));
  await dialog.waitFor({ state: 'hidden' });
}
/** The focus is on this, or on something in it. */
const holdsFocus = (place: Locator) => expect.poll(() => place.evaluate(element => element.contains(document.activeElement))).toBe(true);

describe('the focus stays near', () => {
  it('where a dialog was opened, whether Escape or a button closes it', async () => {
    const { page, keyboard } = await openAt('Assess');
    await clinicianAt(page).answer('Whole patient', 'Septicaemia', 'Not present');
    const end = button(page, appWords.keep.end);
    const dialog = page.getByRole('dialog', { name: appWords.keep.end });
    // From nearby: all sections of the chart stand between the questions and the end of the page.
    await button(page, appWords.keep.save).focus();
    await keyboard.press(end);
    await dialog.waitFor();
    await holdsFocus(dialog);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await holdsFocus(end);
    await keyboard.press(end);
    await keyboard.press(button(dialog, appWords.keep.stay));
    await dialog.waitFor({ state: 'hidden' });
    await holdsFocus(end);
  });

  it('where a level, a device or a complication was removed', async () => {
    const { page, keyboard } = await openAt('Procedure');
    await leaveOut(page, keyboard, appWords.procedure.removeLevel('L1'));
    await holdsFocus(region(page, factWords.procedure.levels));
    await keyboard.press(button(page, endOfCaseWords.devices.add));
    await keyboard.press(button(page, endOfCaseWords.devices.remove(1)));
    await holdsFocus(region(page, factWords.procedure.devices));
    await keyboard.press(button(page, complicationWords.remove));
    await holdsFocus(region(page, appWords.complications.heading));
  });

  it('where an answer was taken back, words were owed or declined, and a chosen level was left out', async () => {
    const { page, keyboard } = await openAt('Assess');
    const patient = region(page, 'Whole patient');
    await keyboard.choose(
      patient.getByRole('radiogroup', { name: 'Septicaemia', exact: true }).getByRole('radio', { name: 'Present', exact: true }),
    );
    await keyboard.press(button(patient, appWords.departure.noneGiven));
    await holdsFocus(patient);
    await keyboard.press(button(patient, appWords.departure.takeBack));
    await holdsFocus(patient);
    await keyboard.press(button(patient, appWords.answer.takeBackOf('Septicaemia')));
    await holdsFocus(patient);
    await leaveOut(page, keyboard, appWords.levels.remove('L1'));
    await holdsFocus(region(page, appWords.levels.heading));
  });

  it('where the consent changes what can be pressed', async () => {
    const { page, keyboard } = await openAt('Consent');
    const covers = region(page, consentWords.coverage.heading);
    await keyboard.tick(covers.getByRole('checkbox', { name: 'L1', exact: true }));
    await keyboard.press(button(covers, consentWords.coverage.add('L1')));
    await holdsFocus(covers);
    const risks = region(page, factWords.consent.risks);
    await keyboard.press(button(risks, consentWords.risks.none));
    await holdsFocus(risks);
    const signing = region(page, factWords.consent.signature);
    await keyboard.choose(signing.getByRole('radio', { name: consentWords.where.screen }));
    await keyboard.press(button(signing, consentWords.where.sign));
    await holdsFocus(signing);
    await keyboard.press(button(signing, consentWords.where.remove));
    await holdsFocus(signing);
    const withdrawal = region(page, factWords.consent.withdrawal);
    await keyboard.press(button(withdrawal, consentWords.withdrawal.start));
    await holdsFocus(withdrawal);
    await keyboard.press(button(withdrawal, consentWords.withdrawal.undo));
    await holdsFocus(withdrawal);
  });
});
