import { describe, expect, it } from 'vitest';
import { midChanceOfAtLeast } from '../../../../src/quality/statistics/binomial.ts';
import { cusumOf, likelihoodWeights } from '../../../../src/quality/statistics/cusum.ts';
import { falseAlarmWithin, limitFor } from '../../../../src/quality/statistics/false-alarm.ts';
import { adjustedForMany } from '../../../../src/quality/statistics/false-discovery.ts';
import { funnelLimits } from '../../../../src/quality/statistics/funnel-limits.ts';
import { seeded } from '../../../reference/random.ts';

/** What one event adds where twice a rate is looked for. */
const DOUBLE = Number(Math.LN2.toFixed(3));

describe('a rate that is watched over time', () => {
  it.each([
    [0.01, 0.03, 1.0986, -0.0204],
    [0.05, 0.1, Math.LN2, -0.0541],
    [0.01, 0.02, Math.LN2, -0.0102],
    [0.02, 0.04, Math.LN2, -0.0206],
  ])('from %d to %d, each event and each case without one has its weight', (acceptable, toDetect, event, noEvent) => {
    const weights = likelihoodWeights(acceptable, toDetect);
    expect([weights.event, weights.noEvent]).toEqual([expect.closeTo(event, 4), expect.closeTo(noEvent, 4)]);
  });

  it('rises with an event, falls without one and never below 0, and begins again after a signal', () => {
    const day = (number: number, cases: number, events: number) => ({ day: `2026-01-0${number}`, cases, events });
    const points = cusumOf([day(1, 50, 0), day(2, 1, 1), day(3, 10, 0), day(4, 2, 2), day(5, 1, 1)], 0.01, 0.02, 1.5);
    expect(points.map(({ sum, isSignal }) => [Number(sum.toFixed(3)), isSignal])).toEqual([
      [0, false],
      [DOUBLE, false],
      [0.592, false],
      [1.978, true],
      [DOUBLE, false],
    ]);
  });

  it('reaches its limit by chance as often as is said: as in services that are drawn', () => {
    const [cases, acceptable, toDetect, limit, services] = [300, 0.05, 0.1, 2.5, 4_000];
    const random = seeded(11);
    let alarms = 0;
    for (let service = 0; service < services; service += 1) {
      const days = Array.from({ length: cases }, (_, at) => ({ day: `${at}`, cases: 1, events: random.below(100_000) < 5_000 ? 1 : 0 }));
      if (cusumOf(days, acceptable, toDetect, limit).some(({ isSignal }) => isSignal)) alarms += 1;
    }
    const told = falseAlarmWithin(cases, acceptable, toDetect, limit);
    // Three standard errors of what was drawn.
    expect(Math.abs(alarms / services - told)).toBeLessThan(3 * Math.sqrt((told * (1 - told)) / services) + 0.005);
  });

  it.each([100, 1_000, 100_000])(
    'has a limit that %d cases reach by chance in one of twenty services at most, and no higher one',
    cases => {
      const limit = limitFor(cases, 0.01, 0.02, 0.05);
      expect(falseAlarmWithin(cases, 0.01, 0.02, limit)).toBeLessThanOrEqual(0.05);
      expect(falseAlarmWithin(cases, 0.01, 0.02, limit - 0.15)).toBeGreaterThan(0.05);
    },
  );
});

describe('many beside each other', () => {
  it('p values are adjusted for how many there are, in their own order (the example of Benjamini and Hochberg 1995)', () => {
    const given = [0.0201, 0.0001, 0.0004, 0.0019, 0.0095, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1];
    const adjusted = adjustedForMany(given);
    expect(adjusted.filter(chance => chance <= 0.05)).toHaveLength(4);
    expect(adjusted.slice(1, 5)).toEqual([0.0015, 0.003, 0.0095, 0.0356].map(value => expect.closeTo(value, 4)));
    expect(adjusted.at(-1)).toBe(1);
    expect(adjustedForMany([])).toEqual([]);
  });

  it('limits of a funnel hold 95 % and 99.8 %, and close in with more cases', () => {
    const few = funnelLimits(0.1, 50);
    const many = funnelLimits(0.1, 5_000);
    // By the normal distribution, which is close for as many.
    expect([many.inner.low, many.inner.high]).toEqual([expect.closeTo(0.0917, 3), expect.closeTo(0.1083, 3)]);
    expect([many.outer.low, many.outer.high]).toEqual([expect.closeTo(0.0869, 3), expect.closeTo(0.1131, 3)]);
    expect(few.outer.low).toBe(0);
    expect(few.inner.high - few.inner.low).toBeGreaterThan(many.inner.high - many.inner.low);
  });
});

it('the mid-p chance has half of the chance of exactly so many', () => {
  // P(X ≥ 1) of 20 at 5 % is 0.64151, P(X ≥ 2) is 0.26416.
  expect(midChanceOfAtLeast(1, 20, 0.05)).toBeCloseTo((0.64151 + 0.26416) / 2, 4);
  expect(midChanceOfAtLeast(0, 20, 0.05)).toBeCloseTo((1 + 0.64151) / 2, 4);
  expect(midChanceOfAtLeast(20, 20, 0.5)).toBeCloseTo(0.5 ** 21, 12);
});
