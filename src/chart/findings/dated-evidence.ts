import type { VertebralLevelCode } from '../../parameter/codes.generated.ts';
import type { FhirMoment } from '../elements/fhir-date.ts';
import type { Evidence } from '../evidence.ts';

/** How the level of a fracture lies to those that were treated; `treated`: it is one of them. */
export type Nearby = 'treated' | 'adjacent' | 'elsewhere';

/** Something that is looked for after a procedure, whenever it was. */
export interface DatedEvidence {
  readonly evidence: Evidence;
  readonly moment: FhirMoment | undefined;
  readonly level?: VertebralLevelCode | undefined;
  readonly nearby?: Nearby | undefined;
  /** That it came since is known without a date: the patient was there. */
  readonly isKnown?: true;
}
