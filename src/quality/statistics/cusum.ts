/** A day's cases and the events among them. */
export interface DayOfCases {
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly cases: number;
  readonly events: number;
}

export interface CusumPoint {
  readonly day: string;
  readonly sum: number;
  readonly isSignal: boolean;
}

/** What the sum rises by with each event and by how much it falls with each case without one: log-likelihood ratios (Wald 1947). */
export function likelihoodWeights(acceptable: number, toDetect: number): { readonly event: number; readonly noEvent: number } {
  return { event: Math.log(toDetect / acceptable), noEvent: Math.log1p(-toDetect) - Math.log1p(-acceptable) };
}

/**
 * The cumulative sum of log-likelihood ratios (Page 1954; Steiner et al. 2000) of days in order, for a rate `toDetect` against one that is
 * `acceptable`, both proportions. It never falls below 0. At `limit` it signals and begins again at 0, so that what came before is not
 * held against what follows. A day's cases are taken together: which of them came first is hardly ever recorded.
 */
export function cusumOf(days: readonly DayOfCases[], acceptable: number, toDetect: number, limit: number): readonly CusumPoint[] {
  const { event, noEvent } = likelihoodWeights(acceptable, toDetect);
  let sum = 0;
  return days.map(({ day, cases, events }) => {
    sum = Math.max(0, sum + events * event + (cases - events) * noEvent);
    const point = { day, sum, isSignal: sum >= limit };
    if (point.isSignal) sum = 0;
    return point;
  });
}
