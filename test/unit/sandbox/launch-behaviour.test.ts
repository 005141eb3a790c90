import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BEHAVIOURS } from '../../../src/sandbox/behaviours/behaviours.ts';
import { type RunningSandbox, startSandbox } from '../../../src/sandbox/start-sandbox.ts';
import { note, procedure } from './behaving.ts';
import { ALL_SCOPES, authorize, exchange, fhir, signIn, start } from './smart-client.ts';

let sandbox: RunningSandbox;

beforeAll(async () => {
  sandbox = await start();
});
afterEach(() => sandbox.reset());
afterAll(() => sandbox.close());

const placeOf = (name: string) => `${sandbox.ehr}ehr/${name}/fhir`;

/** A token for the same charts under another behaviour. */
async function tokenAt(base: string): Promise<unknown> {
  const { body } = await exchange(sandbox, await authorize(sandbox, 'ada', { aud: base, scope: ALL_SCOPES }));
  return body.access_token;
}

function at(base: string, token: unknown, path: string, init: RequestInit = {}): Promise<Response> {
  return fetch(`${base}/${path}`, {
    ...init,
    headers: { Authorization: `Bearer ${String(token)}`, 'Content-Type': 'application/fhir+json' },
  });
}

describe('a launch of one behaviour', () => {
  it('is offered beside each patient, the EHR’s own first', async () => {
    const page = await (await fetch(sandbox.ehr)).text();
    const select = page.split('id="ada-ehr"')[1]?.split('</select>')[0] ?? '';
    expect(select.match(/value="[^"]+"/g)).toEqual(BEHAVIOURS.map(({ name }) => `value="${name}"`));
  });

  it('opens the app at a base of its own, which its configuration then names', async () => {
    const open = (query: string) => fetch(`${sandbox.ehr}launch/ada${query}`, { redirect: 'manual' });
    const issuers = async (): Promise<{ iss: string }[]> => (await (await fetch(`${sandbox.app}config.json`)).json()).issuers;
    expect((await issuers()).map(({ iss }) => iss)).toEqual([sandbox.fhir]);
    const location = new URL((await open('?ehr=epic-like&banner=app')).headers.get('location') ?? '');
    expect(location.searchParams.get('iss')).toBe(placeOf('epic-like'));
    expect((await issuers()).map(({ iss }) => iss)).toEqual([sandbox.fhir, placeOf('epic-like')]);
    expect((await open('?ehr=nobody')).status).toBe(404);
    expect(new URL((await open('?ehr=full')).headers.get('location') ?? '').searchParams.get('iss')).toBe(sandbox.fhir);
  });

  it('has the charts of all, at its own addresses', async () => {
    const base = placeOf('epic-like');
    const token = await tokenAt(base);
    const found = await (await at(base, token, 'Condition?patient=ada')).json();
    expect(found.entry[0].fullUrl).toBe(`${base}/Condition/ada-fracture`);
    expect(JSON.stringify(found)).not.toContain(`${sandbox.fhir}/`);
    expect((await at(base, token, 'Procedure', { method: 'POST', body: JSON.stringify(procedure) })).status).toBe(403);
    const body = JSON.stringify(note('text/plain', { context: { encounter: [{ reference: `${base}/Encounter/ada-visit` }] } }));
    expect((await at(base, token, 'DocumentReference', { method: 'POST', body })).status).toBe(201);
    expect(JSON.stringify(sandbox.store.all('DocumentReference'))).toContain(`${sandbox.fhir}/Encounter/ada-visit`);
    expect((await at(base, token, 'DocumentReference?patient=ada')).status).toBe(200);
  });

  it('gives a token that no other base takes', async () => {
    expect((await at(sandbox.fhir, await tokenAt(placeOf('epic-like')), 'Patient/ada')).status).toBe(401);
    expect((await at(placeOf('epic-like'), (await signIn(sandbox, 'ada')).access_token, 'Patient/ada')).status).toBe(401);
    const refused = await authorize(sandbox, 'ada', { aud: placeOf('nobody') });
    expect(refused.params.get('code')).toBeNull();
  });

  it('is discovered there', async () => {
    const found = await (await fetch(`${placeOf('flaky')}/.well-known/smart-configuration`)).json();
    expect(found.token_endpoint).toBe(`${sandbox.ehr}auth/token`);
    expect((await fetch(`${placeOf('no-metadata')}/metadata`)).status).toBe(404);
    const statement = await (await fetch(`${placeOf('read-only')}/metadata`)).json();
    expect(statement.implementation.url).toBe(placeOf('read-only'));
  });
});

describe('a behaviour in front of another server', () => {
  it('is that server’s own unless it is told, and any other beside it', async () => {
    const front = await start({ upstream: sandbox.fhir });
    const statement = async (base: string) => (await (await fetch(`${base}/metadata`)).json()).rest[0];
    expect(JSON.stringify((await statement(front.fhir)).interaction)).toContain('transaction');
    const athena = await statement(`${front.ehr}ehr/athena-like/fhir`);
    expect(athena.resource.map((one: { type: string }) => one.type)).not.toContain('AdverseEvent');
    const page = await (await fetch(front.ehr)).text();
    expect(page).toContain('value="athena-like"');
    await front.close();
  });
});

describe('the charts of the practice', () => {
  it('are six that a clinician would open, and apart from them those that try an app', async () => {
    const practice = await startSandbox({ port: 0 });
    const page = await (await fetch(practice.ehr)).text();
    const [first = '', apart = ''] = page.split('<section>');
    const launches = (part: string) => part.match(/href="\/launch\/[^"]+"/g) ?? [];
    expect(launches(first)).toHaveLength(6);
    expect(launches(apart).sort()).toEqual(['href="/launch/lindholm"', 'href="/launch/omalley"', 'href="/launch/whitcombe"']);
    const { access_token } = await signIn(practice, 'osei');
    expect((await fhir(practice, access_token, 'Patient/osei')).status).toBe(200);
    await practice.close();
  });
});

describe('the table in docs/connect.md', () => {
  it('has a row for each behaviour', async () => {
    const page = await readFile(resolve(import.meta.dirname, '../../../docs/connect.md'), 'utf8');
    const rows = page
      .split('| behaviour |')[1]
      ?.split('\n\n')[0]
      ?.match(/^\| `[^`]+`/gm)
      ?.map(row => row.slice(3, -1));
    expect(rows).toEqual(BEHAVIOURS.map(({ name }) => name));
  });
});
