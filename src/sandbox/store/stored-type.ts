import { patient, reference, type SearchParameter, token } from './search-parameter.ts';

/**
 * Whose record a resource is: everyone's, the patient's who it is, or the patient's who is named by a reference.
 * `sharedWithout`: it is everyone's where that reference is empty.
 */
export type Owner = 'everyone' | 'self' | { readonly named: SearchParameter; readonly sharedWithout?: true };

export interface StoredTypeDefinition {
  readonly owner: Owner;
  readonly search: Readonly<Record<string, SearchParameter>>;
}

export const HL7 = 'http://hl7.org/fhir';
export const TERMINOLOGY = 'http://terminology.hl7.org/CodeSystem';

export const clinicians = ['Practitioner', 'PractitionerRole'] as const;
export const people = [...clinicians, 'Patient', 'RelatedPerson'] as const;

/** What most types have: `subject` by both its names, `encounter`, `identifier`. */
export const subject = { named: reference('subject') };
export const ofSubject = { patient: patient('subject'), subject: reference('subject', 'Patient') };
export const encounter = reference('encounter', 'Encounter');
export const identifier = token('identifier');
