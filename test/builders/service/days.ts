const MS_PER_DAY = 86_400_000;

/** The day of a date as a whole number from 1 January 1970. */
export const dayOf = (date: string): number => Math.round(Date.parse(`${date}T00:00:00Z`) / MS_PER_DAY);

const written = new Map<number, string>();

export function dateOf(day: number): string {
  const known = written.get(day);
  if (known !== undefined) return known;
  const date = new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
  written.set(day, date);
  return date;
}

const two = (value: number) => (value < 10 ? `0${value}` : `${value}`);

/** A moment of the day as a clock in the zone shows it. */
export const momentOf = (day: number, minute: number, zone: string): string =>
  `${dateOf(day)}T${two(Math.floor(minute / 60) % 24)}:${two(minute % 60)}:00${zone}`;
