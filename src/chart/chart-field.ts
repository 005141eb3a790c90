import type { QuestionEvidence } from './evidence.ts';

/**
 * What is read of the chart beside the questions of the assessment: shown with its state and its age, and answered by nobody. An id begins
 * with the care item of the parameter that it serves (section IV.C of the parameter).
 */
export const CHART_FIELDS = [
  'CARE-PRE-5.inr',
  'CARE-PRE-5.platelets',
  'CARE-PRE-5.aptt',
  'CARE-PRE-5.fibrinogen',
  'CARE-PRE-5.haemoglobin',
  'CARE-PRE-5.creatinine',
  'CARE-PRE-5.creatinine-clearance',
  'CARE-PRE-6.function',
  'CARE-PRE-7.vital-signs',
  'CARE-PRE-9.neurology',
  'CARE-PRE-10.referral',
  'CARE-PRE-11.earlier-augmentation',
  'CARE-POST-8.densitometry',
  'CON-ABS-1.infection-signs',
  'CONS-1.consent-on-file',
  'RAD-5.dose',
] as const;

export type ChartFieldId = (typeof CHART_FIELDS)[number];

/** What the chart says of one field. `present`: a usable value in its window; `stale`: one that is too old; never `absent-asserted` for a number. */
export interface FieldEvidence extends Omit<QuestionEvidence, 'question' | 'level' | 'suggests'> {
  readonly field: ChartFieldId;
  /** The newest usable value as it is shown, with its unit. */
  readonly value: string | undefined;
  /**
   * The same as a number in the field's own unit (INR; platelets ×10⁹/L; clearance mL/min), where one value stands, in its window and
   * not contradicted.
   */
  readonly amount: number | undefined;
}
