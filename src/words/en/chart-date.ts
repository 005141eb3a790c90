import { quotedDate } from '../as-quoted.ts';
import { realDay } from '../real-day.ts';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

/** A FHIR date in words, as precise as it is and in its own zone; what is no date, or a day that never was, is said as it stands. */
export function date(fhirDate: string): string {
  const parts = realDay(fhirDate);
  if (!parts) return quotedDate(fhirDate);
  const { year, month, day } = parts;
  return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}

/** How long ago, in the coarsest unit that still tells; undefined where the date is too coarse, or lies ahead. */
export function age(fhirDate: string, asOf: Date): string | undefined {
  if (realDay(fhirDate)?.day === undefined) return undefined;
  const then = Date.parse(fhirDate);
  const passed = asOf.getTime() - then;
  if (Number.isNaN(then) || passed < -DAY) return undefined;
  if (fhirDate.length > 10 && passed >= 0 && passed < 2 * DAY) return count(Math.floor(passed / HOUR), 'hour old', 'hours old');
  const days = Math.floor(passed / DAY);
  if (days <= 0) return 'today';
  if (days < 100) return count(days, 'day old', 'days old');
  if (days < 730) return count(Math.floor(days / 30.44), 'month old', 'months old');
  return count(Math.floor(days / 365.25), 'year old', 'years old');
}
