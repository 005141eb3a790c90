import { AETIOLOGY_CODES } from '../../parameter/codes.generated.ts';
import { OUTCOMES, type Outcome } from '../outcomes.ts';
import type { DayCounts, Stratum } from '../quality-counts.ts';
import { outcomesOf } from './complication.ts';
import type { CountedSession } from './counted-session.ts';
import { sessionLeakage } from './leakage.ts';

const STRATA: readonly Stratum[] = ['all', ...AETIOLOGY_CODES];

/** Sessions and their outcomes by the day of the session, for each stratum by the cause of the session. */
export function countDays(counted: readonly CountedSession[]): readonly DayCounts[] {
  const byDay = Map.groupBy(counted, ({ session }) => session.day);
  const days = [...byDay.keys()].filter(day => day !== undefined).sort();
  return STRATA.flatMap(stratum =>
    days.flatMap(day => {
      const own = (byDay.get(day) ?? []).filter(({ session }) => stratum === 'all' || session.aetiology === stratum);
      return own.length === 0 ? [] : [{ stratum, day, sessions: own.length, events: eventsOf(own) }];
    }),
  );
}

function eventsOf(sessions: readonly CountedSession[]): DayCounts['events'] {
  const numbers = new Map<Outcome, number>();
  for (const each of sessions) {
    const outcomes = new Set(each.complications.flatMap(outcomesOf));
    if (sessionLeakage(each) === 'asymptomatic') outcomes.add('asymptomatic-cement-leakage');
    for (const outcome of outcomes) numbers.set(outcome, (numbers.get(outcome) ?? 0) + 1);
  }
  return OUTCOMES.flatMap(outcome => {
    const number = numbers.get(outcome);
    return number === undefined ? [] : [{ outcome, sessions: number }];
  });
}
