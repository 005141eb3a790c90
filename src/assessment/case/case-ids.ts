import type { Case } from './case.ts';

/** The business identifiers under which this case's consent and procedure are written, as their values stand in FHIR. */
export function caseIds({ consentId, procedureId }: Pick<Case, 'consentId' | 'procedureId'>): readonly string[] {
  return [consentId, procedureId].map(id => `urn:uuid:${id}`);
}
