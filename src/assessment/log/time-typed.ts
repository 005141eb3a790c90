import { DAY_MS } from '../../plain/hours-and-days.ts';

interface TimeTyped {
  /** FHIR dateTime with offset. */
  readonly at: string;
  /** The line without it. */
  readonly rest: string;
  /** What stands there as a time and is none. */
  readonly wrong?: string;
}

const HALF_DAY_MINUTES = 12 * 60;

/** The time that a line begins with, on the day of `now` (FHIR dateTime with offset); shortly after midnight also on the day before. */
export function timeTyped(line: string, now: string): TimeTyped {
  const [whole = '', hours = '', minutes = ''] =
    /^(\d{1,2})[:h](\d{2})(?=\s|$)\s*/.exec(line) ?? /^([01]\d|2[0-3])([0-5]\d)(?=\s)\s+/.exec(line) ?? [];
  if (whole === '') return { at: now, rest: line };
  const rest = line.slice(whole.length);
  if (Number(hours) > 23 || Number(minutes) > 59) return { at: now, rest, wrong: whole.trim() };
  const [day = '', nowHours = '0', nowMinutes = '0', offset = ''] =
    /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}).*?(Z|[+-]\d{2}:\d{2})$/.exec(now)?.slice(1) ?? [];
  const later = Number(hours) * 60 + Number(minutes) - (Number(nowHours) * 60 + Number(nowMinutes));
  const on = later > HALF_DAY_MINUTES ? dayBefore(day) : day;
  return { at: `${on}T${hours.padStart(2, '0')}:${minutes}:00${offset}`, rest };
}

const dayBefore = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) - DAY_MS).toISOString().slice(0, 10);
