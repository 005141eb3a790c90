import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { appWords } from '../../src/words/en/app.ts';
import { dayWords } from '../../src/words/en/day.ts';
import { type Clinician, clinicianAt } from './clinician.ts';
import { openStage, type Stage, type Visitor } from './stage.ts';

const MARGARET = 'Margaret Osei';
const CLOTTING = 'Clotting disorder that cannot be corrected';
const SEPTICAEMIA = 'Septicaemia';
const { group: say } = dayWords;

let stage: Stage;
let visitor: Visitor;

beforeAll(async () => {
  stage = await openStage();
});
beforeEach(async () => {
  stage.sandbox.faults.clear();
  stage.sandbox.reset();
  visitor = await stage.visitor();
});
afterEach(async () => {
  expect(visitor.faults).toEqual([]);
  await visitor.context.close();
});
afterAll(() => stage.close());

const groupIn = (page: Page, within: string) =>
  page.getByRole('region', { name: within, exact: true }).getByRole('group', { name: say.label });
const answered = (clinician: Clinician, within: string, question: string) =>
  clinician.row(within, question).getByRole('radio', { checked: true });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
const said = (page: Page, words: string) => page.getByText(words, { exact: true }).waitFor({ state: 'attached' });

describe('several questions answered at once', () => {
  it('says before it is pressed what it marks, and what it leaves until its evidence was opened', async () => {
    const page = await visitor.launch(MARGARET);
    const clinician = clinicianAt(page);
    const group = groupIn(page, 'Whole patient');
    for (const words of [say.mark(2), say.marks([SEPTICAEMIA, 'Systemic infection going on']), say.leaves['evidence-first'](1, [CLOTTING])])
      expect(await group.innerText()).toContain(words);
    await page.getByRole('button', { name: `Why: ${CLOTTING}` }).click();
    await group.getByRole('button', { name: say.mark(3) }).press('Enter');
    for (const question of [CLOTTING, SEPTICAEMIA]) {
      const row = clinician.row('Whole patient', question);
      expect(await answered(clinician, 'Whole patient', question).getAttribute('value')).toBe('not-present');
      expect(await row.innerText()).toContain(appWords.answer.origin['group-attested']);
    }
    await said(page, say.done(3));
    expect(await focused(page)).toBe(say.label);
    // The rest of the assessment is not in the group.
    expect(await answered(clinician, 'Whole patient', 'Blood thinners taken').count()).toBe(0);
  });

  it('is taken back one by one, and offered again for what was taken back', async () => {
    const page = await visitor.launch(MARGARET);
    const clinician = clinicianAt(page);
    const group = groupIn(page, 'Whole patient');
    await group.getByRole('button', { name: say.mark(2) }).click();
    await page.getByRole('button', { name: `Take back: ${SEPTICAEMIA}` }).press('Enter');
    await said(page, dayWords.announce.takenBack(SEPTICAEMIA));
    expect(await focused(page)).toBe(`Why: ${SEPTICAEMIA}`);
    expect(await answered(clinician, 'Whole patient', SEPTICAEMIA).count()).toBe(0);
    expect(await answered(clinician, 'Whole patient', 'Systemic infection going on').count()).toBe(1);
    await group.getByRole('button', { name: say.mark(1) }).waitFor();
  });

  it('leaves every question whose reads failed, and says so', async () => {
    stage.sandbox.faults.add({ method: 'GET', path: /\/Condition\?/, act: { kind: 'status', status: 403 } });
    const page = await visitor.launch(MARGARET);
    const group = groupIn(page, 'Whole patient');
    expect(await group.getByRole('button').count()).toBe(0);
    expect(await group.innerText()).toContain(say.leaves['evidence-first'](3, [SEPTICAEMIA, 'Systemic infection going on', CLOTTING]));
  });

  it('lets the first patient be assessed in at most forty actions', async () => {
    const page = await visitor.launch(MARGARET);
    const clinician = clinicianAt(page);
    let actions = 0;
    const act = async (doing: Promise<unknown>) => {
      await doing;
      actions++;
    };
    await act(clinician.treat('L1'));
    await act(page.getByRole('radiogroup', { name: 'How L1 was counted' }).first().getByRole('radio').first().check());
    const atL1 = [
      ['Painful osteoporotic fracture at this level', 'Present'],
      ['Pain from this fracture that medicine has not relieved', 'Present'],
      ['Imaging agrees with the pain at this level', 'Agrees'],
      ['Patient is getting better without the procedure', 'Not present'],
      // The report denies it in words, which are looked at before they are taken with others.
      ['Fragment pushed back into the canal', 'Not present'],
    ] as const;
    for (const [question, answer] of atL1) await act(clinician.answer('L1', question, answer));
    await act(
      groupIn(page, 'L1')
        .getByRole('button', { name: say.mark(7) })
        .click(),
    );
    await act(page.getByRole('button', { name: `Why: ${CLOTTING}` }).click());
    await act(
      groupIn(page, 'Whole patient')
        .getByRole('button', { name: say.mark(3) })
        .click(),
    );
    await act(clinician.answer('Whole patient', 'Bleeding or clotting problem', 'Not present'));
    await act(clinician.answer('Whole patient', 'Blood thinners taken', 'Taken'));
    await act(clinician.answer('Whole patient', 'Allergy that matters here', 'Present'));
    await act(page.getByRole('button', { name: 'Use 8' }).click());
    await page.getByRole('status', { name: 'Where the case stands' }).getByText('No question is open.').waitFor();
    await clinician.stageNote('Assess', 'nothing open');
    expect(actions).toBeLessThanOrEqual(40);
  });
});
