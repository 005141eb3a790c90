import { nameOf } from '../../chart/elements/patient-identity.ts';
import { conceptIn, field, listOf, objectOf, textOf } from '../../chart/elements/shape.ts';
import { CODE_SYSTEM_URL } from '../../fhir/canonicals.generated.ts';
import type { FhirFailure } from '../../fhir/failure.ts';
import { parseReference } from '../../fhir/reference.ts';
import type { DocumentReference, Patient } from '../../fhir/resource.ts';
import { CASE_STANDING_CODES, type CaseStandingCode } from '../../parameter/codes.generated.ts';
import { CASE_DOCUMENT_TYPE } from '../document/case-document-type.ts';

/** Whose a case is, as the place that keeps it says. */
export type ListedPatient =
  | { readonly ok: true; readonly id: string; readonly name: string | undefined /** FHIR date. */; readonly birthDate: string | undefined }
  | { readonly ok: false; readonly id: string; readonly failure: FhirFailure };

/** What a document says of a case without its content. */
export interface DocumentLine {
  readonly documentId: string;
  /** uuid; undefined: it names none that can be used, and the case cannot be opened from a list. */
  readonly caseId: string | undefined;
  readonly patientId: string;
  readonly standings: readonly CaseStandingCode[];
  /** FHIR date of the procedure, done or planned. */
  readonly procedureOn: string | undefined;
  /** FHIR date on which something was last heard of the patient after it; undefined: nothing was, or the document says no day. */
  readonly heardOn?: string | undefined;
  /** The levels, head to sacrum, as the document words them. */
  readonly levels: string | undefined;
  /** ISO instant, as the server has it. */
  readonly keptAt: string | undefined;
  /** `reference` as `Practitioner/123` of the place that keeps it. */
  readonly keptBy: { readonly reference: string | undefined; readonly name: string | undefined };
}

/** A row of the work list. */
export interface ListedCase extends DocumentLine {
  readonly patient: ListedPatient;
}

/** Undefined: it is no case document, or no patient's: a case is never listed without its patient. */
export function documentLineOf(document: DocumentReference, baseUrl: string): DocumentLine | undefined {
  const { codings } = conceptIn(document, 'type');
  const isCase = codings.some(({ system, code }) => system === CASE_DOCUMENT_TYPE.system && code === CASE_DOCUMENT_TYPE.code);
  const documentId = textOf(document, 'id');
  const subject = parseReference(textOf(objectOf(document, 'subject'), 'reference'), baseUrl);
  if (!isCase || documentId === undefined || subject?.type !== 'Patient' || textOf(document, 'status') !== 'current') return undefined;
  const period = objectOf(objectOf(document, 'context'), 'period');
  const procedureOn = dayOf(textOf(period, 'start'));
  const lastOn = dayOf(textOf(period, 'end'));
  const [author] = listOf(document, 'author');
  const writer = parseReference(textOf(author, 'reference'), baseUrl);
  return {
    documentId,
    caseId: caseIdOf(document),
    patientId: subject.id,
    standings: standingsOf(document),
    procedureOn,
    ...(procedureOn !== undefined && lastOn !== undefined && lastOn > procedureOn ? { heardOn: lastOn } : {}),
    levels: textOf(document, 'description'),
    keptAt: textOf(document, 'date') ?? textOf(field(document, 'meta'), 'lastUpdated'),
    keptBy: { reference: writer && `${writer.type}/${writer.id}`, name: textOf(author, 'display') },
  };
}

export function listedPatientOf(patient: Patient & { readonly id: string }): ListedPatient {
  return { ok: true, id: patient.id, name: nameOf(patient), birthDate: textOf(patient, 'birthDate') };
}

const CASE_URN = /^urn:uuid:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

function caseIdOf(document: DocumentReference): string | undefined {
  return listOf(document, 'identifier')
    .map(identifier => CASE_URN.exec(textOf(identifier, 'value') ?? '')?.[1])
    .find(id => id !== undefined);
}

function standingsOf(document: DocumentReference): readonly CaseStandingCode[] {
  const said = listOf(document, 'category').flatMap(category => conceptIn({ category }, 'category').codings);
  const ours = said.filter(({ system }) => system === CODE_SYSTEM_URL.caseStanding);
  return CASE_STANDING_CODES.filter(known => ours.some(({ code }) => code === known));
}

/** The day of a FHIR date or dateTime, as it was written; a year or a month is no day. */
const dayOf = (moment: string | undefined): string | undefined => /^\d{4}-\d\d-\d\d/.exec(moment ?? '')?.[0];
