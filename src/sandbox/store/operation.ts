import type { BundleEntry, FhirResource } from '../../fhir/resource.ts';
import { isFhirId } from '../../plain/fhir-id.ts';
import { isJsonObject } from '../../plain/json-object.ts';
import { type Answer, done, refuse, type Step } from './answer.ts';
import { isResource } from './json.ts';
import type { Parameters } from './query.ts';
import { isStoredType, type StoredType } from './stored-types.ts';

/** One FHIR interaction, whether it came as a request or as an entry of a Bundle. */
export type Operation =
  | { readonly kind: 'read'; readonly type: StoredType; readonly id: string; readonly ifNoneMatch?: string | undefined }
  | { readonly kind: 'vread'; readonly type: StoredType; readonly id: string; readonly versionId: string }
  | { readonly kind: 'history'; readonly type: StoredType; readonly id: string }
  | { readonly kind: 'search'; readonly type: StoredType; readonly parameters: Parameters }
  | { readonly kind: 'create'; readonly type: StoredType; readonly resource: FhirResource; readonly ifNoneExist?: string | undefined }
  | {
      readonly kind: 'update';
      readonly type: StoredType;
      readonly id: string;
      readonly resource: FhirResource;
      readonly ifMatch?: string | undefined;
    }
  | { readonly kind: 'delete'; readonly type: StoredType; readonly id: string; readonly ifMatch?: string | undefined };

export interface Conditions {
  readonly ifNoneMatch?: string | undefined;
  readonly ifNoneExist?: string | undefined;
  readonly ifMatch?: string | undefined;
}

export interface Asked {
  readonly method: string;
  /** The steps of the path below the base. */
  readonly steps: readonly string[];
  readonly parameters: Parameters;
  readonly conditions: Conditions;
  /** What came as the body, parsed; undefined where none came. */
  readonly body: unknown;
}

export function readOperation(asked: Asked): Step<Operation> {
  const [type = '', id, history, versionId, ...more] = asked.steps;
  if (!isStoredType(type)) return refuse(404, 'not-supported', `There is no resource type "${type}" here.`);
  if (id === undefined) return onType(type, asked);
  if (id.startsWith('$') || id.startsWith('_')) return refuse(404, 'not-supported', `${id} of ${type} is not offered.`);
  if (!isFhirId(id)) return refuse(400, 'value', `"${id}" is not an id: up to 64 letters, digits, "-" and ".".`);
  if (history === undefined) return onInstance(type, id, asked);
  if (history !== '_history' || more.length > 0) return refuse(404, 'not-found', `Nothing is at ${asked.steps.join('/')}.`);
  if (asked.method !== 'GET') return notAllowed(asked.method, 'GET');
  return done(versionId === undefined ? { kind: 'history', type, id } : { kind: 'vread', type, id, versionId });
}

export function notAllowed(method: string, allowed: string): { readonly ok: false; readonly refusal: Answer } {
  const { refusal } = refuse(405, 'not-supported', `${method} is not offered here; ${allowed} is.`);
  return { ok: false, refusal: { ...refusal, headers: { allow: allowed } } };
}

function onType(type: StoredType, { method, parameters, conditions, body }: Asked): Step<Operation> {
  if (method === 'GET') return done({ kind: 'search', type, parameters });
  if (method !== 'POST') return notAllowed(method, 'GET, POST');
  const resource = resourceOf(type, body);
  if (!resource.ok) return resource;
  return done({ kind: 'create', type, resource: resource.value, ifNoneExist: conditions.ifNoneExist });
}

function onInstance(type: StoredType, id: string, { method, conditions, body }: Asked): Step<Operation> {
  if (method === 'GET') return done({ kind: 'read', type, id, ifNoneMatch: conditions.ifNoneMatch });
  if (method === 'DELETE') return done({ kind: 'delete', type, id, ifMatch: conditions.ifMatch });
  if (method !== 'PUT') return notAllowed(method, 'GET, PUT, DELETE');
  const resource = resourceOf(type, body);
  if (!resource.ok) return resource;
  if (resource.value.id !== id) {
    return refuse(400, 'invalid', `The address says ${type}/${id}, the resource's id is ${resource.value.id ?? 'missing'}.`, `${type}.id`);
  }
  return done({ kind: 'update', type, id, resource: resource.value, ifMatch: conditions.ifMatch });
}

function resourceOf(type: StoredType, body: unknown): Step<FhirResource> {
  if (!isResource(body)) return refuse(400, 'structure', `The body is not a FHIR resource; a ${type} was expected.`);
  if (body.resourceType !== type) return refuse(400, 'invalid', `The body is a ${body.resourceType}, the address says ${type}.`);
  return done(body);
}

/** The operation that an entry of a transaction or batch asks for. */
export function entryOperation(entry: BundleEntry, base: string): Step<Operation> {
  const request: unknown = entry.request;
  if (!isJsonObject(request) || typeof request.method !== 'string' || typeof request.url !== 'string') {
    return refuse(400, 'required', 'The entry has no request with method and url.');
  }
  const url = request.url.startsWith(`${base}/`) ? request.url.slice(base.length + 1) : request.url.replace(/^\//, '');
  const [path = '', query = ''] = url.split(/\?(.*)/s);
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
  return readOperation({
    method: request.method,
    steps: path.split('/'),
    parameters: [...new URLSearchParams(query)],
    conditions: {
      ifNoneMatch: text(request.ifNoneMatch),
      ifNoneExist: text(request.ifNoneExist),
      ifMatch: text(request.ifMatch),
    },
    body: entry.resource,
  });
}
