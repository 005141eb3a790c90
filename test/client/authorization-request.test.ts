import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SmartLibrary } from '../../src/launch/page.ts';
import { launchFrom } from '../../src/launch/road/authorize.ts';
import { scopesFor } from '../../src/launch/road/scopes.ts';
import { CLIENT_ID, type RunningSandbox } from '../../src/sandbox/start-sandbox.ts';
import { createTab } from '../builders/browser-tab.ts';
import { chartRequests, depart, kindOf, launch, PATIENT, signIn, startEhr } from './ehr.ts';

let ehr: RunningSandbox;
beforeEach(async () => {
  ehr = await startEhr();
});
afterEach(() => ehr.close());

const V2 = { capabilities: ['permission-v2'], scopesSupported: [] };
const ISSUER = { scopeVersion: 'auto', refresh: 'online_access', scopesLeftOut: [], forms: [], alsoSends: [], deletes: false } as const;
const standaloneUrl = () => `${ehr.app}launch.html?${new URLSearchParams({ iss: ehr.fhir })}`;

describe('the authorization request', () => {
  it('A1-1: echoes the launch of the EHR, and has none when there was none', { tags: ['@35', '@36', '@161'] }, async () => {
    const launchUrl = ehr.launchUrl(PATIENT);
    const fromChart = await depart(createTab(), launchUrl);
    expect(fromChart.request?.searchParams.get('launch')).toBe(new URL(launchUrl).searchParams.get('launch'));
    const alone = await depart(createTab(), standaloneUrl());
    expect(alone.failure).toBeUndefined();
    expect(alone.request?.searchParams.has('launch')).toBe(false);
  });

  it.each(['Zm9+YmFy/w==', 'Zm9%2BYmFy/w%3D%3D'])(
    'A1-1: has every sign of the launch, written %s, as the EHR meant it',
    { tags: ['@35'] },
    async written => {
      const { request } = await depart(createTab(), `${ehr.app}launch.html?iss=${ehr.fhir}&launch=${written}`);
      expect(request?.search).toMatch(/[?&]launch=Zm9%2BYmFy%2Fw%3D%3D(&|$)/);
      expect(request?.searchParams.get('launch')).toBe('Zm9+YmFy/w==');
    },
  );

  it('A1-2: asks for the launch’s context from the chart, for a patient to be picked otherwise', {
    tags: ['@37', '@150', '@151', '@152', '@166'],
  }, async () => {
    const fromChart = await depart(createTab(), ehr.launchUrl(PATIENT));
    expect(fromChart.request?.searchParams.get('scope')).toBe(scopesFor('ehr', ISSUER, V2));
    const alone = await depart(createTab(), standaloneUrl());
    expect(alone.request?.searchParams.get('scope')).toBe(scopesFor('standalone', ISSUER, V2));
    expect(alone.request?.searchParams.get('scope')?.split(' ')).toContain('launch/patient');
  });

  it('A1-5: asks for a code for this client, this page and this FHIR base', {
    tags: ['@3', '@32', '@33', '@34', '@41', '@45', '@50', '@51', '@211'],
  }, async () => {
    const { request } = await depart(createTab(), ehr.launchUrl(PATIENT));
    expect(Object.fromEntries(request?.searchParams ?? [])).toMatchObject({
      response_type: 'code',
      client_id: CLIENT_ID,
      redirect_uri: `${ehr.app}index.html`,
      aud: ehr.fhir,
      code_challenge_method: 'S256',
    });
    expect([...(request?.searchParams.keys() ?? [])].sort()).toEqual(
      ['aud', 'client_id', 'code_challenge', 'code_challenge_method', 'launch', 'redirect_uri', 'response_type', 'scope', 'state'].sort(),
    );
  });

  it('A1-6: sends its challenge to an EHR that does not advertise PKCE only where the site says that it is there', {
    tags: ['@13'],
  }, async () => {
    const change = (pkceUnadvertised: boolean) => async (input: RequestInfo | URL, init?: RequestInit) => {
      const request = new Request(input, init);
      const answer = await fetch(request);
      if (!/smart-configuration|config\.json/.test(request.url)) return answer;
      const body = await answer.json();
      delete body.code_challenge_methods_supported;
      if (Array.isArray(body.issuers)) body.issuers = body.issuers.map((issuer: object) => ({ ...issuer, pkceUnadvertised }));
      return new Response(JSON.stringify(body), { headers: answer.headers });
    };
    const silent = await depart(createTab({ fetch: change(false) }), ehr.launchUrl(PATIENT));
    expect(silent.failure?.kind).toBe('pkce-not-offered');
    const { request } = await depart(createTab({ fetch: change(true) }), ehr.launchUrl(PATIENT));
    expect(request?.searchParams.get('code_challenge_method')).toBe('S256');
    expect(request?.searchParams.get('code_challenge')).toMatch(/^[\w-]{43}$/);
    expect(await signIn(ehr, request)).toContain('code=');
  });

  it('A1-5: names the FHIR base as it is registered, though the EHR writes a slash at its end', async () => {
    const launchUrl = new URL(ehr.launchUrl(PATIENT));
    launchUrl.searchParams.set('iss', `${ehr.fhir}/`);
    const { request } = await depart(createTab(), launchUrl.href);
    expect(request?.searchParams.get('aud')).toBe(ehr.fhir);
    expect(await signIn(ehr, request)).toContain('code=');
  });

  it('A1-4: goes to endpoints that are given relative to the FHIR base', { tags: ['@379'] }, async () => {
    ehr.settings.smartConfiguration = document => ({
      ...document,
      authorization_endpoint: '../auth/authorize',
      token_endpoint: '/auth/token',
    });
    expect(kindOf(await launch(ehr))).toBe('opened');
  });

  it('A1-4: keeps the query that an authorization endpoint has', async () => {
    ehr.settings.smartConfiguration = document => ({ ...document, authorization_endpoint: '/auth/authorize?tenant=a%20b' });
    const { request } = await depart(createTab(), ehr.launchUrl(PATIENT));
    expect(request?.search.startsWith('?tenant=a%20b&')).toBe(true);
    expect(request?.searchParams.get('response_type')).toBe('code');
  });

  it('A1-7: carries a state that nobody can foresee, though the page’s random numbers can be', { tags: ['@2', '@40'] }, async () => {
    const states = [];
    for (const _ of [1, 2]) {
      const { request } = await depart(createTab({ random: () => 0 }), ehr.launchUrl(PATIENT));
      states.push(request?.searchParams.get('state'));
    }
    for (const state of states) expect(state).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(states[0]).not.toBe(states[1]);
  });

  it('A1-27: fits into an address', async () => {
    for (const capabilities of [['permission-v1'], ['permission-v2']]) {
      ehr.settings.smartConfiguration = document => ({ ...document, capabilities });
      const { request } = await depart(createTab(), ehr.launchUrl(PATIENT));
      expect(request?.searchParams.get('scope')?.length).toBeLessThan(1500);
    }
  });
});

describe('A1-3: when discovery does not succeed, the launch ends and no chart is asked for', () => {
  it.each([
    ['500', () => new Response(null, { status: 500 }), 'discovery-failed'],
    ['404', () => new Response('Not here', { status: 404 }), 'discovery-failed'],
    ['a web page', () => new Response('<h1>Sign in</h1>', { headers: { 'content-type': 'text/html' } }), 'discovery-failed'],
    ['no token endpoint', (document: Record<string, unknown>) => ({ ...document, token_endpoint: undefined }), 'discovery-incomplete'],
    ['no PKCE', (document: Record<string, unknown>) => ({ ...document, code_challenge_methods_supported: ['plain'] }), 'pkce-not-offered'],
    [
      'a foreign endpoint',
      (document: Record<string, unknown>) => ({ ...document, authorization_endpoint: 'https://evil.example/' }),
      'foreign-endpoint',
    ],
  ] as const)('%s', async (_what, smartConfiguration, kind) => {
    ehr.settings.smartConfiguration = smartConfiguration;
    await expectNoDeparture(kind);
  });

  it('an answer that the browser may not read', async () => {
    ehr.settings.discoveryCors = false;
    await expectNoDeparture('discovery-failed');
  });

  it('a second reading by the SMART library that finds nothing', async () => {
    let reads = 0;
    ehr.settings.smartConfiguration = document => {
      reads += 1;
      return reads === 1 ? document : new Response(null, { status: 500 });
    };
    await expectNoDeparture('discovery-failed');
    expect(ehr.log.filter(({ path }) => path.endsWith('/metadata'))).toEqual([]);
  });

  it('a second reading by the SMART library that finds another server: the first, which was checked, is used', async () => {
    let reads = 0;
    ehr.settings.smartConfiguration = document => {
      reads += 1;
      return reads === 1
        ? document
        : { ...document, authorization_endpoint: 'https://evil.example/authorize', token_endpoint: 'https://evil.example/token' };
    };
    expect(kindOf(await launch(ehr))).toBe('opened');
  });

  it('a SMART library that does not come', async () => {
    const page = createTab().load(ehr.launchUrl(PATIENT));
    const failure = await launchFrom({ ...page, smartLibrary: () => Promise.reject(new TypeError('Failed to fetch')) });
    expect(failure).toEqual({ kind: 'discovery-failed', detail: 'A part of Vertaug could not be loaded: Failed to fetch.' });
    expect(page.leftFor).toEqual([]);
  });

  const NOT_AGAIN = 'The smart-configuration could not be read a second time.';
  it.each<[string, string, (request: string, forget: () => void) => string]>([
    ['without its challenge', NOT_AGAIN, request => request.replace('S256', 'plain')],
    ['of another launch', NOT_AGAIN, request => request.replace(/state=[^&]+/, 'state=another')],
    [
      'of which the SMART library kept nothing',
      NOT_AGAIN,
      (request, forget) => {
        forget();
        return request;
      },
    ],
    [
      'that the SMART library breaks off',
      'Out of room',
      () => {
        throw new Error('Out of room');
      },
    ],
  ])('a request %s: nothing of it stays in the tab', async (_what, detail, change) => {
    const tab = createTab();
    const page = tab.load(ehr.launchUrl(PATIENT));
    const smartLibrary = async (): Promise<SmartLibrary> => {
      const library = await page.smartLibrary();
      const authorize: SmartLibrary['authorize'] = async params => {
        const request = (await library.authorize(params)) ?? '';
        return change(request, () => page.tabStorage().removeItem(params.stateKey));
      };
      return { ...library, authorize };
    };
    expect(await launchFrom({ ...page, smartLibrary })).toEqual({ kind: 'discovery-failed', detail });
    expect(page.leftFor).toEqual([]);
    expect(tab.stored()).toEqual({});
  });

  async function expectNoDeparture(kind: string) {
    const tab = createTab();
    const launchUrl = ehr.launchUrl(PATIENT);
    const { page, failure, request } = await depart(tab, launchUrl);
    expect(failure?.kind).toBe(kind);
    expect(request).toBeUndefined();
    expect(chartRequests(ehr)).toEqual([]);
    expect(tab.stored()).toEqual({});
    // Loading the page again tries the same launch again.
    expect(page.address().href).toBe(launchUrl);
  }
});
