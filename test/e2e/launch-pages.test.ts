import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { LaunchFailure } from '../../src/launch/context.ts';
import type { LoggedRequest } from '../../src/sandbox/request-log.ts';
import { defaultSettings, type SandboxSettings } from '../../src/sandbox/settings.ts';
import { firstScreenWords } from '../../src/words/en/first-screen.ts';
import { launchWords } from '../../src/words/en/launch.ts';
import { openStage, type Stage, type Visitor } from './stage.ts';

const PATIENT = 'osei';
const MARGARET = 'Margaret Osei';

let stage: Stage;
let visitor: Visitor;
let page: Page;
let from: number;
/** Address at which the EHR's answer to `openChart` came in. */
let callback: string;

beforeAll(async () => {
  stage = await openStage();
});
beforeEach(async () => {
  Object.assign(stage.sandbox.settings, defaultSettings({}));
  stage.sandbox.faults.clear();
  stage.sandbox.reset();
  visitor = await stage.visitor();
  page = await visitor.page();
  from = stage.sandbox.log.length;
});
afterEach(() => visitor.context.close());
afterAll(() => stage.close());

const sent = (kind: LoggedRequest['kind']) => stage.sandbox.log.slice(from).filter(request => request.kind === kind);
const isOfTheServer = ({ path }: LoggedRequest) => path.endsWith('/metadata') || path.endsWith('/.well-known/smart-configuration');
const codeExchanges = () => sent('auth').filter(({ path, method }) => path === '/auth/token' && method === 'POST');

/** A launch that leads to the open chart; what is sent from now on is counted. */
async function openChart(): Promise<void> {
  await page.goto(stage.sandbox.launchUrl(PATIENT));
  await chartIsRead();
  callback = sent('app').find(({ url }) => url.includes('?code='))?.url ?? '';
  from = stage.sandbox.log.length;
}

async function chartIsRead(): Promise<void> {
  await page.getByRole('region', { name: 'Patient', exact: true }).getByText(MARGARET).waitFor();
  await page.getByText('The chart is still being read.').waitFor({ state: 'hidden' });
  expect(page.url()).toBe(`${stage.sandbox.app}index.html`);
}

/** The page of its own that a failed launch leads to; the browser keeps nothing of it, and the chart was not touched. */
async function expectPageOf(kind: LaunchFailure['kind'], detail: string | RegExp = ''): Promise<void> {
  const { title, happened, next } = launchWords.failures[kind];
  await page.getByRole('heading', { name: title, level: 1, exact: true }).waitFor();
  for (const line of [happened, launchWords.nothingRead, next]) await page.getByText(line, { exact: true }).waitFor();
  expect(await page.getByText(`${launchWords.detailHeading} `).innerText()).toMatch(detail);
  await page.getByRole('link', { name: launchWords.connection }).waitFor();
  expect(await page.title()).toBe('Vertaug');
  expect(await page.evaluate(() => [sessionStorage.length, localStorage.length, document.cookie])).toEqual([0, 0, '']);
  expect(sent('fhir').filter(request => !isOfTheServer(request))).toEqual([]);
  expect(sent('fhir').filter(({ headers }) => headers.authorization !== undefined)).toEqual([]);
}

describe('a launch that must not start says why on the launch page, and asks nobody', () => {
  afterEach(() => expect(visitor.faults).toEqual([]));

  it.each<[string, LaunchFailure['kind'], (honest: URLSearchParams) => string, RegExp]>([
    ['an EHR that is not registered', 'unknown-issuer', () => 'iss=https%3A%2F%2Fevil.example%2Ffhir&launch=1', /evil\.example/],
    ['an EHR whose address is not protected', 'insecure-issuer', () => 'iss=http%3A%2F%2Fevil.example%2Ffhir&launch=1', /evil\.example/],
    ['a patient of its own choice', 'unexpected-parameter', honest => `${honest}&patientId=lindholm`, /patientId/],
    ['a client of its own choice', 'unexpected-parameter', honest => `${honest}&clientId=evil`, /clientId/],
    ['two EHRs', 'unexpected-parameter', honest => `${honest}&iss=https://evil.example/fhir`, /iss/],
    ['markup', 'unexpected-parameter', honest => `${honest}&${encodeURIComponent('<img src=x>')}=1`, /<img src=x>/],
  ])('%s', async (_what, kind, query, detail) => {
    const address = `${stage.sandbox.app}launch.html?${query(new URL(stage.sandbox.launchUrl(PATIENT)).searchParams)}`;
    await page.goto(address);
    await expectPageOf(kind, detail);
    expect(page.url()).toBe(address);
    expect(await page.locator('main img').count()).toBe(0);
    expect(sent('fhir')).toEqual([]);
    expect(sent('auth')).toEqual([]);
  });

  it.each<[string, unknown, RegExp]>([
    ['is not JSON', '{ "issuers": [', /config\.json/],
    ['has a key that nobody knows', { isuers: [] }, /isuers/],
  ])('a config.json that %s', async (_what, config, detail) => {
    stage.sandbox.settings.appConfig = () => config;
    await page.goto(stage.sandbox.launchUrl(PATIENT));
    await expectPageOf('config-unreadable', detail);
    expect(sent('fhir')).toEqual([]);
    expect(sent('auth')).toEqual([]);
  });
});

describe('discovery that does not serve says so, and nobody is sent to sign in', () => {
  const webPage = () => new Response('<!doctype html><p>Sign in', { headers: { 'content-type': 'text/html' } });
  it.each<[string, LaunchFailure['kind'], SandboxSettings['smartConfiguration'], RegExp]>([
    ['is down', 'discovery-failed', () => new Response('', { status: 500 }), /500/],
    ['answers with a web page', 'discovery-failed', webPage, /could not be read/],
    ['says not where to exchange the code', 'discovery-incomplete', found => ({ ...found, token_endpoint: undefined }), /token_endpoint/],
    ['does not offer PKCE', 'pkce-not-offered', found => ({ ...found, code_challenge_methods_supported: undefined }), /S256/],
    ['offers PKCE in name only', 'pkce-not-offered', found => ({ ...found, code_challenge_methods_supported: ['plain'] }), /S256/],
    ['sends one elsewhere', 'foreign-endpoint', found => ({ ...found, token_endpoint: 'https://evil.example/token' }), /evil\.example/],
  ])('%s', async (_what, kind, smartConfiguration, detail) => {
    stage.sandbox.settings.smartConfiguration = smartConfiguration;
    await page.goto(stage.sandbox.launchUrl(PATIENT));
    await expectPageOf(kind, detail);
    expect(sent('auth')).toEqual([]);
    expect(visitor.faults).toEqual([]);
  });

  it('does not let the page read the answer (CORS)', async () => {
    stage.sandbox.settings.discoveryCors = false;
    await page.goto(stage.sandbox.launchUrl(PATIENT));
    await expectPageOf('discovery-failed', /could not be read/);
    expect(sent('auth')).toEqual([]);
    // The browser says this by itself, in every app.
    expect(visitor.faults.filter(fault => !fault.includes('blocked by CORS policy'))).toEqual([]);
  });

  it('is back a minute later: the same page loaded again opens the chart', async () => {
    stage.sandbox.settings.smartConfiguration = () => new Response('', { status: 503 });
    await page.goto(stage.sandbox.launchUrl(PATIENT));
    await expectPageOf('discovery-failed', /503/);
    stage.sandbox.settings.smartConfiguration = found => found;
    await page.reload();
    await chartIsRead();
  });
});

describe('an answer of the EHR that leads to no session says so, out of the address and without a trace', () => {
  afterEach(() => {
    expect(page.url()).toBe(`${stage.sandbox.app}index.html`);
    expect(visitor.faults).toEqual([]);
  });

  it('declined, in the EHR’s own words as plain text', { tags: ['D10'] }, async () => {
    const description = 'Not on this ward <img src=x onerror="document.title=1"> <b>now</b>';
    stage.sandbox.settings.refuseAuthorization = { error: 'access_denied', description };
    await page.goto(stage.sandbox.launchUrl(PATIENT));
    await expectPageOf('authorization-denied', `access_denied: ${description}`);
    expect(await page.locator('img, b').count()).toBe(0);
    expect(codeExchanges()).toEqual([]);
  });

  it.each<[string, LaunchFailure['kind'], Record<string, unknown>]>([
    ['no patient', 'no-patient', { patient: undefined }],
    ['a patient that is no id', 'token-invalid', { patient: '../Practitioner' }],
    ['no token', 'token-invalid', { access_token: undefined }],
  ])('a permission with %s', async (_what, kind, change) => {
    stage.sandbox.settings.tokenResponse = body => ({ ...body, ...change });
    await page.goto(stage.sandbox.launchUrl(PATIENT));
    await expectPageOf(kind);
    expect(codeExchanges()).toHaveLength(1);
  });

  it.each([
    ['refused', { kind: 'status', status: 400, body: '{"error":"invalid_grant"}', contentType: 'application/json' }],
    ['answered by a server that is down', { kind: 'status', status: 503 }],
    ['not answered', { kind: 'drop-before' }],
  ] as const)('a code exchange that is %s', async (_what, act) => {
    stage.sandbox.faults.add({ method: 'POST', path: /^\/auth\/token/, act });
    await page.goto(stage.sandbox.launchUrl(PATIENT));
    await expectPageOf('token-refused');
    expect(codeExchanges()).toHaveLength(1);
  });

  it('from another sign-in service than the one that was asked', async () => {
    stage.sandbox.settings.smartConfiguration = found => ({ ...found, issuer: 'https://other.example' });
    await page.goto(stage.sandbox.launchUrl(PATIENT));
    await expectPageOf('issuer-mismatch');
    expect(codeExchanges()).toEqual([]);
  });

  it.each<[string, LaunchFailure['kind'], unknown]>([
    ['broke', 'config-unreadable', '{'],
    ['lost this EHR', 'unknown-issuer', { issuers: [] }],
  ])('after the configuration %s during the sign-in', async (_what, kind, later) => {
    let reads = 0;
    stage.sandbox.settings.appConfig = config => {
      reads += 1;
      return reads === 1 ? config : later;
    };
    await page.goto(stage.sandbox.launchUrl(PATIENT));
    await expectPageOf(kind);
    expect(codeExchanges()).toEqual([]);
  });

  it.each([
    ['made up', 'code=made-up&state=made-up'],
    ['without a state', 'code=made-up'],
    ['a refusal that nobody asked for', 'error=access_denied&error_description=Call%20555-0100&state=made-up'],
  ])('%s', async (_what, query) => {
    await page.goto(`${stage.sandbox.app}index.html?${query}`);
    await expectPageOf('state-unknown');
    expect(await page.locator('body').innerText()).not.toContain('555');
    expect(codeExchanges()).toEqual([]);
  });

  it('that belongs to a launch of another browser', async () => {
    const other = await stage.visitor();
    const withheld = await callbackWithheld(await other.page());
    expect(withheld).toContain('index.html?code=');
    await page.goto(withheld);
    await expectPageOf('state-unknown');
    expect(codeExchanges()).toEqual([]);
    await other.context.close();
  });

  it('that was taken before', async () => {
    await openChart();
    await page.goto(callback);
    await expectPageOf('state-unknown');
    expect(codeExchanges()).toEqual([]);
  });
});

describe('the app’s page without an answer of the EHR says that Vertaug opens from a chart', () => {
  it.each(['index.html', '', 'index.html?iss=https%3A%2F%2Fevil.example&launch=1'])('opened as /%s', async address => {
    await page.goto(stage.sandbox.app + address);
    await expectPageOf('no-launch');
    expect(sent('fhir')).toEqual([]);
    expect(sent('auth')).toEqual([]);
    expect(visitor.faults).toEqual([]);
  });

  it('reloaded after a launch', { tags: ['D7'] }, async () => {
    await openChart();
    await page.reload();
    await expectPageOf('no-launch');
    expect(await page.content()).not.toContain(MARGARET);
    expect(sent('fhir')).toEqual([]);
    expect(sent('auth')).toEqual([]);
  });

  it('and that much where the file with its words does not come', async () => {
    await page.route('**/launch-words-*.js', route => route.abort());
    await page.goto(`${stage.sandbox.app}index.html`);
    const { title, lines } = firstScreenWords.notOpened;
    await page.getByRole('heading', { name: title, level: 1, exact: true }).waitFor();
    for (const line of lines) await page.getByText(line, { exact: true }).waitFor();
    await page.getByText('no-launch', { exact: false }).waitFor();
  });
});

/** Signs in, and keeps the EHR's answer from the page that it was meant for. */
function callbackWithheld(launched: Page): Promise<string> {
  return new Promise((resolve, reject) => {
    launched
      .route('**/auth/authorize?*', async route => {
        const answer = await route.fetch({ maxRedirects: 0 });
        resolve(answer.headers().location ?? '');
        await route.abort();
      })
      .then(() => launched.goto(stage.sandbox.launchUrl(PATIENT)))
      .catch(reject);
  });
}
