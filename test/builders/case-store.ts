import { createHash, randomBytes } from 'node:crypto';
import { fixedSession } from '../../src/fhir/fixed-session.ts';
import type { FhirSession } from '../../src/fhir/session.ts';
import { type RunningCaseStore, startCaseStore } from '../../src/sandbox/case-store/case-store.ts';
import { createRequestLog } from '../../src/sandbox/request-log.ts';

export const APP = 'http://127.0.0.1:9/';
export const FOLAKE = { id: 'adeyemi-folake', name: 'Folake Adeyemi, RN' };
export const INGRID = { id: 'larsson-ingrid', name: 'Dr. Ingrid Larsson' };

/** A case store without an EHR, and what it was asked. */
export async function startLoneStore(options: Partial<Parameters<typeof startCaseStore>[0]> = {}) {
  const log = createRequestLog();
  const store = await startCaseStore({ port: 0, app: APP, now: () => new Date(), clinicians: [FOLAKE, INGRID], log, ...options });
  return { store, log: log.entries };
}

export const STORE_SCOPE = 'openid fhirUser online_access user/Patient.crs user/DocumentReference.crus user/Binary.crd';

/** Signs somebody in to a case store, as its page lets them. */
export async function storeSession(store: RunningCaseStore, clinician: string, app = APP): Promise<FhirSession> {
  const verifier = randomBytes(32).toString('base64url');
  const redirect = `${app}sign-in.html`;
  const asked = new URLSearchParams({
    response_type: 'code',
    client_id: store.clientId,
    redirect_uri: redirect,
    scope: STORE_SCOPE,
    state: 'a-state',
    aud: store.fhir,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  });
  const page = await (await fetch(`${store.url}auth/authorize?${asked}`)).text();
  const request = /name="request" value="([^"]+)"/.exec(page)?.[1] ?? '';
  const chosen = await fetch(`${store.url}auth/sign-in`, {
    method: 'POST',
    body: new URLSearchParams({ request, clinician }),
    redirect: 'manual',
  });
  const code = new URL(chosen.headers.get('location') ?? 'about:blank').searchParams.get('code') ?? '';
  const answer = await fetch(`${store.url}auth/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: store.clientId,
      redirect_uri: redirect,
      code,
      code_verifier: verifier,
    }),
  });
  const { access_token: token }: { access_token?: string } = await answer.json();
  if (token === undefined) throw new Error(`The case store gave no token: ${answer.status}`);
  return fixedSession(store.fhir, token);
}
