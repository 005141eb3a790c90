import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  casesToShowBelow,
  chanceOfAtLeast,
  exactInterval,
  exactUpperBound,
  wilsonInterval,
} from '../../../../src/quality/statistics/binomial.ts';

/** Events, cases, exact 95 % interval, Wilson 95 % interval, P(X ≥ events) at 1 % and at 5 %. */
const ORACLE: readonly (readonly number[])[] = [
  [0, 10, 0, 0.3085, 0, 0.27753, 1, 1],
  [0, 20, 0, 0.16843, 0, 0.16113, 1, 1],
  [0, 100, 0, 0.03622, 0, 0.03699, 1, 1],
  [0, 300, 0, 0.01222, 0, 0.01264, 1, 1],
  [1, 20, 0.00127, 0.24873, 0.00888, 0.23613, 0.18209, 0.64151],
  [1, 50, 0.00051, 0.10647, 0.00354, 0.10495, 0.39499, 0.92306],
  [2, 50, 0.00488, 0.13714, 0.01104, 0.1346, 0.08944, 0.72057],
  [3, 100, 0.00623, 0.08518, 0.01025, 0.08452, 0.07937, 0.88174],
  [5, 100, 0.01643, 0.11283, 0.02154, 0.11175, 0.00343, 0.56402],
];

const CASES = [10, 20, 30, 50, 100, 200, 300];

/** The fewest events that are above chance at the rate, for each of `CASES`. */
const FEWEST: readonly (readonly [rate: number, events: readonly number[]])[] = [
  [0.01, [2, 2, 2, 3, 4, 6, 7]],
  [0.02, [2, 3, 3, 4, 6, 8, 11]],
  [0.05, [3, 4, 5, 6, 10, 16, 22]],
  [0.1, [4, 5, 7, 10, 16, 28, 40]],
];

describe('a rate and what it leaves open', () => {
  it.each(ORACLE)('%d of %d has the intervals and the chances of the table', (...row) => {
    const [events = 0, cases = 0, ...expected] = row;
    const [exact, wilson] = [exactInterval(events, cases), wilsonInterval(events, cases)];
    const found = [
      exact.low,
      exact.high,
      wilson.low,
      wilson.high,
      chanceOfAtLeast(events, cases, 0.01),
      chanceOfAtLeast(events, cases, 0.05),
    ];
    expect(found.map(each => Number(each.toFixed(5)))).toEqual(expected);
  });

  it.each(FEWEST)('the fewest events that chance at %d does not explain are those of the table', (rate, expected) => {
    const fewest = (cases: number) => {
      let events = 0;
      while (chanceOfAtLeast(events, cases, rate) >= 0.05) events += 1;
      return events;
    };
    expect(CASES.map(fewest)).toEqual(expected);
  });

  it.each([
    [0.01, 299],
    [0.02, 149],
    [0.05, 59],
    [0.1, 29],
  ])('to say "below %d", %d cases without an event are needed, and one fewer is not enough', (rate, cases) => {
    expect(casesToShowBelow(rate)).toBe(cases);
    expect(exactUpperBound(0, cases)).toBeLessThan(rate);
    expect(exactUpperBound(0, cases - 1)).toBeGreaterThanOrEqual(rate);
  });
});

const counts = fc.integer({ min: 1, max: 5000 }).chain(cases => fc.tuple(fc.integer({ min: 0, max: cases }), fc.constant(cases)));

describe.each([
  ['Wilson', wilsonInterval],
  ['exact', exactInterval],
])('the %s interval', (_, interval) => {
  it('lies within 0 and 1 and holds the rate that was seen', () => {
    fc.assert(
      fc.property(counts, ([events, cases]) => {
        const { low, high } = interval(events, cases);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(events / cases);
        expect(high).toBeGreaterThanOrEqual(events / cases);
      }),
    );
  });

  it('widens as there are fewer cases at the same rate', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 2, max: 20 }), ([events, cases], times) => {
        const [few, many] = [interval(events, cases), interval(events * times, cases * times)];
        expect(few.high - few.low).toBeGreaterThan(many.high - many.low);
      }),
    );
  });

  it('rises with every event, and mirrors what did not happen', () => {
    fc.assert(
      fc.property(counts, ([events, cases]) => {
        const [one, next, mirrored] = [interval(events, cases), interval(events + 1, cases + 1), interval(cases - events, cases)];
        expect(next.low).toBeGreaterThanOrEqual(one.low);
        expect(1 - mirrored.high).toBeCloseTo(one.low, 10);
        expect(1 - mirrored.low).toBeCloseTo(one.high, 10);
      }),
    );
  });
});

describe('the chance of so many events', () => {
  /** The sum that the incomplete beta function stands for, term by term. */
  function summed(events: number, cases: number, rate: number): number {
    let term = (1 - rate) ** cases;
    let below = 0;
    for (let k = 0; k < events; k += 1) {
      below += term;
      term *= ((cases - k) / (k + 1)) * (rate / (1 - rate));
    }
    return 1 - below;
  }

  it('is the sum of the chances of every number from there on', () => {
    const few = fc.integer({ min: 1, max: 60 }).chain(cases => fc.tuple(fc.integer({ min: 0, max: cases }), fc.constant(cases)));
    fc.assert(
      fc.property(few, fc.double({ min: 0.001, max: 0.6, noNaN: true }), ([events, cases], rate) => {
        expect(chanceOfAtLeast(events, cases, rate)).toBeCloseTo(summed(events, cases, rate), 9);
      }),
    );
  });

  it('falls as the events, and rises as the rate', () => {
    const rates = fc.double({ min: 0.001, max: 0.5, noNaN: true });
    fc.assert(
      fc.property(counts, rates, ([events, cases], rate) => {
        expect(chanceOfAtLeast(events + 1, cases + 1, rate)).toBeLessThanOrEqual(chanceOfAtLeast(events, cases, rate) + 1e-12);
        expect(chanceOfAtLeast(events, cases, rate * 1.5)).toBeGreaterThanOrEqual(chanceOfAtLeast(events, cases, rate) - 1e-12);
      }),
    );
  });

  it('is still known among a million', () => {
    expect(chanceOfAtLeast(10_000, 1_000_000, 0.01)).toBeCloseTo(0.5013, 3);
    expect(exactUpperBound(0, 1_000_000)).toBeCloseTo(2.9957e-6, 9);
  });
});
