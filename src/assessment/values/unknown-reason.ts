/** Why something that is asked for cannot be said: codes of FHIR's data-absent-reason. */
export const UNKNOWN_REASONS = ['asked-unknown', 'temp-unknown', 'not-asked'] as const;
export type UnknownReason = (typeof UNKNOWN_REASONS)[number];
