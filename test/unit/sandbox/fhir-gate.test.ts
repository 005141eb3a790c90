import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/sandbox/settings.ts';
import type { RunningSandbox } from '../../../src/sandbox/start-sandbox.ts';
import { fhir, record, signIn, start } from './smart-client.ts';

let sandbox: RunningSandbox;

beforeAll(async () => {
  sandbox = await start();
});
afterEach(() => {
  Object.assign(sandbox.settings, defaultSettings({}));
  sandbox.reset();
});
afterAll(() => sandbox.close());

async function statusOf(scope: string, path: string, init?: RequestInit): Promise<number> {
  const token = await signIn(sandbox, 'ada', `launch ${scope}`);
  return (await fhir(sandbox, token.access_token, path, init)).status;
}

function post(body: unknown): RequestInit {
  return { method: 'POST', body: JSON.stringify(body) };
}

const procedureFor = (patientId: string) => ({
  resourceType: 'Procedure',
  status: 'completed',
  subject: { reference: `Patient/${patientId}` },
});

describe('without a usable token', () => {
  it('everything but /metadata is 401 with an OperationOutcome', async () => {
    const bare = await fetch(`${sandbox.fhir}/Patient/ada`);
    expect(bare.status).toBe(401);
    expect(bare.headers.get('www-authenticate')).toBe('Bearer');
    expect(await bare.json()).toMatchObject({ resourceType: 'OperationOutcome' });
    expect((await fhir(sandbox, 'made-up', 'Patient/ada')).status).toBe(401);
    expect((await fetch(`${sandbox.fhir}/metadata`)).status).toBe(200);
  });
});

describe('scopes are enforced interaction by interaction', () => {
  it.each([
    ['patient/Condition.rs', 'Condition/ada-fracture', undefined, 200],
    ['patient/Condition.rs', 'Condition?patient=ada', undefined, 200],
    ['patient/Condition.r', 'Condition/ada-fracture', undefined, 200],
    ['patient/Condition.r', 'Condition?patient=ada', undefined, 403],
    ['patient/Condition.s', 'Condition/ada-fracture', undefined, 403],
    ['patient/Condition.read', 'Condition?patient=ada', undefined, 200],
    ['patient/Patient.r', 'Condition?patient=ada', undefined, 403],
    ['patient/Procedure.c', 'Procedure', post(procedureFor('ada')), 201],
    ['patient/Procedure.write', 'Procedure', post(procedureFor('ada')), 201],
    ['patient/Procedure.rs', 'Procedure', post(procedureFor('ada')), 403],
    ['patient/Procedure.read', 'Procedure', post(procedureFor('ada')), 403],
    ['patient/AdverseEvent.c', 'Procedure', post(procedureFor('ada')), 403],
    [
      'patient/Condition.c',
      'Condition/ada-fracture',
      { method: 'PUT', body: JSON.stringify({ resourceType: 'Condition', id: 'ada-fracture', subject: { reference: 'Patient/ada' } }) },
      403,
    ],
    [
      'patient/Condition.u',
      'Condition/ada-fracture',
      { method: 'PUT', body: JSON.stringify({ resourceType: 'Condition', id: 'ada-fracture', subject: { reference: 'Patient/ada' } }) },
      200,
    ],
  ])('%s on %s', async (scope, path, init, status) => {
    expect(await statusOf(scope, path, init)).toBe(status);
  });

  it('also inside a transaction, and then nothing is kept', async () => {
    const bundle = {
      resourceType: 'Bundle',
      type: 'transaction',
      entry: ['Procedure', 'AdverseEvent'].map(type => ({
        resource: {
          ...procedureFor('ada'),
          resourceType: type,
          ...(type === 'AdverseEvent' ? { actuality: 'actual', status: undefined } : {}),
        },
        request: { method: 'POST', url: type },
      })),
    };
    expect(await statusOf('patient/Procedure.c', '', post(bundle))).toBe(403);
    expect(sandbox.store.all().some(resource => resource.resourceType === 'Procedure')).toBe(false);
    expect(await statusOf('patient/Procedure.c patient/AdverseEvent.c', '', post(bundle))).toBe(200);
  });
});

describe('a patient/ scope opens the launch’s patient only', () => {
  it('on read, search and write', async () => {
    const { access_token } = await signIn(sandbox, 'ada');
    expect((await fhir(sandbox, access_token, 'Patient/ben')).status).toBeGreaterThanOrEqual(403);
    expect((await fhir(sandbox, access_token, 'Condition/ben-fracture')).status).toBeGreaterThanOrEqual(403);
    const found = record(await (await fhir(sandbox, access_token, 'Condition')).json());
    expect(JSON.stringify(found)).toContain('ada-fracture');
    expect(JSON.stringify(found)).not.toContain('ben-fracture');
    expect((await fhir(sandbox, access_token, 'Procedure', post(procedureFor('ben')))).status).toBeGreaterThanOrEqual(400);
    expect(sandbox.store.all().some(resource => resource.resourceType === 'Procedure')).toBe(false);
  });

  it('while a user/ scope opens every chart, for what it names', async () => {
    expect(await statusOf('user/Condition.rs', 'Condition/ben-fracture')).toBe(200);
    expect(await statusOf('user/Condition.r patient/Encounter.r', 'Encounter/ben-visit')).toBeGreaterThanOrEqual(403);
    const { access_token } = await signIn(sandbox, 'ada', 'launch user/Condition.rs patient/Encounter.rs');
    expect((await fhir(sandbox, access_token, 'Condition/ben-fracture')).status).toBe(200);
    expect((await fhir(sandbox, access_token, 'Condition?_include=Condition:encounter')).status).toBe(403);
  });
});

describe('the CapabilityStatement', () => {
  it('declares SMART and transactions', async () => {
    const statement = await (await fetch(`${sandbox.fhir}/metadata`)).json();
    expect(statement).toMatchObject({ resourceType: 'CapabilityStatement', fhirVersion: '4.0.1' });
    expect(statement.rest[0].interaction).toContainEqual(expect.objectContaining({ code: 'transaction' }));
    expect(statement.rest[0].security.service[0].coding[0].code).toBe('SMART-on-FHIR');
  });

  it('declares none where none are taken', async () => {
    sandbox.settings.transaction = false;
    const statement = await (await fetch(`${sandbox.fhir}/metadata`)).json();
    expect(JSON.stringify(statement.rest[0].interaction ?? [])).not.toContain('transaction');
    expect(await statusOf('patient/*.cruds', '', post({ resourceType: 'Bundle', type: 'transaction', entry: [] }))).toBe(405);
  });

  it('can be missing', async () => {
    sandbox.settings.metadata = false;
    expect((await fetch(`${sandbox.fhir}/metadata`)).status).toBe(404);
  });
});

describe('between origins', () => {
  const appOrigin = () => new URL(sandbox.app).origin;

  it('discovery is for everyone, unless it is switched off', async () => {
    const ask = () => fetch(`${sandbox.fhir}/.well-known/smart-configuration`, { headers: { Origin: 'https://anyone.example' } });
    expect((await ask()).headers.get('access-control-allow-origin')).toBe('*');
    sandbox.settings.discoveryCors = false;
    expect((await ask()).headers.has('access-control-allow-origin')).toBe(false);
  });

  it('FHIR answers the app’s origin only, refusals included, and exposes no header', async () => {
    const { access_token } = await signIn(sandbox, 'ada');
    const ask = (origin: string, token: unknown) => fhir(sandbox, token, 'Patient/ada', { headers: { Origin: origin } });
    const mine = await ask(appOrigin(), access_token);
    expect(mine.headers.get('access-control-allow-origin')).toBe(appOrigin());
    expect(mine.headers.has('access-control-expose-headers')).toBe(false);
    expect(mine.headers.has('etag')).toBe(true);
    expect((await ask(appOrigin(), 'made-up')).headers.get('access-control-allow-origin')).toBe(appOrigin());
    expect((await ask('https://evil.example', access_token)).headers.has('access-control-allow-origin')).toBe(false);
  });

  it('a preflight is answered for the app with what it may send', async () => {
    const ask = (origin: string) =>
      fetch(`${sandbox.fhir}/Procedure`, { method: 'OPTIONS', headers: { Origin: origin, 'Access-Control-Request-Method': 'POST' } });
    const mine = await ask(appOrigin());
    expect(mine.status).toBe(204);
    expect(mine.headers.get('access-control-allow-origin')).toBe(appOrigin());
    expect(mine.headers.get('access-control-allow-headers')).toContain('If-None-Exist');
    expect((await ask('https://evil.example')).headers.has('access-control-allow-origin')).toBe(false);
  });

  it('tokens go to the app’s origin only', async () => {
    const post = (origin: string) =>
      fetch(new URL('auth/token', sandbox.ehr), {
        method: 'POST',
        headers: { Origin: origin },
        body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token: 'x', client_id: 'vertaug' }),
      });
    expect((await post(appOrigin())).headers.get('access-control-allow-origin')).toBe(appOrigin());
    const foreign = await post('https://evil.example');
    expect(foreign.status).toBe(400);
    expect(foreign.headers.has('access-control-allow-origin')).toBe(false);
  });
});
