import { chanceOfAtLeast, type Interval } from './binomial.ts';

/** Proportions within which 95 % and 99.8 % of those at a rate lie, of so many cases. */
export interface FunnelLimits {
  readonly cases: number;
  readonly inner: Interval;
  readonly outer: Interval;
}

/**
 * Exact binomial limits, interpolated between whole numbers of events so that they draw a smooth line (Spiegelhalter, Statistics in Medicine 2005,
 * A.1.1). `rate` is a proportion.
 */
export function funnelLimits(rate: number, cases: number): FunnelLimits {
  const within = (tail: number): Interval => ({
    low: Math.max(0, quantile(tail, rate, cases) / cases),
    high: Math.min(1, quantile(1 - tail, rate, cases) / cases),
  });
  return { cases, inner: within(0.025), outer: within(0.001) };
}

/** The number of events below which so much of the chance lies. */
function quantile(probability: number, rate: number, cases: number): number {
  const atMost = (events: number): number => (events < 0 ? 0 : 1 - chanceOfAtLeast(events + 1, cases, rate));
  let [low, high] = [-1, cases];
  // P(X ≤ high) ≥ probability > P(X ≤ low)
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (atMost(middle) >= probability) high = middle;
    else low = middle;
  }
  const [upTo, below] = [atMost(high), atMost(high - 1)];
  return upTo === below ? high : high - (upTo - probability) / (upTo - below);
}
