/** The zone of a FHIR dateTime, by its offset: "UTC", "UTC+01:00". What is written as "Z", as "+00:00" or not at all is one zone, and reads alike. */
export function zoneInWords(offset: string | undefined): string {
  return offset === undefined || offset === 'Z' || offset.endsWith('00:00') ? 'UTC' : `UTC${offset}`;
}
