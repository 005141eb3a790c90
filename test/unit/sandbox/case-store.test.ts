import { createHash, randomBytes } from 'node:crypto';
import { createLocalJWKSet, jwtVerify } from 'jose';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { RunningSandbox } from '../../../src/sandbox/start-sandbox.ts';
import { start } from './smart-client.ts';

let sandbox: RunningSandbox;

beforeAll(async () => {
  sandbox = await start({ caseStore: {} });
});
afterEach(() => store().reset());
afterAll(() => sandbox.close());

function store() {
  const { caseStore } = sandbox;
  if (!caseStore) throw new Error('No case store was started.');
  return caseStore;
}

const SCOPE = 'openid fhirUser online_access user/Patient.crs user/DocumentReference.crus user/Binary.cr';
const verifier = randomBytes(32).toString('base64url');

function authorization(more: Record<string, string> = {}): URL {
  return new URL(
    `${store().url}auth/authorize?${new URLSearchParams({
      response_type: 'code',
      client_id: store().clientId,
      redirect_uri: `${sandbox.app}sign-in.html`,
      scope: SCOPE,
      state: 'a-state',
      aud: store().fhir,
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      code_challenge_method: 'S256',
      ...more,
    })}`,
  );
}

/** Chooses who one is on the page that was answered; gives where that leads and what the browser is to remember. */
async function choose(page: Response, clinician: string) {
  const request = /name="request" value="([^"]+)"/.exec(await page.text())?.[1] ?? '';
  const body = new URLSearchParams({ request, clinician });
  const answer = await fetch(`${store().url}auth/sign-in`, { method: 'POST', body, redirect: 'manual' });
  return {
    address: new URL(answer.headers.get('location') ?? 'about:blank'),
    cookie: answer.headers.get('set-cookie')?.split(';')[0] ?? '',
  };
}

async function tokenFor(address: URL) {
  const answer = await fetch(`${store().url}auth/token`, {
    method: 'POST',
    headers: { origin: new URL(sandbox.app).origin },
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: store().clientId,
      redirect_uri: `${sandbox.app}sign-in.html`,
      code: address.searchParams.get('code') ?? '',
      code_verifier: verifier,
    }),
  });
  const body: { access_token?: string; id_token?: string; patient?: string } = await answer.json();
  return body;
}

const ask = (path: string, token: string | undefined, more: RequestInit = {}) =>
  fetch(`${store().fhir}/${path}`, {
    ...more,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/fhir+json', ...more.headers },
  });

async function signedIn(): Promise<string> {
  const { address } = await choose(await fetch(authorization()), 'adeyemi-folake');
  return (await tokenFor(address)).access_token ?? '';
}

describe('the site’s case store', () => {
  it('has an origin, a sign-in and an issuer of its own', async () => {
    const document = await (await fetch(`${store().fhir}/.well-known/smart-configuration`)).json();
    expect(new URL(store().url).origin).not.toBe(new URL(sandbox.ehr).origin);
    expect(document).toMatchObject({ issuer: new URL(store().url).origin, token_endpoint: `${store().url}auth/token` });
  });

  it('asks who one is, and says so in the token', async () => {
    const page = await fetch(authorization());
    expect(page.headers.get('content-type')).toContain('text/html');
    const { address } = await choose(page, 'larsson-ingrid');
    expect(address.pathname).toBe('/sign-in.html');
    expect(address.searchParams.get('state')).toBe('a-state');
    const token = await tokenFor(address);
    const keys = await (await fetch(`${store().url}auth/jwks`)).json();
    const { payload } = await jwtVerify(token.id_token ?? '', createLocalJWKSet(keys), { audience: store().clientId });
    expect(payload).toMatchObject({ name: 'Dr. Ingrid Larsson', fhirUser: `${store().fhir}/Practitioner/larsson-ingrid` });
    expect(token.patient).toBeUndefined();
  });

  it('remembers who sits at a browser, until it is told to ask again', async () => {
    const { cookie } = await choose(await fetch(authorization()), 'adeyemi-folake');
    const again = await fetch(authorization(), { headers: { cookie }, redirect: 'manual' });
    expect(again.headers.get('location')).toContain('code=');
    const anew = await fetch(authorization({ prompt: 'login' }), { headers: { cookie }, redirect: 'manual' });
    expect(anew.headers.get('content-type')).toContain('text/html');
  });

  it('does not let a page name who is signed in', async () => {
    const answer = await fetch(authorization({ signed_in: 'adeyemi-folake' }), { redirect: 'manual' });
    expect(answer.headers.get('location')).toBeNull();
  });

  it('takes no token of the EHR, and no launch of it', async () => {
    const refused = await fetch(authorization({ aud: sandbox.fhir }), { redirect: 'manual' });
    expect(refused.headers.get('location') ?? '').not.toContain('code=');
    expect((await ask('Patient', 'a-token-of-the-ehr')).status).toBe(401);
  });

  it('keeps documents with their content, and finds them by identifier, by category and by when they changed', async () => {
    const token = await signedIn();
    const create = async (resource: object) =>
      (await ask(Object(resource).resourceType, token, { method: 'POST', body: JSON.stringify(resource) })).json();
    const patient = await create({ resourceType: 'Patient', birthDate: '1950-01-01' });
    const subject = { reference: `Patient/${patient.id}` };
    const binary = await create({ resourceType: 'Binary', contentType: 'application/json', securityContext: subject, data: 'e30=' });
    const document = await create({
      resourceType: 'DocumentReference',
      status: 'current',
      subject,
      identifier: [{ system: 'urn:ietf:rfc:3986', value: 'urn:uuid:1' }],
      category: [{ coding: [{ system: 'urn:example', code: 'unsent' }] }],
      content: [{ attachment: { url: `Binary/${binary.id}` } }],
    });
    for (const search of [
      'identifier=urn:ietf:rfc:3986%7Curn:uuid:1',
      'category=urn:example%7Cunsent',
      '_lastUpdated=ge2020-01-01',
      `subject=Patient/${patient.id}`,
    ]) {
      const bundle = await (await ask(`DocumentReference?${search}`, token)).json();
      expect(
        bundle.entry?.map(({ resource }: { resource: { id: string } }) => resource.id),
        search,
      ).toEqual([document.id]);
    }
    const stale = await ask(`DocumentReference/${document.id}`, token, {
      method: 'PUT',
      body: JSON.stringify(document),
      headers: { 'if-match': 'W/"0"' },
    });
    expect(stale.status).toBe(412);
  });

  it.each([
    ['full', 507, 200],
    ['too-large', 413, 200],
    ['busy', 503, 503],
    ['read-only', 403, 200],
  ] as const)('can be %s', async (trouble, writing, reading) => {
    const token = await signedIn();
    store().trouble = trouble;
    expect((await ask('Patient', token, { method: 'POST', body: '{"resourceType":"Patient"}' })).status).toBe(writing);
    expect((await ask('Patient', token)).status).toBe(reading);
  });

  it('can be down, and can lose the answer to a write that it has carried out', async () => {
    const token = await signedIn();
    store().trouble = 'down';
    await expect(ask('Patient', token)).rejects.toThrow();
    store().trouble = 'loses-answers';
    await expect(ask('Patient', token, { method: 'POST', body: '{"resourceType":"Patient"}' })).rejects.toThrow();
    expect(store().store.all('Patient')).toHaveLength(1);
  });
});

describe('config.json of the sandbox', () => {
  const configured = async () => {
    const { issuers } = await (await fetch(`${sandbox.app}config.json`)).json();
    return issuers.find(({ iss }: { iss: string }) => iss === sandbox.fhir)?.caseStore;
  };

  it('names the case store once a launch asked for it, or the EHR itself, and no longer when a launch says so', async () => {
    expect(await configured()).toBeUndefined();
    sandbox.launchUrl('ada', { cases: 'store' });
    expect(await configured()).toMatchObject({ base: store().fhir, clientId: 'vertaug-cases' });
    sandbox.launchUrl('ada', { cases: 'ehr' });
    expect(await configured()).toEqual({ base: sandbox.fhir });
    sandbox.launchUrl('ada', { cases: 'nowhere' });
    expect(await configured()).toBeUndefined();
  });

  it('lets the app’s pages keep their tie to a sign-in window, and connect to the store', async () => {
    const { headers } = await fetch(`${sandbox.app}config.json`);
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin-allow-popups');
    expect(headers.get('content-security-policy')).toContain(new URL(store().url).origin);
  });
});
