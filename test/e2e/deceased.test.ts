import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { appWords } from '../../src/words/en/app.ts';
import { deceasedWords } from '../../src/words/en/deceased.ts';
import { axeFindings } from './axe.ts';
import { downloadBy, openCaseFile, textOf, wholeCaseFile } from './case-files.ts';
import { clinicianAt } from './clinician.ts';
import { openStage, type Stage, type Visitor, type VisitorOptions } from './stage.ts';
import { writesAsked } from './written.ts';

const EDITH = 'Edith Novak';
const { keep, stages } = appWords;

describe('a patient who has died', () => {
  let stage: Stage;
  let visitor: Visitor;

  beforeAll(async () => {
    stage = await openStage();
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

  const launch = async (options?: VisitorOptions): Promise<Page> => {
    visitor = await stage.visitor(options);
    const page = await visitor.page();
    await page.goto(stage.sandbox.launchUrl('novak'));
    return page;
  };
  const heading = (page: Page) => page.getByRole('heading', { name: deceasedWords.heading, level: 1 });
  const chartSays = (change: (patient: Record<string, unknown>) => Record<string, unknown>, until?: Promise<void>) => {
    const rewrite = (body: string) => JSON.stringify(change(JSON.parse(body)));
    const read = { method: 'GET', path: /\/Patient\/novak/ };
    if (until) stage.sandbox.faults.add({ ...read, act: { kind: 'hold', until } });
    else stage.sandbox.faults.add({ ...read, act: { kind: 'rewrite', change: rewrite } });
  };

  it.each([
    { width: 1280, colorScheme: 'light' },
    { width: 320, colorScheme: 'dark' },
  ] as const)('meets a calm page at $width px, $colorScheme: no stages, no questions, nothing to write', async look => {
    const page = await launch(look);
    await heading(page).waitFor();
    await page.getByText(deceasedWords.noNewCase, { exact: true }).waitFor();
    expect(await page.getByRole('main').innerText()).toMatch(
      /The chart says that this patient has died: \d{1,2} \w+ \d{4}, \d\d:\d\d \(UTC\)\./,
    );
    expect(await page.getByRole('region', { name: 'Patient', exact: true }).innerText()).toContain(EDITH);
    expect(await heading(page).and(page.locator(':focus')).count()).toBe(1);
    expect(await page.getByRole('navigation').count()).toBe(0);
    for (const role of ['radiogroup', 'combobox', 'textbox', 'checkbox'] as const) expect(await page.getByRole(role).count()).toBe(0);
    expect(await page.getByRole('button').allInnerTexts()).toEqual([keep.open, keep.end]);
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    expect(writesAsked(stage.sandbox)).toEqual([]);

    await page.getByRole('button', { name: keep.end }).click();
    await page.getByRole('heading', { name: keep.ended, level: 1 }).waitFor();
  });

  it.each([
    ['no date', { deceasedDateTime: undefined, deceasedBoolean: true }, 'the date is not recorded'],
    ['a date that lies ahead', { deceasedDateTime: '2199-05-03' }, 'a date that lies ahead: 3 May 2199'],
    ['no date that can be read', { deceasedDateTime: '<b>Tuesday</b>' }, 'what it gives as the date is none: “<b>Tuesday</b>”'],
  ])('is told so with %s as well', async (_what, said, words) => {
    chartSays(patient => ({ ...patient, ...said }));
    const page = await launch();
    await heading(page).waitFor();
    expect(await page.getByRole('main').innerText()).toContain(words);
  });

  it('loses nothing of what was answered before that was read', async () => {
    const { promise: until, resolve: release } = Promise.withResolvers<void>();
    chartSays(patient => patient, until);
    const page = await launch();
    await page.getByRole('heading', { name: stages.assess, level: 1 }).waitFor();
    await clinicianAt(page).answer('Whole patient', 'Septicaemia', 'Not present');
    release();
    await heading(page).waitFor();
    await page.getByText(deceasedWords.answered, { exact: true }).waitFor();
    expect(await page.getByRole('radiogroup').count()).toBe(0);
    const text = await textOf(await downloadBy(page, keep.save));
    expect(JSON.parse(text)).toMatchObject({ answers: { 'CON-ABS-1': { value: 'not-present' } } });
  });

  it('goes on in a case that was begun before, up to the complication that is stored', async () => {
    const { sandbox } = stage;
    const before = { deceasedDateTime: undefined };
    chartSays(patient => ({ ...patient, ...before }));
    const text = await wholeCaseFile(stage, EDITH, 'T12');
    const page = await launch();
    await heading(page).waitFor();
    await openCaseFile(page, begunDaysAgo(text, 11));
    await page.getByRole('heading', { name: stages.assess, level: 1 }).waitFor();
    expect(await page.getByRole('main').and(page.locator(':focus')).count()).toBe(1);
    await page.getByRole('region', { name: 'Patient', exact: true }).getByText('The chart says that this patient has died').waitFor();
    const clinician = clinicianAt(page);
    await clinician.goTo('Procedure');
    const answer = (group: string, option: string) =>
      page.getByRole('radiogroup', { name: group, exact: true }).getByRole('radio', { name: option, exact: true }).check();
    await answer('Severity, SIR 2017', '5 · death');
    await answer('Death', 'Yes');
    await page.getByRole('combobox', { name: 'Outcome' }).selectOption({ label: 'Fatal' });
    await clinician.send();
    await clinician.told('Complication', 'stored');
    expect(writesAsked(sandbox).length).toBeGreaterThan(0);
  });
});

/** The same case, begun that many days before today. */
function begunDaysAgo(text: string, days: number): string {
  return JSON.stringify({ ...JSON.parse(text), startedAt: new Date(Date.now() - days * 86_400_000).toISOString() });
}
