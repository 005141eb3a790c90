import type { Case, ClinicianIdentity } from '../assessment/case/case.ts';
import type { FhirFailure } from '../fhir/failure.ts';
import type { DocumentProblem } from './document/document-problem.ts';
import type { BesideCase } from './document/standings.ts';

export type { BesideCase } from './document/standings.ts';

/** A case as the store holds it. */
export interface KeptVersion {
  /** Of the DocumentReference there. */
  readonly documentId: string;
  readonly versionId: string;
  readonly case: Case;
  /** ISO instant. */
  readonly keptAt: string;
  readonly keptBy: ClinicianIdentity;
  /** ISO instant at which the case was kept for the first time; undefined: the document does not say. */
  readonly firstKeptAt?: string | undefined;
  /** The document says that what became of a write to the EHR is not known. */
  readonly unsettled?: boolean | undefined;
}

/** One case document of a patient, before its content is read. */
export interface KeptEntry {
  readonly documentId: string;
  readonly caseId: string | undefined;
  /** ISO instant; undefined: the document does not say. */
  readonly keptAt: string | undefined;
  readonly keptBy: ClinicianIdentity | undefined;
  /** FHIR date of the procedure, done or planned. */
  readonly procedureOn: string | undefined;
  /** The document cannot be taken for a case of ours as it stands. */
  readonly problem?: DocumentProblem;
}

export type KeptEntries =
  | { readonly ok: true; readonly entries: readonly KeptEntry[] }
  /** What was read before the failure is no answer to "which cases are there". */
  | { readonly ok: false; readonly failure: FhirFailure };

export type Opening =
  | { readonly ok: true; readonly version: KeptVersion }
  /** The document stays as it is. */
  | { readonly ok: false; readonly problem: DocumentProblem };

/** Why a case is not kept, and what can be done about it. */
export type NotKept =
  /** The case is not of both patients whom the shelf is for: nothing was sent. */
  | { readonly why: 'other-patient' }
  /** Longer than the store's document may be: nothing was sent. */
  | { readonly why: 'too-long' }
  /** 413, 507 */
  | { readonly why: 'full'; readonly failure: FhirFailure }
  /** 429, 503 */
  | { readonly why: 'busy'; readonly afterSeconds: number | undefined; readonly failure: FhirFailure }
  /** No answer within the time. */
  | { readonly why: 'slow'; readonly failure: FhirFailure }
  /** No connection, or 5xx. */
  | { readonly why: 'down'; readonly failure: FhirFailure }
  /** 403, 405, 501 */
  | { readonly why: 'read-only'; readonly failure: FhirFailure }
  /** 401: the session with the store has ended. */
  | { readonly why: 'signed-out'; readonly failure: FhirFailure }
  /** The store does not take the document as it is; or what it holds cannot be read, and is not overwritten. */
  | { readonly why: 'refused'; readonly failure: FhirFailure }
  /** The document over which it was to be kept is there no more. */
  | { readonly why: 'gone'; readonly failure: FhirFailure }
  /** The answer was lost, and whether it arrived cannot be found out now. */
  | { readonly why: 'unknown'; readonly failure: FhirFailure };

/** When the same may be tried again: by itself; once something was done about it; or not at all. */
export type TryAgain = 'by-itself' | 'when-mended' | 'never';

export type Keeping =
  | { readonly outcome: 'kept'; readonly version: KeptVersion }
  /** Somebody kept another version meanwhile; nothing of it was overwritten. */
  | { readonly outcome: 'conflict'; readonly theirs: KeptVersion }
  /** The same, and what is there cannot be read. */
  | { readonly outcome: 'conflict-unread'; readonly problem: DocumentProblem }
  | { readonly outcome: 'not-kept'; readonly reason: NotKept; readonly tryAgain: TryAgain };

/** The cases of one patient in a case store. Nothing here throws: a failure is a value. */
export interface CaseShelf {
  /** Those that stand: none that was withdrawn. The latest first; of several documents of one case, that which counts comes before the others. */
  cases(): Promise<KeptEntries>;
  open(documentId: string): Promise<Opening>;
  /** What somebody kept over this version; undefined: nothing, or it cannot be read now. Its content is asked for only where there is one. */
  newer(over: KeptVersion): Promise<KeptVersion | undefined>;
  /** Keeps the case over the version that it was taken from; undefined: it was not kept before. */
  keep(current: Case, over: KeptVersion | undefined, beside: BesideCase): Promise<Keeping>;
}
