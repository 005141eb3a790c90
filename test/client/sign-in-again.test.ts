import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { leadsToPatient } from '../../src/app/session/leads-to-patient.ts';
import { createServerReader } from '../../src/fhir/search/server-reader.ts';
import type { LaunchContext, SignedIn, SignedInAgain } from '../../src/launch/context.ts';
import { CLIENT_ID, type RunningSandbox } from '../../src/sandbox/start-sandbox.ts';
import { createTab, type TabOptions, type TabPage } from '../builders/browser-tab.ts';
import { arrive, chartRequests, depart, formOf, PATIENT, signIn, signInChoosing, startEhr, tokenRequests } from './ehr.ts';

let ehr: RunningSandbox;
beforeEach(async () => {
  ehr = await startEhr({ refreshTokens: false });
});
afterEach(() => ehr.close());

interface Open {
  readonly page: TabPage;
  readonly context: LaunchContext;
  readonly stored: () => Record<string, string>;
}

async function open(options: TabOptions = {}): Promise<Open> {
  const tab = createTab(options);
  const { request } = await depart(tab, ehr.launchUrl(PATIENT));
  const { page, opened } = await arrive(tab, await signIn(ehr, request));
  if (!opened.ok) throw new Error(opened.failure.detail);
  return { page, context: opened.context, stored: tab.stored };
}

/** The authorization request that the newest window was led to. */
async function requestOf(page: TabPage): Promise<URL> {
  await expect.poll(() => page.windows.at(-1)?.wentTo.length).toBe(2);
  return new URL(page.windows.at(-1)?.wentTo[1] ?? '');
}

/** What the page at the redirect URL hands to whoever opened it. */
function handedOver(callback: string) {
  const { search, searchParams } = new URL(callback);
  return { signInState: searchParams.get('state') ?? '', search };
}

interface Again {
  readonly request: URL;
  readonly callback: string;
  readonly outcome: SignedIn<SignedInAgain>;
}

async function again(
  { page, context }: Open,
  {
    chosen = PATIENT,
    demands = {},
    change = (url: string) => url,
  }: { chosen?: string; demands?: object; change?: (callback: string) => string } = {},
): Promise<Again> {
  const { outcome } = context.signInAgain(demands);
  const request = await requestOf(page);
  const callback = change(await signInChoosing(ehr, request, chosen));
  page.hearMessage(handedOver(callback));
  return { request, callback, outcome: await outcome };
}

const revoked = () => ehr.log.filter(({ path }) => path.endsWith('/revoke')).map(({ body }) => new URLSearchParams(body).get('token'));

describe('a session whose token ended is signed in to again in a window of its own', { tags: ['D29'] }, () => {
  it('by an authorization request like a launch outside the chart: its own state, challenge and redirect URL, the same aud and client', {
    tags: ['@3', '@41', '@44'],
  }, async () => {
    const before = await open();
    const { request } = await again(before);
    const asked = Object.fromEntries(request.searchParams);
    expect(asked).toMatchObject({
      response_type: 'code',
      client_id: CLIENT_ID,
      redirect_uri: `${ehr.app}sign-in.html`,
      aud: ehr.fhir,
      code_challenge_method: 'S256',
    });
    expect(asked.scope?.split(' ')).toContain('launch/patient');
    expect(asked.scope?.split(' ')).not.toContain('launch');
    expect(asked.state).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    const verifier = formOf(tokenRequests(ehr).at(-1) ?? expect.fail()).code_verifier ?? '';
    expect(verifier).toMatch(/^[\w.~-]{43,128}$/);
    expect(createHash('sha256').update(verifier).digest('base64url')).toBe(asked.code_challenge);
    expect(before.page.windows.map(({ closed }) => closed)).toEqual([true]);
  });

  it('and reads go on with the new token, under the same session', async () => {
    const before = await open();
    const { session } = before.context;
    const first = session.accessToken();
    ehr.expireAccessTokens();
    const reader = createServerReader(session);
    expect(await reader.read('Patient', PATIENT)).toMatchObject({ ok: false, failure: { kind: 'unauthorized' } });
    expect((await again(before)).outcome).toEqual({ ok: true, value: { kind: 'same' } });
    expect(before.context.sessionExpired()).toBe(false);
    expect(session.accessToken()).not.toBe(first);
    expect(await reader.read('Patient', PATIENT)).toMatchObject({ ok: true, value: { id: PATIENT } });
    expect(chartRequests(ehr).at(-1)?.headers.authorization).toBe(`Bearer ${session.accessToken()}`);
  });

  it('and leaves neither verifier, state nor token in the storage of the tab', { tags: ['D23'] }, async () => {
    const before = await open();
    const { outcome } = before.context.signInAgain();
    const request = await requestOf(before.page);
    expect(before.stored()).toEqual({});
    before.page.hearMessage(handedOver(await signInChoosing(ehr, request, PATIENT)));
    await outcome;
    expect(before.stored()).toEqual({});
  });

  it('and at the end gives back both tokens', { tags: ['D12'] }, async () => {
    const before = await open();
    const first = before.context.session.accessToken();
    await again(before);
    const second = before.context.session.accessToken();
    await before.context.end();
    expect(revoked()).toEqual([second, first]);
  });

  it('but not for another patient: that token is given back, and nothing is replaced', { tags: ['D14'] }, async () => {
    const before = await open();
    ehr.settings.tokenResponse = body => ({ ...body, patient: 'another' });
    const first = before.context.session.accessToken();
    expect((await again(before)).outcome).toEqual({ ok: true, value: { kind: 'other-patient' } });
    expect(before.context.session.accessToken()).toBe(first);
    expect(revoked()).toHaveLength(1);
    expect(revoked()).not.toContain(first);
  });

  it('nor where the answer names no patient', async () => {
    const before = await open();
    ehr.settings.tokenResponse = ({ patient: _left, ...body }) => body;
    expect((await again(before)).outcome).toMatchObject({ ok: false, failure: { kind: 'no-patient' } });
    expect(revoked()).toHaveLength(1);
  });

  it('by somebody else: it is said, and from then on the session is theirs', async () => {
    const before = await open();
    expect(before.context.userName).toBe('Dr. Zoë Müller-Łukasz');
    signedInAsAnother();
    expect((await again(before)).outcome).toEqual({
      ok: true,
      value: { kind: 'other-user', fhirUser: 'Practitioner/other', userName: 'Dr. Other' },
    });
    expect(before.context.userName).toBe('Dr. Other');
    expect(before.context.fhirUser).toBe('Practitioner/other');
  });

  it('by somebody else is refused where only the same person will do', async () => {
    const before = await open();
    const first = before.context.session.accessToken();
    signedInAsAnother();
    expect((await again(before, { demands: { onlySameUser: true } })).outcome).toEqual({
      ok: true,
      value: { kind: 'other-user-refused', told: true },
    });
    expect(before.context.session.accessToken()).toBe(first);
    expect(before.context.userName).toBe('Dr. Zoë Müller-Łukasz');
    expect(revoked()).toHaveLength(1);
  });
});

describe('an EHR that does not say who signs in', () => {
  const namesNobody = () => {
    ehr.settings.tokenResponse = ({ id_token: _none, ...body }) => body;
  };
  const refused = { ok: true, value: { kind: 'other-user-refused', told: false } };

  it.each(['the second time', 'both times'])('%s has nobody taken for the same where only the same person will do', async when => {
    if (when === 'both times') namesNobody();
    const before = await open();
    namesNobody();
    const first = before.context.session.accessToken();
    const { outcome } = await again(before, { demands: { onlySameUser: true } });
    expect(outcome).toEqual(refused);
    expect(before.context.session.accessToken()).toBe(first);
    expect(revoked()).toHaveLength(1);
    // So a locked window goes on asking for its patient.
    expect(leadsToPatient(outcome, false)).toBe(true);
  });

  it('lets an expired session go on, in nobody’s name as before', async () => {
    namesNobody();
    const before = await open();
    expect((await again(before)).outcome).toEqual({ ok: true, value: { kind: 'same' } });
  });
});

describe('the answer of a sign-in window', () => {
  it('of another request is not heard, and one is heard once', { tags: ['@4', '@61'] }, async () => {
    const before = await open();
    const { outcome } = before.context.signInAgain();
    const request = await requestOf(before.page);
    const { search } = handedOver(await signInChoosing(ehr, request, PATIENT));
    const asked = tokenRequests(ehr).length;
    before.page.hearMessage({ signInState: crypto.randomUUID(), search });
    expect(tokenRequests(ehr)).toHaveLength(asked);
    const answer = { signInState: request.searchParams.get('state') ?? '', search };
    before.page.hearMessage(answer);
    before.page.hearMessage(answer);
    expect(await outcome).toMatchObject({ ok: true });
    before.page.hearMessage(answer);
    expect(tokenRequests(ehr)).toHaveLength(asked + 1);
  });

  it('that carries the state of another request in it leads to no token request', { tags: ['@4', '@60'] }, async () => {
    const before = await open();
    const { outcome } = before.context.signInAgain();
    const request = await requestOf(before.page);
    const asked = tokenRequests(ehr).length;
    before.page.hearMessage({ signInState: request.searchParams.get('state') ?? '', search: '?code=theirs&state=another' });
    expect(await outcome).toMatchObject({ ok: false, failure: { kind: 'state-unknown' } });
    expect(tokenRequests(ehr)).toHaveLength(asked);
  });

  it('from another authorization server than the one that was asked (RFC 9207) leads to none', async () => {
    const before = await open();
    const asked = tokenRequests(ehr).length;
    const change = (callback: string) => `${callback.replace(/&iss=[^&]*/, '')}&iss=https%3A%2F%2Fevil.example`;
    expect((await again(before, { change })).outcome).toMatchObject({ ok: false, failure: { kind: 'issuer-mismatch' } });
    expect(tokenRequests(ehr)).toHaveLength(asked);
  });

  it('that is a refusal is told in the server’s words', async () => {
    const before = await open();
    ehr.settings.refuseAuthorization = { error: 'access_denied', description: 'Not today.' };
    const { outcome } = before.context.signInAgain();
    const request = await requestOf(before.page);
    before.page.hearMessage(handedOver(await signIn(ehr, request)));
    expect(await outcome).toMatchObject({ ok: false, failure: { kind: 'authorization-denied', detail: 'access_denied: Not today.' } });
  });

  it('with a code that is refused is told, and the code is not sent again', async () => {
    const before = await open();
    const asked = tokenRequests(ehr).length;
    const change = (callback: string) => callback.replace(/code=[^&]+/, 'code=spent');
    expect((await again(before, { change })).outcome).toMatchObject({ ok: false, failure: { kind: 'token-refused' } });
    expect(tokenRequests(ehr)).toHaveLength(asked + 1);
  });

  it('is waited for until somebody waits no longer', async () => {
    const before = await open();
    const { outcome, stop } = before.context.signInAgain();
    await requestOf(before.page);
    stop();
    expect(await outcome).toMatchObject({ ok: false, failure: { kind: 'stopped' } });
    expect(before.page.windows.map(({ closed }) => closed)).toEqual([true]);
  });
});

describe('a sign-in window', () => {
  it('is opened at once, before anything is asked: later the browser would not open it', async () => {
    const { context, page } = await open();
    const asked = page.requests.length;
    const { stop } = context.signInAgain();
    expect(page.windows.map(({ wentTo }) => wentTo)).toEqual([[`${ehr.app}sign-in.html`]]);
    expect(page.requests).toHaveLength(asked);
    stop();
  });

  it('that the browser does not open is told, and nothing is asked', { tags: ['D29'] }, async () => {
    const { context, page } = await open({ windowsBlocked: true });
    const asked = page.requests.length;
    expect(await context.signInAgain().outcome).toMatchObject({ ok: false, failure: { kind: 'window-blocked' } });
    expect(page.requests).toHaveLength(asked);
  });

  it('goes nowhere, and is closed, where the smart-configuration names endpoints elsewhere', async () => {
    const { context, page } = await open();
    ehr.settings.smartConfiguration = document => ({ ...document, authorization_endpoint: 'https://evil.example/authorize' });
    expect(await context.signInAgain().outcome).toMatchObject({ ok: false, failure: { kind: 'foreign-endpoint' } });
    expect(page.windows.map(({ wentTo, closed }) => [wentTo.length, closed])).toEqual([[1, true]]);
  });

  it('brings no token to a session that was ended meanwhile: it is given back', async () => {
    const before = await open();
    const { outcome } = before.context.signInAgain();
    const request = await requestOf(before.page);
    const callback = await signInChoosing(ehr, request, PATIENT);
    await before.context.end();
    const given = revoked().length;
    before.page.hearMessage(handedOver(callback));
    expect(await outcome).toMatchObject({ ok: false, failure: { kind: 'stopped' } });
    expect(before.context.session.accessToken()).toBeUndefined();
    expect(revoked().length).toBeGreaterThan(given);
  });
});

/** From now on the EHR's answers are for another user: with an id_token whose keys a browser cannot have. */
function signedInAsAnother(): void {
  ehr.settings.smartConfiguration = ({ jwks_uri: _none, ...document }) => document;
  const claims = {
    iss: new URL(ehr.ehr).origin,
    aud: CLIENT_ID,
    exp: 4e9,
    sub: 'other',
    name: 'Dr. Other',
    fhirUser: `${ehr.fhir}/Practitioner/other`,
  };
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const idToken = `${part({ alg: 'RS256' })}.${part(claims)}.AAAA`;
  ehr.settings.tokenResponse = body => ({ ...body, id_token: idToken });
}
