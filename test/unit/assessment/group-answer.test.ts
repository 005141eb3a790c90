import { describe, expect, it } from 'vitest';
import { groupOf, type LeftOut } from '../../../src/assessment/assess/group-answer.ts';
import type { ChartSuggestion } from '../../../src/assessment/case/case.ts';
import { AT, acted, anEvidence, aSuggestion, emptyCase, notPresent, withChart } from './cases.ts';

const read = { read: 'Condition', status: 'read', count: 3, failure: undefined } as const;
const clean: Partial<ChartSuggestion> = { state: 'no-data', evidence: [], searched: [read], suggests: undefined };
const caseWith = (part: Partial<ChartSuggestion>) =>
  withChart(emptyCase(), { suggestions: { 'CON-ABS-1': aSuggestion('CON-ABS-1', { ...clean, ...part }) } });

describe('one act for several questions', () => {
  it('answers where the reads are complete and nothing, or only a negative, was found', () => {
    const negative: Partial<ChartSuggestion> = {
      state: 'absent-asserted',
      suggests: 'not-present',
      evidence: [anEvidence({ says: 'absent' })],
    };
    for (const part of [{}, negative]) expect(groupOf(caseWith(part), ['CON-ABS-1'], []).marks).toEqual(['CON-ABS-1']);
  });

  it('answers nothing where every search of the chart came back with nothing, opened or not', () => {
    const current = caseWith({});
    const empty = { ...current, chart: { ...current.chart, empty: true } };
    expect(groupOf(empty, ['CON-ABS-1'], ['CON-ABS-1'])).toEqual({ marks: [], leaves: [{ key: 'CON-ABS-1', why: 'empty-chart' }] });
  });

  const ROWS: readonly (readonly [string, Partial<ChartSuggestion>, LeftOut, LeftOut | undefined])[] = [
    ['stale', { state: 'stale', evidence: [anEvidence({ says: 'stale' })] }, 'evidence-first', undefined],
    ['unreadable', { state: 'unreadable', searched: [{ ...read, status: 'failed' }] }, 'evidence-first', undefined],
    ['read in part', { searched: [{ ...read, status: 'incomplete' }] }, 'evidence-first', undefined],
    ['beside a resource that could not be read', { unreadableCount: 1 }, 'evidence-first', undefined],
    [
      'matched by text',
      { state: 'absent-asserted', evidence: [anEvidence({ says: 'absent', match: 'text' })] },
      'evidence-first',
      undefined,
    ],
    ['shown with a history', { evidence: [anEvidence({ says: 'history' })] }, 'evidence-first', undefined],
    ['present', { state: 'present', evidence: [anEvidence()] }, 'suggested-present', 'suggested-present'],
    [
      'in conflict',
      { state: 'conflict', evidence: [anEvidence(), anEvidence({ says: 'absent' })] },
      'suggested-present',
      'suggested-present',
    ],
    ['still being read', { state: 'reading' }, 'reading', 'reading'],
  ];

  it.each(ROWS)('leaves out what is %s, until its evidence was opened where that is enough', (_, part, closed, opened) => {
    const current = caseWith(part);
    expect(groupOf(current, ['CON-ABS-1'], []).leaves).toEqual([{ key: 'CON-ABS-1', why: closed }]);
    expect(groupOf(current, ['CON-ABS-1'], ['CON-ABS-1']).leaves).toEqual(opened ? [{ key: 'CON-ABS-1', why: opened }] : []);
  });

  it('leaves an answer that holds, and takes one that has lapsed', () => {
    const answered = acted(caseWith({}), notPresent('CON-ABS-1'));
    expect(groupOf(answered, ['CON-ABS-1'], []).leaves).toEqual([{ key: 'CON-ABS-1', why: 'answered' }]);
    const old = withChart(answered, { lapsed: { 'CON-ABS-1': { reason: 'window', windowHours: 24 } } });
    expect(groupOf(old, ['CON-ABS-1'], []).marks).toEqual(['CON-ABS-1']);
  });

  it('never answers a question that asks for a number', () => {
    expect(groupOf(emptyCase(), ['CARE-PRE-6'], ['CARE-PRE-6']).leaves).toEqual([{ key: 'CARE-PRE-6', why: 'not-ternary' }]);
  });

  it('is kept apart from answers given one by one', () => {
    const attested = acted(caseWith({}), { type: 'answer-group', keys: ['CON-ABS-1', 'CON-REL-4'], opened: [], at: AT });
    expect(attested.answers).toEqual({ 'CON-ABS-1': { value: 'not-present', origin: 'group-attested', at: AT, evidenceSeen: [] } });
  });
});
