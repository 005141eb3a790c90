import type { FhirResource, ResourceOf, ResourceType } from '../../fhir/resource.ts';
import { type Answer, refuse, toResponse } from './answer.ts';
import { performBatch } from './batch.ts';
import { capabilityStatement } from './capability-statement.ts';
import type { StoreAccess } from './compartment.ts';
import { createEngine } from './engine.ts';
import { isResource } from './json.ts';
import { type Asked, notAllowed, readOperation } from './operation.ts';
import { type Preferences, readPreferences } from './preferences.ts';
import { current } from './records.ts';
import { readRequest } from './request.ts';
import { isStoredType, storedTypeNames } from './stored-types.ts';
import { transact } from './transaction.ts';

export interface FhirStoreOptions {
  /** FHIR base without a trailing slash; asked when a request comes, so that the port may be known late. */
  readonly baseUrl: () => string;
  readonly now: () => Date;
  readonly newId: () => string;
  /** Matches on a page where `_count` does not say; 50. */
  readonly pageSize?: number;
  /** The most that a page holds, whatever `_count` says; 1000. */
  readonly maxPageSize?: number;
  /** What a stale If-Match is answered with: 412 as R4 says, or 409 as HAPI does; 412. */
  readonly versionConflictStatus?: 409 | 412;
  /** Whether a write that refers to something missing here is refused (400), and a delete of something referred to (409); true. */
  readonly checkReferences?: boolean;
}

/** A FHIR R4 server in memory, without authentication: `access` says what the asker may do. */
export interface FhirStore {
  handle(request: Request, access: StoreAccess): Promise<Response>;
  /** Stores resources as they are, referring to whatever they like; a given `meta.lastUpdated` is kept. Throws on a type that is not held. */
  seed(resources: readonly FhirResource[]): void;
  /** Copies of what is stored now, in the order of creation. */
  all<T extends ResourceType = ResourceType>(type?: T): ResourceOf<T>[];
  get<T extends ResourceType>(type: T, id: string): ResourceOf<T> | undefined;
}

export function createFhirStore(options: FhirStoreOptions): FhirStore {
  const { baseUrl, now, newId } = options;
  const engine = createEngine({
    base: baseUrl,
    now,
    newId,
    pageSize: options.pageSize ?? 50,
    maxPageSize: options.maxPageSize ?? 1000,
    versionConflictStatus: options.versionConflictStatus ?? 412,
    checkReferences: options.checkReferences ?? true,
  });
  const started = now().toISOString();

  function answerTo(asked: Asked, access: StoreAccess, preferences: Preferences): Answer {
    if (asked.steps.length === 0) return answerAtBase(asked, access, preferences);
    if (asked.steps.length === 1 && asked.steps[0] === 'metadata') {
      if (asked.method !== 'GET') return notAllowed(asked.method, 'GET').refusal;
      return { status: 200, resource: capabilityStatement(baseUrl(), started) };
    }
    const operation = readOperation(asked);
    return operation.ok ? engine.perform(operation.value, access, preferences) : operation.refusal;
  }

  function answerAtBase({ method, parameters, body }: Asked, access: StoreAccess, preferences: Preferences): Answer {
    if (method === 'GET') {
      const token = parameters.find(([name]) => name === '_page')?.[1];
      if (token !== undefined) return engine.page(token, access);
      return refuse(400, 'not-supported', 'A search across all types is not offered.').refusal;
    }
    if (method !== 'POST') return notAllowed(method, 'GET, POST').refusal;
    if (!isResource(body) || body.resourceType !== 'Bundle') return refuse(400, 'invalid', 'Only a Bundle is posted to the base.').refusal;
    if (body.type === 'transaction') return transact(engine, body, access, preferences);
    if (body.type === 'batch') return performBatch(engine, body, access, preferences);
    return refuse(400, 'value', `A Bundle posted to the base is a transaction or a batch, not "${body.type}".`, 'Bundle.type').refusal;
  }

  return {
    async handle(request, access) {
      const asked = await readRequest(request, baseUrl());
      return toResponse(asked.ok ? answerTo(asked.value, access, readPreferences(request.headers)) : asked.refusal);
    },
    seed(resources) {
      for (const resource of resources) {
        const type = resource.resourceType;
        if (!isStoredType(type)) throw new Error(`The store holds no ${type}.`);
        engine.writes.put(type, resource.id ?? newId(), resource, resource.meta?.lastUpdated ?? now().toISOString());
      }
    },
    all: type => {
      const types = type === undefined ? storedTypeNames() : isStoredType(type) ? [type] : [];
      const entries = types.flatMap(one => [...engine.records.ofType(one)]).sort((a, b) => a.order - b.order);
      return structuredClone(entries.map(current).filter(resource => isA(resource, type)));
    },
    get(type, id) {
      const entry = isStoredType(type) ? engine.records.entry(type, id) : undefined;
      const resource = entry && current(entry);
      return isA(resource, type) ? structuredClone(resource) : undefined;
    },
  };
}

function isA<T extends ResourceType>(resource: FhirResource | undefined, type: T | undefined): resource is ResourceOf<T> {
  return resource !== undefined && (type === undefined || resource.resourceType === type);
}
