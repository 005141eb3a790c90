import type { Identifier } from '../../fhir/resource.ts';

/** The identifier that finds a resource again on any server, whatever id it was given there (RFC 3986 URIs as FHIR writes them). */
export function uuidIdentifier(uuid: string): Identifier & { system: string; value: string } {
  return { system: 'urn:ietf:rfc:3986', value: `urn:uuid:${uuid}` };
}

/** `recorder` takes people who work here; a patient or a device that is signed in is not one. */
export function staffReference(reference: string | undefined): { reference: string } | undefined {
  return reference !== undefined && /^(Practitioner|PractitionerRole)\//.test(reference) ? { reference } : undefined;
}
