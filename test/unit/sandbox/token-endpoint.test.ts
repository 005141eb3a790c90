import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/sandbox/settings.ts';
import type { RunningSandbox } from '../../../src/sandbox/start-sandbox.ts';
import { atTheSameMoment, authorize, exchange, fhir, refresh, signIn, start, tokenRequest } from './smart-client.ts';

let sandbox: RunningSandbox;

beforeAll(async () => {
  sandbox = await start();
});
afterEach(() => {
  Object.assign(sandbox.settings, defaultSettings({}));
});
afterAll(() => sandbox.close());

describe('the token endpoint', () => {
  it.each([
    ['another verifier', { code_verifier: 'x'.repeat(43) }],
    ['no verifier', { code_verifier: undefined }],
    ['another redirect_uri', { redirect_uri: 'https://evil.example/' }],
  ])('refuses a code with %s', async (_what, changes) => {
    const { status, body } = await exchange(sandbox, await authorize(sandbox, 'ada'), changes);
    expect(status).toBe(400);
    expect(body.error).toBe('invalid_grant');
  });

  it('refuses another client', async () => {
    const { status, body } = await exchange(sandbox, await authorize(sandbox, 'ada'), { client_id: 'somebody' });
    expect([status, body.error]).toEqual([401, 'invalid_client']);
  });

  it('takes a code once, and takes its tokens back when it comes again', async () => {
    const authorized = await authorize(sandbox, 'ada');
    const first = await exchange(sandbox, authorized);
    expect((await exchange(sandbox, authorized)).body.error).toBe('invalid_grant');
    expect((await fhir(sandbox, first.body.access_token, 'Patient/ada')).status).toBe(401);
    expect((await refresh(sandbox, first.body.refresh_token)).body.error).toBe('invalid_grant');
  });

  it('gives one token for a code that comes twice at the same moment', async () => {
    const authorized = await authorize(sandbox, 'ada');
    const send = () => exchange(sandbox, authorized);
    const answers = await atTheSameMoment(sandbox, /token$/, [send, send]);
    expect(answers.map(answer => answer.status).sort()).toEqual([200, 400]);
  });

  it('rotates the refresh token and keeps the patient', async () => {
    const token = await signIn(sandbox, 'ada');
    const { status, body } = await refresh(sandbox, token.refresh_token);
    expect(status).toBe(200);
    expect(body).toMatchObject({ patient: 'ada', encounter: 'ada-visit', scope: token.scope });
    expect(body.refresh_token).not.toBe(token.refresh_token);
    expect(body.access_token).not.toBe(token.access_token);
    expect((await fhir(sandbox, body.access_token, 'Patient/ada')).status).toBe(200);
  });

  it('ends the whole family when a refresh token comes again', async () => {
    const token = await signIn(sandbox, 'ada');
    const next = await refresh(sandbox, token.refresh_token);
    expect((await refresh(sandbox, token.refresh_token)).body.error).toBe('invalid_grant');
    expect((await refresh(sandbox, next.body.refresh_token)).body.error).toBe('invalid_grant');
    expect((await fhir(sandbox, next.body.access_token, 'Patient/ada')).status).toBe(401);
  });

  it('sees reuse also when both come at the same moment', async () => {
    const token = await signIn(sandbox, 'ada');
    const send = () => refresh(sandbox, token.refresh_token);
    const answers = await atTheSameMoment(sandbox, /token$/, [send, send]);
    expect(answers.map(answer => answer.status).sort()).toEqual([200, 400]);
    const won = answers.find(answer => answer.status === 200);
    expect((await fhir(sandbox, won?.body.access_token, 'Patient/ada')).status).toBe(401);
  });

  it('refuses a refresh without client_id', async () => {
    const token = await signIn(sandbox, 'ada');
    const { status } = await tokenRequest(sandbox, { grant_type: 'refresh_token', refresh_token: String(token.refresh_token) });
    expect(status).toBe(400);
  });

  it('may issue codes that do not survive without encoding', async () => {
    sandbox.settings.codeSuffix = '+/=&';
    const authorized = await authorize(sandbox, 'ada');
    const code = authorized.params.get('code') ?? '';
    expect(code.endsWith('+/=&')).toBe(true);
    const raw = `grant_type=authorization_code&client_id=vertaug&code=${code}&code_verifier=${authorized.verifier}&redirect_uri=${encodeURIComponent(`${sandbox.app}index.html`)}`;
    const unencoded = await fetch(new URL('auth/token', sandbox.ehr), {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: raw,
    });
    expect(unencoded.status).toBe(400);
    expect((await exchange(sandbox, authorized)).status).toBe(200);
  });

  it('forgets a token that was revoked, and its refresh token with it', async () => {
    const token = await signIn(sandbox, 'ada');
    const revoked = await fetch(new URL('auth/revoke', sandbox.ehr), {
      method: 'POST',
      body: new URLSearchParams({ token: String(token.access_token), client_id: 'vertaug' }),
    });
    expect(revoked.status).toBe(200);
    expect((await fhir(sandbox, token.access_token, 'Patient/ada')).status).toBe(401);
    expect((await refresh(sandbox, token.refresh_token)).status).toBe(400);
  });
});
