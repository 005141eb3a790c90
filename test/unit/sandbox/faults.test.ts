import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { RunningSandbox } from '../../../src/sandbox/start-sandbox.ts';
import { fhir, signIn, start } from './smart-client.ts';

let sandbox: RunningSandbox;
let token: unknown;

beforeAll(async () => {
  sandbox = await start();
  token = (await signIn(sandbox, 'ada')).access_token;
});
afterEach(() => {
  sandbox.faults.clear();
  sandbox.reset();
});
afterAll(() => sandbox.close());

const create = () =>
  fhir(sandbox, token, 'Procedure', {
    method: 'POST',
    body: JSON.stringify({ resourceType: 'Procedure', status: 'completed', subject: { reference: 'Patient/ada' } }),
  });
const read = (headers = {}) => fhir(sandbox, token, 'Condition/ada-fracture', { headers });
const procedures = () => sandbox.store.all().filter(resource => resource.resourceType === 'Procedure').length;

describe('a fault', () => {
  it('answers with a status, a body and headers of its own, which the app may read', async () => {
    sandbox.faults.add({
      method: 'POST',
      path: /\/Procedure$/,
      act: { kind: 'status', status: 503, body: '<p>Busy</p>', contentType: 'text/html', headers: { 'Retry-After': '2' } },
    });
    expect((await read()).status).toBe(200);
    const refused = await create();
    expect([refused.status, refused.headers.get('retry-after'), refused.headers.get('content-type'), await refused.text()]).toEqual([
      503,
      '2',
      'text/html',
      '<p>Busy</p>',
    ]);
    expect(procedures()).toBe(0);
    expect((await create()).status).toBe(201);
  });

  it('carries CORS headers, so that a browser sees the status', async () => {
    sandbox.faults.add({ path: /Condition/, act: { kind: 'status', status: 403 } });
    const origin = new URL(sandbox.app).origin;
    const refused = await read({ Origin: origin });
    expect(refused.status).toBe(403);
    expect(refused.headers.get('access-control-allow-origin')).toBe(origin);
    sandbox.faults.add({ path: /\/auth\/token$/, act: { kind: 'status', status: 500 } });
    const token = await fetch(new URL('auth/token', sandbox.ehr), { method: 'POST', headers: { Origin: origin } });
    expect([token.status, token.headers.get('access-control-allow-origin')]).toEqual([500, origin]);
  });

  it('lets some pass first and happens as often as it was told', async () => {
    sandbox.faults.add({ path: /Condition/, skip: 1, times: 2, act: { kind: 'status', status: 500 } });
    const seen = [];
    for (let i = 0; i < 4; i++) seen.push((await read()).status);
    expect(seen).toEqual([200, 500, 500, 200]);
  });

  it('leaves preflights alone', async () => {
    sandbox.faults.add({ act: { kind: 'status', status: 500 } });
    const preflight = await fetch(`${sandbox.fhir}/Procedure`, {
      method: 'OPTIONS',
      headers: { Origin: new URL(sandbox.app).origin, 'Access-Control-Request-Method': 'POST' },
    });
    expect(preflight.status).toBe(204);
    expect((await read()).status).toBe(500);
  });

  it('drops the connection before anything was done', async () => {
    sandbox.faults.add({ method: 'POST', act: { kind: 'drop-before' } });
    await expect(create()).rejects.toThrow(TypeError);
    expect(procedures()).toBe(0);
    expect(sandbox.log.at(-1)).toMatchObject({ method: 'POST', status: undefined });
  });

  it('drops the connection after the commit', async () => {
    sandbox.faults.add({ method: 'POST', act: { kind: 'drop-after-commit' } });
    await expect(create()).rejects.toThrow(TypeError);
    expect(procedures()).toBe(1);
    expect((await read()).status).toBe(200);
  });

  it('finds no connection that was used before, which a browser would answer with a second POST of its own', async () => {
    expect((await read()).headers.get('connection')).toBe('close');
    expect((await create()).headers.get('connection')).toBe('close');
  });

  it('empties the answer to a create, with Location exposed only when told', async () => {
    sandbox.faults.add({ method: 'POST', act: { kind: 'empty-201' } });
    sandbox.faults.add({ method: 'POST', act: { kind: 'empty-201', locationExposed: true } });
    const [hidden, exposed] = [await create(), await create()];
    expect([hidden.status, hidden.headers.get('content-type'), await hidden.text()]).toEqual([201, 'text/html', '']);
    expect(hidden.headers.get('location')).toMatch(/\/Procedure\//);
    expect(hidden.headers.has('access-control-expose-headers')).toBe(false);
    expect(exposed.headers.get('access-control-expose-headers')).toBe('Location');
    expect(procedures()).toBe(2);
  });

  it('holds a request until it is let go', async () => {
    let letGo = (): void => undefined;
    const until = new Promise<void>(resolve => {
      letGo = resolve;
    });
    sandbox.faults.add({ method: 'POST', act: { kind: 'hold', until } });
    const held = create();
    expect((await read()).status).toBe(200);
    expect(procedures()).toBe(0);
    letGo();
    expect((await held).status).toBe(201);
  });

  it('kills the FHIR server after a request, until it is back', async () => {
    sandbox.faults.add({ method: 'POST', path: /Procedure/, act: { kind: 'kill-server-after' } });
    expect((await create()).status).toBe(201);
    await expect(create()).rejects.toThrow(TypeError);
    await expect(read()).rejects.toThrow(TypeError);
    expect((await fetch(sandbox.ehr)).status).toBe(200);
    sandbox.faults.clear();
    expect((await read()).status).toBe(200);
    expect(procedures()).toBe(1);
  });

  it('rewrites an answer', async () => {
    sandbox.faults.add({ path: /Condition/, act: { kind: 'rewrite', change: body => body.replace('Fracture of L1', 'Fracture of L9') } });
    expect(await (await read()).json()).toMatchObject({ code: { text: 'Fracture of L9' } });
  });

  it('reaches the token endpoint too', async () => {
    sandbox.faults.add({ path: /\/auth\/token$/, act: { kind: 'drop-after-commit' } });
    await expect(signIn(sandbox, 'ada')).rejects.toThrow(TypeError);
    expect(await signIn(sandbox, 'ada')).toHaveProperty('access_token');
  });
});

describe('the log', () => {
  it('keeps every request with its kind, headers, body and status', async () => {
    const before = sandbox.log.length;
    await create();
    await fetch(`${sandbox.app}config.json`);
    expect(sandbox.log.slice(before)).toMatchObject([
      {
        kind: 'fhir',
        method: 'POST',
        path: '/fhir/Procedure',
        status: 201,
        headers: { authorization: `Bearer ${String(token)}` },
        body: expect.stringContaining('completed'),
      },
      { kind: 'app', method: 'GET', path: '/config.json', status: 200 },
    ]);
    await signIn(sandbox, 'ada');
    expect(sandbox.log.at(-1)).toMatchObject({
      kind: 'auth',
      path: '/auth/token',
      body: expect.stringContaining('grant_type=authorization_code'),
    });
  });
});
