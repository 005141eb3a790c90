import { isTypeName } from '../fhir/is-resource.ts';
import { inPresentCanonicals } from '../fhir/present-canonicals.ts';
import { isJsonObject } from '../plain/json-object.ts';
import type { Cohort, NotUnderstood } from './cohort.ts';
import { objectIn } from './elements.ts';
import { foundAt } from './found.ts';
import { joinCohort } from './join-cohort.ts';
import { isPulmonaryEmbolus } from './pulmonary-embolus.ts';
import { createRegister } from './register.ts';
import { type ReportedEvent, readEvent } from './reported-event.ts';
import { readSession, type Session } from './session.ts';

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
    take(given, where) {
      const resource = inPresentCanonicals(given);
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
