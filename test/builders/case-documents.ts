import { CODE_SYSTEM_URL } from '../../src/fhir/canonicals.generated.ts';
import type { DocumentReference, FhirResource } from '../../src/fhir/resource.ts';
import { CASE_DOCUMENT_TYPE } from '../../src/keep/document/case-document-type.ts';
import type { CaseStandingCode } from '../../src/parameter/codes.generated.ts';

export interface DocumentSaid {
  readonly patientId?: string;
  readonly standings?: readonly CaseStandingCode[];
  readonly procedureOn?: string;
  readonly levels?: string;
  readonly keptAt?: string;
  readonly keptBy?: { readonly reference?: string; readonly display?: string };
}

/** uuid of the case of a document of this number. */
export const caseIdOf = (number: number): string => `c0ffee00-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** A case document as a case store holds it, without what it points to. */
export function aCaseDocument(number: number, said: DocumentSaid = {}): DocumentReference {
  const { patientId = `p${number}`, standings = ['planned'], procedureOn, levels = 'L1', keptAt = '2026-03-02T09:30:00Z', keptBy } = said;
  return {
    resourceType: 'DocumentReference',
    id: `d${number}`,
    identifier: [{ system: 'urn:ietf:rfc:3986', value: `urn:uuid:${caseIdOf(number)}` }],
    status: 'current',
    type: { coding: [CASE_DOCUMENT_TYPE] },
    category: standings.map(code => ({ coding: [{ system: CODE_SYSTEM_URL.caseStanding, code }] })),
    subject: { reference: `Patient/${patientId}` },
    date: keptAt,
    author: [keptBy ?? { reference: 'Practitioner/larsson-ingrid', display: 'Dr. Ingrid Larsson' }],
    description: levels,
    content: [{ attachment: { contentType: 'application/json', url: `Binary/b${number}`, size: 2, hash: '2jmj7l5rSw0yVb/vlWAYkK/YBwk=' } }],
    ...(procedureOn === undefined ? {} : { context: { period: { start: procedureOn, end: procedureOn } } }),
  };
}

export const aPatient = (id: string, name: string, birthDate = '1944-05-06'): FhirResource => ({
  resourceType: 'Patient',
  id,
  name: [{ text: name }],
  birthDate,
});
