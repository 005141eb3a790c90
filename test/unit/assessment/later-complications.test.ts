import { describe, expect, it } from 'vitest';
import type { Complication } from '../../../src/assessment/case/case.ts';
import { newComplication } from '../../../src/assessment/case/new-case.ts';
import { completeness } from '../../../src/assessment/completeness.ts';
import { complicationRemarks } from '../../../src/assessment/complications/complication-remarks.ts';
import { countedWindow } from '../../../src/assessment/complications/counted-window.ts';
import { levelsOffered } from '../../../src/assessment/complications/levels-offered.ts';
import { DEFAULT_COMPLICATIONS } from '../../../src/site/complications-config.ts';
import { acted, COMPLICATION, wholeCase } from './cases.ts';

const LATER = '00000000-0000-4000-8000-0000000000c7';
const NOW = new Date('2027-12-31T12:00:00Z');
/** Of a procedure of 22 November 2026, at L1. */
const complication = (change: Partial<Complication>): Complication => ({ ...newComplication(COMPLICATION, 'infection'), ...change });
const counted = (change: Partial<Complication>) => countedWindow(complication(change), wholeCase(), DEFAULT_COMPLICATIONS);
const remarksOf = (change: Partial<Complication>) => complicationRemarks(complication(change), wholeCase(), NOW);

describe('a complication that a follow-up found', () => {
  const found = acted(wholeCase(), {
    type: 'add-complication',
    id: LATER,
    kind: 'infection',
    given: { detectedAt: '2026-12-06', occurredAt: '2026-12-04' },
  });

  it('is added in one act with what is known of it, and nothing is answered beside it', () => {
    expect(found.complications[1]).toEqual({
      ...newComplication(LATER, 'infection'),
      detectedAt: '2026-12-06',
      occurredAt: '2026-12-04',
    });
    expect(found.complications[1]?.causality).toBeUndefined();
  });

  it.each<[string, Partial<Complication>, boolean]>([
    ['a late infection', { kind: 'infection' }, true],
    ['a late embolus', { kind: 'other-pulmonary-embolus' }, true],
    ['a late deficit', { kind: 'transient-neurologic-deficit' }, true],
    ['a late death', { kind: 'death' }, true],
    ['a late leakage', { kind: 'symptomatic-cement-leakage' }, true],
    ['a late increase in pain', { kind: 'transient-pain-increase' }, true],
    ['one of a later month, whose day nobody knows', { kind: 'infection', detectedAt: '2026-12', occurredAt: undefined }, true],
    ['one of the month of the procedure', { kind: 'infection', detectedAt: '2026-11', occurredAt: undefined }, false],
    ['one of no kind on the list, found later than it happened', { kind: 'other', occurredAt: '2026-11-22' }, true],
    ['a death on the day', { kind: 'death', occurredAt: '2026-11-22T18:00:00+01:00', detectedAt: undefined }, false],
    ['a new fracture of which no day is known', { kind: 'new-fracture-adjacent', occurredAt: undefined, detectedAt: undefined }, true],
    [
      'an embolus in the session',
      { kind: 'symptomatic-cement-pulmonary-embolus', occurredAt: '2026-11-22T10:30:00+01:00', detectedAt: undefined },
      false,
    ],
    ['an infection that somebody judged', { kind: 'infection', causality: 'probable' }, false],
    ['one of which it was said that nobody has judged it', { kind: 'infection', causality: 'not-yet-judged' }, false],
  ])('asks how it relates to the procedure, or does not: %s', (_, change, asks) => {
    const { procedure } = completeness(acted(found, { type: 'complication', id: LATER, change }));
    expect(procedure.lacking.includes(`complication.${LATER}.causality`)).toBe(asks);
  });
});

describe('when a complication was', () => {
  it.each<[string, Partial<Complication>, object | undefined]>([
    ['on the day', { occurredAt: '2026-11-22T23:00:00+01:00' }, { days: 0, by: 'happened', of: 'early', isWithin: true }],
    ['on the last day that counts', { occurredAt: '2026-12-22' }, { days: 30, length: 30, isWithin: true }],
    ['a day later', { occurredAt: '2026-12-23' }, { days: 31, isWithin: false }],
    ['known by when it was found', { detectedAt: '2026-12-02' }, { days: 10, by: 'found' }],
    [
      'a new fracture in the eleventh month',
      { kind: 'new-fracture-nonadjacent', occurredAt: '2027-10-10' },
      { of: 'newFracture', length: 12, isWithin: true },
    ],
    ['a new fracture after a year', { kind: 'new-fracture-nonadjacent', occurredAt: '2027-12-01' }, { isWithin: false }],
    ['in a month of which no day is known', { occurredAt: '2026-12' }, undefined],
    ['before the procedure', { occurredAt: '2026-11-20' }, undefined],
  ])('is counted: %s', (_, change, expected) => {
    if (expected === undefined) expect(counted(change)).toBeUndefined();
    else expect(counted(change)).toMatchObject(expected);
  });

  it.each<[string, Partial<Complication>, readonly string[]]>([
    ['on a day before the procedure', { occurredAt: '2026-11-20' }, ['before-the-procedure']],
    ['in a month before it', { occurredAt: '2026-10' }, ['before-the-procedure']],
    ['in its month', { occurredAt: '2026-11' }, []],
    ['on its day, of which no hour is known', { occurredAt: '2026-11-22' }, []],
    ['on its day by the clock, though another zone still wrote the day before', { occurredAt: '2026-11-21T23:30:00-11:00' }, []],
    ['on a day that is to come', { occurredAt: '2028-01-15' }, ['in-the-future']],
    ['found on a day that is to come', { detectedAt: '2028-01-15' }, ['in-the-future']],
    ['tomorrow', { occurredAt: '2028-01-01' }, ['in-the-future']],
    ['today', { occurredAt: '2027-12-31' }, []],
    ['in this month', { occurredAt: '2027-12' }, []],
  ])('is asked about where it is dated %s', (_, change, expected) => {
    expect(remarksOf(change)).toEqual(expected);
  });

  it('is asked about where it was found before it happened', () => {
    expect(remarksOf({ occurredAt: '2026-12-04', detectedAt: '2026-12-01' })).toEqual(['found-before-it-happened']);
    expect(remarksOf({ occurredAt: '2026-12-04', detectedAt: '2026-12-04T08:00:00Z' })).toEqual([]);
  });
});

describe('a fracture', () => {
  it.each<[string, Partial<Complication>, readonly string[]]>([
    ['a new one on the day', { kind: 'new-fracture-adjacent', level: 'L2', occurredAt: '2026-11-22' }, ['new-fracture-on-the-day']],
    [
      'one with the procedure, weeks later',
      { kind: 'additional-fracture', occurredAt: '2026-12-20' },
      ['additional-fracture-on-a-later-day'],
    ],
    ['one with the procedure, on the day', { kind: 'additional-fracture', occurredAt: '2026-11-22' }, []],
    [
      'one with the procedure, in a later month',
      { kind: 'additional-fracture', occurredAt: '2026-12' },
      ['additional-fracture-on-a-later-day'],
    ],
    [
      'a new one that was found on the day',
      { kind: 'new-fracture-adjacent', level: 'L2', detectedAt: '2026-11-22' },
      ['new-fracture-on-the-day'],
    ],
    ['an adjacent one two levels away', { kind: 'new-fracture-adjacent', level: 'L3' }, ['adjacent-and-not-next']],
    ['a distant one next to the treated level', { kind: 'new-fracture-nonadjacent', level: 'T12' }, ['distant-and-next']],
    ['a new one at the treated level', { kind: 'new-fracture-adjacent', level: 'L1' }, ['fracture-at-a-treated-level']],
    ['an adjacent one next to it', { kind: 'new-fracture-adjacent', level: 'T12' }, []],
    ['one of which no level is known', { kind: 'new-fracture-adjacent' }, []],
  ])('is asked about where its kind does not go with its day or level: %s', (_, change, expected) => {
    expect(remarksOf(change)).toEqual(expected);
  });

  it('takes the sacrum and its alae for one bone next to L5', () => {
    const sacral = acted(
      wholeCase(),
      { type: 'drop-performed-level', level: 'L1' },
      { type: 'perform-level', level: 'sacral-ala-left', change: {} },
    );
    const remarks = (level: Complication['level']) =>
      complicationRemarks(complication({ kind: 'new-fracture-adjacent', level }), sacral, NOW);
    expect(remarks('L5')).toEqual([]);
    expect(remarks('sacral-ala-right')).toEqual(['fracture-at-a-treated-level']);
  });

  it('may be at any level; a leakage only where something was done or is planned', () => {
    expect(levelsOffered(complication({ kind: 'new-fracture-adjacent' }), wholeCase())).toContain('T8');
    expect(levelsOffered(complication({ kind: 'symptomatic-cement-leakage' }), wholeCase())).toEqual(['L1']);
  });
});

describe('a symptomatic leakage', () => {
  it('is asked about where none was seen at its level', () => {
    const none = acted(wholeCase(), { type: 'perform-level', level: 'L1', change: { leakage: ['none-seen'] } });
    expect(complicationRemarks(complication({ kind: 'symptomatic-cement-leakage', level: 'L1' }), none, NOW)).toEqual([
      'no-leakage-at-its-level',
    ]);
  });
});
