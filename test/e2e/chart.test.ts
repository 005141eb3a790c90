import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildPatients } from '../../src/sandbox/patients/patients.ts';
import { CAVEAT, remarkEntry } from '../builders/server-remarks.ts';
import { clinicianAt } from './clinician.ts';
import { RUTH, ruthAdeyemi } from './malformed-chart.ts';
import { openStage, type Stage, type Visitor, type VisitorOptions } from './stage.ts';

const MARGARET = 'Margaret Osei';
const HAROLD = 'Harold Brandt';
const TERESA = 'Teresa Lindholm';

const decisionLine = (page: Page) => page.getByRole('status', { name: 'Where the case stands' });
const ofPatient = (page: Page, question: string) => clinicianAt(page).row('Whole patient', question);
const level = (page: Page, name: string) =>
  page
    .getByRole('region', { name: 'Levels', exact: true })
    .getByRole('listitem')
    .filter({ has: page.getByText(name, { exact: true }) });
const suggestions = (page: Page) => page.getByText('suggested', { exact: true });

describe('what the chart says beside the questions', () => {
  let stage: Stage;
  let visitor: Visitor;
  const visit = async (options?: VisitorOptions) => {
    visitor = await stage.visitor(options);
    return visitor;
  };
  const launch = async (patient: string) => (await visit()).launch(patient);

  beforeAll(async () => {
    stage = await openStage({ patients: [...buildPatients(new Date()), ruthAdeyemi()] });
  });
  beforeEach(() => {
    stage.sandbox.faults.clear();
    stage.sandbox.reset();
  });
  afterEach(async () => {
    expect(visitor.faults).toEqual([]);
    await visitor.context.close();
  });
  afterAll(() => stage.close());

  it('finds sepsis on the second page of the conditions and suggests it', async () => {
    const { sandbox } = stage;
    const from = sandbox.log.length;
    const page = await launch(HAROLD);
    const pages = sandbox.log
      .slice(from)
      .filter(({ kind, method, url }) => kind === 'fhir' && method === 'GET' && /\/Condition\?|[?&]_page=/.test(url));
    expect(pages.map(({ status }) => status)).toEqual([200, 200]);
    expect(await ofPatient(page, 'Septicaemia').innerText()).toMatch(/\bsuggested\s+Sepsis, since .+, 2 days old/);
    expect(await ofPatient(page, 'Septicaemia').getByRole('radio', { checked: true }).count()).toBe(0);
  });

  it('says of a list that broke off half-way that it was not read to the end, and denies nothing by it', async () => {
    stage.sandbox.faults.add({ method: 'GET', path: /[?&]_page=/, act: { kind: 'status', status: 500 } });
    const page = await launch(HAROLD);
    expect(await decisionLine(page).innerText()).toMatch(/^Conditions could not be read to the end\./);
    const row = await ofPatient(page, 'Septicaemia').innerText();
    expect(row).toMatch(/\bnot read\b.*50 conditions read, then the EHR could not answer \(500\): there may be more\./);
    expect(row).not.toContain('suggested');
    expect(await level(page, 'T12').innerText()).toMatch(/suggested\s+Osteoporotic compression fracture of T12/);
  });

  it('calls an INR of six weeks ago too old, and suggests neither answer by it', async () => {
    const page = await launch(MARGARET);
    for (const question of ['Bleeding or clotting problem', 'Clotting disorder that cannot be corrected']) {
      const row = await ofPatient(page, question).innerText();
      expect(row).toMatch(/\btoo old\s+INR 2\.6, .+, 41 days old/);
      expect(row).not.toContain('suggested');
      expect(row).not.toContain('denied in the chart');
    }
    expect(await decisionLine(page).innerText()).toContain('INR is 41 days old.');
  });

  it('shows old fractures with their age and suggests only the new one', async () => {
    const page = await launch(MARGARET);
    expect(await level(page, 'T8').innerText()).toMatch(
      /healed, shown, not suggested\s+Healed osteoporotic compression fracture of T8, .+ 6 years old/,
    );
    expect(await level(page, 'T11').innerText()).toMatch(
      /old, shown, not suggested\s+Osteoporotic compression fracture of T11, .+ 3 years old/,
    );
    expect(await level(page, 'L1').innerText()).toMatch(/suggested\s+Osteoporotic compression fracture of L1, .+ 22 days old/);
    for (const old of ['T8', 'T11']) expect(await suggestions(page).and(level(page, old).locator('*')).count()).toBe(0);
    expect(await decisionLine(page).innerText()).toContain('The chart suggests L1, unconfirmed.');

    const clinician = clinicianAt(page);
    await clinician.treat('T11');
    expect(await clinician.row('T11', 'Painful osteoporotic fracture at this level').innerText()).not.toContain('suggested');
  });

  it('denies nothing by an empty chart', { tags: ['D24'] }, async () => {
    const page = await launch(TERESA);
    const clinician = clinicianAt(page);
    await page.getByRole('combobox', { name: 'Another level' }).selectOption({ label: 'L2' });
    await page.getByRole('region', { name: 'L2', exact: true }).waitFor();
    const rows = await page.locator('main').innerText();
    expect(rows).not.toContain('denied in the chart');
    expect(rows).toContain('The chart places no fracture or lesion at any level. It may lack what other places know.');
    expect(await suggestions(page).count()).toBe(0);
    expect(await page.locator('main input:checked').count()).toBe(0);
    const saidOnce = page.getByRole('region', { name: 'Whole patient', exact: true });
    expect(
      await saidOnce
        .getByText(/: nothing found in 0 .+, read to the end\. The EHR may withhold some, and other places may know more\./)
        .count(),
    ).toBe(2);
    await clinician.unfold('Whole patient');
    for (const question of ['Septicaemia', 'Blood thinners taken', 'Bleeding or clotting problem', 'Allergy that matters here']) {
      expect(await clinician.row('Whole patient', question).innerText()).toContain('nothing found');
    }
    expect(await clinician.row('L2', 'Painful osteoporotic fracture at this level').innerText()).toContain('nothing found');
    expect(await decisionLine(page).innerText()).not.toMatch(/suggest/);
  });

  it('says first that medication statements were refused, and calls their questions not read', async () => {
    stage.sandbox.faults.add({ method: 'GET', path: /\/MedicationStatement\?/, times: 9, act: { kind: 'status', status: 403 } });
    const page = await launch(TERESA);
    expect(await decisionLine(page).innerText()).toMatch(/^Medication statements could not be read\./);
    for (const question of ['Blood thinners taken', 'Clotting disorder that cannot be corrected']) {
      const row = await ofPatient(page, question).innerText();
      expect(row).toMatch(/\bnot read\s+Medication statements could not be read\./);
      expect(row).not.toMatch(/nothing found|denied in the chart|suggested/);
    }
    expect(await ofPatient(page, 'Septicaemia').innerText()).toContain('nothing found');
    // Why, stands once above, and not at each of them.
    const reason = /Medication statements could not be read: the EHR does not allow it \(403\)\. Nothing is known from them/;
    expect(await page.getByRole('status', { name: 'About this launch' }).innerText()).toMatch(reason);
    expect(await page.getByText(reason).count()).toBe(1);
  });

  it('says of a refused read at every row that it would have filled, also where another source answers', async () => {
    stage.sandbox.faults.add({ method: 'GET', path: /\/MedicationStatement\?/, times: 9, act: { kind: 'status', status: 403 } });
    const page = await launch(MARGARET);
    const row = await ofPatient(page, 'Blood thinners taken').innerText();
    expect(row).toContain('Medication statements could not be read.');
    expect(row).toMatch(/suggested\b[\s\S]*warfarin sodium 5 MG Oral Tablet, ordered/);
    expect(await ofPatient(page, 'Bleeding or clotting problem').innerText()).toContain('Medication statements could not be read');
  });

  it.each([MARGARET, HAROLD, TERESA])('answers nothing for the clinician: %s', { tags: ['D24'] }, async patient => {
    const page = await launch(patient);
    const clinician = clinicianAt(page);
    // Where a consent is signed is set before anybody says so: on the hospital's form, as nearly everywhere.
    const answered = page.locator('main input:checked:not([value="hospital-form"])');
    expect(await answered.count()).toBe(0);
    expect(await page.getByText('chosen', { exact: true }).count()).toBe(0);
    expect(await page.getByRole('spinbutton', { name: /^Pain now/ }).inputValue()).toBe('');
    const treat = page.getByRole('button', { name: /^Treat / });
    for (let left = await treat.count(); left > 0; left -= 1) await treat.first().click();
    expect(await answered.count()).toBe(0);
    for (const stageName of ['Plan', 'Consent', 'Procedure'] as const) {
      await clinician.goTo(stageName);
      expect(await answered.count()).toBe(0);
    }
    await clinician.goTo('Review and send');
    await page.getByText('Nothing to send yet.').waitFor();
    expect(await page.getByRole('button', { name: 'Send to the EHR' }).count()).toBe(0);
  });

  it('reads a chart that holds a malformed condition, and lists it as unreadable', { tags: ['D25'] }, async () => {
    const page = await launch(RUTH);
    const row = ofPatient(page, 'Septicaemia');
    expect(await row.innerText()).toContain('1 record could not be read and may bear on this.');
    await row.getByRole('button', { name: 'Why: Septicaemia' }).click();
    await row.getByRole('listitem').filter({ hasText: 'Condition/adeyemi-malformed: ' }).first().waitFor({ timeout: 5000 });
    expect(await level(page, 'L3').innerText()).toMatch(/suggested\s+Osteoporotic compression fracture of L3/);
  });

  it('lists entries of a page that are no resources as unreadable, and reads the rest', async () => {
    const broken = [null, 'text', { resource: { resourceType: 'Condition', id: 7 } }, { resource: [] }];
    stage.sandbox.faults.add({ method: 'GET', path: /\/Condition\?/, act: { kind: 'rewrite', change: body => withEntries(body, broken) } });
    const page = await launch(MARGARET);
    const row = ofPatient(page, 'Septicaemia');
    expect(await row.innerText()).toContain('4 records could not be read and may bear on this.');
    await row.getByRole('button', { name: 'Why: Septicaemia' }).click();
    await row.getByText('A Condition without a usable id.').waitFor({ timeout: 5000 });
    expect(await level(page, 'L1').innerText()).toMatch(/suggested\s+Osteoporotic compression fracture of L1/);
  });

  it('says once what the server says of all that it gives, and of what it withheld what it says of that', async () => {
    const hidden = remarkEntry({ epic: '4134', text: 'Some of it is hidden from you.' });
    const remarks = (path: RegExp, times: number, ...more: readonly unknown[]) =>
      stage.sandbox.faults.add({ method: 'GET', path, times, act: { kind: 'rewrite', change: body => withEntries(body, more) } });
    remarks(/\/Condition\?/, 1, hidden, remarkEntry(CAVEAT));
    remarks(/\/[A-Z]\w+\?/, 99, remarkEntry(CAVEAT));
    const page = await launch(TERESA);
    expect(await page.getByText(CAVEAT.text).count()).toBe(1);
    expect(await page.getByRole('status', { name: 'About this launch' }).innerText()).toContain(
      `The EHR says of what it gives: “${CAVEAT.text}”`,
    );
    expect(await decisionLine(page).innerText()).toMatch(/^Conditions could not be read to the end\./);
    const row = await ofPatient(page, 'Septicaemia').innerText();
    expect(row).toMatch(/\bnot read\b.*conditions read, but the EHR said of it “Some of it is hidden from you\.”: there may be more\./);
    expect(row).not.toContain('read to the end');
    // Nor is it said of the levels that there are none.
    expect(await page.locator('main').innerText()).not.toContain('The chart places no fracture');
  });

  it('is at hand while nothing of the chart has come, and says that it is being read', async () => {
    let release = () => {};
    const until = new Promise<void>(resolve => {
      release = resolve;
    });
    stage.sandbox.faults.add({ method: 'GET', path: /^\/fhir\/[A-Z]/, times: 100, act: { kind: 'hold', until } });
    const page = await (await visit()).open(MARGARET);
    const beside = page.getByRole('region', { name: 'Also in the chart' });
    await beside.getByText('being read').waitFor();
    release();
    await beside.getByText(/\d+ of \d+ known/).waitFor();
  });

  it.each([
    { width: 1280, height: 900 },
    { width: 320, height: 700 },
  ])('leaves what is being answered where it is when a late read arrives, at $width px', async size => {
    let release = () => {};
    const until = new Promise<void>(resolve => {
      release = resolve;
    });
    stage.sandbox.faults.add({ method: 'GET', path: /\/Observation\?/, act: { kind: 'hold', until } });
    const page = await (await visit(size)).open(MARGARET);
    const clinician = clinicianAt(page);
    // Everything but the measurements is there: the rows that need none can be answered, and those that do say "being read".
    await clinician.row('Whole patient', 'Blood thinners taken').getByText('suggested', { exact: true }).waitFor();
    await level(page, 'L1').getByText('suggested', { exact: true }).first().waitFor();
    expect(await decisionLine(page).innerText()).toContain('The chart is still being read.');
    const asked = clinician.row('Whole patient', 'Bleeding or clotting problem');
    expect(await asked.innerText()).toContain('being read');

    await clinician.answer('Whole patient', 'Blood thinners taken', 'Taken');
    const before = await page.locator(':focus').boundingBox();
    release();
    // Where the window is narrow it stands behind how many more there are.
    await decisionLine(page).getByText('INR is 41 days old.').waitFor({ state: 'attached' });
    await asked.getByText('too old').waitFor();
    const focused = page.getByRole('radiogroup', { name: 'Blood thinners taken' }).getByRole('radio', { name: 'Taken', exact: true });
    expect(await focused.isChecked()).toBe(true);
    expect(await focused.and(page.locator(':focus')).count()).toBe(1);
    const after = await focused.boundingBox();
    expect(Math.abs((after?.y ?? Number.NaN) - (before?.y ?? Number.NaN))).toBeLessThan(2);
  });

  it('leaves what is under the pointer there when the levels arrive above it, so that no press lands on another answer', async () => {
    const { promise: until, resolve: release } = Promise.withResolvers<void>();
    stage.sandbox.faults.add({ method: 'GET', path: /\/(Condition|DiagnosticReport)\?/, times: 2, act: { kind: 'hold', until } });
    const page = await (await visit()).open(MARGARET);
    await page.getByRole('button', { name: 'Use 8' }).waitFor();
    await clinicianAt(page).unfold('Whole patient');
    const answer = page.getByRole('radiogroup', { name: 'Septicaemia' }).getByRole('radio', { name: 'Not present', exact: true });
    await answer.hover();
    const before = await answer.boundingBox();
    release();
    await level(page, 'T8').waitFor();
    await page.getByText('The chart is still being read.').waitFor({ state: 'hidden' });
    const after = await answer.boundingBox();
    expect(Math.abs((after?.y ?? Number.NaN) - (before?.y ?? Number.NaN))).toBeLessThan(2);
    await page.mouse.down();
    await page.mouse.up();
    expect(await answer.isChecked()).toBe(true);
  });
});

function withEntries(body: string, more: readonly unknown[]): string {
  const bundle: { entry?: unknown[] } = JSON.parse(body);
  return JSON.stringify({ ...bundle, entry: [...more, ...(bundle.entry ?? [])] });
}
