import { describe, expect, it } from 'vitest';
import type { Case } from '../../../src/assessment/case/case.ts';
import { blanksOf } from '../../../src/assessment/facts/blank-of.ts';
import { followUpFacts } from '../../../src/assessment/follow-up/facts.ts';
import { type Comparison, compareMeasures } from '../../../src/assessment/follow-up/success.ts';
import type { OutcomeInstrumentCode } from '../../../src/parameter/codes.generated.ts';
import { DEFAULT_IMPORTANT_CHANGE, type ImportantChangeConfig } from '../../../src/site/keeping-config.ts';
import { acted, wholeCase } from './cases.ts';

const PERFORMED = '2026-06-01T10:00:00Z';
type Score = readonly [instrument: OutcomeInstrumentCode, score: number, at?: string | undefined, version?: string];
const rowsOf = (scores: readonly Score[]): Case['assessment']['scores'] =>
  scores.map(([instrument, score, at, version = ''], index) => ({ id: `s${index}`, instrument, score, at, version, source: undefined }));

interface Told {
  readonly painBefore?: number;
  readonly painBeforeAt?: string;
  readonly pain?: readonly number[];
  /** The day of the first contact, where it is another. */
  readonly painOn?: string;
  readonly before?: readonly Score[];
  readonly after?: readonly Score[];
}

function told({ painBefore, painBeforeAt = '2026-05-30T09:00:00Z', pain = [], painOn, before = [], after = [] }: Told): Case {
  const whole = acted(wholeCase(), { type: 'clear-answer', key: 'CARE-PRE-6' });
  const current =
    painBefore === undefined ? whole : acted(whole, { type: 'answer', key: 'CARE-PRE-6', value: painBefore, at: painBeforeAt });
  const visits = pain.map((value, index) => ({
    ...blanksOf(followUpFacts.visits.facts),
    id: `v${index}`,
    at: (index === 0 ? painOn : undefined) ?? `2026-0${index + 7}-01`,
    pain: value,
  }));
  return {
    ...current,
    procedure: { ...current.procedure, status: 'completed', performedStart: PERFORMED, performedEnd: PERFORMED },
    assessment: { ...current.assessment, scores: rowsOf(before) },
    followUp: { ...current.followUp, visits, scores: rowsOf(after) },
  };
}

const compared = (given: Told, site: ImportantChangeConfig = DEFAULT_IMPORTANT_CHANGE) => compareMeasures(told(given), site);
const ofMeasure = (given: Told, measure: Comparison['measure'], site?: ImportantChangeConfig) =>
  compared(given, site).find(each => each.measure === measure);
const changesOf = (comparison: Comparison | undefined) =>
  comparison?.paired ? comparison.changes.map(({ better, isImportant }) => [better, isImportant]) : comparison?.lacking;

describe('what came of it, by paired instruments', () => {
  it.each<[string, Told, Comparison['measure'], unknown]>([
    ['two points of pain less', { painBefore: 8, pain: [6] }, 'pain', [[2, true]]],
    ['one point less', { painBefore: 8, pain: [7] }, 'pain', [[1, false]]],
    ['one point less, which is a third of it', { painBefore: 3, pain: [2] }, 'pain', [[1, true]]],
    ['more pain', { painBefore: 4, pain: [7] }, 'pain', [[-3, false]]],
    [
      'each contact beside the value before',
      { painBefore: 8, pain: [3, 7] },
      'pain',
      [
        [5, true],
        [1, false],
      ],
    ],
    ['no pain before', { painBefore: 0, pain: [0] }, 'pain', [[0, false]]],
    ['no value after', { painBefore: 8 }, 'pain', 'after'],
    ['no value before', { pain: [3] }, 'pain', 'before'],
    ['nothing at all', {}, 'pain', 'before'],
    ['a number off the scale is none', { painBefore: 8, pain: [12] }, 'pain', 'after'],
    ['Oswestry by ten points', { before: [['oswestry', 60]], after: [['oswestry', 50]] }, 'oswestry', [[10, true]]],
    ['Oswestry by nine', { before: [['oswestry', 60]], after: [['oswestry', 51]] }, 'oswestry', [[9, false]]],
    ['Roland-Morris by five', { before: [['roland-morris', 20]], after: [['roland-morris', 15]] }, 'roland-morris', [[5, true]]],
    [
      'EQ-5D grows, and this site has no number for it',
      { before: [['eq-5d-index', 0.1]], after: [['eq-5d-index', 0.4]] },
      'eq-5d-index',
      [[0.3, undefined]],
    ],
    [
      'an index that is not paired with its own other version',
      { before: [['eq-5d-index', 0.1, undefined, '3L']], after: [['eq-5d-index', 0.4, undefined, '5L']] },
      'eq-5d-index',
      'same-version',
    ],
    [
      'a total of before that was entered at follow-up',
      {
        after: [
          ['oswestry', 60, '2026-05-20'],
          ['oswestry', 20, '2026-07-20'],
        ],
      },
      'oswestry',
      [[40, true]],
    ],
    [
      'the last before the procedure counts',
      {
        before: [
          ['oswestry', 70, '2026-05-20'],
          ['oswestry', 40, '2026-05-30'],
        ],
        after: [['oswestry', 35]],
      },
      'oswestry',
      [[5, false]],
    ],
    [
      'on the day, by the clock',
      { before: [['oswestry', 70, '2026-06-01T08:00:00Z']], after: [['oswestry', 50, '2026-06-01T18:00:00Z']] },
      'oswestry',
      [[20, true]],
    ],
    [
      'in the month of the procedure, of which no day is known, where it was entered',
      { before: [['oswestry', 70, '2026-06']], after: [['oswestry', 50, '2026-06']] },
      'oswestry',
      [[20, true]],
    ],
    [
      'in a month before it, though entered after',
      {
        after: [
          ['oswestry', 60, '2026-05'],
          ['oswestry', 20, '2026-07'],
        ],
      },
      'oswestry',
      [[40, true]],
    ],
    [
      'pain of a contact that is dated before the procedure is none of after',
      { painBefore: 8, painOn: '2026-05-31', pain: [2] },
      'pain',
      'after',
    ],
    [
      'by the clock where another zone still wrote the day before',
      { before: [['oswestry', 70]], after: [['oswestry', 50, '2026-05-31T23:30:00-11:00']] },
      'oswestry',
      [[20, true]],
    ],
    [
      'one instrument is never paired with another',
      { before: [['oswestry', 70]], after: [['roland-morris', 5]] },
      'roland-morris',
      'before',
    ],
  ])('%s', (_what, given, measure, expected) => {
    expect(changesOf(ofMeasure(given, measure))).toEqual(expected);
  });

  it('goes by the site’s own numbers', () => {
    const site = { ...DEFAULT_IMPORTANT_CHANGE, eq5d: 0.3, pain: 4, percentOfBaseline: 60 };
    const given: Told = { painBefore: 8, pain: [5], before: [['eq-5d-index', 0.1]], after: [['eq-5d-index', 0.4]] };
    expect(changesOf(ofMeasure(given, 'eq-5d-index', site))).toEqual([[0.3, true]]);
    expect(changesOf(ofMeasure(given, 'pain', site))).toEqual([[3, false]]);
  });

  it('takes pain that was answered after the procedure for that of before, at a time that nobody wrote down', () => {
    const comparison = ofMeasure({ painBefore: 8, painBeforeAt: '2026-06-03T09:00:00Z', pain: [4] }, 'pain');
    expect(comparison?.paired && comparison.before).toMatchObject({ phase: 'before', at: undefined });
  });
});
