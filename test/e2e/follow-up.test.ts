import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { axeFindings } from './axe.ts';
import { clinicianAt } from './clinician.ts';
import { beginCase, type KeptCase, preparedCases } from './prepared-cases.ts';
import { openPrepared } from './screen-states.ts';
import { openStage, type Stage } from './stage.ts';
import { referenceOf } from './written.ts';

const DAY = 86_400_000;
const daysAgo = (days: number) => new Date(Date.now() - days * DAY).toISOString();

/** Performed so many days ago, with a pain of 8 told before. */
function performedDaysAgo(begun: KeptCase, days: number): KeptCase {
  const { performed } = preparedCases(begun, new Date());
  return {
    ...performed,
    answers: { ...performed.answers, 'CARE-PRE-6': { value: 8, origin: 'typed', at: daysAgo(days + 1), evidenceSeen: [] } },
    procedure: {
      ...performed.procedure,
      performedUnknown: undefined,
      performedStart: daysAgo(days),
      performedEnd: daysAgo(days),
    },
  };
}

describe('follow-up', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage();
  });
  beforeEach(() => stage.sandbox.reset());
  afterAll(() => stage.close());

  const opened = async (days: number, change: (kept: KeptCase) => KeptCase = kept => kept): Promise<Page> => {
    const page = await (await stage.visitor()).launch('Margaret Osei');
    await openPrepared(page, change(performedDaysAgo(await beginCase(page), days)));
    return page;
  };
  const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

  it('takes a call with its pain in three acts, and sets it beside the pain of before', async () => {
    const page = await opened(31);
    await clinicianAt(page).goTo('Follow up');
    await part(page, 'When to ask again').getByRole('listitem').filter({ hasText: '1 month' }).getByText('Due').waitFor();
    const acts: readonly (() => Promise<unknown>)[] = [
      () => button(page, 'Call, now').click(),
      async () => {
        // Who types sees where: if the field has not taken the focus, this says so, and not the pain that is missing at the end.
        await page.getByRole('spinbutton').or(page.getByRole('textbox')).and(page.locator(':focus')).waitFor();
        await page.keyboard.type('3');
      },
      () => page.keyboard.press('Tab'),
    ];
    for (const act of acts) await act();
    expect(acts.length + 1).toBeLessThanOrEqual(6);
    const pain = part(page, 'Pain, 0 to 10');
    await pain.getByText(/better by 5 points, at least the site’s minimal important change/).waitFor();
    await pain.getByRole('img', { name: /8 before .*; 3 on / }).waitFor();
    await part(page, 'When to ask again').getByRole('listitem').filter({ hasText: '1 month' }).getByText('Done').waitFor();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await button(page, 'Copy as text: Note of the follow-up').click();
    await page.getByText('It is on the clipboard.').first().waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/By telephone; pain 3; /);
    expect(await axeFindings(page)).toEqual([]);
  });

  it('says which half is missing, and calls nothing a success', async () => {
    const page = await opened(31);
    await clinicianAt(page).goTo('Follow up');
    await part(page, 'Pain, 0 to 10').getByText('Nothing to compare with yet: no value since the procedure.').waitFor();
    await button(page, 'Add a total').click();
    await page.getByRole('combobox', { name: 'Instrument', exact: true }).selectOption({ label: 'Oswestry disability index' });
    await page.getByRole('textbox', { name: 'Total', exact: true }).fill('30');
    await part(page, 'Oswestry disability index').getByText('Nothing to compare with: no value from before the procedure.').waitFor();
    expect(await page.getByText(/success(ful)?\b.*(yes|reached)/i).count()).toBe(0);
  });

  it('tells what the chart shows since, and records a new fracture as a complication without saying that it came of the procedure', async () => {
    const page = await opened(400);
    await clinicianAt(page).goTo('Follow up');
    const since = part(page, 'What the chart shows since');
    await since.getByText(/Pulmonary embolus, Infection, Neurology: nothing found in .*read to the end\.$/).waitFor();
    expect(await since.getByText('The EHR may withhold some').count()).toBe(1);
    await part(page, 'Pain').getByText('8', { exact: false }).first().waitFor();
    const fracture = part(page, 'New fracture of a vertebra');
    await fracture.getByText('a treated level', { exact: true }).first().waitFor();
    await fracture.getByRole('button', { name: 'Record as a complication', exact: true }).first().click();
    await fracture.getByRole('button', { name: 'Recorded as a complication', exact: true }).first().click();
    await page.getByRole('heading', { name: 'Procedure', level: 1 }).waitFor();
    await page.getByRole('heading', { name: 'Complication 3', level: 3 }).waitFor();
    expect(await page.getByText(/caused by|because of the procedure/i).count()).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
  });

  it('asks for densitometry and a referral where osteoporosis may be the cause, and ends a review by its record', async () => {
    const page = await opened(31, kept => ({
      ...kept,
      complications: kept.complications.map(row => ({ ...row, kind: 'infection' as const })),
    }));
    await clinicianAt(page).goTo('Follow up');
    const bones = part(page, 'Bone health');
    await bones.getByText('An osteoporotic fracture is the indication.', { exact: false }).waitFor();
    await bones.getByRole('radiogroup', { name: 'Referral for osteoporosis' }).getByRole('radio', { name: 'Ordered' }).check();
    const review = part(page, 'For the department’s review');
    await review
      .getByRole('button', { name: /Reviewed today$/ })
      .first()
      .click();
    await review
      .getByText(/^Reviewed on .*, recorded by Dr/)
      .first()
      .waitFor();
    const words = 'Prophylaxis came late.';
    await review.getByLabel('What the department came to').fill(words);
    await clinicianAt(page).goTo('Procedure');
    expect(await part(page, 'Complication 1').getByLabel('What the department came to').inputValue()).toBe(words);
    expect(await axeFindings(page)).toEqual([]);
    const second = part(page, 'Complication 2');
    await second.getByRole('button', { name: /Reviewed today$/ }).click();
    await second.getByText(/^Reviewed on .*, recorded by Dr/).waitFor();
    await second.getByRole('button', { name: 'Not reviewed yet', exact: true }).waitFor();
  });

  it('records a complication that was heard of, with nothing of it in the chart, and asks when it happened', async () => {
    const page = await opened(31);
    await clinicianAt(page).goTo('Follow up');
    await button(page, 'Record a complication found today').click();
    const third = part(page, 'Complication 3');
    await third.getByRole('combobox', { name: 'What happened', exact: true }).and(page.locator(':focus')).waitFor();
    expect(await third.getByLabel('Found', { exact: false }).first().inputValue()).toContain(new Date().toISOString().slice(0, 10));
    expect(await page.getByText(/caused by|because of the procedure/i).count()).toBe(0);
    await clinicianAt(page).goTo('Follow up');
    await part(page, 'Complications')
      .getByRole('button', { name: /^A complication, / })
      .waitFor();
  });

  it('shows a stay in hospital since, and an embolus of a report in its own words, by text', async () => {
    const subject = { reference: referenceOf(stage.sandbox, 'Margaret Osei') };
    const on = daysAgo(10).slice(0, 10);
    stage.sandbox.store.seed([
      {
        resourceType: 'Encounter',
        id: 'again',
        status: 'finished',
        class: { code: 'IMP', display: 'inpatient encounter' },
        subject,
        period: { start: on },
      },
      {
        resourceType: 'DiagnosticReport',
        id: 'ct',
        status: 'final',
        code: { text: 'CT chest' },
        subject,
        effectiveDateTime: on,
        conclusion: 'Cement emboli in the right lung. No infection.',
      },
    ]);
    const page = await opened(31);
    await clinicianAt(page).goTo('Follow up');
    await part(page, 'Another stay in hospital').getByText('inpatient encounter').waitFor();
    const embolus = part(page, 'Pulmonary embolus');
    await embolus.getByText('Cement emboli in the right lung').waitFor();
    await embolus
      .getByText(/text match/)
      .first()
      .waitFor();
    await embolus.getByRole('button', { name: 'Record as a complication', exact: true }).waitFor();
    expect(await part(page, 'Infection').count()).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
  });

  it('says so where stays in hospital may not be read', async () => {
    stage.sandbox.faults.add({ method: 'GET', path: /\/Encounter\?/, act: { kind: 'status', status: 403 } });
    const page = await opened(31);
    await clinicianAt(page).goTo('Follow up');
    await part(page, 'What the chart shows since')
      .getByText(/Another stay in hospital: (not known|nothing found in what could be read)\. .*does not allow it/)
      .waitFor();
  });

  it('waits for the pathology of a biopsy, and says so where the case is closed', async () => {
    const page = await opened(12, kept => ({
      ...kept,
      procedure: {
        ...kept.procedure,
        levels: kept.procedure.levels.map(row => (row.level === 'L1' ? { ...row, biopsy: true, biopsySentTo: 'Pathology, B-2' } : row)),
      },
    }));
    await clinicianAt(page).goTo('Follow up');
    const pathology = part(page, 'Pathology of biopsies');
    await pathology.getByText('L1: sent to Pathology, B-2, the result is not recorded yet, 12 days after the biopsy.').waitFor();
    await page.getByText(/^The result of a biopsy is not recorded: L1\./).waitFor();
    await pathology.getByText(/^Report of pathology since: nothing found in .*The EHR may withhold some/).waitFor();
    await pathology.getByRole('button', { name: 'Record the result at L1' }).click();
    await pathology.getByRole('textbox', { name: 'Result', exact: true }).fill('No malignancy');
    await page.getByText(/^The result of a biopsy is not recorded/).waitFor({ state: 'detached' });
  });

  it('takes the result of a biopsy over from a report in the chart, by one act', async () => {
    stage.sandbox.store.seed([
      {
        resourceType: 'DiagnosticReport',
        id: 'pathology',
        status: 'final',
        code: { text: 'Surgical pathology' },
        subject: { reference: referenceOf(stage.sandbox, 'Margaret Osei') },
        effectiveDateTime: daysAgo(5).slice(0, 10),
        conclusion: 'Fracture callus. No malignancy.',
      },
    ]);
    const page = await opened(12, kept => ({
      ...kept,
      procedure: {
        ...kept.procedure,
        levels: kept.procedure.levels.map(row => (row.level === 'L1' ? { ...row, biopsy: true } : row)),
      },
    }));
    await clinicianAt(page).goTo('Follow up');
    const pathology = part(page, 'Pathology of biopsies');
    await pathology
      .getByText(/Fracture callus. No malignancy, /)
      .first()
      .waitFor();
    await pathology.getByRole('button', { name: 'Take over as the result at L1' }).click();
    expect(await pathology.getByRole('textbox', { name: 'Result', exact: true }).inputValue()).toBe('Fracture callus. No malignancy.');
    expect(await pathology.getByText(/not recorded yet/).count()).toBe(0);
  });

  it('offers to record as not done what was declined', async () => {
    const page = await opened(31, kept => ({
      ...kept,
      assessment: { ...kept.assessment, outcome: 'declined' },
      procedure: { ...kept.procedure, status: undefined },
    }));
    await clinicianAt(page).goTo('Follow up');
    await button(page, 'Record that it was not done').click();
    await page.getByText(/^The procedure was not done: there is nothing to follow up\./).waitFor();
    await clinicianAt(page).goTo('Procedure');
    await page.getByText('Declined by the patient', { exact: true }).waitFor();
  });

  it('closes the case with why, by who is signed in, and opens it again', async () => {
    const page = await opened(200);
    await clinicianAt(page).goTo('Follow up');
    await page.getByRole('radio', { name: 'Lost to follow-up', exact: true }).check();
    await page.getByText(/^Closed on .* by Dr/).waitFor();
    await button(page, 'Open it again').click();
    await page.getByText(/^Closed on/).waitFor({ state: 'detached' });
  });
});
