import { chanceOfAtLeast, chanceOfAtMost, type Interval } from './binomial.ts';

/** Proportions within which 95 % and 99.8 % of those at a rate lie, of so many cases. */
export interface FunnelLimits {
  readonly cases: number;
  readonly inner: Interval;
  readonly outer: Interval;
}

const INNER_TAIL = 0.025;
const OUTER_TAIL = 0.001;

/** Whether chance alone would bring so many events, or so few, less than once in a thousand: the exact tails on either side. */
export function isOutside(events: number, cases: number, rate: number): boolean {
  return chanceOfAtLeast(events, cases, rate) < OUTER_TAIL || chanceOfAtMost(events, cases, rate) < OUTER_TAIL;
}

/**
 * Exact binomial limits as a line can be drawn through them: between the last whole number of events that is within and the first that is
 * outside, as near to either as its chance is to the tail's (after Spiegelhalter, Statistics in Medicine 2005, A.1.1). What `isOutside`
 * says lies beyond the outer ones, and nothing else does. `rate` is a proportion.
 */
export function funnelLimits(rate: number, cases: number): FunnelLimits {
  const within = (tail: number): Interval => ({ low: lowLimit(tail, rate, cases) / cases, high: highLimit(tail, rate, cases) / cases });
  return { cases, inner: within(INNER_TAIL), outer: within(OUTER_TAIL) };
}

/** In events: from the most that are within up to, and not at, the fewest that are too many. */
function highLimit(tail: number, rate: number, cases: number): number {
  const tooMany = firstOf(0, cases + 1, events => chanceOfAtLeast(events, cases, rate) < tail);
  const [outside, inside] = [chanceOfAtLeast(tooMany, cases, rate), chanceOfAtLeast(tooMany - 1, cases, rate)];
  return Math.min(cases, tooMany - 1 + (inside - tail) / (inside - outside));
}

/** In events: above the most that are too few, up to the fewest that are within. */
function lowLimit(tail: number, rate: number, cases: number): number {
  const enough = firstOf(-1, cases, events => chanceOfAtMost(events, cases, rate) >= tail);
  const [outside, inside] = [chanceOfAtMost(enough - 1, cases, rate), chanceOfAtMost(enough, cases, rate)];
  return Math.max(0, enough - (inside - tail) / (inside - outside));
}

/** The first whole number above `below` of which it is so, as it is of `so` and of all from the first one on. */
function firstOf(below: number, so: number, is: (events: number) => boolean): number {
  let [not, yes] = [below, so];
  while (yes - not > 1) {
    const middle = Math.floor((not + yes) / 2);
    if (is(middle)) yes = middle;
    else not = middle;
  }
  return yes;
}
