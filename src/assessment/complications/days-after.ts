import { daysBetween } from '../../chart/elements/calendar-days.ts';
import type { Case, Complication } from '../case/case.ts';
import { doneAt } from '../values/when-done.ts';

/** Days on the calendar from the procedure; `found`: when it happened is not known to the day, and by then it was there. */
export interface DaysAfter {
  readonly days: number;
  readonly by: 'happened' | 'found';
}

/** Undefined where the days are not known, and before the procedure. */
export function daysAfter({ occurredAt, detectedAt }: Complication, current: Pick<Case, 'procedure'>): DaysAfter | undefined {
  const on = doneAt(current.procedure);
  const happened = daysBetween(on, occurredAt);
  if (happened !== undefined) return happened < 0 ? undefined : { days: happened, by: 'happened' };
  const found = daysBetween(on, detectedAt);
  return found === undefined || found < 0 ? undefined : { days: found, by: 'found' };
}
