/**
 * A FHIR date or dateTime before (below 0), at (0) or after (above 0) another; NaN where their precisions leave it open. Two with a zone are
 * compared as instants; else by as much as both say.
 */
export function orderOfDates(one: unknown, other: unknown): number {
  if (typeof one !== 'string' || typeof other !== 'string') return Number.NaN;
  if (one.length > 10 && other.length > 10) return instantOf(one) - instantOf(other);
  const shared = Math.min(one.length, other.length);
  const [a, b] = [one.slice(0, shared), other.slice(0, shared)];
  if (a !== b) return a < b ? -1 : 1;
  return one.length === other.length ? 0 : Number.NaN;
}

/** Milliseconds. The last second of a day may be a leap second, which JavaScript's dates do not have. */
const instantOf = (moment: string): number => Date.parse(moment.replace(':60', ':59'));
