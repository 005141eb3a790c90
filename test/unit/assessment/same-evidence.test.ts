import { describe, expect, it } from 'vitest';
import { chartChanges } from '../../../src/assessment/beside-chart/chart-changes.ts';
import { suggest } from '../../../src/assessment/beside-chart/suggest.ts';
import type { AnswerKey, Case } from '../../../src/assessment/case/case.ts';
import { writeCaseFile } from '../../../src/assessment/case/case-file.ts';
import { readCaseFile } from '../../../src/assessment/case-file/open-case-file.ts';
import { AS_OF, aPatient, type ChartBuilder, daysBefore, hoursBefore } from '../../builders/chart-builder.ts';
import { read } from '../../builders/chart-reader.ts';
import { WINDOWS } from '../../builders/windows.ts';
import { acted, emptyCase, notPresent, present } from './cases.ts';

const at = AS_OF.toISOString();
const judged = async (current: Case, chart: ChartBuilder, asOf = AS_OF) =>
  suggest(current, await read(chart), { asOf, site: { windows: WINDOWS } });

/** Answered beside one chart, saved, opened again beside another. */
async function reopened(
  before: ChartBuilder,
  key: AnswerKey,
  value: 'present' | 'not-present' | number,
  after: ChartBuilder,
): Promise<Case> {
  const level = { type: 'choose-level', level: 'L1' } as const;
  const seen = await judged(acted(emptyCase(), level), before);
  const file = readCaseFile(writeCaseFile(acted(seen, { type: 'answer', key, value, at })));
  if (!file.ok) throw new TypeError(JSON.stringify(file.problem));
  return judged(file.case, after);
}

const sepsis = (clinical: string, more: object = {}) =>
  aPatient().withCondition({ id: 'c1', code: 'A41.9', text: 'Sepsis', onset: daysBefore(3), clinical, ...more });
const fracture = (clinical: string, verification = 'confirmed') => aPatient().withFracture('L1', { id: 'f', clinical, verification });
const inr = (value: number, more: Record<string, unknown> = {}) =>
  aPatient().withObservation('6301-6', { valueQuantity: { value } }, hoursBefore(2), { id: 'inr', ...more });
const pain = (value: number) =>
  aPatient().withObservation('72514-3', { valueQuantity: { value, unit: '{score}' } }, hoursBefore(2), { id: 'pain' });

describe('an answer whose evidence keeps its id', () => {
  it.each<[string, ChartBuilder, AnswerKey, 'present' | 'not-present' | number, ChartBuilder]>([
    ['a condition turns from resolved to active', sepsis('resolved'), 'CON-ABS-1', 'not-present', sepsis('active')],
    ['an INR is corrected upwards', inr(1.1), 'CARE-PRE-5', 'not-present', inr(3.4)],
    ['an INR is corrected downwards', inr(3.4), 'CARE-PRE-5', 'present', inr(1.1)],
    ['an INR that only bears on the question is corrected', inr(1.1), 'CON-ABS-4', 'not-present', inr(3.4)],
    ['what bore it out was resolved', fracture('active'), 'IND-1@L1', 'present', fracture('resolved')],
    ['what bore it out was entered in error', fracture('active'), 'IND-1@L1', 'present', fracture('active', 'entered-in-error')],
    ['what bore it out was refuted', fracture('active'), 'IND-1@L1', 'present', fracture('active', 'refuted')],
    ['the measurement of a score is corrected', pain(8), 'CARE-PRE-6', 8, pain(3)],
  ])('lapses when %s', async (_what, before, key, value, after) => {
    expect((await reopened(before, key, value, after)).chart.lapsed).toEqual({ [key]: { reason: 'changed-evidence' } });
  });

  it.each<[string, ChartBuilder, AnswerKey, 'present' | 'not-present' | number, ChartBuilder]>([
    ['nothing changed', sepsis('active'), 'CON-ABS-1', 'not-present', sepsis('active')],
    [
      'only its version changed',
      inr(3.4, { meta: { versionId: '1' } }),
      'CARE-PRE-5',
      'not-present',
      inr(3.4, { meta: { versionId: '2' }, issued: at }),
    ],
    ['it changed and still bears the answer out', fracture('active'), 'IND-1@L1', 'present', fracture('recurrence')],
    ['it changed and speaks for what was answered against it', sepsis('active'), 'CON-ABS-1', 'not-present', sepsis('resolved')],
    ['the score was not taken from it', pain(8), 'CARE-PRE-6', 5, pain(3)],
  ])('holds when %s', async (_what, before, key, value, after) => {
    expect((await reopened(before, key, value, after)).chart.lapsed).toEqual({});
  });

  it('does not lapse by time alone', async () => {
    const seen = acted(await judged(emptyCase(), sepsis('active')), present('CON-ABS-1'));
    expect((await judged(seen, sepsis('active'), new Date('2027-11-22T09:00:00Z'))).chart.lapsed['CON-ABS-1']?.reason).toBe('window');
    const atL1 = acted(emptyCase(), { type: 'choose-level', level: 'L1' });
    const fractured = acted(await judged(atL1, fracture('active')), present('IND-1@L1'));
    expect((await judged(fractured, fracture('active'), new Date('2027-11-22T09:00:00Z'))).chart.lapsed).toEqual({});
  });

  it('is not asked again once the procedure began', async () => {
    const done = acted(acted(await judged(emptyCase(), sepsis('resolved')), notPresent('CON-ABS-1')), {
      type: 'procedure',
      change: { status: 'completed', performedStart: '2026-11-22T10:00:00Z' },
    });
    expect((await judged(done, sepsis('active'))).chart.lapsed).toEqual({});
  });
});

describe('reading the chart again', () => {
  it('tells a change by what is said, not by the version', async () => {
    const [first, touched, corrected] = await Promise.all(
      [inr(1.1, { meta: { versionId: '1' } }), inr(1.1, { meta: { versionId: '2' } }), inr(3.4)].map(chart => judged(emptyCase(), chart)),
    );
    if (!first || !touched || !corrected) throw new TypeError('not judged');
    expect(chartChanges(first.chart, touched.chart)).toEqual([]);
    expect(chartChanges(first.chart, corrected.chart).map(({ key }) => key)).toContain('CARE-PRE-5');
  });
});
