const DAY_MS = 86_400_000;

/** The day of a FHIR date or dateTime as it was written, `YYYY-MM-DD`; undefined for a year, a month, or what is no day of the calendar. */
export function dayOf(moment: string | undefined): string | undefined {
  const day = moment?.slice(0, 10);
  // FHIR has no year 0.
  if (day === undefined || !/^(?!0000)\d{4}-\d\d-\d\d$/.test(day)) return undefined;
  const at = Date.parse(day);
  // The 31st of a shorter month is read as a day of the next one.
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== day ? undefined : day;
}

/** Whole days from one day to another; below zero where the other is earlier. */
export const daysFrom = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);

export const dayAfter = (day: string, days: number): string => new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

/** Milliseconds since 1970 of a FHIR instant or dateTime; what is none comes before all others. */
export function instantOf(moment: string | undefined): number {
  const at = Date.parse(moment ?? '');
  return Number.isNaN(at) ? Number.NEGATIVE_INFINITY : at;
}
