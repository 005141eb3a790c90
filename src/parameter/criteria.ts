import type { ParameterCriterionCode } from './codes.generated.ts';

export type CriterionId = ParameterCriterionCode;
export type CriterionKind = 'indication' | 'absolute-contraindication' | 'relative-contraindication';

/** Where a question is asked: once for the patient, or for each chosen level. */
export type QuestionScope = 'patient' | 'level';

/**
 * What the assessment asks. A criterion that the parameter words as a conjunction is asked in its parts
 * (CON-REL-2, CON-REL-3, CON-REL-5): one part without the other is shown, and is not the criterion.
 */
export type QuestionId =
  | 'IND-1'
  | 'IND-1a'
  | 'IND-1b'
  | 'IND-2'
  | 'IND-3'
  | 'IND-4'
  | 'IND-5'
  | 'IND-6'
  | 'CON-ABS-1'
  | 'CON-ABS-2'
  | 'CON-ABS-3'
  | 'CON-ABS-4'
  | 'CON-REL-1'
  | 'CON-REL-2.retropulsion'
  | 'CON-REL-2.neurology'
  | 'CON-REL-3.extension'
  | 'CON-REL-3.encroachment'
  | 'CON-REL-4'
  | 'CON-REL-5.stable'
  | 'CON-REL-5.improving'
  | 'CON-REL-6'
  | 'CARE-PRE-3'
  | 'CARE-PRE-4'
  | 'CARE-PRE-5'
  | 'CARE-PRE-6'
  | 'CARE-PRE-11';

export interface Criterion {
  readonly id: CriterionId;
  readonly kind: CriterionKind;
  /** Section of the practice parameter, as `II.A.1`. */
  readonly section: string;
  readonly scope: QuestionScope;
  /** Questions whose answers make the criterion; `all` of them must be present. */
  readonly questions: readonly QuestionId[];
}

export interface Question {
  readonly id: QuestionId;
  readonly section: string;
  readonly scope: QuestionScope;
  /** `ternary`: present, not present, not assessed. `pain-score`: 0 to 10. */
  readonly kind: 'ternary' | 'pain-score';
  /** Asked again on the day of the procedure: its answer holds for the site's `dayOfProcedureHours` only. */
  readonly dayOfProcedure: boolean;
}
