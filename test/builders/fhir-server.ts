import { http } from 'msw/http';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { FhirReader } from '../../src/fhir/reader.ts';
import type { FhirResource } from '../../src/fhir/resource.ts';
import { createServerReader, type ReaderOptions } from '../../src/fhir/search/server-reader.ts';
import { createFhirStore } from '../../src/sandbox/store/fhir-store.ts';
import { AS_OF } from './chart-builder.ts';
import { sessionDouble } from './fhir-session.ts';

export const BASE = 'https://ehr.example/fhir';

/** Answers a request in place of the server, or with what the server makes of the same or another request. Undefined: nothing special. */
export type Quirk = (url: URL, pass: (url?: URL) => Promise<Response>) => Response | Promise<Response> | undefined;

export interface FhirServer {
  readonly reader: FhirReader;
  /** What was asked, in the order of arrival. */
  readonly asked: readonly URL[];
  readonly tokens: readonly (string | null)[];
}

const server = setupServer();

export function startFhirServers(): void {
  beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
  afterEach(() => server.resetHandlers());
  afterAll(() => server.close());
}

/** A FHIR server that holds these, over HTTP, with ways of its own. */
export function aFhirServer(
  resources: readonly FhirResource[],
  { pageSize = 50, quirk, ...options }: { readonly pageSize?: number; readonly quirk?: Quirk } & ReaderOptions = {},
): FhirServer {
  let ids = 0;
  const store = createFhirStore({ baseUrl: () => BASE, now: () => AS_OF, newId: () => `s${++ids}`, maxPageSize: pageSize });
  store.seed(resources);
  const asked: URL[] = [];
  const tokens: (string | null)[] = [];
  const answer = async ({ request }: { request: Request }) => {
    const url = new URL(request.url);
    asked.push(url);
    tokens.push(request.headers.get('authorization'));
    const pass = (other: URL = url) => store.handle(new Request(other, request), { allows: () => true });
    return (await quirk?.(url, pass)) ?? pass();
  };
  server.use(http.get(BASE, answer), http.get(`${BASE}/*`, answer));
  return { reader: createServerReader(sessionDouble({ baseUrl: BASE }), { wait: async () => {}, ...options }), asked, tokens };
}

/** The same address without some of its parameters, as a server sees it that ignores them. */
export function without(url: URL, ...names: readonly string[]): URL {
  const bare = new URL(url);
  for (const name of names) bare.searchParams.delete(name);
  return bare;
}

export function refusal(status: number, diagnostics: string): Response {
  const issue = [{ severity: 'error', code: 'invalid', diagnostics }];
  return Response.json({ resourceType: 'OperationOutcome', issue }, { status });
}

/** What the server answered, with another body. */
export async function rewritten(answer: Promise<Response>, change: (bundle: Record<string, unknown>) => unknown): Promise<Response> {
  const given: unknown = await (await answer).json();
  return Response.json(typeof given === 'object' && given !== null ? change({ ...given }) : given);
}
