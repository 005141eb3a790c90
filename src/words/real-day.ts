export interface RealDay {
  readonly year: string;
  readonly month: string | undefined;
  readonly day: string | undefined;
}

/** The parts of a FHIR date, dateTime or instant, as precise as it is; undefined for what is none, or names a day that never was. */
export function realDay(fhirDate: string): RealDay | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2})?)?)?)?$/.exec(fhirDate) ?? [];
  if (year === undefined) return undefined;
  const from = `${year}-${month ?? '01'}-${day ?? '01'}`;
  const at = new Date(`${from}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(from) ? { year, month, day } : undefined;
}

/** From one hour to another of one day. */
export interface SpanOfDay {
  /** FHIR date. */
  readonly day: string;
  /** "10:02" */
  readonly from: string;
  readonly to: string;
  /** Of both, as FHIR has it. */
  readonly offset: string | undefined;
}

const DATE_TIME = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?$/;

/** What two FHIR dateTimes span, where they are of one day in one zone; else undefined, and each says its own day. */
export function spanOfDay(start: string, end: string): SpanOfDay | undefined {
  const [, day, from, offset] = DATE_TIME.exec(start) ?? [];
  const [, endDay, to, endOffset] = DATE_TIME.exec(end) ?? [];
  if (day === undefined || from === undefined || to === undefined || day !== endDay || offset !== endOffset) return undefined;
  return { day, from, to, offset };
}
