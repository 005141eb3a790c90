import { isJsonObject, isTypeName } from '../fhir/is-resource.ts';
import type { ComplicationKindCode, VertebralLevelCode } from '../parameter/codes.generated.ts';
import type { ReviewTrigger } from '../parameter/review-triggers.ts';
import { objectIn } from './elements.ts';
import { type Found, foundAt } from './found.ts';
import { joinCohort } from './join-cohort.ts';
import { isPulmonaryEmbolus } from './pulmonary-embolus.ts';
import { createRegister } from './register.ts';
import { type ReportedEvent, readEvent } from './reported-event.ts';
import { type Malformed, readSession, type Session } from './session.ts';

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

export interface CohortBuilder {
  /** Takes a resource, in any order, with where it stood. What is no Procedure, AdverseEvent or Condition is passed over. */
  readonly take: (resource: unknown, where: string) => void;
  readonly close: () => Cohort;
}

/** Collects a cohort resource by resource. Of each it keeps what is counted, and nothing else. */
export function createCohort(): CohortBuilder {
  const sessions = createRegister<Session>();
  const events = createRegister<ReportedEvent>();
  const emboli = new Set<string>();
  const notUnderstood: NotUnderstood[] = [];
  let otherProcedures = 0;
  return {
    take(resource, where) {
      if (!isJsonObject(resource) || !isTypeName(resource.resourceType)) {
        notUnderstood.push({ of: { reference: undefined, where }, reason: 'no-resource' });
        return;
      }
      const refuse = (reason: NotUnderstood['reason']) => {
        notUnderstood.push({ of: { reference: foundAt(resource, where).reference, where }, reason });
      };
      if (resource.resourceType === 'Procedure') {
        const session = readSession(resource, where);
        if (session === undefined) otherProcedures += 1;
        else if (typeof session === 'string') refuse(session);
        else if (!sessions.add(session)) refuse('id-of-another-patient');
      } else if (resource.resourceType === 'AdverseEvent') {
        const event = readEvent(resource, where);
        if (typeof event === 'string') refuse(event);
        else if (!events.add(event)) refuse('id-of-another-patient');
      } else if (resource.resourceType === 'Condition' && isPulmonaryEmbolus(objectIn(resource, 'code'))) {
        for (const name of foundAt(resource, where).names) emboli.add(name);
      }
    },
    close: () => joinCohort({ sessions, events, emboli, notUnderstood, otherProcedures }),
  };
}
