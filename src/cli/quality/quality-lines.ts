import type { Interval } from '../../quality/binomial.ts';
import type { Cohort, Named } from '../../quality/cohort.ts';
import type { Rate, Stratum, StratumRates } from '../../quality/rates.ts';

/** The rows of a report as JSON, a line each, for programs. Its shape is in the help of the command. */
export function* qualityLines(cohort: Cohort, strata: readonly StratumRates[]): Generator<string> {
  yield row('cohort', {
    sessions: cohort.sessions.length,
    patients: new Set(cohort.sessions.map(({ patient }) => patient)).size,
    levels: cohort.sessions.reduce((sum, { levels }) => sum + levels.length, 0),
    complicationsNotSaid: cohort.sessions.filter(({ immediate }) => immediate === undefined).length,
    leftOut: cohort.leftOut,
  });
  for (const { stratum, rates } of strata) for (const rate of rates) yield row('rate', rateRow(stratum, rate));
  for (const { of, triggers } of cohort.reviews) yield row('review', { ...named(of), triggers });
  for (const { of, reason } of cohort.notCounted) yield row('not-counted', { ...named(of), reason });
  for (const { of, reason } of cohort.notUnderstood) yield row('not-understood', { ...named(of), reason });
}

const row = (kind: string, members: object) => JSON.stringify({ row: kind, ...members });

const named = ({ reference, where }: Named) => ({ reference: reference ?? null, where });

const pair = (interval: Interval | undefined) => (interval === undefined ? null : [interval.low, interval.high]);

function rateRow(stratum: Stratum, { outcome, per, events, cases, notRecorded, wilson, exact, published, comparison }: Rate): object {
  return {
    stratum,
    outcome,
    per,
    events,
    cases,
    notRecorded,
    rate: cases === 0 ? null : events / cases,
    wilson95: pair(wilson),
    exact95: pair(exact),
    published: published === undefined ? null : { ...published.rate, of: published.of ?? null },
    comparison,
  };
}
