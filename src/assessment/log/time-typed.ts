import { DAY_MS, HOUR_MS } from '../../plain/hours-and-days.ts';
import { AT_MOST_HOURS } from './session-stretch.ts';

/** The procedure’s, as FHIR dateTimes, best in the zone in which somebody types; undefined: nobody said it. */
export interface SessionTimes {
  readonly start: string | undefined;
  readonly end: string | undefined;
}

interface TimeTyped {
  /** FHIR dateTime with offset. */
  readonly at: string;
  /** The line without it. */
  readonly rest: string;
  /** What stands there as a time and is none. */
  readonly wrong?: string;
  /** The line says nothing of when it was. */
  readonly untimed?: true;
}

const HALF_DAY_MINUTES = 12 * 60;

/**
 * The time that a line begins with, on the day on which it lies within the session or nearest to it. While nobody said when that was: on the day of
 * `now` (FHIR dateTime with offset); shortly after midnight also on the day before.
 */
export function timeTyped(line: string, now: string, session: SessionTimes): TimeTyped {
  const [whole = '', written = '', minutes = '', half] =
    /^(\d{1,2})[:h](\d{2})(?:\s*([ap])\.?m\b\.?)?(?=\s|$)\s*/i.exec(line) ?? /^([01]\d|2[0-3])([0-5]\d)(?=\s)\s+/.exec(line) ?? [];
  if (whole === '') return { at: now, rest: line, untimed: true };
  const rest = line.slice(whole.length);
  const hours = half === undefined ? Number(written) : hoursOf(Number(written), half);
  if (hours === undefined || hours > 23 || Number(minutes) > 59) return { at: now, rest, wrong: whole.trim() };
  const clock = `${String(hours).padStart(2, '0')}:${minutes}:00`;
  return { at: nearestTo(session, clock, now) ?? onDayOf(now, clock), rest };
}

/** Twelve o’clock of either half begins it. Undefined: there is no such hour. */
function hoursOf(written: number, half: string): number | undefined {
  return written < 1 || written > 12 ? undefined : (written % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}

/** Whether a time stands in what says something else: whoever wrote it meant that moment. */
export const hasTime = (text: string): boolean => /(?:^|\s)\d{1,2}[:h]\d{2}(?:\s*[ap]\.?m\b\.?)?(?=\s|$)/i.test(text);

/** When the session was over, in epoch milliseconds: as recorded, else as late as one can have lasted. Undefined: nobody said when it was. */
export function sessionOver(session: SessionTimes, now: string): number | undefined {
  const [from, to] = stretchOf(session, now) ?? [];
  if (from === undefined || to === undefined) return undefined;
  return session.end === undefined ? from + AT_MOST_HOURS * HOUR_MS : to;
}

const WRITTEN = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}).*?(Z|[+-]\d{2}:\d{2})$/;

function stretchOf({ start, end }: SessionTimes, now: string): readonly [from: number, to: number] | undefined {
  const offset = WRITTEN.exec(now)?.[4] ?? 'Z';
  const from = Date.parse(withTime(start ?? end, '00:00:00', offset));
  if (Number.isNaN(from)) return undefined;
  const to = end === undefined ? Math.min(Date.parse(now), from + AT_MOST_HOURS * HOUR_MS) : Date.parse(withTime(end, '23:59:59', offset));
  return [from, Number.isNaN(to) ? from : Math.max(from, to)];
}

/** What says only a day is all of it. */
const withTime = (moment: string | undefined, clock: string, offset: string): string =>
  moment !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(moment) ? `${moment}T${clock}${offset}` : (moment ?? '');

function nearestTo(session: SessionTimes, clock: string, now: string): string | undefined {
  const stretch = stretchOf(session, now);
  if (stretch === undefined) return undefined;
  const [from, to] = stretch;
  const offset = (WRITTEN.exec(session.start ?? session.end ?? '') ?? WRITTEN.exec(now))?.[4] ?? 'Z';
  const day = dayAt(from, offset);
  const lastDay = dayAt(to, offset);
  const days = [day, moved(day, 1), moved(day, -1), lastDay, moved(lastDay, 1)];
  const away = (at: string) => Math.max(0, from - Date.parse(at), Date.parse(at) - to);
  return days.map(each => `${each}T${clock}${offset}`).reduce((best, at) => (away(at) < away(best) ? at : best));
}

function onDayOf(now: string, clock: string): string {
  const [day = '', nowHours = '0', nowMinutes = '0', offset = ''] = WRITTEN.exec(now)?.slice(1) ?? [];
  const [hours, minutes] = clock.split(':').map(Number);
  const later = (hours ?? 0) * 60 + (minutes ?? 0) - (Number(nowHours) * 60 + Number(nowMinutes));
  return `${later > HALF_DAY_MINUTES ? moved(day, -1) : day}T${clock}${offset}`;
}

const moved = (day: string, days: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** The day that it is at that moment where clocks are so far from UTC. */
function dayAt(epochMs: number, offset: string): string {
  const ahead = offset === 'Z' ? 0 : Date.parse('2000-01-01T00:00:00Z') - Date.parse(`2000-01-01T00:00:00${offset}`);
  return new Date(epochMs + ahead).toISOString().slice(0, 10);
}
