import type { LedgerEntry, RecordKey } from '../../assessment/case/case.ts';
import type { FieldId } from '../../assessment/case/field.ts';
import type {
  AdverseEvent,
  Consent,
  DocumentReference,
  Observation,
  Procedure,
  Provenance,
  QuestionnaireResponse,
} from '../../fhir/resource.ts';
import type { ClinicalNote } from './note-shape.ts';

export type { LedgerEntry, RecordKey } from '../../assessment/case/case.ts';
export type { FieldId } from '../../assessment/case/field.ts';

/** Which field made which element. Elements that are missing when the field is empty are listed too. */
export interface Origin {
  /** FHIRPath with indices: `Procedure.extension[2].extension[0].value`. Choice elements without their type suffix. */
  readonly expression: string;
  readonly field: FieldId;
}

export interface RecordEntry {
  readonly key: RecordKey;
  /** `urn:uuid:…`; other entries refer to it so, `delivery` rewrites to server ids. */
  readonly fullUrl: string;
  readonly resource: Procedure | AdverseEvent | Consent | DocumentReference | QuestionnaireResponse | Observation | Provenance;
  readonly origins: readonly Origin[];
  /** This EHR is not sent it as such, and no other resource says what it does: it stands in a note there, or in the case alone. */
  readonly onlyInNote?: true;
  /** Of a note: what its text says, for whoever gives it another form. */
  readonly note?: ClinicalNote;
}

/** What can be sent beside Consent, Procedure and AdverseEvents: answers, scores, who answered. */
export type AlsoSent = 'QuestionnaireResponse' | 'Observation' | 'Provenance';

/** The case as FHIR: only what was answered. */
export interface BuiltRecord {
  /** In the order in which they are sent, each after what it refers to: Consent, Procedure, AdverseEvents, then what is sent beside them. */
  readonly entries: readonly RecordEntry[];
  /** What was sent and is no part of the case any more, in the order in which it is taken back: what refers to another before that. */
  readonly withdrawn?: readonly LedgerEntry[];
}
