import { DAY_MS } from '../../plain/hours-and-days.ts';

/*
 * Days of FHIR dates and dateTimes, on the calendar of who wrote them down: hours and zones do not move them.
 */

const DAY = /^\d{4}-\d{2}-\d{2}/;
const DAY_LENGTH = 'YYYY-MM-DD'.length;

/** From the day of one to that of another; undefined where either is not known to the day. */
export function daysBetween(from: unknown, to: unknown): number | undefined {
  const [first, last] = [from, to].map(dayOf);
  return first === undefined || last === undefined ? undefined : Math.round((last - first) / DAY_MS);
}

function dayOf(moment: unknown): number | undefined {
  const day = typeof moment === 'string' ? DAY.exec(moment)?.[0] : undefined;
  const at = day === undefined ? Number.NaN : Date.parse(day);
  return Number.isNaN(at) ? undefined : at;
}

/** Whether one is surely of a later day than another: a month, or a year, only where all of it is. */
export function isOfLaterDay(one: unknown, other: unknown): boolean {
  if (typeof one !== 'string' || typeof other !== 'string') return false;
  const known = Math.min(one.length, other.length, DAY_LENGTH);
  return one.slice(0, known) > other.slice(0, known);
}

/** The first day and the last of what a date or dateTime may be: of a month, or a year, all of its days. Undefined: it is none. */
export function daysIn(moment: string): { readonly first: string; readonly last: string } | undefined {
  const [, year = '', month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(moment) ?? [];
  const [from, to] = [Number(month ?? 1), Number(month ?? MONTHS)];
  const first = Date.UTC(Number(year), from - 1, Number(day ?? 1));
  const last = day === undefined ? Date.UTC(Number(year), to, 0) : first;
  return year === '' || Number.isNaN(first + last) ? undefined : { first: written(first), last: written(last) };
}

const MONTHS = 12;
const written = (at: number): string => new Date(at).toISOString().slice(0, DAY_LENGTH);

/** Whether it says a day, and not only a month or a year. */
export const saysDay = (moment: string): boolean => DAY.test(moment);
