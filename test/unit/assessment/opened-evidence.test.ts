import { describe, expect, it } from 'vitest';
import { evidenceIdentity, openedAsItIs } from '../../../src/assessment/assess/opened-evidence.ts';
import type { ChartSuggestion } from '../../../src/assessment/case/case.ts';
import { anEvidence, aSuggestion } from './cases.ts';

const KEY = 'CON-ABS-1';
const read = { read: 'Condition', status: 'read', count: 3, failure: undefined } as const;
const seen = aSuggestion(KEY, { state: 'stale', evidence: [anEvidence()], searched: [read] });
const openedThen = new Map([[KEY, evidenceIdentity(seen)]] as const);
const stillOpened = (now: ChartSuggestion | undefined) => openedAsItIs([KEY], now ? { [KEY]: now } : {}, openedThen);

describe('evidence that was opened', () => {
  it('counts as opened for as long as it is what was opened', () => {
    expect(stillOpened(seen)).toEqual([KEY]);
    expect(stillOpened(structuredClone(seen))).toEqual([KEY]);
  });

  it.each<[string, Partial<ChartSuggestion>]>([
    ['more came', { evidence: [anEvidence(), anEvidence({ reference: 'Condition/c2' })] }],
    ['it says something else', { evidence: [anEvidence({ title: 'Septic shock' })] }],
    ['it went', { evidence: [] }],
    ['it counts for something else', { state: 'present' }],
    ['a read broke off', { searched: [{ ...read, status: 'incomplete' }] }],
    ['something could not be read', { unreadableCount: 1 }],
  ])('has to be opened again once %s', (_, now) => {
    expect(stillOpened({ ...seen, ...now })).toEqual([]);
  });

  it('is of its question alone', () => {
    expect(stillOpened(undefined)).toEqual([]);
    expect(openedAsItIs(['CON-ABS-4'], { [KEY]: seen, 'CON-ABS-4': seen }, openedThen)).toEqual([]);
  });
});
