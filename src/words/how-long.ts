import { DAY_MS, HOUR_MS, HOURS_PER_DAY, HOURS_PER_MONTH } from '../plain/hours-and-days.ts';
import { realDay } from './real-day.ts';

/** A stretch of time in the unit in which it is said. */
export interface Span {
  readonly unit: 'hour' | 'day' | 'month' | 'year';
  readonly count: number;
}

/** How long ago, in the coarsest unit that still tells; undefined where the date is too coarse, or lies ahead. */
export function howLongAgo(fhirDate: string, asOf: Date): Span | 'today' | undefined {
  if (realDay(fhirDate)?.day === undefined) return undefined;
  const then = Date.parse(fhirDate);
  const passed = asOf.getTime() - then;
  if (Number.isNaN(then) || passed < -DAY_MS) return undefined;
  if (fhirDate.length > 10 && passed >= 0 && passed < 2 * DAY_MS) return { unit: 'hour', count: Math.floor(passed / HOUR_MS) };
  const days = Math.floor(passed / DAY_MS);
  if (days <= 0) return 'today';
  if (days < 100) return { unit: 'day', count: days };
  if (days < 730) return { unit: 'month', count: Math.floor(days / 30.44) };
  return { unit: 'year', count: Math.floor(days / 365.25) };
}

/** The length of a window, in the unit in which a site sets it. */
export function spanOfHours(hours: number): Span {
  if (hours % HOURS_PER_MONTH === 0) return { unit: 'month', count: hours / HOURS_PER_MONTH };
  if (hours % HOURS_PER_DAY === 0 && hours > 48) return { unit: 'day', count: hours / HOURS_PER_DAY };
  return { unit: 'hour', count: hours };
}
