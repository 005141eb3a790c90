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
