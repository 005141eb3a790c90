import { parseFhirDate } from '../../chart/elements/fhir-date.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../plain/hours-and-days.ts';

/** A moment reckoned from another: as it is shown, and the first instant at which it has come wherever one is. */
export interface Reckoned {
  /** FHIR dateTime in the zone of what it was reckoned from; a date where that had no time. */
  readonly text: string;
  /** Epoch milliseconds. */
  readonly from: number;
}

/** A day begins last at twelve hours behind UTC. */
const LATEST_ZONE = 12 * HOUR_MS;

/** So many hours after a FHIR date or dateTime; after a date, counted from its end. Undefined where that is none to the day. */
export function afterHours(start: string, hours: number): Reckoned | undefined {
  const moment = parseFhirDate(start);
  if (!moment) return undefined;
  const offset = /T.*(Z|[+-]\d\d:\d\d)$/.exec(start)?.[1];
  if (offset !== undefined) {
    const from = moment.from + hours * HOUR_MS;
    return isReal(from) ? { text: inZone(from, offset), from } : undefined;
  }
  // A time without its zone is as good as its day.
  if (start.includes('T')) return afterHours(start.slice(0, 10), hours);
  if (start.length < 'YYYY-MM-DD'.length) return undefined;
  const midnight = moment.to + Math.ceil(hours / 24) * DAY_MS;
  return isReal(midnight) ? { text: new Date(midnight).toISOString().slice(0, 10), from: midnight + LATEST_ZONE } : undefined;
}

const isReal = (epoch: number) => epoch > Date.UTC(1900, 0) && epoch < Date.UTC(9999, 0);

function inZone(epoch: number, offset: string): string {
  const [hours, minutes] = offset === 'Z' ? [0, 0] : [Number(offset.slice(1, 3)), Number(offset.slice(4, 6))];
  const shift = (offset.startsWith('-') ? -1 : 1) * (hours * HOUR_MS + minutes * MINUTE_MS);
  return `${new Date(epoch + shift).toISOString().slice(0, 19)}${offset}`;
}
