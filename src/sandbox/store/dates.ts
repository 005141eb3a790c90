import { MINUTE_MS } from '../../plain/hours-and-days.ts';

/** A FHIR date, dateTime, instant or Period as the milliseconds it covers; `end` is the first one after it. */
export interface DateRange {
  readonly start: number;
  readonly end: number;
}

const DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d+))?)?(Z|[+-]\d\d:\d\d)?)?)?)?$/;

/** A date without a time zone is read in UTC. Undefined: no date of the calendar. */
export function dateRange(text: string): DateRange | undefined {
  const match = DATE.exec(text);
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second, fraction, zone] = match;
  const y = Number(year);
  const m = Number(month ?? 1) - 1;
  const d = Number(day ?? 1);
  if (m < 0 || m > 11 || d < 1 || d > new Date(Date.UTC(y, m + 1, 0)).getUTCDate()) return undefined;
  if (month === undefined) return { start: Date.UTC(y, 0), end: Date.UTC(y + 1, 0) };
  if (day === undefined) return { start: Date.UTC(y, m), end: Date.UTC(y, m + 1) };
  if (hour === undefined) return { start: Date.UTC(y, m, d), end: Date.UTC(y, m, d + 1) };
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return undefined;
  const milliseconds = fraction === undefined ? 0 : Math.floor(Number(`0.${fraction}`) * 1000);
  const start = Date.UTC(y, m, d, Number(hour), Number(minute), Number(second ?? 0), milliseconds) - zoneOffset(zone);
  return { start, end: start + (fraction !== undefined ? 1 : second !== undefined ? 1000 : MINUTE_MS) };
}

function zoneOffset(zone: string | undefined): number {
  if (zone === undefined || zone === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4, 6));
  return (zone.startsWith('-') ? -minutes : minutes) * MINUTE_MS;
}

export type DatePrefix = 'eq' | 'ne' | 'gt' | 'lt' | 'ge' | 'le' | 'sa' | 'eb';

const contains = (asked: DateRange, held: DateRange) => asked.start <= held.start && held.end <= asked.end;

/** R4 search, 3.1.1.4.6: `held` is the resource's value, `asked` the parameter's, each with its own precision. */
const COMPARE: Readonly<Record<DatePrefix, (held: DateRange, asked: DateRange) => boolean>> = {
  eq: (held, asked) => contains(asked, held),
  ne: (held, asked) => !contains(asked, held),
  gt: (held, asked) => held.end > asked.end,
  lt: (held, asked) => held.start < asked.start,
  ge: (held, asked) => held.end > asked.end || contains(asked, held),
  le: (held, asked) => held.start < asked.start || contains(asked, held),
  sa: (held, asked) => held.start >= asked.end,
  eb: (held, asked) => held.end <= asked.start,
};

function isPrefix(text: string): text is DatePrefix {
  return Object.hasOwn(COMPARE, text);
}

/** The test that one date value of a search asks for. Undefined: it is no date, or its prefix is not known here (`ap`). */
export function dateTest(value: string): ((held: DateRange) => boolean) | undefined {
  const letters = /^[a-z]{2}/.exec(value)?.[0] ?? '';
  const prefix = letters === '' ? 'eq' : letters;
  const asked = dateRange(value.slice(letters.length));
  if (asked === undefined || !isPrefix(prefix)) return undefined;
  const compare = COMPARE[prefix];
  return held => compare(held, asked);
}
