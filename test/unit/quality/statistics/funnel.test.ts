import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceOfAtLeast, chanceOfAtMost } from '../../../../src/quality/statistics/binomial.ts';
import { funnelLimits, isOutside } from '../../../../src/quality/statistics/funnel-limits.ts';

const someOfMany = fc
  .tuple(fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 5_000 })), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([cases, share]) => ({ cases, events: Math.round(share * cases) }));
/** Tiny ones too: a tenth of a thousandth and less. */
const aRate = fc.oneof(fc.double({ min: 1e-7, max: 0.02, noNaN: true }), fc.double({ min: 0.0001, max: 1, noNaN: true }));

/** Of few events most fall where the limits are. */
const nearTheLine = fc
  .tuple(fc.integer({ min: 1, max: 3_000 }), aRate, fc.integer({ min: -3, max: 12 }))
  .map(([cases, rate, more]) => ({ cases, rate, events: Math.min(cases, Math.max(0, Math.round(cases * rate) + more)) }));

/** P(X ≤ `events`), added up term by term. */
function addedUp(events: number, cases: number, rate: number): number {
  let term = (1 - rate) ** cases;
  let sum = term;
  for (let k = 0; k < events; k += 1) {
    term *= (((cases - k) / (k + 1)) * rate) / (1 - rate);
    sum += term;
  }
  return sum;
}

describe('limits of a funnel', () => {
  it('outside is what chance would bring less than once in a thousand to one side, and nothing else', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.double({ min: 0.001, max: 0.9, noNaN: true }), (cases, rate) => {
        for (let events = 0; events <= cases; events += 1) {
          const [atMost, atLeast] = [addedUp(events, cases, rate), events === 0 ? 1 : 1 - addedUp(events - 1, cases, rate)];
          // Closer than sums of doubles can tell, either is right.
          if ([atMost, atLeast].some(chance => Math.abs(chance - 0.001) < 1e-9)) continue;
          expect(isOutside(events, cases, rate), `${events}`).toBe(atMost < 0.001 || atLeast < 0.001);
        }
      }),
    );
  });

  it('are proportions, the inner within the outer, at any rate and number of cases', () => {
    fc.assert(
      fc.property(aRate, fc.integer({ min: 1, max: 20_000 }), (rate, cases) => {
        const { inner, outer } = funnelLimits(rate, cases);
        expect([outer.low, inner.low, inner.high, outer.high].every(limit => limit >= 0 && limit <= 1)).toBe(true);
        expect(outer.low).toBeLessThanOrEqual(inner.low);
        expect(inner.low).toBeLessThanOrEqual(inner.high);
        expect(inner.high).toBeLessThanOrEqual(outer.high);
      }),
    );
  });

  it('one that is outside lies beyond the drawn line, one that is not lies on it or within', () => {
    const one = fc.oneof(
      nearTheLine,
      fc.tuple(someOfMany, aRate).map(([{ cases, events }, rate]) => ({ cases, events, rate })),
    );
    fc.assert(
      fc.property(one, ({ cases, events, rate }) => {
        const { outer } = funnelLimits(rate, cases);
        const drawnOutside = events / cases < outer.low || events / cases > outer.high;
        expect(drawnOutside).toBe(isOutside(events, cases, rate));
      }),
      { numRuns: 2_000 },
    );
  });

  it('one event of few at a tiny rate is no upper limit below nothing', () => {
    const { inner, outer } = funnelLimits(0.0001, 5);
    expect([inner.low, outer.low]).toEqual([0, 0]);
    expect(outer.high).toBeGreaterThan(0);
    // P(X ≥ 1) is 1 in 2,000: so rare that it stands out. Of 20 cases it is 1 in 500, and does not.
    expect([isOutside(1, 5, 0.0001), isOutside(1, 20, 0.0001), isOutside(0, 5, 0.0001)]).toEqual([true, false, false]);
  });

  it('both tails are exact, and overlap by the chance of exactly so many', () => {
    expect(chanceOfAtMost(-1, 10, 0.1)).toBe(0);
    expect(chanceOfAtMost(10, 10, 0.1)).toBe(1);
    expect(chanceOfAtMost(2, 20, 0.1)).toBeCloseTo(addedUp(2, 20, 0.1), 12);
    expect(chanceOfAtMost(2, 20, 0.1) + chanceOfAtLeast(3, 20, 0.1)).toBeCloseTo(1, 12);
  });
});
