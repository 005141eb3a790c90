import type { FhirFailure } from '../../fhir/failure.ts';

/** Why a case document is not opened. Whatever it is, the document stays as it is. */
export type DocumentProblem =
  /** The document, or its content, could not be read. */
  | { readonly kind: 'unreadable'; readonly failure: FhirFailure }
  /** It names no content, or its content is not there. */
  | { readonly kind: 'no-content' }
  /** `sizeBytes`: as the document says, or as it came. */
  | { readonly kind: 'too-long'; readonly sizeBytes: number; readonly mostBytes: number }
  /** The content is not what was kept: its hash is another. */
  | { readonly kind: 'altered' }
  | { readonly kind: 'broken' }
  /** A format that a later Vertaug writes. */
  | { readonly kind: 'newer-format'; readonly format: string }
  /** JSON, and no case: `at` is the place, `expected` what should stand there. */
  | { readonly kind: 'not-a-case'; readonly at: string; readonly expected: string }
  /** Its subject in the store, or the patient in the case, is another. */
  | { readonly kind: 'other-patient' }
  | { readonly kind: 'other-ehr'; readonly iss: string }
  /** The case within is not the one that the document is of. */
  | { readonly kind: 'other-case' }
  /** It says nobody as its author. */
  | { readonly kind: 'no-author' }
  /** It was marked as entered in error, or as superseded. */
  | { readonly kind: 'withdrawn' };
