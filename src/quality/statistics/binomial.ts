import { incompleteBeta, inverseIncompleteBeta } from './incomplete-beta.ts';

/** Proportions, from 0 to 1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Two-sided, of `events` among `cases` > 0 (Wilson 1927). It covers as often as it says on average, and is never empty at 0 or all. */
export function wilsonInterval(events: number, cases: number, confidence = 0.95): Interval {
  const z = normalQuantile(confidence);
  const rate = events / cases;
  const spread = z * Math.sqrt((rate * (1 - rate)) / cases + (z * z) / (4 * cases * cases));
  const scale = 1 + (z * z) / cases;
  const centre = rate + (z * z) / (2 * cases);
  return {
    low: events === 0 ? 0 : Math.max(0, (centre - spread) / scale),
    high: events === cases ? 1 : Math.min(1, (centre + spread) / scale),
  };
}

/** Two-sided (Clopper and Pearson 1934): it covers at least as often as it says, and is wider for that. */
export function exactInterval(events: number, cases: number, confidence = 0.95): Interval {
  const tail = (1 - confidence) / 2;
  return {
    low: events === 0 ? 0 : inverseIncompleteBeta(tail, events, cases - events + 1),
    high: exactUpperBound(events, cases, 1 - tail),
  };
}

/** The one-sided exact bound: of a higher rate, so few events or fewer would come with a probability below 1 − `confidence`. */
export function exactUpperBound(events: number, cases: number, confidence = 0.95): number {
  return events === cases ? 1 : inverseIncompleteBeta(confidence, events + 1, cases - events);
}

/** P(X ≥ `events`) among `cases` where each has one with probability `rate`: how likely so many are by chance alone. */
export function chanceOfAtLeast(events: number, cases: number, rate: number): number {
  if (events <= 0) return 1;
  return events > cases ? 0 : incompleteBeta(rate, events, cases - events + 1);
}

/** P(X ≤ `events`): how likely so few are. */
export function chanceOfAtMost(events: number, cases: number, rate: number): number {
  if (events < 0) return 0;
  return events >= cases ? 1 : incompleteBeta(1 - rate, cases - events, events + 1);
}

/**
 * P(X ≥ `events`) with half of the chance of exactly so many (mid-p; Lancaster 1961): less careful than the exact one, and on average as often right as it
 * says.
 */
export function midChanceOfAtLeast(events: number, cases: number, rate: number): number {
  return (chanceOfAtLeast(events, cases, rate) + chanceOfAtLeast(events + 1, cases, rate)) / 2;
}

/** How many cases without any event put the one-sided exact bound below `rate`. */
export function casesToShowBelow(rate: number, confidence = 0.95): number {
  return Math.floor(Math.log(1 - confidence) / Math.log1p(-rate)) + 1;
}

/** z with P(|Z| ≤ z) = `confidence`, which is P(Z² ≤ z²): by bisection on the error function. */
function normalQuantile(confidence: number): number {
  let [low, high] = [0, 40];
  for (let step = 0; step < 80; step += 1) {
    const middle = (low + high) / 2;
    if (withinNormal(middle) < confidence) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** P(|Z| ≤ z), by the series of DLMF 7.6.2 times e^(−z²/2), which has no cancellation. Beyond z = 8 it is 1 in doubles. */
function withinNormal(z: number): number {
  if (z > 8) return 1;
  let term = z;
  let sum = z;
  for (let k = 1; term > sum * 1e-17; k += 1) {
    term *= (z * z) / (2 * k + 1);
    sum += term;
  }
  return Math.sqrt(2 / Math.PI) * Math.exp((-z * z) / 2) * sum;
}
