import type { Case } from '../../assessment/case/case.ts';
import { CANONICAL_BASE } from '../../fhir/canonicals.generated.ts';
import type { Identifier, Reference } from '../../fhir/resource.ts';

/** URIs as identifiers (R4, identifier-registry). */
export const UUID_SYSTEM = 'urn:ietf:rfc:3986';

/** The identifier that finds a resource again on any server, whatever id it was given there (RFC 3986 URIs as FHIR writes them). */
export function uuidIdentifier(uuid: string): Identifier & { system: string; value: string } {
  return { system: UUID_SYSTEM, value: `urn:uuid:${uuid}` };
}

/** By this system a resource says of which case it is, beside the identifier of its own. */
export const CASE_SYSTEM = `${CANONICAL_BASE}/case`;

/** Of which case a resource is that nothing else leads to: stored in an EHR, consent and procedure have no other way to find together. */
export function caseIdentifier({ id }: Pick<Case, 'id'>): Identifier & { system: string; value: string } {
  return { system: CASE_SYSTEM, value: `urn:uuid:${id}` };
}

/** `recorder` takes people who work here; a patient or a device that is signed in is not one. */
export function staffReference(reference: string | undefined): { reference: string } | undefined {
  return reference !== undefined && /^(Practitioner|PractitionerRole)\//.test(reference) ? { reference } : undefined;
}

/**
 * To the procedure of the case, for what can do without it: by its place in the record, which delivery turns into its place on the server or leaves
 * out, and always by the identifier that finds it again. So it says the same before and after the procedure is stored.
 */
export function toProcedure({ procedureId }: Case): Reference {
  return { reference: `urn:uuid:${procedureId}`, type: 'Procedure', identifier: uuidIdentifier(procedureId) };
}
