import type { Case, ClinicianIdentity } from '../../assessment/case/case.ts';
import { withoutErrors } from '../../assessment/case/entered-in-error.ts';
import { listOf, objectOf, textOf } from '../../chart/elements/shape.ts';
import { CODE_SYSTEM_URL, PROFILE_URL } from '../../fhir/canonicals.generated.ts';
import type { DocumentReference, Identifier } from '../../fhir/resource.ts';
import type { CaseContent } from './case-content.ts';
import { CASE_DOCUMENT_TYPE } from './case-document-type.ts';
import { heardOn, levelsOf, procedureDayOf, type StandingBeside, standingsOf } from './standings.ts';

const URI = 'urn:ietf:rfc:3986';
const URN = 'urn:uuid:';

export function caseIdentifier(caseId: string): Identifier & { system: string; value: string } {
  return { system: URI, value: URN + caseId };
}

export const caseIdentifierToken = (caseId: string): string => `${URI}|${URN}${caseId}`;

/** The id of the case that a document is of; undefined: it names none. */
export function caseIdOf(document: DocumentReference): string | undefined {
  return listOf(document, 'identifier')
    .flatMap(identifier => (textOf(identifier, 'system') === URI ? (textOf(identifier, 'value') ?? []) : []))
    .find(value => value.startsWith(URN))
    ?.slice(URN.length);
}

/** Who keeps a case, and from where. */
export interface Keeper extends ClinicianIdentity {
  /** `Practitioner/…` of the store itself, where its sign-in said who it is. Nothing says that it is whoever is signed in to the EHR. */
  readonly inStore: string | undefined;
  /** The name that the store's own sign-in gave with it. */
  readonly nameInStore?: string | undefined;
}

export interface CaseDocumentParts {
  readonly current: Case;
  readonly beside: StandingBeside;
  /** Id of the Patient in the store. */
  readonly subject: string;
  readonly keeper: Keeper;
  /** ISO instant. */
  readonly keptAt: string;
  /** ISO instant; it stays what it was with every version after. */
  readonly firstKeptAt: string;
  readonly content: Pick<CaseContent, 'sizeBytes' | 'hash'>;
  readonly binaryId: string;
  /** The EHR keeps the case itself: its people are there. */
  readonly isEhr: boolean;
}

/** A case as the document that a store keeps; its content lies in a Binary beside it. */
export function caseDocument({
  current,
  beside,
  subject,
  keeper,
  keptAt,
  firstKeptAt,
  content,
  binaryId,
  isEhr,
}: CaseDocumentParts): DocumentReference {
  const counted = withoutErrors(current);
  const day = procedureDayOf(counted);
  const levels = levelsOf(counted);
  return {
    resourceType: 'DocumentReference',
    meta: { profile: [PROFILE_URL.caseDocument] },
    identifier: [caseIdentifier(current.id)],
    status: 'current',
    type: { coding: [CASE_DOCUMENT_TYPE] },
    category: standingsOf(counted, beside, keptAt).map(code => ({ coding: [{ system: CODE_SYSTEM_URL.caseStanding, code }] })),
    subject: { reference: `Patient/${subject}` },
    date: keptAt,
    author: [authorOf(keeper, current.iss, isEhr)],
    ...(levels === undefined ? {} : { description: levels }),
    content: [
      {
        attachment: {
          contentType: 'application/json',
          url: `Binary/${binaryId}`,
          size: content.sizeBytes,
          hash: content.hash,
          creation: firstKeptAt,
        },
      },
    ],
    ...(day === undefined ? {} : { context: { period: { start: day, end: heardOn(counted, keptAt) ?? day } } }),
  };
}

const ABSENT = 'http://hl7.org/fhir/StructureDefinition/data-absent-reason';
const STAFF = /^(Practitioner|PractitionerRole)\/[A-Za-z0-9\-.]{1,64}$/;

/**
 * One person, by what one server says of them: the store's user by its own reference and its own name; else the EHR's user, by the name and by the address
 * in the EHR, which no other server takes for an address of its own.
 */
function authorOf(keeper: Keeper, iss: string, isEhr: boolean): NonNullable<DocumentReference['author']>[number] {
  const { inStore, nameInStore, reference, name } = keeper;
  const display = name === undefined ? {} : { display: name };
  if (isEhr && reference !== undefined && STAFF.test(reference)) return { reference, ...display };
  const isNamedThere = nameInStore !== undefined || (reference === undefined && name === undefined);
  if (inStore !== undefined && STAFF.test(inStore) && isNamedThere) {
    return { reference: inStore, ...(nameInStore === undefined ? {} : { display: nameInStore }) };
  }
  if (reference !== undefined && STAFF.test(reference)) {
    return { type: reference.split('/')[0] ?? '', identifier: { system: iss, value: reference }, ...display };
  }
  return name === undefined ? { extension: [{ url: ABSENT, valueCode: 'unknown' }] } : { type: 'Practitioner', ...display };
}

/** Who kept a document; both undefined: it says that nobody knows. Undefined: it names nobody at all. */
export function keeperOf(document: DocumentReference): ClinicianIdentity | undefined {
  const [first] = listOf(document, 'author');
  const reference = textOf(first, 'reference') ?? textOf(objectOf(first, 'identifier'), 'value');
  const known = reference !== undefined && STAFF.test(reference) ? reference : undefined;
  const name = textOf(first, 'display');
  if (known === undefined && name === undefined && listOf(first, 'extension').length === 0) return undefined;
  return { reference: known, name };
}
