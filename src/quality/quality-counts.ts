import type { AetiologyCode } from '../parameter/codes.generated.ts';
import type { ReviewTrigger } from '../parameter/review-triggers.ts';
import type { Outcome } from './outcomes.ts';
import type { DoseMeasure, QualityQuestion, SuccessInstrument } from './quality-question.ts';

/** A cause; or all of them together: unknown ones are in no other cause. */
export type Stratum = AetiologyCode | 'all';

/** One value of what the service is told apart by; `null`: the record does not say; undefined: all of the service. */
export type Group = string | null | undefined;

/** What was counted of a service: the same from every engine, number by number. Everything that is said or drawn comes of it. */
export interface QualityCounts {
  readonly question: QualityQuestion;
  /** Whether each type was to be had at all: what was not is not zero. */
  readonly captured: Readonly<Record<CountedType, Captured>>;
  readonly read: ReadCounts;
  /** One a group and stratum that has sessions or levels; all of the service first, `all` before each cause. */
  readonly cells: readonly Cell[];
  /** Of all of the service: days in order, those with sessions alone. */
  readonly days: readonly DayCounts[];
  readonly reviews: Listed<Review>;
  readonly notCounted: Listed<NotCounted>;
  readonly notUnderstood: Listed<NotUnderstood>;
}

export const COUNTED_TYPES = ['Procedure', 'AdverseEvent', 'Consent', 'Observation', 'Condition'] as const;
export type CountedType = (typeof COUNTED_TYPES)[number];

export type Captured =
  | { readonly is: 'captured'; readonly resources: number }
  /** `not-found`: none came, from a source that does not say what it has. */
  | { readonly is: 'not-captured'; readonly why: 'not-found' | 'not-in-manifest' | 'not-declared' | 'not-granted' | 'refused' };

/** Numbers of resources. */
export interface ReadCounts {
  /** Sessions and complications that stood more than once, under one identifier or id: each is counted once. */
  readonly again: number;
  readonly notBegun: number;
  readonly enteredInError: number;
  readonly nearMisses: number;
  readonly otherProcedures: number;
  readonly otherEvents: number;
  /** Begun, and outside of the days that are asked for. */
  readonly outsidePeriod: number;
}

export interface Cell {
  readonly group: Group;
  readonly stratum: Stratum;
  readonly patients: number;
  readonly sessions: number;
  readonly levels: number;
  readonly outcomes: readonly OutcomeCounts[];
  readonly followUp: FollowUpCounts;
  readonly success: readonly SuccessCounts[];
  readonly doses: readonly DoseCounts[];
  readonly elements: readonly ElementCounts[];
}

/** An outcome by each of three denominators. A unit has it once at most, however often it was reported. */
export interface OutcomeCounts {
  readonly outcome: Outcome;
  readonly patients: UnitCounts;
  readonly sessions: UnitCounts;
  readonly levels: UnitCounts;
  /** Events in the numerator that have no day, and so may be outside the window. */
  readonly undated: number;
}

export interface UnitCounts {
  readonly events: number;
  readonly cases: number;
  /**
   * Units that the record leaves open, and that are in neither number but `cases`: a complication without a class (any major), one whose level is
   * not said (levels); for asymptomatic leakage, units of which nobody said whether cement leaked, which are not in `cases` either.
   */
  readonly notRecorded: number;
}

export interface FollowUpCounts {
  /** Sessions with a day whose early window is over on the day of the question. */
  readonly due: number;
  /** Of those: something is dated from the day after the session on. */
  readonly heardOf: number;
  /** Of those: something is dated at the end of the early window or later. */
  readonly heardToEnd: number;
  /** The same of the window of new fractures. */
  readonly dueForNewFracture: number;
  readonly heardToEndForNewFracture: number;
}

/** Sessions by the scores of one instrument: the last before, and the last after within the window. */
export interface SuccessCounts {
  readonly instrument: SuccessInstrument;
  readonly paired: number;
  /** Of those: better by what matters; undefined: nothing says what matters. */
  readonly improved: number | undefined;
  readonly onlyBefore: number;
  readonly onlyAfter: number;
}

export interface DoseCounts {
  readonly measure: DoseMeasure;
  /** Sessions with a value in the unit of the measure. */
  readonly said: number;
  /** Sessions with a value in another unit, or in none. */
  readonly unreadable: number;
  readonly aboveLimit: number | undefined;
  /** Nearest ranks; undefined where nothing was said. */
  readonly percentiles:
    | { readonly p25: number; readonly p50: number; readonly p75: number; readonly p95: number; readonly most: number }
    | undefined;
  /** How many lie from `from` up to the next bin's, which is a width of the measure further: 2 min, 100 mGy, 10 Gy·cm²; those with none are left out. */
  readonly bins: readonly { readonly from: number; readonly sessions: number }[];
}

/** What the definitions need of each session or complication, and how many records say it. */
export const ELEMENTS = [
  'day',
  'operator',
  'level',
  'indication',
  'leakage',
  'immediate-complications',
  'radiation-dose',
  'consent',
  'event-day',
  'event-class',
] as const;
export type Element = (typeof ELEMENTS)[number];

export interface ElementCounts {
  readonly element: Element;
  /** Sessions, or counted complications that an AdverseEvent reports. */
  readonly of: number;
  readonly said: number;
}

export interface DayCounts {
  readonly stratum: Stratum;
  readonly day: string;
  readonly sessions: number;
  /** Sessions of the day with each outcome; those with none are left out. */
  readonly events: readonly { readonly outcome: Outcome; readonly sessions: number }[];
}

/** The first ones, and how many there are of each kind. */
export interface Listed<T> {
  readonly first: readonly T[];
  readonly total: number;
  readonly byKind: readonly { readonly kind: string; readonly number: number }[];
}

/** What a resource is called: its reference, and where it stood. */
export interface Named {
  /** `Type/id`; undefined where it has no id. */
  readonly reference: string | undefined;
  /** A file, or a line or an entry of one. */
  readonly where: string;
}

/** One that section VII.B asks to look at, counted or not: an AdverseEvent, or a Procedure that names its complication itself. */
export interface Review {
  readonly of: Named;
  readonly triggers: readonly ReviewTrigger[];
  readonly patient: string | undefined;
  /** The session that it was counted with. */
  readonly session: string | undefined;
  readonly day: string | undefined;
  readonly kind: string | undefined;
}

export interface NotCounted {
  readonly of: Named;
  readonly reason: NotCountedReason;
}

/** Why a resource about augmentation is in no rate, or not in all of them. */
export const NOT_COUNTED_REASONS = [
  'no-procedure-named',
  'procedure-not-found',
  'procedure-not-begun',
  'procedure-entered-in-error',
  'status-unknown',
  'other-patient',
  'observed-and-none-recorded',
  'before-session',
  'after-window',
  'future-date',
  'no-day',
] as const;
export type NotCountedReason = (typeof NOT_COUNTED_REASONS)[number];

export interface NotUnderstood {
  readonly of: Named;
  readonly reason: NotUnderstoodReason;
}

/** Why a resource cannot be counted as it stands. */
export const NOT_UNDERSTOOD_REASONS = [
  'no-resource',
  'no-patient',
  'no-status',
  'no-actuality',
  'unknown-modifier',
  'id-of-another-patient',
] as const;
export type NotUnderstoodReason = (typeof NOT_UNDERSTOOD_REASONS)[number];
