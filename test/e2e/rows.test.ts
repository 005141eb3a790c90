import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Answer, AnswerKey, Case } from '../../src/assessment/case/case.ts';
import { appWords } from '../../src/words/en/app.ts';
import { chartWords } from '../../src/words/en/chart.ts';
import { dayWords } from '../../src/words/en/day.ts';
import { provenanceWords } from '../../src/words/en/provenance.ts';
import { axeFindings } from './axe.ts';
import { downloadBy, openCaseFile, textOf } from './case-files.ts';
import { type Clinician, clinicianAt } from './clinician.ts';
import { IDA, idaVarga, LONG_NOTE } from './doubtful-chart.ts';
import { openStage, type Stage, type VisitorOptions } from './stage.ts';

const THINNERS = 'Blood thinners taken';
const ALLERGY = 'Allergy that matters here';
const { origin } = appWords.answer;
const HOUR = 3_600_000;

/** Every way in which an answer can have come about, and both ways in which one can lapse. */
const ANSWERS: Readonly<Partial<Record<AnswerKey, Partial<Answer> & { readonly hoursAgo?: number }>>> = {
  'IND-1@L2': { value: 'present', origin: 'confirmed', evidenceSeen: [{ reference: 'Condition/varga-fracture', said: undefined }] },
  'IND-1a@L2': { value: 'present', origin: 'typed' },
  'IND-2@L2': { value: 'not-assessed', origin: 'typed' },
  'CON-ABS-4': { value: 'not-present', origin: 'edited' },
  'CON-REL-4': { value: 'not-present', origin: 'group-attested' },
  'CON-ABS-1': { value: 'not-present', origin: 'group-attested', hoursAgo: 72 },
  'CARE-PRE-4': { value: 'present', origin: 'typed' },
};

let stage: Stage;

beforeAll(async () => {
  stage = await openStage({ patients: [idaVarga()] });
});
beforeEach(() => {
  stage.sandbox.faults.clear();
  stage.sandbox.reset();
});
afterAll(() => stage.close());

interface Opened {
  readonly page: Page;
  readonly clinician: Clinician;
  readonly close: () => Promise<void>;
}

/** Ida's chart without its reports, with a case in which rows of every look stand. */
async function openEveryLook(look: VisitorOptions = {}): Promise<Opened> {
  stage.sandbox.faults.add({ method: 'GET', path: /\/DiagnosticReport\?/, times: 9, act: { kind: 'status', status: 403 } });
  const visitor = await stage.visitor(look);
  const page = await visitor.launch(IDA);
  const clinician = clinicianAt(page);
  await clinician.treat('L2');
  const kept: Omit<Case, 'chart'> = JSON.parse(await textOf(await downloadBy(page, 'Save case as a file')));
  const answers = Object.entries(ANSWERS).map(([key, { hoursAgo = 0, ...answer }]) => [
    key,
    { evidenceSeen: [], at: new Date(Date.now() - hoursAgo * HOUR).toISOString(), ...answer },
  ]);
  await openCaseFile(page, JSON.stringify({ ...kept, answers: Object.fromEntries(answers) }));
  return {
    page,
    clinician,
    async close() {
      expect(visitor.faults).toEqual([]);
      await visitor.context.close();
    },
  };
}

describe('an answer row', () => {
  it('says in a word where its answer came from and what the chart says, whatever the look', { tags: ['D24'] }, async () => {
    const { page, clinician, close } = await openEveryLook();
    const rows: readonly (readonly [within: string, question: string, ...words: readonly string[]])[] = [
      ['L2', 'Painful osteoporotic fracture at this level', origin.confirmed],
      ['L2', 'Pain from this fracture that medicine has not relieved', origin.typed, chartWords.state['nothing-found']],
      ['L2', 'Benign bone lesion that hurts', chartWords.state.unreadable],
      ['Whole patient', 'Clotting disorder that cannot be corrected', origin.edited, chartWords.state.unparseable],
      ['Whole patient', 'Systemic infection going on', origin['group-attested']],
      ['Whole patient', 'Septicaemia', dayWords.askAgain, 'Before: Not present, 3 days ago', dayWords.how['group-attested']],
      ['Whole patient', ALLERGY, dayWords.otherwise, 'Before: Present, today', dayWords.chartSays],
      ['Whole patient', THINNERS, chartWords.state.conflict],
    ];
    await clinician.unfold('Whole patient');
    for (const [within, question, ...words] of rows)
      for (const word of words) expect(await clinician.row(within, question).innerText(), question).toContain(word);
    await page.getByText(/^too old\s+Pain severity/).waitFor();
    await page.getByText('not asked: 81 years', { exact: true }).waitFor();
    await close();
  });

  it('sets what disagrees side by side, each under the answer that it speaks for', async () => {
    const { clinician, close } = await openEveryLook();
    const lines = (await clinician.row('Whole patient', THINNERS).innerText()).split('\n').filter(line => line.trim() !== '');
    const [taken, notTaken] = [lines.lastIndexOf('Taken'), lines.lastIndexOf('Not taken')];
    expect(lines[taken + 1]).toMatch(/^apixaban, ordered/);
    expect(lines[notTaken + 1]).toMatch(/^apixaban, recorded \d+/);
    await close();
  });

  it('is open again once the chart says otherwise, and holds once it is answered with that in sight', async () => {
    const { page, clinician, close } = await openEveryLook();
    const row = clinician.row('Whole patient', ALLERGY);
    const line = page.getByRole('status', { name: 'Where the case stands' });
    await line.getByRole('button', { name: dayWords.decision.otherwise(1) }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-field'))).toBe('CARE-PRE-4');
    expect(await row.getByRole('radio', { checked: true }).count()).toBe(0);
    await clinician.answer('Whole patient', ALLERGY, 'Present');
    await row.getByText(origin.edited, { exact: true }).waitFor();
    expect(await row.getByRole('radio', { checked: true }).count()).toBe(1);
    expect(await line.innerText()).not.toContain('agrees with the chart');
    await close();
  });

  it('shows its evidence as the EHR has it, long texts only once they are asked for', async () => {
    const { page, close } = await openEveryLook({ width: 320 });
    await page.getByRole('button', { name: `Why: ${ALLERGY}` }).click();
    const reference = 'AllergyIntolerance/varga-no-allergy';
    await page.getByRole('button', { name: provenanceWords.source.openOf(reference) }).click();
    await page.locator('summary').getByText(appWords.evidence.raw, { exact: true }).click();
    const written = page.getByRole('region', { name: appWords.evidence.rawOf(reference) });
    expect(await written.innerText()).toContain(appWords.evidence.cut(LONG_NOTE.length - 300));
    expect(await written.innerText()).not.toContain('Nothing else.');
    await page.getByRole('button', { name: appWords.evidence.showWhole }).press('Enter');
    expect(await written.innerText()).toContain('Nothing else.');
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    await close();
  });

  it.each<VisitorOptions & { readonly media: 'none' | 'forced-colors' | 'more-contrast' }>([
    { width: 1280, colorScheme: 'light', media: 'none' },
    { width: 640, colorScheme: 'dark', media: 'more-contrast' },
    { width: 320, colorScheme: 'light', media: 'forced-colors' },
  ])('can be read in every look at $width px, $colorScheme, $media', async ({ media, ...look }) => {
    const { page, clinician, close } = await openEveryLook(look);
    if (media === 'forced-colors') await page.emulateMedia({ forcedColors: 'active' });
    if (media === 'more-contrast') await page.emulateMedia({ contrast: 'more' });
    await page.getByRole('button', { name: `Why: ${THINNERS}` }).click();
    const thinners = clinician.row('Whole patient', THINNERS);
    await thinners
      .getByRole('button', { name: /^Source: / })
      .first()
      .click();
    await thinners.locator('summary').first().click();
    const violations = await axeFindings(page);
    expect(violations.map(({ id, html }) => `${id} at ${html}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    await close();
  });
});
