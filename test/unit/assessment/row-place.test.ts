import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/assessment/assess/decide.ts';
import { eachReadOnce, nothingFound, rowPlace } from '../../../src/assessment/assess/row-place.ts';
import { answerKey } from '../../../src/assessment/case/answer-key.ts';
import type { Case, ChartSuggestion } from '../../../src/assessment/case/case.ts';
import type { VertebralLevelCode } from '../../../src/parameter/codes.generated.ts';
import type { QuestionId } from '../../../src/parameter/criteria.ts';
import { AT, acted, anEvidence, aSuggestion, emptyCase, notPresent, present, withChart } from './cases.ts';

const read = { read: 'Condition', status: 'read', count: 3, failure: undefined } as const;
const silent: Partial<ChartSuggestion> = { state: 'no-data', evidence: [], searched: [read], suggests: undefined };
const withL1 = acted(emptyCase(), { type: 'choose-level', level: 'L1' });
const says = (current: Case, id: QuestionId, part: Partial<ChartSuggestion>, level?: VertebralLevelCode) =>
  withChart(current, {
    suggestions: { ...current.chart.suggestions, [answerKey(id, level)]: aSuggestion(id, { ...silent, level, ...part }) },
  });
const placeIn = (current: Case, id: QuestionId, level?: VertebralLevelCode) =>
  rowPlace(current, decide(current), { id, level, key: answerKey(id, level) });

describe('a contraindication stands behind the line of its group', () => {
  it('where nothing at all was found, and while the chart is being read', () => {
    expect(placeIn(says(emptyCase(), 'CON-ABS-1', {}), 'CON-ABS-1')).toBe('silent');
    expect(placeIn(says(emptyCase(), 'CON-ABS-1', { state: 'reading' }), 'CON-ABS-1')).toBe('silent');
  });

  it.each<[string, Partial<ChartSuggestion>]>([
    ['the chart speaks for it', { state: 'present', evidence: [anEvidence()], suggests: 'present' }],
    ['the chart denies it', { state: 'absent-asserted', evidence: [anEvidence({ says: 'absent' })], suggests: 'not-present' }],
    ['something stands beside it', { evidence: [anEvidence({ says: 'history' })] }],
    ['what is there is too old', { state: 'stale', evidence: [anEvidence({ says: 'stale' })] }],
    ['sources disagree', { state: 'conflict', evidence: [anEvidence(), anEvidence({ says: 'absent' })] }],
    ['a read failed', { state: 'unreadable', searched: [{ ...read, status: 'failed' }] }],
    ['a read did not come to its end', { searched: [{ ...read, status: 'incomplete' }] }],
    ['something could not be read', { unreadableCount: 1 }],
  ])('and in a row of its own where %s', (_, part) => {
    expect(placeIn(says(emptyCase(), 'CON-ABS-1', part), 'CON-ABS-1')).toBe('row');
  });

  it('after one act has answered it with others, and not after somebody answered it alone', () => {
    const found = says(emptyCase(), 'CON-ABS-1', {});
    expect(placeIn(acted(found, { type: 'answer-group', keys: ['CON-ABS-1'], opened: [], at: AT }), 'CON-ABS-1')).toBe('silent');
    expect(placeIn(acted(found, notPresent('CON-ABS-1')), 'CON-ABS-1')).toBe('row');
  });

  it('and in a row once its answer has lapsed, where nothing judges the chart, and where it is not asked', () => {
    const attested = acted(says(emptyCase(), 'CON-ABS-1', {}), { type: 'answer-group', keys: ['CON-ABS-1'], opened: [], at: AT });
    const lapsed = withChart(attested, { lapsed: { 'CON-ABS-1': { reason: 'window', windowHours: 24 } } });
    expect(placeIn(lapsed, 'CON-ABS-1')).toBe('row');
    expect(placeIn(emptyCase(), 'CON-ABS-1')).toBe('row');
    // She is 78.
    expect(placeIn(says(emptyCase(), 'CON-REL-6', { state: 'reading' }), 'CON-REL-6')).toBe('row');
  });
});

describe('an indication', () => {
  const matched = acted(withL1, present('IND-2@L1'));

  it('stands in its row until another matches there, and behind a line then', () => {
    expect(placeIn(says(withL1, 'IND-3', {}, 'L1'), 'IND-3', 'L1')).toBe('row');
    expect(placeIn(says(matched, 'IND-3', {}, 'L1'), 'IND-3', 'L1')).toBe('optional');
    expect(placeIn(says(matched, 'IND-3', { evidence: [anEvidence({ says: 'supports' })] }, 'L1'), 'IND-3', 'L1')).toBe('optional');
  });

  it.each<[string, Partial<ChartSuggestion>]>([
    ['suggests it', { state: 'present', evidence: [anEvidence()], suggests: 'present' }],
    ['has something too old', { state: 'stale', evidence: [anEvidence({ says: 'stale' })] }],
    ['disagrees', { state: 'conflict', evidence: [anEvidence(), anEvidence({ says: 'absent' })] }],
    ['could not be read', { state: 'unreadable', searched: [{ ...read, status: 'failed' }] }],
    ['has something that could not be read', { unreadableCount: 1 }],
  ])('stays in sight where the chart %s, though another matches', (_, part) => {
    expect(placeIn(says(matched, 'IND-3', part, 'L1'), 'IND-3', 'L1')).toBe('row');
  });
});

it('a question of care is never folded away, though nothing was found', () => {
  expect(placeIn(says(emptyCase(), 'CARE-PRE-4', {}), 'CARE-PRE-4')).toBe('row');
});

it('nothing found is said only where all was read to its end', () => {
  const of = (part: Partial<ChartSuggestion>) => nothingFound(aSuggestion('CON-ABS-1', { ...silent, ...part }));
  expect(of({})).toBe(true);
  expect([
    of({ searched: [{ ...read, status: 'incomplete' }] }),
    of({ unreadableCount: 1 }),
    of({ state: 'reading' }),
    of({ evidence: [anEvidence({ says: 'history' })] }),
  ]).toEqual([false, false, false, false]);
});

it('what was searched for several is said once for each read, in the order in which it comes', () => {
  const other = { ...read, read: 'DiagnosticReport', count: 1 } as const;
  expect(eachReadOnce([{ searched: [read] }, { searched: [other, read] }])).toEqual([read, other]);
});
