import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../plain/hours-and-days.ts';

/** A FHIR date, dateTime or instant as the stretch of time that it may mean. */
export interface FhirMoment {
  /** As the chart holds it. */
  readonly text: string;
  /** Epoch milliseconds, `to` exclusive. A date covers its whole day, a year its whole year. */
  readonly from: number;
  readonly to: number;
  /** False for a date without a time: it has no zone, and is taken as UTC. */
  readonly zoned: boolean;
}

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?)?)?$/;

/** Undefined for what is no FHIR date: nothing is guessed from it. */
export function parseFhirDate(text: string | undefined): FhirMoment | undefined {
  const parts = SHAPE.exec(text ?? '');
  if (!parts || text === undefined) return undefined;
  const [, year, month, day, hour, minute, second, , offset] = parts;
  if (year === undefined) return undefined;
  const at = (y: number, m: number, d: number) => new Date(Date.UTC(2000, m - 1, d)).setUTCFullYear(y, m - 1, d);
  const y = Number(year);
  if (month === undefined) return { text, from: at(y, 1, 1), to: at(y + 1, 1, 1), zoned: false };
  const m = Number(month);
  if (m < 1 || m > 12) return undefined;
  if (day === undefined) return { text, from: at(y, m, 1), to: m === 12 ? at(y + 1, 1, 1) : at(y, m + 1, 1), zoned: false };
  const d = Number(day);
  const midnight = at(y, m, d);
  if (d < 1 || new Date(midnight).getUTCDate() !== d) return undefined;
  if (hour === undefined) return { text, from: midnight, to: midnight + DAY_MS, zoned: false };
  const [h, min, s] = [Number(hour), Number(minute), Number(second ?? 0)];
  if (h > 24 || min > 59 || s > 60) return undefined;
  const from = midnight + h * HOUR_MS + min * MINUTE_MS + s * 1000 - offsetOf(offset);
  return { text, from, to: from + (second === undefined ? MINUTE_MS : 1000), zoned: offset !== undefined };
}

function offsetOf(offset: string | undefined): number {
  if (offset === undefined || offset === 'Z') return 0;
  const [hours, minutes] = [Number(offset.slice(1, 3)), Number(offset.slice(4, 6))];
  return (offset.startsWith('-') ? -1 : 1) * (hours * HOUR_MS + minutes * MINUTE_MS);
}

/** How a moment lies to a window that ends now. `unsure`: the date is too coarse to tell. */
export type InWindow = 'inside' | 'outside' | 'unsure' | 'future' | 'undated';

/** A day without zone can begin fourteen hours before UTC's: only beyond that is it the future. */
const ZONE_SLACK = 14 * HOUR_MS;

export function withinWindow(moment: FhirMoment | undefined, asOf: Date, windowHours: number): InWindow {
  if (!moment) return 'undated';
  const now = asOf.getTime();
  if (moment.from > now + (moment.zoned ? 5 * MINUTE_MS : ZONE_SLACK)) return 'future';
  const start = now - windowHours * HOUR_MS;
  if (moment.from >= start) return 'inside';
  return moment.to <= start ? 'outside' : 'unsure';
}

/** For sorting newest first; what has no date comes last. */
export function newestFirst(one: FhirMoment | undefined, other: FhirMoment | undefined): number {
  if (!one || !other) return Number(!one) - Number(!other);
  return other.from - one.from;
}
