import type { DocumentFact, OrderFact, ReportFact, StudyFact } from './document-facts.ts';
import type { AllergyFact, ConditionFact } from './facts.ts';
import type { MedicationFact } from './medication-facts.ts';
import type { ObservationFact } from './observation-facts.ts';

/** The chart by kind, each resource read once however many questions and snapshots ask for it. */
export interface ChartFacts {
  readonly conditions: readonly ConditionFact[];
  readonly observations: readonly ObservationFact[];
  readonly allergies: readonly AllergyFact[];
  readonly medications: readonly MedicationFact[];
  readonly reports: readonly ReportFact[];
  readonly studies: readonly StudyFact[];
  readonly orders: readonly OrderFact[];
  readonly procedures: readonly DocumentFact[];
  /** Documents of something else than pictures: they are not read. */
  readonly documents: readonly DocumentFact[];
}
