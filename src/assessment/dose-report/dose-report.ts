import type { RadiationDose } from '../case/case.ts';

/** A dose that a report states as the total of its session; one of two planes is added to the other. */
export interface DoseReading {
  readonly name: keyof RadiationDose;
  /** As the report has it, each plane by itself, with its unit there. */
  readonly written: readonly string[];
  /** In the unit in which it is recorded; undefined where the report's is none that is known. */
  readonly value: number | undefined;
  /** Why it is shown and not proposed. */
  readonly refused: 'unit' | 'implausible' | 'apart' | undefined;
}

/** What a modality wrote of a session's radiation. */
export interface DoseReport {
  /** SOP Instance UID. */
  readonly uid: string;
  readonly patient: {
    /** As DICOM has them, `Family^Given^Middle`, one for each alphabet; none where their character set is not known. */
    readonly names: readonly string[];
    /** FHIR date. */
    readonly birthDate: string | undefined;
    readonly id: string | undefined;
  };
  /** FHIR date. */
  readonly studyDate: string | undefined;
  /** Maker and model. */
  readonly device: string;
  readonly readings: readonly DoseReading[];
}

/** Why a file gives no dose. */
export type DoseReportProblem =
  | { readonly kind: 'too-large' | 'not-dicom' | 'no-report' | 'cut-short' | 'no-dose' }
  /** A structured report on something else; `about`: its title as the file has it. */
  | { readonly kind: 'other-report'; readonly about: string }
  /** Its content is packed in a way that is not read; `syntax`: the UID of that way. */
  | { readonly kind: 'compressed'; readonly syntax: string };

export type DoseReportReading =
  | { readonly kind: 'report'; readonly report: DoseReport }
  | { readonly kind: 'problem'; readonly problem: DoseReportProblem };

/** A report has a few kilobytes for each run of the tube: a megabyte is a long session, and an image has many. */
export const MOST_BYTES = 25 * 1024 * 1024;
