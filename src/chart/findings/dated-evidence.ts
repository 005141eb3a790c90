import type { VertebralLevelCode } from '../../parameter/codes.generated.ts';
import { isOfLaterDay } from '../elements/calendar-days.ts';
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

/** Both have a clock and a zone; else they are compared by the days as they were written down: a day has no zone. */
export const isByClock = (one: FhirMoment, other: FhirMoment): boolean => one.zoned && other.zoned;

/** Nothing of it is after the procedure, or of its day where no clock tells. */
export const isWhollyBefore = (moment: FhirMoment, performed: FhirMoment): boolean =>
  isByClock(moment, performed) ? moment.to <= performed.from : isOfLaterDay(performed.text, moment.text);
