import { likelihoodWeights } from './cusum.ts';

/** Steps of the sum that one case without an event falls by, at least; more where that leaves few states. */
const STATES = 400;
/** By so small a part of it the chance of a signal may still change with a further case, to be called the same. */
const SETTLED = 1e-7;

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
  let [now, next] = [new Float64Array(size), new Float64Array(size)];
  now[0] = 1;
  let [quiet, hazard] = [1, 0];
  for (let at = 1; at <= cases; at += 1) {
    next.fill(0);
    let lost = 0;
    for (let state = 0; state < size; state += 1) {
      const chance = now[state] ?? 0;
      if (chance === 0) continue;
      const below = state < fall ? 0 : state - fall;
      next[below] = (next[below] ?? 0) + chance * (1 - acceptable);
      const above = state + rise;
      if (above < size) next[above] = (next[above] ?? 0) + chance * acceptable;
      else lost += chance * acceptable;
    }
    const before = hazard;
    hazard = lost / quiet;
    quiet -= lost;
    [now, next] = [next, now];
    // Once the chance of a signal is the same with each further case, it stays so.
    if (hazard > 0 && Math.abs(hazard - before) < SETTLED * hazard) return 1 - quiet * (1 - hazard) ** (cases - at);
  }
  return 1 - quiet;
}

const known = new Map<string, number>();

/** The limit that a service at the acceptable rate reaches within so many cases with a chance of at most `chance`, to a twentieth. */
export function limitFor(cases: number, acceptable: number, toDetect: number, chance: number): number {
  const key = [cases, acceptable, toDetect, chance].join(' ');
  const found = known.get(key);
  if (found !== undefined) return found;
  let [low, high] = [0.5, 20];
  while (high - low > 0.05) {
    const middle = (low + high) / 2;
    if (falseAlarmWithin(cases, acceptable, toDetect, middle) > chance) low = middle;
    else high = middle;
  }
  const limit = Math.ceil(high * 20) / 20;
  known.set(key, limit);
  return limit;
}
