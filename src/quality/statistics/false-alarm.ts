import { likelihoodWeights } from './cusum.ts';

/** Steps of the sum that one case without an event falls by, at least; more where that leaves few states. */
const STATES = 400;
/** After so many cases the chance of a signal is the same with each further one, to what a report says. */
const SETTLED = 4_000;

/**
 * The chance that a service at the acceptable rate reaches the limit by chance within so many cases: a Markov chain on the sum, cut into steps
 * that its fall is a whole number of, and its rise nearly (Reynolds and Stoumbos 1999). Case by case; a day's cases together signal a little less
 * often.
 */
export function falseAlarmWithin(cases: number, acceptable: number, toDetect: number, limit: number): number {
  const { event, noEvent } = likelihoodWeights(acceptable, toDetect);
  const fall = Math.max(1, Math.ceil((STATES * -noEvent) / limit));
  const step = -noEvent / fall;
  const rise = Math.round(event / step);
  const size = Math.ceil(limit / step);
  let chances = new Float64Array(size);
  chances[0] = 1;
  let quiet = 1;
  let last = 1;
  for (let at = 0; at < Math.min(cases, SETTLED); at += 1) {
    const next = new Float64Array(size);
    let kept = 0;
    for (let state = 0; state < size; state += 1) {
      const chance = chances[state] ?? 0;
      if (chance === 0) continue;
      const below = Math.max(0, state - fall);
      next[below] = (next[below] ?? 0) + chance * (1 - acceptable);
      const above = state + rise;
      if (above < size) next[above] = (next[above] ?? 0) + chance * acceptable;
    }
    for (const chance of next) kept += chance;
    last = kept / quiet;
    quiet = kept;
    chances = next;
  }
  return 1 - quiet * last ** Math.max(0, cases - SETTLED);
}

const known = new Map<string, number>();

/** The limit that a service at the acceptable rate reaches within so many cases with a chance of at most `chance`, to a hundredth. */
export function limitFor(cases: number, acceptable: number, toDetect: number, chance: number): number {
  const key = [cases, acceptable, toDetect, chance].join(' ');
  const found = known.get(key);
  if (found !== undefined) return found;
  let [low, high] = [0.5, 20];
  while (high - low > 0.01) {
    const middle = (low + high) / 2;
    if (falseAlarmWithin(cases, acceptable, toDetect, middle) > chance) low = middle;
    else high = middle;
  }
  const limit = Math.ceil(high * 100) / 100;
  known.set(key, limit);
  return limit;
}
