import { isTypeName } from '../../fhir/is-resource.ts';
import { inPresentCanonicals } from '../../fhir/present-canonicals.ts';
import { isJsonObject } from '../../plain/json-object.ts';
import {
  type Captured,
  COUNTED_TYPES,
  type CountedType,
  type NotUnderstood,
  type NotUnderstoodReason,
  type QualityCounts,
} from '../quality-counts.ts';
import type { QualityQuestion } from '../quality-question.ts';
import { type ConsentRecord, readConsent } from '../read/consent.ts';
import { objectIn } from '../read/elements.ts';
import { foundAt } from '../read/found.ts';
import { isPulmonaryEmbolus } from '../read/pulmonary-embolus.ts';
import { type ReportedEvent, readEvent } from '../read/reported-event.ts';
import { readScore, type Score } from '../read/score.ts';
import { readSession, type Session } from '../read/session.ts';
import { countCollected } from './count-collected.ts';

/** What a source says of types that it does not have. */
export type SaidOfTypes = Readonly<Partial<Record<CountedType, Captured>>>;

export interface Counting {
  /** Takes a resource, in any order, with where it stood. What is of no type that is counted is passed over. */
  readonly take: (resource: unknown, where: string) => void;
  /** `said` outweighs what came of a type, which may have been cut short. */
  readonly close: (said?: SaidOfTypes) => QualityCounts;
}

/** A service that was read once and may be asked more than once. */
export interface Collecting {
  readonly take: Counting['take'];
  readonly count: (question: QualityQuestion, said?: SaidOfTypes) => QualityCounts;
}

/** Counts a service resource by resource, as docs/quality-definitions.md has it. */
export function createCounting(question: QualityQuestion): Counting {
  const { take, count } = createCollecting();
  return { take, close: said => count(question, said) };
}

/** Of each resource it keeps what is counted, and nothing else. */
export function createCollecting(): Collecting {
  const sessions: Session[] = [];
  const events: ReportedEvent[] = [];
  const scores: Score[] = [];
  const consents: ConsentRecord[] = [];
  const emboli = new Set<string>();
  const notUnderstood: NotUnderstood[] = [];
  const numbers = new Map<CountedType, number>();
  let otherProcedures = 0;
  return {
    take(given, where) {
      const resource = inPresentCanonicals(given);
      if (!isJsonObject(resource) || !isTypeName(resource.resourceType)) {
        notUnderstood.push({ of: { reference: undefined, where }, reason: 'no-resource' });
        return;
      }
      const refuse = (reason: NotUnderstoodReason) => {
        notUnderstood.push({ of: { reference: foundAt(resource, where).reference, where }, reason });
      };
      const type = COUNTED_TYPES.find(one => one === resource.resourceType);
      if (type === undefined) return;
      numbers.set(type, (numbers.get(type) ?? 0) + 1);
      switch (type) {
        case 'Procedure': {
          const session = readSession(resource, where);
          if (session === undefined) otherProcedures += 1;
          else if (typeof session === 'string') refuse(session);
          else sessions.push(session);
          return;
        }
        case 'AdverseEvent': {
          const event = readEvent(resource, where);
          if (typeof event === 'string') refuse(event);
          else events.push(event);
          return;
        }
        case 'Observation': {
          const score = readScore(resource, where);
          if (score) scores.push(score);
          return;
        }
        case 'Consent': {
          const consent = readConsent(resource, where);
          if (consent) consents.push(consent);
          return;
        }
        case 'Condition':
          if (isPulmonaryEmbolus(objectIn(resource, 'code'))) for (const name of foundAt(resource, where).names) emboli.add(name);
      }
    },
    count(question, said = {}) {
      const captured = (type: CountedType): Captured => {
        const resources = numbers.get(type) ?? 0;
        return said[type] ?? (resources > 0 ? { is: 'captured', resources } : { is: 'not-captured', why: 'not-found' });
      };
      return {
        question,
        captured: {
          Procedure: captured('Procedure'),
          AdverseEvent: captured('AdverseEvent'),
          Consent: captured('Consent'),
          Observation: captured('Observation'),
          Condition: captured('Condition'),
        },
        ...countCollected({ sessions, events, scores, consents, emboli, notUnderstood, otherProcedures }, question),
      };
    },
  };
}
