import { describe, expect, it } from 'vitest';
import {
  chanceOfAtLeast,
  exactInterval,
  exactUpperBound,
  midChanceOfAtLeast,
  wilsonInterval,
} from '../../../../src/quality/statistics/binomial.ts';
import { adjustedForMany } from '../../../../src/quality/statistics/false-discovery.ts';
import { funnelLimits } from '../../../../src/quality/statistics/funnel-limits.ts';

/*
 * Values of scipy 1.15.3 and statsmodels 0.14.4: proportion_confint(x, n, method='wilson' | 'beta'), binom.sf(x - 1, n, p), binom.sf(x, n, p) +
 * binom.pmf(x, n, p) / 2, beta.ppf(0.95, x + 1, n - x), multipletests(…, method='fdr_bh'), binom.ppf.
 */
const ROWS = [
  // x, n, p, Wilson, Clopper and Pearson, P(X ≥ x), mid-p, one-sided bound
  [0, 1, 0.01, 0, 0.793450686, 0, 0.975, 1, 0.505, 0.95],
  [1, 7, 0.05, 0.0256796243, 0.513127829, 0.00361029686, 0.578723197, 0.301662704, 0.173021623, 0.520702974],
  [3, 41, 0.1, 0.0251978306, 0.194274485, 0.0153514715, 0.199245978, 0.791425318, 0.694163459, 0.178395356],
  [17, 230, 0.05, 0.0466567861, 0.115168491, 0.0436444562, 0.115705716, 0.0712008856, 0.0563510513, 0.108807405],
  [52, 5000, 0.01, 0.00793996464, 0.0136117691, 0.00777669867, 0.0136161032, 0.406984059, 0.380307345, 0.013085408],
  [999, 1000, 0.9, 0.994357441, 0.999823454, 0.994441076, 0.999974683, 1.95955788e-44, 9.88518297e-45, 0.999948708],
  [1234, 98765, 0.0125, 0.011820276, 0.0132062548, 0.0118108438, 0.0132066138, 0.510283308, 0.504570272, 0.0130914538],
  [20, 20, 0.5, 0.838874842, 1, 0.831566529, 1, 9.53674316e-7, 4.76837158e-7, 1],
] as const;

/** To eight figures. */
const isClose = (value: number, expected: number) => Math.abs(value - expected) <= 2e-8 * Math.max(Math.abs(expected), 1e-300);

describe('what packages of others say', () => {
  it.each(ROWS)('%d of %d, held to %d', (events, cases, rate, ...expected) => {
    const [wilson, exact] = [wilsonInterval(events, cases), exactInterval(events, cases)];
    const own = [
      wilson.low,
      wilson.high,
      exact.low,
      exact.high,
      chanceOfAtLeast(events, cases, rate),
      midChanceOfAtLeast(events, cases, rate),
      exactUpperBound(events, cases),
    ];
    const apart = own.flatMap((value, index) => (isClose(value, expected[index] ?? Number.NaN) ? [] : [[value, expected[index]]]));
    expect(apart).toEqual([]);
  });

  it('p values that are adjusted for how many there are', () => {
    const adjusted = adjustedForMany([0.001, 0.2, 0.03, 0.03, 0.8, 0.049, 0.0004]);
    const expected = [0.0035, 0.233333333, 0.0525, 0.0525, 0.8, 0.0686, 0.0028];
    expect(adjusted.filter((value, index) => !isClose(value, expected[index] ?? Number.NaN))).toEqual([]);
  });

  it.each([
    [0.05, 40, [0, 0, 5, 7]],
    [0.01, 700, [1, 2, 13, 16]],
    [0.1, 3000, [250, 268, 333, 352]],
  ] as const)('limits of a funnel at %d of %d lie less than one event beyond the last whole ones that are within', (rate, cases, whole) => {
    const { inner, outer } = funnelLimits(rate, cases);
    const [outerLow, low, high, outerHigh] = whole;
    const beyond = [outerLow - outer.low * cases, low - inner.low * cases, inner.high * cases - high, outer.high * cases - outerHigh];
    expect(beyond.every(apart => apart >= 0 && apart < 1)).toBe(true);
  });
});
