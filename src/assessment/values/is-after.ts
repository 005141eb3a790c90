/** Of two FHIR dateTimes; false unless both are known to the minute, for a date says nothing of the hour. */
export function isAfter(one: string | undefined, other: string | undefined): boolean {
  if (!one?.includes('T') || !other?.includes('T')) return false;
  return Date.parse(one) > Date.parse(other);
}
