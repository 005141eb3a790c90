import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, inject, vi } from 'vitest';
import type { Case } from '../../src/assessment/case/case.ts';
import { deliver } from '../../src/delivery/deliver.ts';
import type { Receipt } from '../../src/delivery/delivery.ts';
import type { PlanInput } from '../../src/delivery/plan-item.ts';
import type { DeliveryMeans } from '../../src/delivery/run.ts';
import type { Capability } from '../../src/fhir/capability.ts';
import { isResource } from '../../src/fhir/is-resource.ts';
import { readCapability } from '../../src/fhir/read-capability.ts';
import type { FhirResource, Procedure, ResourceOf, ResourceType } from '../../src/fhir/resource.ts';
import { createServerReader } from '../../src/fhir/search/server-reader.ts';
import type { FhirSession } from '../../src/fhir/session.ts';
import { createWriter } from '../../src/fhir/write/server-writer.ts';
import { isJsonObject } from '../../src/plain/json-object.ts';
import { emptyCase, wholeCase } from '../unit/assessment/cases.ts';
import { type Fault, NOW, planFor } from '../unit/delivery/ehr.ts';

const origin = inject('hapi');

/** HAPI with everything shown to web pages. */
export const BASE = `${origin}fhir`;
/** The same store, where a web page may read and hardly anything else. */
export const HIDDEN = `${origin}hidden`;

/** HAPI asks for no token. */
export const openSession = (baseUrl: string): FhirSession => ({
  baseUrl,
  open: true,
  accessToken: () => undefined,
  secondsLeft: () => Number.POSITIVE_INFINITY,
  refresh: async () => false,
});

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed JSON, or the text. */
  readonly body: unknown;
}

/** One request by hand, past the app's own gateway. */
export async function ask(method: string, path: string, body?: object, headers: Readonly<Record<string, string>> = {}): Promise<Answered> {
  const answer = await direct(path === '' ? BASE : `${BASE}/${path}`, {
    method,
    headers: { accept: 'application/fhir+json', ...(body && { 'content-type': 'application/fhir+json' }), ...headers },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  return { status: answer.status, headers: answer.headers, body: parsed(text) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Stores what has ids, all or nothing. Throws with what the server said where it does not take it. */
export async function store(resources: readonly FhirResource[]): Promise<void> {
  const entry = resources.map(resource => {
    const url = `${resource.resourceType}/${resource.id}`;
    return { fullUrl: `${BASE}/${url}`, resource, request: { method: 'PUT', url } };
  });
  const { status, body } = await ask('POST', '', { resourceType: 'Bundle', type: 'transaction', entry });
  if (status !== 200) throw new Error(`HAPI took none of it: ${status} ${JSON.stringify(body)}`);
}

/** Everything of a type that a search gives at once. */
export async function held<T extends ResourceType>(type: T, search: string): Promise<readonly ResourceOf<T>[]> {
  const { body } = await ask('GET', `${type}?${search}`);
  const entries = isJsonObject(body) && Array.isArray(body.entry) ? body.entry : [];
  const isOfType = (resource: unknown): resource is ResourceOf<T> => isResource(resource) && resource.resourceType === type;
  return entries.map(entry => (isJsonObject(entry) ? entry.resource : undefined)).filter(isOfType);
}

const declared = readCapability(BASE);
export async function hapiDeclares(): Promise<Extract<Capability, { status: 'known' }>> {
  const capability = await declared;
  if (capability.status !== 'known') throw new Error(`HAPI's CapabilityStatement could not be read: ${capability.status}`);
  return capability;
}

export interface PatientOnHapi {
  readonly patientId: string;
  /** Requests of the app since, as `POST Consent`, or with the names of its parameters `GET Consent identifier`. */
  readonly log: readonly string[];
  readonly fault: (fault: Fault | undefined) => void;
  readonly means: DeliveryMeans;
  /** How many of each HAPI holds of this patient. */
  held(): Promise<readonly [consents: number, procedures: number, events: number]>;
  send(current: Case, part?: Partial<PlanInput>): Promise<Receipt>;
}

const direct = globalThis.fetch;
/** Where the app's requests go on their way to HAPI. */
let onTheWay: (request: Request) => Promise<Response> = direct;

/** What the app asks is seen, and can be kept from HAPI or from the app. */
export function watchRequests(): void {
  beforeAll(() => {
    vi.stubGlobal('fetch', (input: string | URL | Request, init?: RequestInit) => onTheWay(new Request(input, init)));
  });
  afterAll(() => {
    vi.unstubAllGlobals();
  });
}

/** A patient whom nothing is known of, with a clinician and a visit. */
export async function newPatient(base = BASE): Promise<PatientOnHapi> {
  const patientId = `p-${randomUUID()}`;
  const subject = { reference: `Patient/${patientId}` };
  const act = { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'AMB' };
  await store([
    { resourceType: 'Patient', id: patientId, birthDate: '1948-03-14', gender: 'female', name: [{ text: 'Margaret Osei' }] },
    { resourceType: 'Practitioner', id: 'dr1', name: [{ text: 'Dr Ruth Adeyemi' }] },
    { resourceType: 'Encounter', id: `${patientId}-visit`, status: 'in-progress', class: act, subject },
  ]);
  let fault: Fault | undefined;
  const log: string[] = [];
  onTheWay = async request => {
    const { pathname, searchParams } = new URL(request.url);
    const where = pathname.slice(new URL(base).pathname.length).replace(/^\//, '') || 'base';
    log.push([`${request.method} ${where}`, ...searchParams.keys()].join(' '));
    const pass = () => direct(request.clone());
    const answer = (await fault?.(request, pass)) ?? (await pass());
    if (answer.type === 'error') throw new TypeError('fetch failed');
    return answer;
  };
  const session = openSession(base);
  const means: DeliveryMeans = {
    reader: createServerReader(session),
    writer: createWriter(session),
    patientId,
    displayedPatientId: () => patientId,
    now: () => NOW,
  };
  const count = async (type: ResourceType, search: string) => (await held(type, `${search}=Patient/${patientId}`)).length;
  return {
    patientId,
    log,
    fault: next => {
      fault = next;
    },
    means,
    held: () => Promise.all([count('Consent', 'patient'), count('Procedure', 'subject'), count('AdverseEvent', 'subject')]),
    send: async (current, part = {}) => deliver(planFor(current, { capability: await hapiDeclares(), ...part }), means),
  };
}

/** Assessed, planned, consented and done with a complication, with ids that nobody used before. */
export function wholeCaseOf(patientId: string, encounterId = `${patientId}-visit`): Case {
  const patient = { ...emptyCase().patient, id: patientId };
  return wholeCase(emptyCase({ iss: BASE, patient, encounterId, newId: randomUUID }), randomUUID());
}

/** The one Procedure of a patient as HAPI has it. */
export async function procedureOf(patientId: string): Promise<Procedure & { readonly id: string }> {
  const [procedure] = await held('Procedure', `subject=Patient/${patientId}`);
  if (procedure?.id === undefined) throw new Error('HAPI holds no Procedure of this patient.');
  return { ...procedure, id: procedure.id };
}
