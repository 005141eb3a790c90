import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Procedure } from '../../../src/fhir/resource.ts';
import { listen } from '../../../src/sandbox/listen.ts';
import type { RunningSandbox } from '../../../src/sandbox/start-sandbox.ts';
import { createFhirStore, type FhirStore } from '../../../src/sandbox/store/fhir-store.ts';
import { readPeople } from '../../../src/sandbox/upstream/people.ts';
import { vertaug } from '../cli/run-vertaug.ts';
import { fhir, record, signIn, start, twoPatients } from './smart-client.ts';

let store: FhirStore;
let behind: Server;
let upstream: string;
let sandbox: RunningSandbox;
/** What the server behind was sent to be let in. */
const authorizations: (string | undefined)[] = [];

const charts = () => twoPatients().flatMap(({ resources }) => resources);
const procedureFor = (patientId: string): Procedure => ({
  resourceType: 'Procedure',
  status: 'completed',
  subject: { reference: `Patient/${patientId}` },
});

beforeAll(async () => {
  behind = createServer();
  const origin = await listen(behind, 0);
  upstream = `${origin}/r4`;
  behind.on('request', (request, response) => {
    authorizations.push(request.headers.authorization);
    return getRequestListener(asked => store.handle(asked, { allows: () => true }), { overrideGlobalObjects: false })(request, response);
  });
});
beforeEach(async () => {
  let ids = 0;
  store = createFhirStore({ baseUrl: () => upstream, now: () => new Date(), newId: () => `s${++ids}`, pageSize: 1, maxPageSize: 1 });
  store.seed([...charts(), { resourceType: 'Practitioner', id: 'dr9', name: [{ text: 'Dr Ruth Adeyemi' }] }]);
  authorizations.length = 0;
  sandbox ??= await start({ upstream, patients: (await readPeople(upstream, { id: 'none', name: 'Nobody' }))?.patients ?? [] });
});
afterAll(async () => {
  await sandbox.close();
  behind.closeAllConnections();
  behind.close();
});

const tokenFor = async (patientId: string, scope?: string) => (await signIn(sandbox, patientId, scope)).access_token;
const post = (body: unknown): RequestInit => ({ method: 'POST', body: JSON.stringify(body) });

describe('a FHIR server behind the authorization of the sandbox', () => {
  it('is asked for who is there: patients with their visits, and a clinician whom it knows', async () => {
    const people = await readPeople(upstream, { id: 'none', name: 'Nobody' });
    // It gives one a page, and the first page is what is asked.
    expect(people?.patients.map(({ patientId, name, encounterId }) => [patientId, name, encounterId])).toEqual([
      ['ada', 'Ada Lindqvist', 'ada-visit'],
    ]);
    expect(people?.clinician).toEqual({ id: 'dr9', name: 'Dr Ruth Adeyemi' });
  });

  it('answers a launch of its patient, under the addresses in front and without the token', async () => {
    const token = await tokenFor('ada');
    const patient = await fhir(sandbox, token, 'Patient/ada');
    expect([patient.status, record(await patient.json()).id]).toEqual([200, 'ada']);
    for (const id of ['one', 'two']) store.seed([{ ...procedureFor('ada'), id }]);
    const page = record(await (await fhir(sandbox, token, 'Procedure?patient=ada')).json());
    const next = Array.isArray(page.link) ? page.link.find(({ relation }) => relation === 'next')?.url : undefined;
    expect(String(next).startsWith(`${sandbox.fhir}?`)).toBe(true);
    const further = await fetch(String(next), { headers: { authorization: `Bearer ${token}` } });
    expect(record(await further.json()).resourceType).toBe('Bundle');
    expect(new Set(authorizations)).toEqual(new Set([undefined]));
  });

  it('keeps what is written, and says where under the address in front', async () => {
    const answer = await fhir(sandbox, await tokenFor('ada'), 'Procedure', post(procedureFor('ada')));
    expect(answer.status).toBe(201);
    expect(answer.headers.get('location')?.startsWith(`${sandbox.fhir}/Procedure/`)).toBe(true);
    expect(store.all('Procedure')).toHaveLength(1);
  });

  it('is not sent what the grant does not allow, alone or in a Bundle', async () => {
    const token = await tokenFor('ada', 'launch patient/Patient.r patient/Procedure.rs');
    const entry = [{ resource: procedureFor('ada'), request: { method: 'POST', url: 'Procedure' } }];
    expect((await fhir(sandbox, token, 'Procedure', post(procedureFor('ada')))).status).toBe(403);
    expect((await fhir(sandbox, token, '', post({ resourceType: 'Bundle', type: 'transaction', entry }))).status).toBe(403);
    expect((await fhir(sandbox, token, 'Condition?patient=ada')).status).toBe(403);
    expect(store.all('Procedure')).toEqual([]);
  });

  it('tells and takes nothing of another patient', async () => {
    const token = await tokenFor('ada');
    expect((await fhir(sandbox, token, 'Patient/ben')).status).toBe(403);
    expect((await fhir(sandbox, token, 'Condition/ben-fracture')).status).toBe(403);
    expect(record(await (await fhir(sandbox, token, 'Condition?patient=ben')).json()).entry).toEqual([]);
    expect((await fhir(sandbox, token, 'Procedure', post(procedureFor('ben')))).status).toBe(403);
    const stolen = { method: 'PUT', body: JSON.stringify({ ...charts()[5], id: 'ben-fracture', subject: { reference: 'Patient/ada' } }) };
    expect((await fhir(sandbox, token, 'Condition/ben-fracture', stolen)).status).toBe(403);
    expect(store.get('Condition', 'ben-fracture')?.subject.reference).toBe('Patient/ben');
  });

  it('is named on the page, which promises neither to show nor to undo what is written there', async () => {
    const page = await (await fetch(sandbox.ehr)).text();
    expect(page).toContain(upstream);
    expect(page).toContain('Ada Lindqvist');
    expect(page).not.toContain('Put all charts back');
    expect(page).not.toContain('Nothing was written back yet');
  });
});

describe('a server behind that does not answer', () => {
  it('is an answer of its own to the app', async () => {
    const gone = await start({ upstream: 'http://127.0.0.1:9/fhir' });
    const answer = await fhir(gone, (await signIn(gone, 'ada')).access_token, 'Patient/ada');
    expect([answer.status, record(await answer.json()).resourceType]).toEqual([502, 'OperationOutcome']);
    await gone.close();
  });

  it.each([
    ['http://127.0.0.1:9/fhir', 'does not answer a search for patients'],
    ['nowhere', 'takes the address of a FHIR base'],
  ])('is told to whoever starts the sandbox on %s', async (url, words) => {
    const { status, out, err } = await vertaug(['sandbox', '--fhir', url, '--app-dir', import.meta.dirname]);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(words);
  });
});
