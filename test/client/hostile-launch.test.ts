import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningSandbox } from '../../src/sandbox/start-sandbox.ts';
import { createTab } from '../builders/browser-tab.ts';
import { runs } from '../builders/runs.ts';
import { depart, startEhr } from './ehr.ts';

let ehr: RunningSandbox;
beforeAll(async () => {
  ehr = await startEhr();
});
afterAll(() => ehr.close());

async function expectNowhere(query: string): Promise<string | undefined> {
  const tab = createTab();
  const { page, failure, request } = await depart(tab, `${ehr.app}launch.html${query}`);
  expect(request, query).toBeUndefined();
  expect(failure, query).toBeDefined();
  // The page reads its own configuration to know the registry; nobody else hears of the launch.
  expect(
    page.requests.filter(({ url }) => url !== `${ehr.app}config.json`),
    query,
  ).toEqual([]);
  expect(tab.stored(), query).toEqual({});
  return failure?.kind;
}

describe('A1-22: a hostile launch reaches nobody', { tags: ['D8'] }, () => {
  it.each([
    ['unknown-issuer', () => '?iss=https://evil.example/fhir&launch=1'],
    ['unknown-issuer', () => `?iss=${ehr.fhir}.evil&launch=1`],
    ['unknown-issuer', () => `?iss=${ehr.fhir}//&launch=1`],
    ['unknown-issuer', () => `?iss=${ehr.fhir}?x&launch=1`],
    ['unknown-issuer', () => '?iss=javascript:alert(1)&launch=1'],
    ['unexpected-parameter', () => '?fhirServiceUrl=https://evil.example/fhir'],
    ['unexpected-parameter', () => `?fhirServiceUrl=${ehr.fhir}`],
    ['unexpected-parameter', () => `?iss=${ehr.fhir}&launch=1&clientId=evil`],
    ['unexpected-parameter', () => `?iss=${ehr.fhir}&launch=1&patientId=other`],
    ['unexpected-parameter', () => `?iss=${ehr.fhir}&iss=https://evil.example&launch=1`],
    ['unexpected-parameter', () => `?iss=${ehr.fhir}&launch=1&redirect_uri=https://evil.example`],
    ['unexpected-parameter', () => `?iss=${ehr.fhir}&launch=1&state=known&code=stolen`],
  ])('%s', async (kind, query) => {
    expect(await expectNowhere(query())).toBe(kind);
  });

  it('whatever its query holds', async () => {
    const names = [
      'iss',
      'launch',
      'clientId',
      'client_id',
      'patientId',
      'encounterId',
      'fhirServiceUrl',
      'redirect_uri',
      'redirect',
      'state',
      'code',
      'error',
      'ISS',
      'iss[]',
      '__proto__',
    ];
    const base = ehr.fhir;
    const values = fc.oneof(
      fc.constantFrom(
        base,
        `${base}/`,
        `${base}//`,
        `${base}.evil`,
        `${base}/../evil`,
        base.toUpperCase(),
        'https://evil.example/fhir',
        'javascript:alert(1)',
        '',
      ),
      fc.string(),
    );
    const query = fc.array(
      fc.tuple(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...names) }, { weight: 1, arbitrary: fc.string() }), values),
      { maxLength: 5 },
    );
    const isHonest = (params: URLSearchParams) =>
      [...params.keys()].every(name => name === 'iss' || name === 'launch') &&
      params.getAll('iss').length === 1 &&
      [base, `${base}/`].includes(params.get('iss') ?? '') &&
      params.getAll('launch').length <= 1 &&
      params.get('launch') !== '';
    await fc.assert(
      fc.asyncProperty(query, async pairs => {
        const params = new URLSearchParams(pairs);
        fc.pre(!isHonest(params));
        await expectNowhere(`?${params}`);
      }),
      runs(75),
    );
  });
});

describe('A1-28: an unprotected FHIR base', { tags: ['@1'] }, () => {
  it('is refused before anybody is asked, also when it is registered', async () => {
    expect(await expectNowhere('?iss=http://ehr.example/fhir&launch=1')).toBe('insecure-issuer');
    const before = ehr.settings.appConfig;
    ehr.settings.appConfig = () => ({ issuers: [{ iss: 'http://ehr.example/fhir', clientId: 'x' }] });
    expect(await expectNowhere('?iss=http://ehr.example/fhir&launch=1')).toBe('config-unreadable');
    ehr.settings.appConfig = before;
  });
});

describe('a configuration that cannot be used', () => {
  it.each([
    ['no JSON', '{ issuers: ', 'config.json is not JSON'],
    ['a misspelt key', { issuers: [{ iss: 'https://ehr.example/fhir', client_id: 'x' }] }, 'issuers[0].client_id'],
  ])('names the place: %s', async (_what, config, place) => {
    const before = ehr.settings.appConfig;
    ehr.settings.appConfig = () => config;
    const { page, failure } = await depart(createTab(), ehr.launchUrl('weiss'));
    ehr.settings.appConfig = before;
    expect(failure).toMatchObject({ kind: 'config-unreadable', detail: expect.stringContaining(place) });
    expect(page.requests).toHaveLength(1);
  });
});
