import type {
  Bundle as AnyBundle,
  BundleEntry,
  FhirResource,
  OperationOutcome,
  ResourceOf,
  ResourceType,
} from '../../../src/fhir/resource.ts';
import type { StoreAccess } from '../../../src/sandbox/store/compartment.ts';
import { createFhirStore, type FhirStore, type FhirStoreOptions } from '../../../src/sandbox/store/fhir-store.ts';

export type Bundle = AnyBundle<FhirResource>;
export type Entry = BundleEntry<FhirResource>;

export const BASE = 'http://ehr.test/fhir';
export const EVERYTHING: StoreAccess = { allows: () => true };

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as a resource of the type; throws where it is none. */
  as<T extends ResourceType>(type: T): ResourceOf<T>;
  bundle(): Bundle;
  /** Diagnostics of the first issue. */
  says(): string;
}

export interface Asking {
  readonly store: FhirStore;
  get(path: string, headers?: Record<string, string>, access?: StoreAccess): Promise<Answered>;
  post(path: string, body: unknown, headers?: Record<string, string>, access?: StoreAccess): Promise<Answered>;
  put(path: string, body: unknown, headers?: Record<string, string>, access?: StoreAccess): Promise<Answered>;
  remove(path: string, headers?: Record<string, string>, access?: StoreAccess): Promise<Answered>;
  send(request: Request, access?: StoreAccess): Promise<Answered>;
}

/** A store whose clock moves on by a second each time it is asked, and whose ids are n1, n2, … */
export function askStore(resources: readonly FhirResource[] = [], options: Partial<FhirStoreOptions> = {}): Asking {
  let ids = 0;
  let seconds = 0;
  const store = createFhirStore({
    baseUrl: () => BASE,
    now: () => new Date(Date.UTC(2026, 5, 1, 12, 0, seconds++)),
    newId: () => `n${++ids}`,
    ...options,
  });
  store.seed(resources);
  const send = async (request: Request, access: StoreAccess = EVERYTHING) => answered(await store.handle(request, access));
  const withBody =
    (method: string) =>
    (path: string, body: unknown, headers: Record<string, string> = {}, access?: StoreAccess) =>
      send(
        new Request(address(path), {
          method,
          headers: { 'content-type': 'application/fhir+json', ...headers },
          body: typeof body === 'string' ? body : JSON.stringify(body),
        }),
        access,
      );
  return {
    store,
    send,
    get: (path, headers = {}, access) => send(new Request(address(path), { headers }), access),
    post: withBody('POST'),
    put: withBody('PUT'),
    remove: (path, headers = {}, access) => send(new Request(address(path), { method: 'DELETE', headers }), access),
  };
}

function address(path: string): string {
  if (path.startsWith('http')) return path;
  return path === '' || path.startsWith('?') ? `${BASE}${path}` : `${BASE}/${path}`;
}

async function answered(response: Response): Promise<Answered> {
  const text = await response.text();
  function as<T extends ResourceType>(type: T): ResourceOf<T> {
    const resource: FhirResource = JSON.parse(text);
    if (isA(resource, type)) return resource;
    throw new Error(`Expected a ${type}, status ${response.status} came with ${text}`);
  }
  return {
    status: response.status,
    headers: response.headers,
    text,
    as,
    bundle: () => {
      as('Bundle');
      const bundle: Bundle = JSON.parse(text);
      return bundle;
    },
    says: () => diagnosticsOf(as('OperationOutcome')),
  };
}

function isA<T extends ResourceType>(resource: FhirResource, type: T): resource is ResourceOf<T> {
  return resource.resourceType === type;
}

/** What a search says of the parameters that it ignored. */
export function ignored(bundle: Bundle): string[] {
  const outcomes = (bundle.entry ?? []).filter(entry => entry.search?.mode === 'outcome').map(entry => entry.resource);
  return outcomes.map(resource => (resource && isA(resource, 'OperationOutcome') ? diagnosticsOf(resource) : 'not an OperationOutcome'));
}

function diagnosticsOf(outcome: OperationOutcome): string {
  return outcome.issue[0]?.diagnostics ?? '';
}

/** `Type/id` of the entries, in their order. */
export function keys(bundle: AnyBundle, mode?: 'match' | 'include'): string[] {
  return (bundle.entry ?? [])
    .filter(entry => entry.search?.mode !== 'outcome' && (mode === undefined || entry.search?.mode === mode))
    .map(entry => `${entry.resource?.resourceType}/${entry.resource?.id}`);
}

export function link(bundle: Bundle, relation: string): string | undefined {
  return bundle.link?.find(one => one.relation === relation)?.url;
}

export function posted(resource: FhirResource, fullUrl: string, ifNoneExist?: string): Entry {
  return {
    fullUrl,
    resource,
    request: { method: 'POST', url: resource.resourceType, ...(ifNoneExist === undefined ? {} : { ifNoneExist }) },
  };
}

export function transaction(...entry: Entry[]): Bundle {
  return { resourceType: 'Bundle', type: 'transaction', entry };
}
