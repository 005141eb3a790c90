import type { Case } from '../../assessment/case/case.ts';
import type { Identifier, Reference } from '../../fhir/resource.ts';

/** The identifier that finds a resource again on any server, whatever id it was given there (RFC 3986 URIs as FHIR writes them). */
export function uuidIdentifier(uuid: string): Identifier & { system: string; value: string } {
  return { system: 'urn:ietf:rfc:3986', value: `urn:uuid:${uuid}` };
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
