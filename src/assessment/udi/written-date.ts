/** A day or a month as a carrier has it, mostly with two digits of its year: which century is meant hangs on when it is read. */
export interface WrittenDate {
  readonly year: number;
  /** The year has two digits. */
  readonly isShort: boolean;
  readonly month: number;
  /** Undefined: the month as a whole. */
  readonly day: number | undefined;
}

/** Undefined: there is no such day. */
export function writtenDate(year: string, month: string, day: string | undefined): WrittenDate | undefined {
  const [y, m, d] = [Number(year), Number(month), day === undefined ? undefined : Number(day)];
  const isShort = year.length === 2;
  if (m < 1 || m > 12) return undefined;
  // 00 stands for 2000 and not for 1900 or 2100, for as long as the window below reaches there.
  const last = new Date(Date.UTC(isShort ? 2000 + y : y, m, 0)).getUTCDate();
  return d !== undefined && (d < 1 || d > last) ? undefined : { year: y, isShort, month: m, day: d };
}

/** The day of a year, 1 to 366, as a day of a month. Undefined: the year has no such day. */
export function writtenDayOfYear(year: string, dayOfYear: string): WrittenDate | undefined {
  const isShort = year.length === 2;
  const whole = isShort ? 2000 + Number(year) : Number(year);
  const at = new Date(Date.UTC(whole, 0, Number(dayOfYear)));
  if (Number(dayOfYear) < 1 || at.getUTCFullYear() !== whole) return undefined;
  return { year: Number(year), isShort, month: at.getUTCMonth() + 1, day: at.getUTCDate() };
}

/** As a FHIR date; a month where the day is not given. */
export function dateOf({ year, isShort, month, day }: WrittenDate, asOf: Date): string {
  const parts = [String(isShort ? centuryOf(year, asOf.getFullYear()) + year : year).padStart(4, '0'), ...two(month), ...two(day)];
  return parts.join('-');
}

/** Whether a FHIR date says what is written, whatever the century. */
export function isWritten(written: WrittenDate, fhirDate: string): boolean {
  const { year, isShort, month, day } = written;
  const said = [String(year).padStart(isShort ? 2 : 4, '0'), ...two(month), ...two(day)].join('-');
  return (isShort ? fhirDate.slice(2) : fhirDate) === said;
}

const two = (part: number | undefined): readonly string[] => (part === undefined ? [] : [String(part).padStart(2, '0')]);

/** GS1 General Specifications, 7.12: from 49 years back to 50 years ahead. */
function centuryOf(year: number, now: number): number {
  const century = now - (now % 100);
  const ahead = year - (now % 100);
  if (ahead >= 51) return century - 100;
  return ahead <= -50 ? century + 100 : century;
}
