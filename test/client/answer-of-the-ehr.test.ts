import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { grants } from '../../src/fhir/search/grants.ts';
import type { SmartLibrary } from '../../src/launch/page.ts';
import { openSessionOn } from '../../src/launch/session.ts';
import { once } from '../../src/plain/memo.ts';
import { CLIENT_ID, type RunningSandbox } from '../../src/sandbox/start-sandbox.ts';
import { createTab } from '../builders/browser-tab.ts';
import {
  arrive,
  chartRequests,
  depart,
  ENCOUNTER,
  formOf,
  kindOf,
  launch,
  openContext,
  PATIENT,
  signIn,
  startEhr,
  tokenRequests,
} from './ehr.ts';

let ehr: RunningSandbox;
beforeEach(async () => {
  ehr = await startEhr();
});
afterEach(() => ehr.close());

/** Up to the address that leads back into the app. */
async function signedIn(tab = createTab()) {
  const { request } = await depart(tab, ehr.launchUrl(PATIENT));
  return { tab, request, callback: new URL(await signIn(ehr, request)) };
}

describe('A1-8: an answer is taken once, by the launch that it belongs to', { tags: ['@4', '@39', '@60', '@61', 'D7'] }, () => {
  it.each([
    ['a state of nobody', (callback: URL) => callback.searchParams.set('state', crypto.randomUUID())],
    ['no state', (callback: URL) => callback.searchParams.delete('state')],
    ['the name of a storage method for a state', (callback: URL) => callback.searchParams.set('state', 'getItem')],
  ])('%s', async (_what, change) => {
    const { tab, callback } = await signedIn();
    change(callback);
    const { page, opened } = await arrive(tab, callback.href);
    expect(opened).toMatchObject({ ok: false, failure: { kind: 'state-unknown' } });
    expect(page.address().href).toBe(`${ehr.app}index.html`);
    expect(tokenRequests(ehr)).toEqual([]);
  });

  it('the state of another tab', async () => {
    const { callback } = await signedIn();
    expect(kindOf(await arrive(createTab(), callback.href))).toBe('state-unknown');
    expect(tokenRequests(ehr)).toEqual([]);
  });

  it('a replay', async () => {
    const { tab, callback } = await signedIn();
    expect(kindOf(await arrive(tab, callback.href))).toBe('opened');
    expect(kindOf(await arrive(tab, callback.href))).toBe('state-unknown');
    expect(tokenRequests(ehr)).toHaveLength(1);
  });

  it('a page that renders twice', { tags: ['D15'] }, async () => {
    const { tab, callback } = await signedIn();
    const page = tab.load(callback.href);
    const open = once(() => openSessionOn(page));
    const [first, second] = await Promise.all([open(), open()]);
    expect(first).toBe(second);
    expect(first.ok).toBe(true);
    expect(tokenRequests(ehr)).toHaveLength(1);
  });

  it('two launches side by side in one tab, each by its own', async () => {
    const tab = createTab();
    const [one, two] = [await signedIn(tab), await signedIn(tab)];
    expect(kindOf(await arrive(tab, two.callback.href))).toBe('opened');
    expect(kindOf(await arrive(tab, one.callback.href))).toBe('opened');
    expect(tab.stored()).toEqual({});
  });
});

it('A1-25: an answer leads to no address that it names', { tags: ['@6'] }, async () => {
  const { tab, callback } = await signedIn();
  const evil = 'https://evil.example/';
  for (const name of ['next', 'redirect', 'redirect_uri', 'returnTo', 'RelayState', 'iss_hint', 'launch_url', 'url']) {
    callback.searchParams.set(name, evil);
  }
  callback.hash = evil;
  const { page, opened } = await arrive(tab, callback.href);
  expect(opened.ok).toBe(true);
  expect(page.leftFor).toEqual([]);
  expect(page.address().href).toBe(`${ehr.app}index.html`);
  expect(page.requests.filter(({ url, body }) => `${url} ${body}`.includes('evil'))).toEqual([]);
});

describe('the token request', () => {
  it('A1-9: is a form with the code as it was given, and the verifier of the challenge', {
    tags: ['@13', '@44', '@62', '@67', '@68', '@69', '@70', '@71'],
  }, async () => {
    ehr.settings.codeSuffix = '+/=& %';
    const { tab, request, callback } = await signedIn();
    expect(kindOf(await arrive(tab, callback.href))).toBe('opened');
    const [sent] = tokenRequests(ehr);
    const { code_verifier: verifier = '', ...form } = sent === undefined ? {} : formOf(sent);
    expect(form).toEqual({
      grant_type: 'authorization_code',
      code: callback.searchParams.get('code'),
      redirect_uri: `${ehr.app}index.html`,
      client_id: CLIENT_ID,
    });
    expect(sent?.headers['content-type']).toBe('application/x-www-form-urlencoded');
    expect(createHash('sha256').update(verifier).digest('base64url')).toBe(request?.searchParams.get('code_challenge'));
  });

  it('A1-10: carries no secret', { tags: ['@63'] }, async () => {
    const { session } = await openContext(ehr);
    await session.refresh();
    expect(tokenRequests(ehr)).toHaveLength(2);
    for (const sent of tokenRequests(ehr)) {
      expect(sent.headers.authorization).toBeUndefined();
      expect(Object.keys(formOf(sent)).filter(name => /secret|assertion|password/.test(name))).toEqual([]);
    }
  });

  it('that is refused ends the launch', async () => {
    const { tab, callback } = await signedIn();
    callback.searchParams.set('code', 'made-up');
    const { opened } = await arrive(tab, callback.href);
    expect(opened).toMatchObject({ ok: false, failure: { kind: 'token-refused', detail: expect.stringContaining('invalid_grant') } });
    expect(opened.ok ? '' : opened.failure.detail).not.toContain('http');
    expect(tab.stored()).toEqual({});
    expect(chartRequests(ehr)).toEqual([]);
  });

  it.each([
    ['an empty access token', { access_token: '' }, 'token-invalid'],
    ['no access token', { access_token: undefined }, 'token-invalid'],
    ['a token of another kind', { token_type: 'mac' }, 'token-invalid'],
    ['a patient that is no id', { patient: '../Patient' }, 'token-invalid'],
  ])('that is answered with %s ends the launch', async (_what, change, kind) => {
    ehr.settings.tokenResponse = body => ({ ...body, ...change });
    const tab = createTab();
    expect(kindOf(await launch(ehr, tab))).toBe(kind);
    expect(tab.stored()).toEqual({});
    expect(chartRequests(ehr)).toEqual([]);
  });
});

describe('a launch in a frame of the EHR', () => {
  it('is answered in that frame, and asks nothing of the page around it', async () => {
    expect(kindOf(await launch(ehr, createTab({ framed: true })))).toBe('opened');
  });
});

describe('what the SMART library hands back', () => {
  /** The page to which the EHR leads back, with a library that hands back something else. */
  async function openedWith(change: object) {
    const { tab, callback } = await signedIn();
    const page = tab.load(callback.href);
    const smartLibrary = async (): Promise<SmartLibrary> => {
      const library = await page.smartLibrary();
      return { ...library, ready: async params => ({ state: { ...Object((await library.ready(params)).state), ...change } }) };
    };
    return openSessionOn({ ...page, smartLibrary });
  }

  it.each([
    ['another FHIR server', { serverUrl: 'https://evil.example/fhir' }],
    ['another client', { clientId: 'somebody-else' }],
    ['another token endpoint', { tokenUri: 'https://evil.example/token' }],
  ])('is believed for what was configured alone: %s ends the launch', async (_what, change) => {
    expect((await openedWith({})).ok).toBe(true);
    expect(await openedWith(change)).toMatchObject({ ok: false, failure: { kind: 'token-invalid' } });
    expect(chartRequests(ehr)).toEqual([]);
  });

  it('is nothing where it does not come: the launch ends, and says why', async () => {
    const { tab, callback } = await signedIn();
    const page = tab.load(callback.href);
    const opened = await openSessionOn({ ...page, smartLibrary: () => Promise.reject(new TypeError('Failed to fetch')) });
    expect(opened).toEqual({
      ok: false,
      failure: { kind: 'token-refused', detail: 'A part of Vertaug could not be loaded: Failed to fetch.' },
    });
  });
});

describe('what the launch kept in the tab', () => {
  it.each(['iss', 'clientId', 'scope', 'tokenEndpoint', 'jwksUri', 'startedAt'])(
    'is worth nothing where %s is something else',
    async name => {
      const { tab, callback } = await signedIn();
      const page = tab.load(callback.href);
      for (const [key, text] of Object.entries(tab.stored())) {
        if (text.includes('"tokenEndpoint"')) page.tabStorage().setItem(key, JSON.stringify({ ...JSON.parse(text), [name]: [] }));
      }
      expect(await openSessionOn(page)).toMatchObject({ ok: false, failure: { kind: 'state-unknown' } });
      expect(tokenRequests(ehr)).toEqual([]);
    },
  );
});

describe('what the launch kept in the tab, once more', () => {
  it('is worth nothing where it is no JSON', async () => {
    const { tab, callback } = await signedIn();
    const page = tab.load(callback.href);
    for (const [key, text] of Object.entries(tab.stored())) if (text.includes('"startedAt"')) page.tabStorage().setItem(key, '{');
    expect(await openSessionOn(page)).toMatchObject({ ok: false, failure: { kind: 'state-unknown' } });
  });

  it('is of an EHR that the configuration names no more: the launch ends before the code is given away', async () => {
    const { tab, callback } = await signedIn();
    const page = tab.load(callback.href);
    for (const [key, text] of Object.entries(tab.stored())) {
      if (text.includes('"startedAt"')) page.tabStorage().setItem(key, JSON.stringify({ ...JSON.parse(text), clientId: 'before' }));
    }
    expect(await openSessionOn(page)).toMatchObject({ ok: false, failure: { kind: 'unknown-issuer' } });
    expect(tokenRequests(ehr)).toEqual([]);
  });
});

describe('what the launch hands over', () => {
  it('is the patient, the encounter, who the user is and what was asked for beside it', async () => {
    const { opened } = await launch(ehr);
    expect(opened).toMatchObject({
      ok: true,
      site: { facility: { name: 'Hillcrest Practice' } },
      context: { patientId: PATIENT, encounterId: ENCOUNTER, fhirUser: 'Practitioner/mueller-lukasz', userName: 'Dr. Zoë Müller-Łukasz' },
    });
    expect(opened.ok && (await opened.readCapability())).toMatchObject({ status: 'known', fhirVersion: '4.0.1' });
  });

  it('is who the user is also where a browser cannot have the signing keys', async () => {
    const withoutKeys: typeof fetch = (input, init) => {
      const address = input instanceof Request ? input.url : String(input);
      return address.includes('jwks') ? Promise.reject(new TypeError('Failed to fetch')) : fetch(input, init);
    };
    const tab = createTab({ fetch: withoutKeys });
    expect(await openContext(ehr, tab)).toMatchObject({ fhirUser: 'Practitioner/mueller-lukasz' });
  });

  it('A1-14: says which writes were not granted', async () => {
    ehr.settings.scopesGranted = asked => asked.filter(scope => !scope.startsWith('patient/Procedure'));
    const { grantedScopes } = await openContext(ehr);
    expect(grants(grantedScopes, 'Procedure', 'c')).toBe(false);
    expect(grants(grantedScopes, 'Procedure', 'r')).toBe(false);
    expect(grants(grantedScopes, 'Consent', 'c')).toBe(true);
  });

  it('A1-15: without a patient is given back at once', async () => {
    ehr.settings.tokenResponse = ({ patient: _, ...body }) => body;
    const tab = createTab();
    expect(kindOf(await launch(ehr, tab))).toBe('no-patient');
    expect(chartRequests(ehr)).toEqual([]);
    expect(tab.stored()).toEqual({});
    const revocations = ehr.log.filter(({ path, method }) => path.endsWith('/revoke') && method === 'POST');
    expect(revocations.map(({ body }) => new URLSearchParams(body).get('token_type_hint'))).toEqual(['refresh_token', 'access_token']);
  });

  it.each([
    [true, true],
    [false, false],
    [undefined, true],
  ])('A1-17: shows who the patient is where need_patient_banner is %s: %s', async (needPatientBanner, shown) => {
    ehr.settings.needPatientBanner = needPatientBanner;
    expect((await openContext(ehr)).needPatientBanner).toBe(shown);
  });
});

describe('A1-23: iss in the answer names an authorization server, never a FHIR server', () => {
  it('is taken from the one that was asked', async () => {
    const { tab, callback } = await signedIn();
    callback.searchParams.set('iss', new URL(ehr.fhir).origin);
    expect(kindOf(await arrive(tab, callback.href))).toBe('opened');
  });

  it('ends the launch from another', async () => {
    const { tab, callback } = await signedIn();
    callback.searchParams.set('iss', 'https://evil.example');
    const { page, opened } = await arrive(tab, callback.href);
    expect(opened).toMatchObject({ ok: false, failure: { kind: 'issuer-mismatch' } });
    expect(tokenRequests(ehr)).toEqual([]);
    expect(page.requests).toEqual([]);
    expect(tab.stored()).toEqual({});
  });
});

describe('A1-26: a refusal', () => {
  it('is handed on as text, out of the address, and ends the launch', async () => {
    ehr.settings.refuseAuthorization = { error: 'access_denied', description: 'Not now <img src=x onerror=alert(1)>' };
    const { tab, callback } = await signedIn();
    const { page, opened } = await arrive(tab, callback.href);
    expect(opened).toEqual({
      ok: false,
      failure: { kind: 'authorization-denied', detail: 'access_denied: Not now <img src=x onerror=alert(1)>' },
    });
    expect(page.address().href).toBe(`${ehr.app}index.html`);
    expect(tokenRequests(ehr)).toEqual([]);
    expect(tab.stored()).toEqual({});
  });

  it('of a launch that was used already, by the back button, says that and no refusal', async () => {
    ehr.settings.refuseAuthorization = { error: 'invalid_request', description: 'Unknown launch' };
    const { tab, callback } = await signedIn(createTab({ cameBack: true }));
    const { opened } = await arrive(tab, callback.href);
    expect(opened).toMatchObject({ ok: false, failure: { kind: 'launch-used', detail: 'invalid_request: Unknown launch' } });
  });

  it('that belongs to no launch is not repeated', async () => {
    const { opened } = await arrive(createTab(), `${ehr.app}index.html?error=x&error_description=Call+555-0100&state=none`);
    expect(opened).toMatchObject({ ok: false, failure: { kind: 'state-unknown' } });
    expect(JSON.stringify(opened)).not.toContain('555');
  });
});

describe('an opening without an answer', () => {
  it.each(['', '?iss=https%3A%2F%2Fevil.example&launch=1', '?utm=1#x'])(
    'says that Vertaug opens from a chart: index.html%s',
    async query => {
      const { page, opened } = await arrive(createTab(), `${ehr.app}index.html${query}`);
      expect(opened).toMatchObject({ ok: false, failure: { kind: 'no-launch' } });
      expect(page.requests).toEqual([]);
    },
  );

  it('says that storage is blocked, on both pages', async () => {
    const tab = createTab({ storageBlocked: true });
    expect((await depart(tab, ehr.launchUrl(PATIENT))).failure?.kind).toBe('storage-blocked');
    expect(kindOf(await arrive(tab, `${ehr.app}index.html?code=c&state=s`))).toBe('storage-blocked');
  });

  it('says of a sign-in that took more than an hour that it has expired', async () => {
    let now = Date.now();
    const tab = createTab({ now: () => now });
    const { callback } = await signedIn(tab);
    now += 61 * 60_000;
    expect(kindOf(await arrive(tab, callback.href))).toBe('sign-in-expired');
    expect(tokenRequests(ehr)).toEqual([]);
  });

  it('clears what an abandoned launch left behind', async () => {
    let now = Date.now();
    const tab = createTab({ now: () => now });
    await depart(tab, ehr.launchUrl(PATIENT));
    const abandoned = Object.keys(tab.stored());
    now += 61 * 60_000;
    await depart(tab, ehr.launchUrl(PATIENT));
    expect(Object.keys(tab.stored()).filter(key => abandoned.includes(key))).toEqual([]);
    expect(Object.keys(tab.stored())).toHaveLength(abandoned.length);
  });
});
