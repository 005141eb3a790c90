import { createLocalJWKSet, jwtVerify } from 'jose';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '../../../src/sandbox/settings.ts';
import type { RunningSandbox } from '../../../src/sandbox/start-sandbox.ts';
import { authorize, exchange, fhir, launchOf, refresh, signIn, start } from './smart-client.ts';

let sandbox: RunningSandbox;

beforeAll(async () => {
  sandbox = await start();
});
afterEach(() => {
  vi.useRealTimers();
  Object.assign(sandbox.settings, defaultSettings({}));
});
afterAll(() => sandbox.close());

describe('an EHR launch', () => {
  it('leads from the chart to a token with the chart’s patient and encounter', async () => {
    const authorized = await authorize(sandbox, 'ada');
    expect(authorized.params.get('state')).toBe('a-state');
    expect(authorized.headers.has('set-cookie')).toBe(false);
    expect(authorized.params.get('iss')).toBe(new URL(sandbox.ehr).origin);
    const { status, body, headers } = await exchange(sandbox, authorized);
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(body).toMatchObject({
      token_type: 'Bearer',
      expires_in: 3600,
      patient: 'ada',
      encounter: 'ada-visit',
      need_patient_banner: true,
      scope: 'launch openid fhirUser online_access patient/*.cruds',
    });
    expect(body.refresh_token).toEqual(expect.any(String));
    const patient = await fhir(sandbox, body.access_token, 'Patient/ada');
    expect(patient.status).toBe(200);
    expect(await patient.json()).toMatchObject({ resourceType: 'Patient', id: 'ada' });
  });

  it('is found through discovery at the FHIR base, which claims what is done', async () => {
    const document = await (await fetch(`${sandbox.fhir}/.well-known/smart-configuration`)).json();
    const origin = new URL(sandbox.ehr).origin;
    expect(document).toMatchObject({
      issuer: origin,
      authorization_endpoint: `${origin}/auth/authorize`,
      token_endpoint: `${origin}/auth/token`,
      revocation_endpoint: `${origin}/auth/revoke`,
      code_challenge_methods_supported: ['S256'],
    });
    expect(document.capabilities).toEqual(
      expect.arrayContaining(['launch-ehr', 'client-public', 'permission-v1', 'permission-v2', 'context-banner']),
    );
    const openid = await (await fetch(`${origin}/.well-known/openid-configuration`)).json();
    expect(openid).toMatchObject({ issuer: document.issuer, jwks_uri: document.jwks_uri, token_endpoint: document.token_endpoint });
  });

  it('says in a signed id_token who the clinician is', async () => {
    const token = await signIn(sandbox, 'ada');
    const keys = await (await fetch(new URL('auth/jwks', sandbox.ehr))).json();
    const { payload, protectedHeader } = await jwtVerify(String(token.id_token), createLocalJWKSet(keys), {
      issuer: new URL(sandbox.ehr).origin,
      audience: 'vertaug',
    });
    expect(protectedHeader.alg).toBe('RS256');
    expect(payload).toMatchObject({ name: 'Dr. Zoë Müller-Łukasz', fhirUser: `${sandbox.fhir}/Practitioner/mueller-lukasz` });
    const practitioner = await fhir(sandbox, token.access_token, 'Practitioner/mueller-lukasz');
    expect(practitioner.status).toBe(200);
  });

  it.each(['online_access', 'offline_access'])('gives a refresh token for %s', async scope => {
    expect(await signIn(sandbox, 'ada', `launch ${scope} patient/*.rs`)).toMatchObject({
      scope: `launch ${scope} patient/*.rs`,
      refresh_token: expect.any(String),
    });
  });

  it('gives none when it was not asked, and none when the EHR gives none', async () => {
    expect(await signIn(sandbox, 'ada', 'launch patient/*.rs')).not.toHaveProperty('refresh_token');
    sandbox.settings.refreshTokens = false;
    expect(await signIn(sandbox, 'ada')).not.toHaveProperty('refresh_token');
  });

  it('keeps two launches for two patients apart in one browser', async () => {
    const [ada, ben] = await Promise.all([authorize(sandbox, 'ada'), authorize(sandbox, 'ben')]);
    const [forBen, forAda] = await Promise.all([exchange(sandbox, ben), exchange(sandbox, ada)]);
    expect(forAda.body.patient).toBe('ada');
    expect(forBen.body.patient).toBe('ben');
    expect((await fhir(sandbox, forAda.body.access_token, 'Patient/ada')).status).toBe(200);
    expect((await refresh(sandbox, forAda.body.refresh_token)).body.patient).toBe('ada');
    expect((await refresh(sandbox, forBen.body.refresh_token)).body.patient).toBe('ben');
  });
});

describe('authorization refuses', () => {
  it.each([
    ['another aud', { aud: 'https://ehr.example/fhir' }, 'invalid_request'],
    ['the aud with a trailing slash', { aud: 'SLASH' }, 'invalid_request'],
    ['no aud', { aud: undefined }, 'invalid_request'],
    ['no PKCE', { code_challenge: undefined, code_challenge_method: undefined }, 'invalid_request'],
    ['plain PKCE', { code_challenge_method: 'plain' }, 'invalid_request'],
    ['no launch', { launch: undefined }, 'invalid_request'],
    ['an invented launch', { launch: 'made-up' }, 'invalid_request'],
    ['a launch without its scope', { scope: 'openid patient/*.rs' }, 'invalid_scope'],
  ])('%s', async (_what, changes, error) => {
    const aud = 'aud' in changes && changes.aud === 'SLASH' ? { aud: `${sandbox.fhir}/` } : {};
    const { params } = await authorize(sandbox, 'ada', { ...changes, ...aud });
    expect(params.get('error')).toBe(error);
    expect(params.get('state')).toBe('a-state');
    expect(params.has('code')).toBe(false);
  });

  it('a launch that was used before', async () => {
    const launch = launchOf(sandbox, 'ada');
    expect((await authorize(sandbox, 'ada', { launch })).params.has('code')).toBe(true);
    expect((await authorize(sandbox, 'ada', { launch })).params.get('error')).toBe('invalid_request');
  });

  it.each([
    ['another host', 'https://evil.example/index.html'],
    ['another page of the app', 'APP'],
    ['nothing', undefined],
  ])('to redirect to %s, and says so on a page of its own', async (_what, redirect) => {
    const answer = await authorize(sandbox, 'ada', { redirect_uri: redirect === 'APP' ? sandbox.app : redirect });
    expect(answer.status).toBe(400);
    expect([...answer.params]).toEqual([]);
    expect(answer.page).toContain('The app was not opened');
  });

  it('in the EHR’s own words where the clinician says no', async () => {
    sandbox.settings.refuseAuthorization = { error: 'access_denied', description: '<b>Not for this app</b>' };
    const { params } = await authorize(sandbox, 'ada');
    expect(params.get('error')).toBe('access_denied');
    expect(params.get('error_description')).toBe('<b>Not for this app</b>');
  });
});

describe('switches of the EHR', () => {
  it('grant less than was asked', async () => {
    sandbox.settings.scopesGranted = asked => asked.filter(scope => !scope.endsWith('.c'));
    const token = await signIn(sandbox, 'ada', 'launch openid patient/Patient.r patient/Procedure.c');
    expect(token.scope).toBe('launch openid patient/Patient.r');
  });

  it('leave the patient out, or the banner to itself', async () => {
    sandbox.settings.tokenResponse = ({ patient: _, ...body }) => body;
    expect(await signIn(sandbox, 'ada')).not.toHaveProperty('patient');
    sandbox.settings.needPatientBanner = undefined;
    expect(await signIn(sandbox, 'ada')).not.toHaveProperty('need_patient_banner');
    sandbox.settings.needPatientBanner = false;
    expect(await signIn(sandbox, 'ada')).toMatchObject({ need_patient_banner: false });
  });

  it('shorten the life of tokens and end them', async () => {
    sandbox.settings.tokenLifetimeS = 90;
    const token = await signIn(sandbox, 'ada');
    expect(token.expires_in).toBe(90);
    sandbox.expireAccessTokens();
    const refused = await fhir(sandbox, token.access_token, 'Patient/ada');
    expect(refused.status).toBe(401);
    expect(refused.headers.get('www-authenticate')).toBe('Bearer error="invalid_token"');
    expect(await refused.json()).toMatchObject({ resourceType: 'OperationOutcome', issue: [{ code: 'login' }] });
    const next = await refresh(sandbox, token.refresh_token);
    expect((await fhir(sandbox, next.body.access_token, 'Patient/ada')).status).toBe(200);
  });

  it('let a token run out by itself', async () => {
    sandbox.settings.tokenLifetimeS = 90;
    const token = await signIn(sandbox, 'ada');
    const signedIn = Date.now();
    vi.useFakeTimers({ toFake: ['Date'], now: signedIn + 45_000 });
    expect((await fhir(sandbox, token.access_token, 'Patient/ada')).status).toBe(200);
    vi.setSystemTime(signedIn + 91_000);
    expect((await fhir(sandbox, token.access_token, 'Patient/ada')).status).toBe(401);
    expect((await refresh(sandbox, token.refresh_token)).status).toBe(200);
  });

  it('break discovery', async () => {
    const read = () => fetch(`${sandbox.fhir}/.well-known/smart-configuration`);
    sandbox.settings.smartConfiguration = ({ code_challenge_methods_supported: _, ...document }) => ({
      ...document,
      token_endpoint: '../auth/token',
    });
    const changed = await (await read()).json();
    expect(changed).toMatchObject({ token_endpoint: '../auth/token' });
    expect(changed).not.toHaveProperty('code_challenge_methods_supported');
    sandbox.settings.smartConfiguration = () => new Response('<h1>Gateway</h1>', { status: 500, headers: { 'content-type': 'text/html' } });
    expect((await read()).status).toBe(500);
  });
});
