import type { OperationOutcome } from '../fhir/resource.ts';
import { isJsonObject } from '../plain/json-object.ts';
import type { Access, Authorization } from './auth/authorization.ts';
import { reachOf, type SmartInteraction } from './auth/scopes.ts';
import type { SandboxSettings } from './settings.ts';
import { type Interaction, interactionOf, type StoreAccess } from './store/compartment.ts';
import type { FhirStore } from './store/fhir-store.ts';

export interface FhirGateOptions {
  /** FHIR base without a trailing slash. */
  readonly base: string;
  readonly authorization: Authorization;
  /** What answers; asked at each request. */
  readonly store: () => Pick<FhirStore, 'handle'>;
  readonly settings: SandboxSettings;
}

const LETTERS: Readonly<Record<Interaction, SmartInteraction>> = {
  read: 'r',
  vread: 'r',
  history: 'r',
  search: 's',
  create: 'c',
  update: 'u',
  delete: 'd',
};

const everything: StoreAccess = { allows: () => true };

/** Lets a request through to the store as far as its token reaches: scope by interaction, and the launch's patient. */
export function createFhirGate(options: FhirGateOptions): (request: Request) => Promise<Response> {
  const { base, authorization, store, settings } = options;
  const basePath = new URL(base).pathname;

  return async request => {
    const path = new URL(request.url).pathname.slice(basePath.length).replace(/^\/|\/$/g, '');
    if (path === 'metadata') {
      if (!settings.metadata) return outcome(404, 'not-found', 'This server has no CapabilityStatement.');
      return declared(await store().handle(request, everything), settings.transaction);
    }
    const token = /^Bearer +(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
    if (token === undefined) return outcome(401, 'login', 'An access token is needed.', 'Bearer');
    const access = await authorization.access(token);
    if (!access) return outcome(401, 'login', 'The access token is unknown, expired or revoked.', 'Bearer error="invalid_token"');
    if (path === '' && request.method === 'POST' && !settings.transaction) {
      return outcome(405, 'not-supported', 'This server takes no Bundles at its base.');
    }
    return store().handle(request, reach(access, path, request.method));
  };
}

/**
 * A `patient/` scope opens the launch's patient only. A request leaves that patient's compartment only where a `user/` scope
 * covers it, and then whatever else it touches needs a `user/` scope too.
 */
function reach(access: Access, path: string, method: string): StoreAccess {
  const of = (type: string, interaction: Interaction): 'user' | 'patient' | undefined => reachOf(access.rules, type, LETTERS[interaction]);
  const [type = '', id] = path.split('/');
  const wide = type === '' ? access.rules.every(rule => rule.level === 'user') : of(type, interactionOf(method, id)) === 'user';
  if (wide) return { allows: (one, interaction) => of(one, interaction) === 'user' };
  if (!access.chart) return { allows: () => false };
  return { patientCompartment: access.chart.patientId, allows: (one, interaction) => of(one, interaction) !== undefined };
}

/** The store's CapabilityStatement with what stands in front of it: SMART, and transactions only where they are taken. */
async function declared(answer: Response, transaction: boolean): Promise<Response> {
  const statement: unknown = await answer.json();
  const headers = new Headers(answer.headers);
  headers.delete('content-length');
  return new Response(JSON.stringify(withSecurity(statement, transaction)), { status: answer.status, headers });
}

function withSecurity(statement: unknown, transaction: boolean): unknown {
  if (!isJsonObject(statement) || !Array.isArray(statement.rest)) return statement;
  const security = {
    cors: true,
    service: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/restful-security-service', code: 'SMART-on-FHIR' }] }],
  };
  const rest = statement.rest.map((one: unknown) => {
    if (!isJsonObject(one)) return one;
    const { interaction, ...kept } = one;
    const left = Array.isArray(interaction)
      ? interaction.filter((each: unknown) => transaction || !isJsonObject(each) || each.code !== 'transaction')
      : [];
    return { ...kept, security, ...(left.length > 0 ? { interaction: left } : {}) };
  });
  return { ...statement, rest };
}

function outcome(status: number, code: OperationOutcome['issue'][number]['code'], diagnostics: string, challenge?: string): Response {
  const body: OperationOutcome = { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code, diagnostics }] };
  const headers = new Headers({ 'content-type': 'application/fhir+json; charset=utf-8' });
  if (challenge !== undefined) headers.set('www-authenticate', challenge);
  return new Response(JSON.stringify(body), { status, headers });
}
