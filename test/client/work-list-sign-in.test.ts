import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fetchSiteConfig } from '../../src/launch/road/fetch-site-config.ts';
import { rememberCase } from '../../src/launch/road/reopen.ts';
import { leaveToCaseFrom } from '../../src/launch/user/leave-to-case.ts';
import { signInHere } from '../../src/launch/user/sign-in-here.ts';
import { ehrPlaceOf, userPlaceOf } from '../../src/launch/user/user-place.ts';
import { userSessionOn } from '../../src/launch/user/user-session.ts';
import type { RunningSandbox } from '../../src/sandbox/start-sandbox.ts';
import { type BrowserTab, createTab } from '../builders/browser-tab.ts';
import { arrive, depart, PATIENT, signIn, signInChoosing, startEhr } from './ehr.ts';

let ehr: RunningSandbox;
beforeEach(async () => {
  ehr = await startEhr({}, { caseStore: { settings: { clinician: 'larsson-ingrid' } } });
});
afterEach(() => ehr.close());

const CASE = 'c0ffee00-0000-4000-8000-000000000001';

function store() {
  if (ehr.caseStore === undefined) throw new Error('No case store was started.');
  return ehr.caseStore;
}

/** Begins on the page of the work list, as a person does who chose this EHR. */
async function begin(tab: BrowserTab, cases: 'store' | 'ehr' = 'store') {
  ehr.launchUrl(PATIENT, { cases });
  const page = tab.load(`${ehr.app}cases.html`);
  const site = await fetchSiteConfig(page);
  const place = site.ok ? userPlaceOf(site.value.issuers[0] ?? fail('no issuer')) : undefined;
  if (place === undefined) throw new Error('Nothing keeps the cases.');
  const failure = await signInHere(page, place, 'cases');
  const [left] = page.leftFor;
  return { failure, request: left === undefined ? undefined : new URL(left) };
}

function fail(why: string): never {
  throw new Error(why);
}

const back = (tab: BrowserTab, address: string) => {
  const page = tab.load(address);
  return userSessionOn(page, 'cases').then(opened => ({ page, opened }));
};

describe('signing in for the work list', () => {
  it('asks the case store itself, for its own base, for no patient and for nothing that writes', { tags: ['D29'] }, async () => {
    const { request } = await begin(createTab());
    expect(request?.origin).toBe(new URL(store().url).origin);
    expect(Object.fromEntries(request?.searchParams ?? [])).toMatchObject({
      aud: store().fhir,
      client_id: store().clientId,
      redirect_uri: `${ehr.app}cases.html`,
      scope: 'openid fhirUser user/Patient.rs user/DocumentReference.rs',
      code_challenge_method: 'S256',
    });
  });

  it('comes back to a session of that store alone, and leaves no code, verifier or token behind', { tags: ['D9', 'D23'] }, async () => {
    const tab = createTab();
    const { request } = await begin(tab);
    const { opened, page } = await back(tab, await signIn(ehr, request));
    expect(opened).toMatchObject({ ok: true, value: { fhirUser: 'Practitioner/larsson-ingrid', userName: 'Dr. Ingrid Larsson' } });
    expect(opened?.ok && opened.value.session.baseUrl).toBe(store().fhir);
    expect(opened?.ok && opened.value.session.accessToken()).toEqual(expect.any(String));
    expect(page.address().search).toBe('');
    expect(tab.stored()).toEqual({});
  });

  it('asks the EHR with user scopes where that keeps its cases itself', { tags: ['@141'] }, async () => {
    const { request } = await begin(createTab(), 'ehr');
    expect(request?.searchParams.get('aud')).toBe(ehr.fhir);
    expect(request?.searchParams.get('scope')).not.toContain('launch');
  });

  it.each(['nowhere', 'ehr'] as const)('asks the EHR for what a service is counted by (cases kept: %s), and for no name', async cases => {
    ehr.launchUrl(PATIENT, { cases });
    const page = createTab().load(`${ehr.app}quality.html`);
    const site = await fetchSiteConfig(page);
    await signInHere(page, ehrPlaceOf((site.ok ? site.value.issuers[0] : undefined) ?? fail('no issuer')), 'quality');
    const { searchParams } = new URL(page.leftFor[0] ?? '');
    const types = [
      'Procedure',
      'AdverseEvent',
      'Consent',
      'Observation',
      'Condition',
      ...(cases === 'ehr' ? ['DocumentReference', 'Binary'] : []),
    ];
    expect(searchParams.get('scope')).toBe(`openid fhirUser ${types.map(type => `user/${type}.rs`).join(' ')}`);
    expect(searchParams.get('aud')).toBe(ehr.fhir);
    expect(searchParams.get('redirect_uri')).toBe(`${ehr.app}quality.html`);
  });

  it('begins with nobody where the page was opened without an answer', async () => {
    expect((await back(createTab(), `${ehr.app}cases.html`)).opened).toBeUndefined();
  });

  it('takes an answer once, in the tab that asked, with the state that was asked', { tags: ['@4', '@60', '@61'] }, async () => {
    const tab = createTab();
    const { request } = await begin(tab);
    const address = await signIn(ehr, request);
    const elsewhere = await back(createTab(), address);
    expect(elsewhere.opened).toMatchObject({ ok: false, failure: { kind: 'state-unknown' } });
    expect(elsewhere.page.requests).toEqual([]);
    expect((await back(tab, address)).opened).toMatchObject({ ok: true });
    expect((await back(tab, address)).opened).toMatchObject({ ok: false, failure: { kind: 'state-unknown' } });
  });

  it('says in the store’s own words that somebody was not let in', async () => {
    const tab = createTab();
    const { request } = await begin(tab);
    const state = request?.searchParams.get('state') ?? '';
    const answer = new URLSearchParams({
      state,
      error: 'access_denied',
      error_description: 'Not for you.',
      iss: new URL(store().url).origin,
    });
    const { opened, page } = await back(tab, `${ehr.app}cases.html?${answer}`);
    expect(opened).toMatchObject({ ok: false, failure: { kind: 'authorization-denied', detail: 'access_denied: Not for you.' } });
    expect(page.requests).toEqual([]);
  });

  it('refuses an answer of another authorization server', async () => {
    const tab = createTab();
    const { request } = await begin(tab);
    const address = new URL(await signIn(ehr, request));
    address.searchParams.set('iss', new URL(ehr.fhir).origin);
    expect((await back(tab, address.href)).opened).toMatchObject({ ok: false, failure: { kind: 'issuer-mismatch' } });
  });

  it('gives up an answer that took more than an hour', async () => {
    let now = Date.now();
    const tab = createTab({ now: () => now });
    const { request } = await begin(tab);
    const address = await signIn(ehr, request);
    now += 3_600_001;
    expect((await back(tab, address)).opened).toMatchObject({ ok: false, failure: { kind: 'sign-in-expired' } });
  });

  it('says so where the tab’s storage is blocked', async () => {
    expect((await begin(createTab({ storageBlocked: true }))).failure).toMatchObject({ kind: 'storage-blocked' });
  });
});

describe('opening a case of the list', () => {
  it('first gives the list’s token back, and then leaves for a launch at the EHR', { tags: ['D12'] }, async () => {
    const tab = createTab();
    const { request } = await begin(tab);
    const { opened, page } = await back(tab, await signIn(ehr, request));
    if (!opened?.ok) throw new Error('Nobody was signed in.');
    const { session } = opened.value;
    const token = session.accessToken();
    const revoked: (string | null)[] = [];
    const leave = (url: string) => {
      revoked.push(
        ...page.requests
          .filter(({ url }) => new URL(url).pathname.endsWith('/revoke'))
          .map(({ body }) => new URLSearchParams(body).get('token')),
      );
      expect(url).toBe(`${ehr.app}launch.html?${new URLSearchParams({ iss: ehr.fhir })}`);
    };
    expect(await leaveToCaseFrom(page, session, { iss: ehr.fhir, caseId: CASE }, leave)).toBeUndefined();
    expect(revoked).toContain(token);
    expect(session.accessToken()).toBeUndefined();
  });

  it('leaves all the same where the store does not answer', async () => {
    const left: string[] = [];
    const hangs = { end: () => new Promise<void>(() => {}) };
    await leaveToCaseFrom(createTab().load(`${ehr.app}cases.html`), hangs, { iss: ehr.fhir, caseId: CASE }, url => left.push(url));
    expect(left).toHaveLength(1);
  });

  it('stays, and signed in, where the tab cannot remember which case', async () => {
    const page = createTab({ storageBlocked: true }).load(`${ehr.app}cases.html`);
    const never = () => fail('It left, or signed out.');
    const failure = await leaveToCaseFrom(page, { end: never }, { iss: ehr.fhir, caseId: CASE }, never);
    expect(failure).toMatchObject({ kind: 'storage-blocked' });
  });
});

describe('a case that was chosen before a launch', () => {
  const remember = (tab: BrowserTab, iss: string, caseId = CASE) =>
    rememberCase(tab.load(`${ehr.app}cases.html`).tabStorage(), { iss, caseId });
  const reopensAfter = async (tab: BrowserTab) => {
    const { request } = await depart(tab, ehr.standaloneUrl);
    const { opened } = await arrive(tab, await signInChoosing(ehr, request, PATIENT));
    return opened.ok ? opened.context.reopens : opened.failure;
  };

  it('is known after the next launch outside a chart, once', async () => {
    const tab = createTab();
    remember(tab, ehr.fhir);
    expect(await reopensAfter(tab)).toBe(CASE);
    expect(await reopensAfter(tab)).toBeUndefined();
    expect(tab.stored()).toEqual({});
  });

  it('is forgotten by a launch from a chart, and by one at another EHR', async () => {
    const tab = createTab();
    remember(tab, ehr.fhir);
    const { request } = await depart(tab, ehr.launchUrl(PATIENT));
    expect(await arrive(tab, await signIn(ehr, request))).toMatchObject({ opened: { ok: true, context: { reopens: undefined } } });
    expect(await reopensAfter(tab)).toBeUndefined();
    remember(tab, 'https://other.example/fhir');
    expect(await reopensAfter(tab)).toBeUndefined();
  });

  it('is nothing where what is remembered is no uuid', async () => {
    const tab = createTab();
    remember(tab, ehr.fhir, 'javascript:alert(1)');
    expect(await reopensAfter(tab)).toBeUndefined();
  });
});
