import type { FieldId } from '../../assessment/case/field.ts';

/**
 * Something that somebody stated of the session and that FHIR has no element for here: a line of the note and of the narrative, and
 * `stated-fact` in the Procedure. `said` is whole in words; `at` is the same time for machines, `source` the same
 * origin.
 */
export interface StatedFact {
  readonly what: string;
  readonly said: string;
  /** FHIR date or dateTime. */
  readonly at?: string | undefined;
  /** `Type/id`: where the EHR holds it, and it was taken over from there. */
  readonly source?: string;
  readonly field: FieldId;
}
