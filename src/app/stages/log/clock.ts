/** `09:05` of a FHIR dateTime, in the zone that it was written in; what has no time stays as it is. */
export const clock = (at: string): string => /T(\d{2}:\d{2})/.exec(at)?.[1] ?? at;

/** `2026-11-22` of a FHIR dateTime, in the zone that it was written in. */
export const dayOf = (at: string): string => at.slice(0, 10);
