import { createHash, randomBytes } from 'node:crypto';
import type { FhirResource } from '../../../src/fhir/resource.ts';
import type { SandboxPatient } from '../../../src/sandbox/patient.ts';
import { type RunningSandbox, type SandboxOptions, startSandbox } from '../../../src/sandbox/start-sandbox.ts';

/** A SMART client by hand, so that the sandbox is judged by what goes over the wire. */

export const ALL_SCOPES = 'launch openid fhirUser online_access patient/*.cruds';

export function twoPatients(): SandboxPatient[] {
  return [chart('ada', 'Ada Lindqvist', '1947-03-02'), chart('ben', 'Ben Okafor', '1961-11-20')];
}

function chart(patientId: string, name: string, birthDate: string): SandboxPatient {
  const subject = { reference: `Patient/${patientId}` };
  const resources: FhirResource[] = [
    { resourceType: 'Patient', id: patientId, birthDate, gender: 'female', name: [{ text: name }] },
    { resourceType: 'Encounter', id: `${patientId}-visit`, status: 'in-progress', class: { code: 'AMB' }, subject },
    {
      resourceType: 'Condition',
      id: `${patientId}-fracture`,
      subject,
      encounter: { reference: `Encounter/${patientId}-visit` },
      code: { text: 'Fracture of L1' },
    },
  ];
  return { patientId, encounterId: `${patientId}-visit`, name, story: `${name} has back pain.`, resources };
}

export function start(options: Partial<SandboxOptions> = {}): Promise<RunningSandbox> {
  return startSandbox({ port: 0, patients: twoPatients(), validate: () => [], ...options });
}

export type Form = Record<string, string | undefined>;

export interface Authorized {
  readonly status: number;
  /** Parameters of the redirect; empty when there was none. */
  readonly params: URLSearchParams;
  readonly page: string;
  readonly verifier: string;
  readonly headers: Headers;
}

export function launchOf(sandbox: RunningSandbox, patientId: string): string {
  return new URL(sandbox.launchUrl(patientId)).searchParams.get('launch') ?? '';
}

/** The authorization request; `changes` with undefined take a parameter away. */
export async function authorize(sandbox: RunningSandbox, patientId: string, changes: Form = {}): Promise<Authorized> {
  const verifier = randomBytes(32).toString('base64url');
  const url = new URL('auth/authorize', sandbox.ehr);
  const params: Form = {
    response_type: 'code',
    client_id: 'vertaug',
    redirect_uri: `${sandbox.app}index.html`,
    launch: launchOf(sandbox, patientId),
    scope: ALL_SCOPES,
    state: 'a-state',
    aud: sandbox.fhir,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    ...changes,
  };
  for (const [name, value] of Object.entries(params)) if (value !== undefined) url.searchParams.set(name, value);
  const response = await fetch(url, { redirect: 'manual' });
  const location = response.headers.get('location');
  return {
    status: response.status,
    params: location === null ? new URLSearchParams() : new URL(location).searchParams,
    page: await response.text(),
    verifier,
    headers: response.headers,
  };
}

export interface TokenAnswer {
  readonly status: number;
  readonly body: Record<string, unknown>;
  readonly headers: Headers;
}

export async function tokenRequest(sandbox: RunningSandbox, form: Form, headers: Record<string, string> = {}): Promise<TokenAnswer> {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(form)) if (value !== undefined) body.set(name, value);
  const response = await fetch(new URL('auth/token', sandbox.ehr), { method: 'POST', body, headers });
  return { status: response.status, body: record(await response.json()), headers: response.headers };
}

export function exchange(sandbox: RunningSandbox, authorized: Authorized, changes: Form = {}): Promise<TokenAnswer> {
  return tokenRequest(sandbox, {
    grant_type: 'authorization_code',
    code: authorized.params.get('code') ?? '',
    redirect_uri: `${sandbox.app}index.html`,
    client_id: 'vertaug',
    code_verifier: authorized.verifier,
    ...changes,
  });
}

/** Sends requests so that the server begins with all of them in the same turn of its event loop. */
export async function atTheSameMoment<T>(sandbox: RunningSandbox, path: RegExp, requests: readonly (() => Promise<T>)[]): Promise<T[]> {
  let letGo = (): void => undefined;
  const until = new Promise<void>(resolve => {
    letGo = resolve;
  });
  sandbox.faults.add({ path, times: requests.length, act: { kind: 'hold', until } });
  const before = sandbox.log.length;
  const answers = Promise.all(requests.map(send => send()));
  while (sandbox.log.length < before + requests.length) await new Promise(setImmediate);
  letGo();
  return answers;
}

export function refresh(sandbox: RunningSandbox, token: unknown): Promise<TokenAnswer> {
  return tokenRequest(sandbox, { grant_type: 'refresh_token', refresh_token: String(token), client_id: 'vertaug' });
}

/** Launch, code and token in one go. */
export async function signIn(sandbox: RunningSandbox, patientId: string, scope = ALL_SCOPES): Promise<Record<string, unknown>> {
  const { status, body } = await exchange(sandbox, await authorize(sandbox, patientId, { scope }));
  if (status !== 200) throw new Error(`The token was refused: ${JSON.stringify(body)}`);
  return body;
}

export function fhir(sandbox: RunningSandbox, token: unknown, path: string, init: RequestInit = {}): Promise<Response> {
  return fetch(`${sandbox.fhir}/${path}`, {
    ...init,
    headers: { Authorization: `Bearer ${String(token)}`, 'Content-Type': 'application/fhir+json', ...init.headers },
  });
}

export function record(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error(`Not an object: ${JSON.stringify(value)}`);
  return Object.fromEntries(Object.entries(value));
}
