import { HttpResponse, http } from 'msw/http';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { accessTokenIn, createTokenSession, type TokenSource } from '../../../src/launch/token/token-session.ts';

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const source: TokenSource = {
  baseUrl: 'https://ehr.example/fhir',
  furtherOrigins: [],
  clientId: 'vertaug',
  tokenEndpoint: 'https://ehr.example/token',
  revocationEndpoint: 'https://ehr.example/revoke',
  patientId: 'p1',
};
const first = { access_token: 'a1', refresh_token: 'r1', expires_in: 300, token_type: 'Bearer' };

function session(response: Record<string, unknown> = first, changes: Partial<TokenSource> = {}) {
  const clock = { ms: 1_000_000 };
  const page = { fetch: (url: string, init?: RequestInit) => fetch(url, init), now: () => clock.ms, blockedHere: async () => false };
  return { clock, session: createTokenSession(page, { ...source, ...changes }, response, clock.ms) };
}

/** Answers in turn; returns the forms that were posted. */
function answerAt(url: string, ...answers: (() => Response)[]): Record<string, string>[] {
  const forms: Record<string, string>[] = [];
  server.use(
    http.post(url, async ({ request }) => {
      forms.push(Object.fromEntries(new URLSearchParams(await request.text())));
      return (answers[forms.length - 1] ?? HttpResponse.error)();
    }),
  );
  return forms;
}

const renewed = (token: object) => () => HttpResponse.json({ token_type: 'bearer', expires_in: 300, ...token });

describe('createTokenSession', () => {
  it('counts down from when the token was asked for', () => {
    const { clock, session: open } = session();
    expect(open.accessToken()).toBe('a1');
    expect(open.secondsLeft()).toBe(300);
    clock.ms += 240_000;
    expect(open.secondsLeft()).toBe(60);
  });

  it.each([
    ['leaves the lifetime out', {}, Number.POSITIVE_INFINITY],
    ['gives it as text', { expires_in: '120' }, 120],
    ['gives nonsense', { expires_in: 'soon' }, Number.POSITIVE_INFINITY],
  ])('lives as long as the server says, where it %s', (_what, lifetime, seconds) => {
    expect(session({ access_token: 'a1', ...lifetime }).session.secondsLeft()).toBe(seconds);
  });

  it('has expired once the token ran out and there is no other, and not while one can be had', async () => {
    const { clock, session: open } = session({ access_token: 'a1', expires_in: 300 });
    expect(open.hasExpired()).toBe(false);
    clock.ms += 300_000;
    expect(open.hasExpired()).toBe(true);
    const other = session();
    other.clock.ms += 300_000;
    expect(other.session.hasExpired()).toBe(false);
    answerAt(source.tokenEndpoint, () => HttpResponse.json({ error: 'invalid_grant' }, { status: 400 }));
    await other.session.refresh();
    expect(other.session.hasExpired()).toBe(true);
    await other.session.end();
    expect(other.session.hasExpired()).toBe(false);
  });

  it('refreshes once for all who wait, and names itself', { tags: ['D13'] }, async () => {
    const forms = answerAt(source.tokenEndpoint, renewed({ access_token: 'a2', refresh_token: 'r2' }));
    const { session: open } = session();
    expect(await Promise.all([open.refresh(), open.refresh(), open.refresh()])).toEqual([true, true, true]);
    expect(forms).toEqual([{ grant_type: 'refresh_token', refresh_token: 'r1', client_id: 'vertaug' }]);
    expect(open.accessToken()).toBe('a2');
  });

  it('never sends a refresh token that was replaced', { tags: ['D13'] }, async () => {
    const forms = answerAt(
      source.tokenEndpoint,
      renewed({ access_token: 'a2', refresh_token: 'r2' }),
      renewed({ access_token: 'a3' }),
      renewed({ access_token: 'a4' }),
    );
    const { session: open } = session();
    for (const _ of [1, 2, 3]) await open.refresh();
    expect(forms.map(form => form.refresh_token)).toEqual(['r1', 'r2', 'r2']);
    expect(open.accessToken()).toBe('a4');
  });

  it('keeps its refresh token where the server sends an empty one', async () => {
    const forms = answerAt(source.tokenEndpoint, renewed({ access_token: 'a2', refresh_token: '' }), renewed({ access_token: 'a3' }));
    const { session: open } = session();
    for (const _ of [1, 2]) await open.refresh();
    expect(forms.map(form => form.refresh_token)).toEqual(['r1', 'r1']);
  });

  it.each([
    ['is refused', () => HttpResponse.json({ error: 'invalid_grant' }, { status: 400 })],
    ['brings no token', renewed({})],
    ['brings another patient', renewed({ access_token: 'a2', patient: 'p2' })],
    ['brings a token of another kind', renewed({ access_token: 'a2', token_type: 'mac' })],
  ])('ends when a refresh %s', { tags: ['D34'] }, async (_what, answer) => {
    answerAt(source.tokenEndpoint, answer);
    const { session: open } = session();
    expect(await open.refresh()).toBe(false);
    expect(open.accessToken()).toBeUndefined();
    expect(open.secondsLeft()).toBe(0);
  });

  it.each([
    ['no answer comes', () => HttpResponse.error()],
    ['the server is down', () => new HttpResponse(null, { status: 503 })],
    ['the server has too much to do', () => HttpResponse.json({}, { status: 429 })],
    ['the request took too long', () => new HttpResponse(null, { status: 408 })],
    ['a web page comes', () => HttpResponse.html('<p>Proxy</p>')],
  ])('keeps the token that is left when %s, and can try again', async (_what, answer) => {
    answerAt(source.tokenEndpoint, answer, renewed({ access_token: 'a2' }));
    const { session: open } = session();
    expect(await open.refresh()).toBe(false);
    expect(open.accessToken()).toBe('a1');
    expect(await open.refresh()).toBe(true);
    expect(open.accessToken()).toBe('a2');
  });

  it('goes on where a refresh names no patient, as a server may, and names none that is compared where it has none', async () => {
    answerAt(source.tokenEndpoint, renewed({ access_token: 'a2' }), renewed({ access_token: 'a3', patient: 'p2' }));
    const { session: open } = session();
    expect(await open.refresh()).toBe(true);
    const ofNobody = session(first, { patientId: undefined }).session;
    expect(await ofNobody.refresh()).toBe(true);
  });

  it('goes on with what somebody was granted who signed in again, also after it had ended', async () => {
    answerAt(source.tokenEndpoint, () => HttpResponse.json({ error: 'invalid_grant' }, { status: 400 }), renewed({ access_token: 'b2' }));
    const { session: open, clock } = session();
    await open.refresh();
    expect(open.hasExpired()).toBe(true);
    expect(open.renew({ access_token: 'b1', refresh_token: 's1', expires_in: 300 }, clock.ms)).toBe(true);
    expect([open.hasExpired(), open.accessToken(), open.secondsLeft()]).toEqual([false, 'b1', 300]);
    expect(await open.refresh()).toBe(true);
    expect(open.accessToken()).toBe('b2');
  });

  it('keeps what was granted anew where a refresh of before comes back after it', async () => {
    let answer = (_response: Response) => {};
    const later = new Promise<Response>(resolve => {
      answer = resolve;
    });
    server.use(http.post(source.tokenEndpoint, () => later));
    const { session: open, clock } = session();
    const refreshing = open.refresh();
    open.renew({ access_token: 'b1' }, clock.ms);
    answer(HttpResponse.json({ error: 'invalid_grant' }, { status: 400 }));
    expect(await refreshing).toBe(true);
    expect(open.accessToken()).toBe('b1');
  });

  it('takes nothing any more once it was ended', async () => {
    answerAt(
      source.revocationEndpoint ?? '',
      () => new HttpResponse(null),
      () => new HttpResponse(null),
    );
    const { session: open, clock } = session();
    await open.end();
    expect(open.renew({ access_token: 'b1' }, clock.ms)).toBe(false);
    expect(open.accessToken()).toBeUndefined();
  });

  it('asks nobody where it was given no refresh token', async () => {
    const { session: open } = session({ access_token: 'a1', expires_in: 300 });
    expect(await open.refresh()).toBe(false);
    expect(open.accessToken()).toBe('a1');
  });

  it('ends by revoking what it holds, the refresh token first, and forgets it before it asks', { tags: ['D12'] }, async () => {
    const forms = answerAt(
      'https://ehr.example/revoke',
      () => new HttpResponse(null, { status: 200 }),
      () => new HttpResponse(null, { status: 200 }),
    );
    const { session: open } = session();
    const ending = open.end();
    expect(open.accessToken()).toBeUndefined();
    await ending;
    expect(forms).toEqual([
      { token: 'r1', token_type_hint: 'refresh_token', client_id: 'vertaug' },
      { token: 'a1', token_type_hint: 'access_token', client_id: 'vertaug' },
    ]);
    expect(await open.refresh()).toBe(false);
  });

  it('stays ended when a refresh that was under way comes back, and revokes what it brought', { tags: ['D12'] }, async () => {
    const revoked = answerAt(
      'https://ehr.example/revoke',
      () => new HttpResponse(null, { status: 200 }),
      () => new HttpResponse(null, { status: 200 }),
    );
    let ending: Promise<void> | undefined;
    const { session: open } = session();
    answerAt(source.tokenEndpoint, () => {
      ending = open.end();
      return renewed({ access_token: 'a2', refresh_token: 'r2' })();
    });
    expect(await open.refresh()).toBe(false);
    expect(open.accessToken()).toBeUndefined();
    await ending;
    expect(revoked.map(form => form.token)).toEqual(['r2', 'a2']);
  });

  it.each([
    ['cannot be reached', () => HttpResponse.error()],
    ['refuses', () => new HttpResponse(null, { status: 500 })],
  ])('ends though the revocation endpoint %s', async (_what, answer) => {
    answerAt('https://ehr.example/revoke', answer, answer);
    const { session: open } = session();
    await open.end();
    expect(open.accessToken()).toBeUndefined();
  });

  it('only forgets where the server cannot revoke', async () => {
    const { session: open } = session(first, { revocationEndpoint: undefined });
    await open.end();
    expect(open.accessToken()).toBeUndefined();
  });
});

describe('accessTokenIn', () => {
  it.each([
    [{ access_token: 'a', token_type: 'bearer' }, 'a'],
    [{ access_token: 'a' }, 'a'],
    [{ access_token: 'a', token_type: 'DPoP' }, undefined],
    [{ access_token: '' }, undefined],
    [{ access_token: 7 }, undefined],
    [{}, undefined],
  ])('%j: %s', (response, token) => {
    expect(accessTokenIn(response)).toBe(token);
  });
});
