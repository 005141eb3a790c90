import { quotedDate } from '../as-quoted.ts';
import { howLongAgo, type Span } from '../how-long.ts';
import { realDay } from '../real-day.ts';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** A FHIR date in words, as precise as it is and in its own zone; what is no date, or a day that never was, is said as it stands. */
export function date(fhirDate: string): string {
  const parts = realDay(fhirDate);
  if (!parts) return quotedDate(fhirDate);
  const { year, month, day } = parts;
  return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}

/** "3 days old"; undefined where the date is too coarse, or lies ahead. */
export function age(fhirDate: string, asOf: Date): string | undefined {
  const ago = howLongAgo(fhirDate, asOf);
  return ago === undefined || ago === 'today' ? ago : `${inUnits(ago)} old`;
}

/** "1 hour", "3 days" */
export const inUnits = ({ unit, count }: Span): string => `${count} ${count === 1 ? unit : `${unit}s`}`;
