export const MINUTE_MS = 60_000;

export const HOUR_MS = 60 * MINUTE_MS;

export const HOURS_PER_DAY = 24;

export const HOURS_PER_WEEK = 7 * HOURS_PER_DAY;

/** A twelfth of a year that is a quarter of a day longer than 365. */
export const HOURS_PER_MONTH = 30.4375 * HOURS_PER_DAY;

export const DAY_MS = HOURS_PER_DAY * HOUR_MS;

/** FHIR date of a moment where this computer is. */
export function dayHere(moment: Date): string {
  const parts = [String(moment.getFullYear()).padStart(4, '0'), two(moment.getMonth() + 1), two(moment.getDate())];
  return parts.join('-');
}

const two = (part: number): string => String(part).padStart(2, '0');
