import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { questionnaireUrl } from '../../src/record/questionnaire/stage-responses.ts';
import { appWords } from '../../src/words/en/app.ts';
import { foreignWords } from '../../src/words/en/foreign.ts';
import { clinicianAt } from './clinician.ts';
import { openStage, type Stage, type Visitor } from './stage.ts';

const { keep } = appWords;

let stage: Stage;
let visitor: Visitor;

beforeAll(async () => {
  stage = await openStage();
});
beforeEach(async () => {
  visitor = await stage.visitor();
});
afterEach(async () => {
  expect(visitor.faults).toEqual([]);
  await visitor.context.close();
});
afterAll(() => stage.close());

/** As a form of somebody else's writes the plan. */
const planOf = (patientId: string | undefined) => ({
  resourceType: 'QuestionnaireResponse',
  status: 'completed',
  questionnaire: questionnaireUrl('plan'),
  ...(patientId === undefined ? {} : { subject: { reference: `Patient/${patientId}` } }),
  item: [
    {
      linkId: 'heading',
      text: 'The plan',
      item: [
        { linkId: 'guidance', text: 'Imaging guidance', answer: [{ valueCoding: { code: 'ct', display: 'By CT' } }] },
        { linkId: 'shoe-size', text: 'Size of shoe', answer: [{ valueInteger: 44 }] },
      ],
    },
  ],
});

const choose = (page: Page, response: object) =>
  page
    .getByLabel(keep.open)
    .and(page.locator('input'))
    .setInputFiles({ name: 'answers.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(response), 'utf8') });
const guidance = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });
const notice = (page: Page) => page.locator('footer').getByRole('status');

describe('answers to a stage that another program’s form wrote', () => {
  it('are opened into the case of the window, and what could not be read stays told', async () => {
    const page = await visitor.launch('Margaret Osei');
    const clinician = clinicianAt(page);
    await clinician.answer('Whole patient', 'Septicaemia', 'Not present');
    await choose(page, planOf('osei'));
    await notice(page)
      .getByText(foreignWords.opened(['plan']), { exact: true })
      .waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    const unread = page.getByText('“Size of shoe”: “44”. Vertaug asks no such question there.');
    await unread.waitFor();
    await clinician.goTo('Plan');
    await expect.poll(() => guidance(page, 'CT').isChecked()).toBe(true);
    await guidance(page, 'Fluoroscopy').check();
    expect(await unread.isVisible()).toBe(true);

    await choose(page, planOf('osei'));
    const asked = page.getByRole('dialog');
    await asked.getByText(foreignWords.replaces(['plan']), { exact: true }).waitFor();
    await asked.getByRole('button', { name: keep.stay }).click();
    await asked.waitFor({ state: 'hidden' });
    expect(await guidance(page, 'Fluoroscopy').isChecked()).toBe(true);
    await choose(page, planOf('osei'));
    await asked.getByRole('button', { name: keep.replaceAnyway }).click();
    await expect.poll(() => guidance(page, 'CT').isChecked()).toBe(true);
    await clinician.goTo('Assess');
    expect(
      await page.getByRole('radiogroup', { name: 'Septicaemia', exact: true }).getByRole('radio', { name: 'Not present' }).isChecked(),
    ).toBe(true);
  });

  it('are refused in words about another patient and about nobody, and change nothing', async () => {
    const page = await visitor.launch('Margaret Osei');
    await choose(page, planOf('brandt'));
    await notice(page).getByText(foreignWords.refused['other-patient'], { exact: true }).waitFor();
    await choose(page, planOf(undefined));
    await notice(page).getByText(foreignWords.refused['no-patient'], { exact: true }).waitFor();
    await clinicianAt(page).goTo('Plan');
    expect(await guidance(page, 'CT').isChecked()).toBe(false);
  });
});
