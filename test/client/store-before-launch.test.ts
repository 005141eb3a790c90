import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LaunchContext } from '../../src/launch/context.ts';
import { openSessionOn } from '../../src/launch/session.ts';
import { keepEarlyAnswer } from '../../src/launch/window/early-answer.ts';
import { type HandOverPage, handOver } from '../../src/launch/window/hand-over.ts';
import type { RunningSandbox } from '../../src/sandbox/start-sandbox.ts';
import { type BrowserTab, createTab } from '../builders/browser-tab.ts';
import { arrive, depart, formOf, PATIENT, signIn, startEhr, tokenRequests } from './ehr.ts';

let ehr: RunningSandbox;
let store: RunningSandbox;
beforeEach(async () => {
  ehr = await startEhr();
  store = await startEhr();
  ehr.settings.appConfig = config => ({
    ...config,
    issuers: [
      {
        iss: ehr.fhir,
        clientId: 'vertaug',
        caseStore: { base: store.fhir, clientId: 'vertaug', patientIdentifiers: ['urn:mrn'], signIn: 'before', scopeVersion: 'v2' },
      },
    ],
  });
});
afterEach(async () => {
  await ehr.close();
  await store.close();
});

/** The store's own redirect URLs are its own app's; the answer is told to ours. */
function storeAnswer(request: URL | undefined, answer: Record<string, string>): string {
  return `${ehr.app}sign-in.html?${new URLSearchParams({ state: request?.searchParams.get('state') ?? '', iss: new URL(store.ehr).origin, ...answer })}`;
}

/** Opens the page at the second redirect URL in a tab that nobody opened. */
async function comeBack(tab: BrowserTab, address: string): Promise<readonly string[]> {
  const page = tab.load(address);
  const handOverPage: HandOverPage = {
    ...page,
    opener: () => undefined,
    channel: () => undefined,
    goesOnAt: () => keepEarlyAnswer(page.tabStorage(), page.address(), page.now()),
    close: () => undefined,
    rest: async () => undefined,
  };
  await handOver(handOverPage);
  expect(page.address().search).toBe('');
  return page.leftFor;
}

interface Launched {
  readonly context: LaunchContext;
  readonly tab: BrowserTab;
  readonly storeRequest: URL | undefined;
}

async function launchWith(answer: Record<string, string>, tab = createTab()): Promise<Launched> {
  const launchUrl = ehr.launchUrl(PATIENT);
  const { request: storeRequest } = await depart(tab, launchUrl);
  const onward = await comeBack(tab, storeAnswer(storeRequest, answer));
  expect(onward).toEqual([launchUrl]);
  const { request } = await depart(tab, onward[0] ?? '');
  expect(request?.origin).toBe(new URL(ehr.ehr).origin);
  const { opened } = await arrive(tab, await signIn(ehr, request));
  if (!opened.ok) throw new Error(opened.failure.detail);
  return { context: opened.context, tab, storeRequest };
}

describe('a case store that is signed in to before the EHR’s launch', { tags: ['D29'] }, () => {
  it('is asked first, for itself alone, and the launch goes on as it was opened', async () => {
    const { storeRequest } = await launchWith({ code: 'early' });
    const asked = Object.fromEntries(storeRequest?.searchParams ?? []);
    expect(storeRequest?.origin).toBe(new URL(store.ehr).origin);
    expect(asked).toMatchObject({ aud: store.fhir, redirect_uri: `${ehr.app}sign-in.html`, code_challenge_method: 'S256' });
    expect(asked.scope?.split(' ')).toContain('user/DocumentReference.crus');
    expect(asked.launch).toBeUndefined();
  });

  it('leaves a code and its verifier in the tab until the chart is open, never a token, and then nothing', async () => {
    const tab = createTab();
    const launchUrl = ehr.launchUrl(PATIENT);
    const { request } = await depart(tab, launchUrl);
    expect(JSON.parse(Object.values(tab.stored())[0] ?? '')).not.toHaveProperty('search');
    await comeBack(tab, storeAnswer(request, { code: 'early' }));
    expect(Object.keys(tab.stored())).toEqual(['vertaug.store']);
    expect(Object.keys(JSON.parse(tab.stored()['vertaug.store'] ?? '')).sort()).toEqual(
      ['base', 'launch', 'scope', 'search', 'startedAt', 'state', 'verifier'].sort(),
    );
    const second = await depart(tab, launchUrl);
    const { opened } = await arrive(tab, await signIn(ehr, second.request));
    expect(opened.ok).toBe(true);
    if (opened.ok) await opened.context.signedInToStore;
    expect(tab.stored()).toEqual({});
  });

  it('exchanges the code once, with the verifier of its own challenge; one that ended meanwhile is told, and the chart opens all the same', async () => {
    const { context } = await launchWith({ code: 'ended-meanwhile' });
    expect(await context.signedInToStore).toMatchObject({ ok: false, failure: { kind: 'token-refused' } });
    const sent = tokenRequests(store).map(formOf);
    expect(sent).toMatchObject([{ code: 'ended-meanwhile', redirect_uri: `${ehr.app}sign-in.html`, grant_type: 'authorization_code' }]);
    expect(context.session.accessToken()).toBeDefined();
  });

  it('that refuses does not keep the chart from being opened, and no token is asked for', async () => {
    const { context } = await launchWith({ error: 'access_denied' });
    expect(await context.signedInToStore).toMatchObject({ ok: false, failure: { kind: 'authorization-denied' } });
    expect(tokenRequests(store)).toEqual([]);
  });

  it('that cannot be asked does not keep the chart from being opened', async () => {
    store.settings.smartConfiguration = () => new Response('', { status: 503 });
    const tab = createTab();
    const { request } = await depart(tab, ehr.launchUrl(PATIENT));
    expect(request?.origin).toBe(new URL(ehr.ehr).origin);
    const { opened } = await arrive(tab, await signIn(ehr, request));
    expect(opened.ok && (await opened.context.signedInToStore)).toBeUndefined();
  });

  it('takes no answer that this tab did not ask for', async () => {
    const tab = createTab();
    await depart(tab, ehr.launchUrl(PATIENT));
    const foreign = `${ehr.app}sign-in.html?${new URLSearchParams({ state: 'of-another', code: 'theirs' })}`;
    expect(await comeBack(tab, foreign)).toEqual([]);
    expect(JSON.parse(tab.stored()['vertaug.store'] ?? '')).not.toHaveProperty('search');
  });
});

describe('a reload', () => {
  const CASE = 'c0ffee00-0000-4000-8000-000000000000';

  it('of a case that is kept nowhere leads to the page that says how to begin', async () => {
    ehr.settings.appConfig = config => config;
    const tab = createTab();
    const { request } = await depart(tab, ehr.launchUrl(PATIENT));
    await arrive(tab, await signIn(ehr, request));
    expect((await arrive(tab, `${ehr.app}index.html`)).opened).toMatchObject({ ok: false, failure: { kind: 'no-launch' } });
  });

  it('of a case that is kept signs in at the same EHR, once, and knows which case it was', async () => {
    ehr.settings.appConfig = config => config;
    const tab = createTab();
    const { request } = await depart(tab, ehr.launchUrl(PATIENT));
    const first = await arrive(tab, await signIn(ehr, request));
    if (!first.opened.ok) throw new Error(first.opened.failure.detail);
    first.opened.context.comesBackTo(CASE);
    expect(tab.stored()).toEqual({
      'vertaug.reopen': JSON.stringify({ iss: ehr.fhir, caseId: CASE }),
      'vertaug.session': first.opened.context.sessionId,
    });

    const reloaded = tab.load(`${ehr.app}index.html`);
    void openSessionOn(reloaded);
    await expect.poll(() => reloaded.leftFor).toEqual([ehr.standaloneUrl]);
    const again = await depart(tab, ehr.standaloneUrl);
    expect(again.request?.searchParams.get('launch')).toBeNull();
    // The launch has taken it: should it fail, the next page begins no third one.
    expect(tab.stored()['vertaug.reopen']).toBeUndefined();
    expect((await arrive(tab, `${ehr.app}index.html`)).opened).toMatchObject({ ok: false, failure: { kind: 'no-launch' } });
  });

  it('after the session was ended comes back to nothing', async () => {
    ehr.settings.appConfig = config => config;
    const tab = createTab();
    const { request } = await depart(tab, ehr.launchUrl(PATIENT));
    const { opened } = await arrive(tab, await signIn(ehr, request));
    if (!opened.ok) throw new Error(opened.failure.detail);
    opened.context.comesBackTo(CASE);
    await opened.context.end();
    expect(tab.stored()).toEqual({});
  });
});
