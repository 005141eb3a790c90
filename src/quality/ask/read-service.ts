import type { FhirFailure } from '../../fhir/failure.ts';
import type { FhirQuery, FhirReader } from '../../fhir/reader.ts';
import { parseReference } from '../../fhir/reference.ts';
import { isJsonObject, type JsonObject } from '../../plain/json-object.ts';
import type { SaidOfTypes } from '../count/counting.ts';
import type { Captured, CountedType } from '../quality-counts.ts';
import { objectIn, objectsIn, textIn } from '../read/elements.ts';
import { conditionsOf, OF_PATIENTS, queryOfPatients, SESSIONS } from './service-queries.ts';

export interface ServiceReading {
  /** FHIR base, which references are read against. */
  readonly baseUrl: string;
  /** Whether the server says that it has a type; true where it does not say. What it does not have is not asked for. */
  readonly declares: (type: CountedType) => boolean;
  readonly signal: AbortSignal;
  readonly take: (resource: unknown, where: string) => void;
  readonly onProgress: (progress: ServiceProgress) => void;
}

export interface ServiceProgress {
  /** Resources so far, of all types. */
  readonly resources: number;
  /** Sessions, and about how many there are, where the server counted. */
  readonly sessions: number;
  readonly ofSessions: number | undefined;
  /** Undefined: the sessions are still being read. */
  readonly patients: { readonly done: number; readonly of: number } | undefined;
}

/** How reading ended. A part of the sessions is no service: only `complete` can be counted. */
export type ServiceEnd =
  | {
      readonly status: 'complete';
      readonly said: SaidOfTypes;
      /** Types that did not come, or not to their end. */
      readonly lacks: readonly { readonly type: CountedType; readonly failure: FhirFailure }[];
    }
  | { readonly status: 'stopped' }
  | { readonly status: 'failed'; readonly failure: FhirFailure };

/** How many patients, or conditions, are asked for at a time: an address of some 2,000 letters is taken everywhere. */
const AT_A_TIME = 20;

/**
 * Reads from a server what a service is counted by, page by page: its sessions, then what belongs to their patients. Each resource is handed on as it
 * comes, once, and none is held.
 */
export async function readService(
  reader: FhirReader,
  { baseUrl, declares, signal, take, onProgress }: ServiceReading,
): Promise<ServiceEnd> {
  const patients = new Set<string>();
  const resulted = new Set<string>();
  const lacks = new Map<CountedType, FhirFailure>();
  const numbers = new Map<CountedType, number>();
  let [resources, sessions] = [0, 0];
  let ofSessions: number | undefined;
  const done = new Map<CountedType, number>();
  const tell = (inPatients: boolean) => {
    const least = Math.min(...OF_PATIENTS.map(type => done.get(type) ?? 0));
    onProgress({ resources, sessions, ofSessions, patients: inPatients ? { done: least, of: patients.size } : undefined });
  };
  const ask = async (query: FhirQuery & { readonly type: CountedType }, each: (resource: JsonObject) => void, isLater: boolean) => {
    const seen = new Set<string>();
    const end = await reader.search(query, {
      signal,
      onPage(page) {
        if (signal.aborted) return;
        ofSessions = isLater ? ofSessions : (page.total ?? ofSessions);
        for (const resource of page.resources) {
          // A search that was begun again brings what has come once more.
          if (resource.id !== undefined && seen.has(resource.id)) continue;
          seen.add(resource.id ?? '');
          take(resource, `${resource.resourceType}/${resource.id}`);
          if (isJsonObject(resource)) each(resource);
          numbers.set(query.type, (numbers.get(query.type) ?? 0) + 1);
          resources += 1;
          if (!isLater) sessions += 1;
        }
        for (const { where } of page.unreadable) take(undefined, where);
        tell(isLater);
      },
    });
    return end.status === 'complete' ? undefined : end.failure;
  };

  const noSessions = await ask(
    { ...SESSIONS, type: 'Procedure' },
    procedure => {
      const subject = parseReference(textIn(objectIn(procedure, 'subject'), 'reference'), baseUrl);
      if (subject?.type === 'Patient') patients.add(subject.id);
    },
    false,
  );
  if (signal.aborted) return { status: 'stopped' };
  if (noSessions) return { status: 'failed', failure: noSessions };

  const inTurns = async (
    type: CountedType,
    ids: readonly string[],
    query: (ids: readonly string[]) => FhirQuery,
    each: (resource: JsonObject) => void,
  ) => {
    if (!declares(type)) {
      done.set(type, ids.length);
      return;
    }
    for (let at = 0; at < ids.length && !signal.aborted; at += AT_A_TIME) {
      const failure = await ask({ ...query(ids.slice(at, at + AT_A_TIME)), type }, each, true);
      if (failure) {
        lacks.set(type, failure);
        done.set(type, ids.length);
        return;
      }
      done.set(type, Math.min(ids.length, at + AT_A_TIME));
      tell(true);
    }
  };
  const whose = [...patients];
  tell(true);
  await Promise.all(
    OF_PATIENTS.map(type =>
      inTurns(
        type,
        whose,
        ids => queryOfPatients(type, ids),
        resource => {
          if (type !== 'AdverseEvent') return;
          for (const condition of objectsIn(resource, 'resultingCondition')) {
            const found = parseReference(textIn(condition, 'reference'), baseUrl);
            if (found?.type === 'Condition') resulted.add(found.id);
          }
        },
      ),
    ),
  );
  await inTurns('Condition', [...resulted], conditionsOf, () => {});
  if (signal.aborted) return { status: 'stopped' };
  const captured = (type: CountedType): Captured => {
    const failure = lacks.get(type);
    if (type !== 'Procedure' && !declares(type)) return { is: 'not-captured', why: 'not-declared' };
    return failure ? { is: 'not-captured', why: whyNot(failure) } : { is: 'captured', resources: numbers.get(type) ?? 0 };
  };
  return {
    status: 'complete',
    said: {
      Procedure: captured('Procedure'),
      AdverseEvent: captured('AdverseEvent'),
      Consent: captured('Consent'),
      Observation: captured('Observation'),
      Condition: captured('Condition'),
    },
    lacks: Array.from(lacks, ([type, failure]) => ({ type, failure })),
  };
}

function whyNot({ kind }: FhirFailure): 'not-granted' | 'not-declared' | 'refused' {
  if (kind === 'forbidden' || kind === 'unauthorized') return 'not-granted';
  return kind === 'not-found' || kind === 'unsupported' ? 'not-declared' : 'refused';
}
