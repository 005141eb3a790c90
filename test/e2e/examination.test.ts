import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { axeFindings } from './axe.ts';
import { clinicianAt } from './clinician.ts';
import { openStage, type Stage } from './stage.ts';

/** Gone over by the keyboard, as a fold in a list of folds is. */
const row = (page: Page, title: string) => page.getByRole('group').filter({ has: page.locator('summary', { hasText: title }) });
const summary = (page: Page, title: string) => page.locator('summary').filter({ hasText: new RegExp(`^${title}\\b(?!,)`) });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

describe('examination, scores and outcome', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage();
  });
  beforeEach(() => stage.sandbox.reset());
  afterAll(() => stage.close());

  const launched = async (): Promise<Page> => {
    const page = await (await stage.visitor()).launch('Margaret Osei');
    // One line at the end of the assessment, until somebody opens it.
    await summary(page, 'Examination, scores and outcome').click();
    return page;
  };

  it('shows the vital signs of the chart with their time, and takes them and a normal examination in one act', async () => {
    const page = await launched();
    await summary(page, 'Vital signs')
      .getByText(/not recorded · in the chart: 146\/78 mmHg .*, Nursing/)
      .waitFor();
    await summary(page, 'Examination').getByText('not recorded').waitFor();
    await button(page, 'Examined, normal; vital signs as the EHR keeps them').click();
    await summary(page, 'Vital signs')
      .getByText(/146\/78 mmHg .* kept in the EHR by Nursing/)
      .waitFor();
    await summary(page, 'Examination')
      .getByText(/Normal; marked normal at once/)
      .waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });

  it('says in its line what the parameter asks for and nobody recorded, until it is', async () => {
    const page = await launched();
    const line = summary(page, 'Examination, scores and outcome');
    await line.getByText('not recorded: vital signs (the chart has them), examination').waitFor();
    await summary(page, 'Examination').click();
    await row(page, 'Examination')
      .getByRole('radiogroup', { name: 'Neurological examination' })
      .getByRole('radio', { name: 'Normal', exact: true })
      .check({ force: true });
    await line.getByText(/Normal.* · not recorded: vital signs \(the chart has them\), physical examination$/).waitFor();
    await summary(page, 'Vital signs').click();
    await button(page, 'Attest as kept in the EHR').click();
    await line.getByText(/ · not recorded: physical examination$/).waitFor();
  });

  it('opens the roots only where the neurological examination is abnormal, and names the weak one', async () => {
    const page = await launched();
    await summary(page, 'Examination').click();
    const neurological = row(page, 'Examination').getByRole('radiogroup', { name: 'Neurological examination' });
    expect(await page.getByRole('combobox', { name: 'L5 left' }).count()).toBe(0);
    await neurological.getByRole('radio', { name: 'Abnormal' }).check({ force: true });
    await button(page, 'Every root 5 of 5').click();
    await page.getByRole('combobox', { name: 'L5 left' }).selectOption('3');
    await summary(page, 'Examination')
      .getByText(/weak: L5 left 3 of 5/)
      .waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });

  it('keeps a total that lies off its scale, and asks about it', async () => {
    const page = await launched();
    await summary(page, 'Disability and quality of life').click();
    await button(page, 'Add a total').click();
    await page.getByRole('combobox', { name: 'Instrument' }).selectOption({ label: 'Oswestry disability index' });
    await page.getByRole('textbox', { name: 'Total' }).fill('162');
    await page.getByText('Oswestry disability index: totals lie from 0 to 100. Is 162 right?').first().waitFor();
    await summary(page, 'Disability and quality of life').getByText('Oswestry disability index 162').waitFor();
    await page.getByRole('textbox', { name: 'Total' }).fill('62');
    await page.getByText('totals lie from 0 to 100').waitFor({ state: 'detached' });
  });

  it('lists at its level what makes leakage likelier, and shows it there and where the technique is chosen', async () => {
    const page = await launched();
    await clinicianAt(page).treat('L1');
    await summary(page, 'What makes leakage likelier').click();
    const risk = page.getByRole('radiogroup', { name: 'Severe collapse' });
    await risk.getByRole('radio', { name: 'Yes' }).check({ force: true });
    await summary(page, 'What makes leakage likelier').getByText('L1: Severe collapse').waitFor();
    await page.getByRole('region', { name: 'L1', exact: true }).getByText('Leakage likelier: Severe collapse').waitFor();
    await clinicianAt(page).goTo('Plan');
    await page.getByText('Leakage likelier: Severe collapse').waitFor();
  });

  it('has a note for the referrer once there is an outcome, and is attested by who will perform', async () => {
    const page = await launched();
    await summary(page, 'Outcome and note to the referrer').click();
    expect(await button(page, 'Copy as text: Note to the referrer').count()).toBe(0);
    await page.getByRole('radio', { name: 'Deferred' }).check({ force: true });
    await page.getByLabel('Until').fill('2027-01-15');
    await button(page, 'Copy as text: Note to the referrer').waitFor();
    await page.getByRole('textbox', { name: 'Referred by' }).fill('Dr Amara Nwosu');
    await summary(page, 'Outcome and note to the referrer').getByText('Deferred; until 15 January 2027').waitFor();
    const attesting = page.getByRole('region', { name: 'Assessment prepared by and attested by' });
    await attesting.getByText('Not attested').waitFor();
    await attesting.getByRole('checkbox', { name: /will perform the procedure/ }).check();
    await button(page, 'Attest this assessment').click();
    await attesting.getByText(/identified by name/).waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });
});
