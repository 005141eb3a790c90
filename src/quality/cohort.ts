import type { ComplicationKindCode, VertebralLevelCode } from '../parameter/codes.generated.ts';
import type { ReviewTrigger } from '../parameter/review-triggers.ts';
import type { Found } from './found.ts';
import type { ReportedEvent } from './reported-event.ts';
import type { Malformed, Session } from './session.ts';

/** One complication of one session, as it is counted. */
export interface Complication {
  readonly session: Session;
  /** Undefined: none that we know. */
  readonly kind: ComplicationKindCode | undefined;
  readonly died: boolean;
  readonly level: VertebralLevelCode | undefined;
  readonly class: ReportedEvent['class'];
}

/** What a resource is called: its reference, else where it stood. */
export type Named = Pick<Found, 'reference' | 'where'>;

/** A resource about augmentation that is in no rate. */
export interface NotCounted {
  readonly of: Named;
  readonly reason: NotCountedReason;
}

export type NotCountedReason =
  | 'no-procedure-named'
  | 'procedure-not-found'
  | 'procedure-not-begun'
  | 'procedure-entered-in-error'
  | 'status-unknown'
  | 'other-patient'
  | 'observed-and-none-recorded';

/** One that section VII.B asks to look at, counted or not: an AdverseEvent, or a Procedure that names its complication itself. */
export interface Review {
  readonly of: Named;
  readonly triggers: readonly ReviewTrigger[];
}

export interface NotUnderstood {
  readonly of: Named;
  readonly reason: Malformed | 'no-resource' | 'id-of-another-patient';
}

export interface Cohort {
  /** What was begun. */
  readonly sessions: readonly Session[];
  readonly complications: readonly Complication[];
  readonly reviews: readonly Review[];
  readonly notCounted: readonly NotCounted[];
  readonly notUnderstood: readonly NotUnderstood[];
  readonly leftOut: LeftOut;
}

/** Numbers of resources that no rate is about. */
export interface LeftOut {
  readonly notBegun: number;
  readonly enteredInError: number;
  readonly nearMisses: number;
  readonly otherProcedures: number;
  readonly otherEvents: number;
}
