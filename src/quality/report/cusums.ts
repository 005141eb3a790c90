import { OUTCOMES, type Outcome } from '../outcomes.ts';
import type { DayCounts, Stratum } from '../quality-counts.ts';
import { cusumOf } from '../statistics/cusum.ts';
import { limitFor } from '../statistics/false-alarm.ts';
import { type Cusum, causesIn, type PartReport, type RateRow } from './quality-report.ts';

/** A rate twice as high is what the sum looks for. */
const TIMES = 2;
/** How likely a service at the acceptable rate may reach the limit by chance within as many sessions. */
const FALSE_ALARM = 0.05;

/** One for each cause and outcome that is held to a rate and has happened. Of small numbers that are not said, none: it would tell when each event was. */
export function cusumsOf(strata: readonly PartReport[], days: readonly DayCounts[]): readonly Cusum[] {
  return causesIn(strata).flatMap(({ stratum, rates }) => {
    const own = days.filter(each => each.stratum === stratum);
    return OUTCOMES.flatMap(outcome => {
      const acceptable = heldTo(rates.find(rate => rate.outcome === outcome));
      return acceptable === undefined ? [] : cusumFor(outcome, stratum, own, acceptable);
    });
  });
}

function heldTo(row: RateRow | undefined): number | undefined {
  if (row?.says.kind !== 'counted') return undefined;
  const { comparison } = row.says;
  return comparison.kind === 'not-tested' ? undefined : comparison.rate;
}

function cusumFor(outcome: Outcome, stratum: Stratum, days: readonly DayCounts[], acceptable: number): readonly Cusum[] {
  const series = days.map(({ day, sessions, events }) => ({
    day,
    cases: sessions,
    events: events.find(each => each.outcome === outcome)?.sessions ?? 0,
  }));
  const sessions = series.reduce((sum, { cases }) => sum + cases, 0);
  const events = series.reduce((sum, each) => sum + each.events, 0);
  const toDetect = acceptable * TIMES;
  if (events === 0 || toDetect >= 1) return [];
  const within = roundedUp(sessions);
  const limit = limitFor(within, acceptable, toDetect, FALSE_ALARM);
  const points = cusumOf(series, acceptable, toDetect, limit);
  return [{ outcome, stratum, acceptable, toDetect, limit, falseAlarm: FALSE_ALARM, within, sessions, events, points }];
}

/** To 1, 2 or 5 times a power of ten, at least 100: services of about one size have one limit. */
function roundedUp(sessions: number): number {
  const power = 10 ** Math.max(2, Math.floor(Math.log10(Math.max(sessions, 1))));
  return power * ([1, 2, 5, 10].find(times => power * times >= sessions) ?? 10);
}
