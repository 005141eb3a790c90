import type {
  AetiologyCode,
  AugmentationTechniqueCode,
  CementLeakageSiteCode,
  ComplicationClassCode,
  ComplicationKindCode,
  ParameterCriterionCode,
  VertebralLevelCode,
} from '../../../src/parameter/codes.generated.ts';
import type { SuccessInstrument } from '../../../src/quality/quality-question.ts';
import type { Status } from './parameters.ts';

/*
 * What a patient's records will say, gaps and all, before it is written as FHIR. The truth is counted from here and the files are written
 * from here, so that neither is read from the other. Days are whole numbers from 1 January 1970.
 */

export interface PatientPlan {
  readonly reference: string;
  /** Written with the canonicals that an earlier version of the profiles had. */
  readonly earlier: boolean;
  readonly sessions: readonly SessionPlan[];
}

export interface SessionPlan {
  readonly id: string;
  /** `urn:uuid:`, which every copy of it has. */
  readonly key: string;
  readonly patient: string;
  readonly status: Status;
  /** As recorded; when it truly was is only in what follows from it. */
  readonly day: number | undefined;
  readonly when: 'period' | 'instant' | 'day';
  readonly minute: number;
  readonly zone: string;
  /** None: it does not say any, and its cause is that of its reasons. */
  readonly levels: readonly LevelPlan[];
  readonly bareCause: AetiologyCode;
  readonly techniques: readonly AugmentationTechniqueCode[];
  /** In the place of indications of the levels. */
  readonly reasons: readonly ParameterCriterionCode[];
  /** By what the operator goes: `Type/id`, `system|value`, or a name. */
  readonly operator: string | undefined;
  readonly function: boolean;
  readonly site: string | undefined;
  readonly immediate: 'none-observed' | 'observed' | undefined;
  readonly named: readonly ComplicationKindCode[];
  /** That the patient died is said by the status at its end. */
  readonly diedAtEnd: boolean;
  readonly dose: DosePlan | undefined;
  /** Decided on the day of the session or before. */
  readonly consent: { readonly day: number; readonly status: 'active' | 'inactive' } | undefined;
  readonly changed: string | undefined;
  readonly events: readonly EventPlan[];
  readonly scores: readonly ScorePlan[];
  /** Other Procedures with its key, none of which stands: written before it, or after it. */
  readonly before: readonly SessionPlan[];
  readonly after: readonly SessionPlan[];
}

export interface LevelPlan {
  readonly site: VertebralLevelCode;
  /** Two where it was ablated and augmented. */
  readonly techniques: readonly AugmentationTechniqueCode[];
  readonly indications: readonly ParameterCriterionCode[];
  /** What follows of its own indications, or of the reasons of the session. */
  readonly aetiology: AetiologyCode;
  readonly leakage: readonly CementLeakageSiteCode[];
  readonly volumeMl: number | undefined;
}

export interface DosePlan {
  readonly minutes: number | undefined;
  readonly mGy: number | undefined;
  readonly gyCm2: number | undefined;
  /** The time is in seconds, and of no use. */
  readonly unreadable: boolean;
}

/** What became of an event beside the session that it is planned with. */
type Fate = 'with-session' | 'no-procedure-named' | 'procedure-not-found' | 'other-patient';

export interface EventPlan {
  readonly id: string;
  readonly key: string;
  readonly patient: string;
  readonly kind: ComplicationKindCode;
  readonly died: boolean;
  /** As recorded, by the class or by a consequence. */
  readonly class: ComplicationClassCode | undefined;
  readonly classBy: 'class-and-consequence' | 'consequence';
  readonly level: VertebralLevelCode | undefined;
  readonly day: number | undefined;
  readonly dayAs: 'date' | 'detected';
  readonly standing: 'actual' | 'potential' | 'entered-in-error';
  readonly fate: Fate;
  /** The references to its session, and to the other one, as JSON. */
  readonly suspects: readonly string[];
  /** Another session of the patient that it names too, by its place among them. */
  readonly also: number | undefined;
  /** Where it died: what alone says so. */
  readonly fatalBy: 'everything' | 'outcome' | 'grade' | 'consequence';
  /** An embolus of the lung that another code says than its kind: at the event, in what it holds, or in a Condition. */
  readonly embolus: 'none' | 'coded' | 'contained' | 'condition';
  readonly zone: string;
  readonly minute: number;
  readonly changed: string | undefined;
  /** Another id of the same event from a second export. */
  readonly again: string | undefined;
}

export interface ScorePlan {
  readonly id: string;
  readonly key: string;
  readonly instrument: SuccessInstrument;
  readonly phase: 'before' | 'same-day' | 'follow-up';
  /** From the session. */
  readonly offset: number;
  readonly day: number;
  readonly value: number;
  readonly entered: 'final' | 'amended' | 'cancelled' | 'entered-in-error';
  /** Else its days follow of its date. */
  readonly daysSaid: boolean;
}
