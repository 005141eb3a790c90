import { readdir, readFile, stat } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BACKEND_ID, type RunningSandbox, startSandbox } from '../../../src/sandbox/start-sandbox.ts';
import { event, session, sessions } from '../quality/resources.ts';
import { aFolder, vertaug } from './run-vertaug.ts';

const { path, put } = aFolder();

let ehr: RunningSandbox;
let signIn: readonly string[];

const rows = (out: string): readonly Record<string, unknown>[] => out.split('\n').flatMap(line => (line === '' ? [] : [JSON.parse(line)]));
const captured = (out: string) =>
  Object.fromEntries(rows(out).flatMap(({ row, type, is, why }) => (row === 'captured' ? [[type, why ?? is]] : [])));
const exported = (...args: readonly string[]) => vertaug(['quality', '--fhir', ehr.fhir, '--json', ...signIn, ...args]);

beforeAll(async () => {
  const key = path('backend.jwk');
  const { out } = await vertaug(['quality', '--make-key', key]);
  signIn = ['--client-id', BACKEND_ID, '--key', key];
  ehr = await startSandbox({
    port: 0,
    backend: { id: BACKEND_ID, jwks: JSON.parse(out), groups: { ours: ['Patient/s1'] } },
    settings: { exportTurns: 0 },
  });
  const resources: unknown[] = [...sessions(20), event('e', 's1', { class: 'major' }), session('elsewhere', { patient: 'other' })];
  ehr.store.seed(resources as never);
});

afterEach(() => ehr.faults.clear());
afterAll(() => ehr.close());

describe('a key of a backend', () => {
  it('is made in a file that nobody else may read, and its public half printed', async () => {
    const file = path('new.jwk');
    const { out, status } = await vertaug(['quality', '--make-key', file]);
    const [key] = JSON.parse(out).keys;
    expect(status).toBe(0);
    expect(key).toMatchObject({ kty: 'EC', crv: 'P-384', alg: 'ES384', use: 'sig', kid: expect.any(String) });
    expect(key).not.toHaveProperty('d');
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ kid: key.kid, d: expect.any(String) });
    expect((await stat(file)).mode & 0o077).toBe(0);
  });

  it('is never written over another file', async () => {
    const file = await put('kept.jwk', 'something');
    const { err, status } = await vertaug(['quality', '--make-key', file]);
    expect([status, await readFile(file, 'utf8')]).toEqual([2, 'something']);
    expect(err).toContain('A key is never written over');
  });

  it.each([
    ['no key', 'hello', 'there is no private key in it'],
    ['a public key', '{"kty":"EC","crv":"P-384","x":"a","y":"b"}', 'there is no private key in it'],
    ['a key for something else', '{"kty":"OKP","crv":"Ed25519","d":"a","x":"b"}', 'RS384 or ES384'],
  ])('that is %s is refused in words', async (_, text, says) => {
    const file = await put('wrong.jwk', text);
    const { err, status } = await vertaug(['quality', '--fhir', ehr.fhir, '--client-id', BACKEND_ID, '--key', file]);
    expect(status).toBe(2);
    expect(err).toContain(says);
  });
});

describe('vertaug quality --fhir', () => {
  it('exports what a service is counted from, and counts it', async () => {
    const { out, err } = await exported();
    expect(rows(out)[0]).toMatchObject({ row: 'cohort', sessions: 21 });
    expect(captured(out)).toMatchObject({ Procedure: 'captured', AdverseEvent: 'captured' });
    expect(err).toContain(`Exporting from ${ehr.fhir}.`);
  });

  it('sends its token to the export alone, signed in with a proof and no secret', async () => {
    const before = ehr.log.length;
    await exported();
    const tokens = ehr.log.slice(before).map(({ url, headers }) => [url, headers.authorization !== undefined] as const);
    const isSent = (part: string) => [...new Set(tokens.flatMap(([at, has]) => (at.includes(part) ? [has] : [])))];
    expect([isSent('export'), isSent('metadata'), isSent('smart-configuration'), isSent('auth/token')]).toEqual([
      [true],
      [false],
      [false],
      [false],
    ]);
  });

  it('waits as long as the server works on it', async () => {
    ehr.settings.exportTurns = 2;
    const { out, err } = await exported();
    ehr.settings.exportTurns = 0;
    expect(rows(out)[0]).toMatchObject({ sessions: 21 });
    expect(err).toContain('The server is working on it: in progress');
  });

  it('asks again later where the server has too much to do', async () => {
    ehr.faults.add({ path: /export-status/, act: { kind: 'status', status: 429, headers: { 'retry-after': '1' } } });
    expect(rows((await exported()).out)[0]).toMatchObject({ sessions: 21 });
  });

  it('a type that the server does not let be read is not captured, and no rate that needs it is told', async () => {
    ehr.faults.add({
      path: /\$export\?/,
      act: {
        kind: 'status',
        status: 400,
        body: JSON.stringify({
          resourceType: 'OperationOutcome',
          issue: [{ severity: 'error', code: 'not-supported', diagnostics: 'AdverseEvent cannot be exported' }],
        }),
        contentType: 'application/fhir+json',
      },
    });
    const { out } = await exported();
    expect(captured(out)).toMatchObject({ Procedure: 'captured', AdverseEvent: 'refused' });
    const infection = rows(out).find(({ row, outcome }) => row === 'rate' && outcome === 'infection');
    expect(infection).toMatchObject({ says: { kind: 'not-computable', lacks: 'AdverseEvent', why: 'refused' } });
    expect(infection).not.toHaveProperty('events');
    expect(rows(out).some(({ row }) => row === 'cusum')).toBe(false);
  });

  it('only what was changed since, and of a group alone', async () => {
    const { out } = await exported('--group', 'ours');
    expect(rows(out)[0]).toMatchObject({ sessions: 1 });
    const later = await exported('--changed-since', '2100-01-01T00:00:00Z');
    expect(later.status).toBe(1);
    expect(captured(later.out)).toMatchObject({ Procedure: 'not-in-manifest' });
  });
});

describe('an export that breaks off', () => {
  it('goes on at its status address, and brings no file twice', async () => {
    const folder = path('kept');
    ehr.faults.add({ path: /export-file\/.*Procedure/, act: { kind: 'drop-before' } });
    const first = await exported('--keep', folder);
    expect(first.status).toBe(1);
    expect(first.err).toContain('What is whole was kept');
    expect((await readdir(folder)).filter(name => name.endsWith('.part'))).toEqual([]);
    const before = ehr.log.length;
    const { out, err } = await exported('--keep', folder);
    const asked = ehr.log.slice(before).map(({ url }) => url);
    expect(err).toContain('Going on with the export');
    expect(rows(out)[0]).toMatchObject({ sessions: 21 });
    expect(asked.filter(url => url.includes('$export?'))).toEqual([]);
    expect(asked.filter(url => /export-file\/.*AdverseEvent/.test(url))).toEqual([]);
  });

  it('holds neither token nor key in what it keeps', async () => {
    const folder = path('secrets');
    await exported('--keep', folder);
    const kept = await readFile(`${folder}/export.json`, 'utf8');
    expect(Object.keys(JSON.parse(kept)).sort()).toEqual(['base', 'declared', 'refused', 'statusAddress', 'types']);
  });

  it('can be given up, and the server is told', async () => {
    const folder = path('given-up');
    await exported('--keep', folder);
    const { err, status } = await exported('--keep', folder, '--cancel');
    expect([status, err]).toEqual([0, expect.stringContaining('the server was told')]);
    expect(ehr.log.at(-1)).toMatchObject({ method: 'DELETE' });
    expect((await exported('--keep', folder, '--cancel')).err).toContain('No export was begun');
  });
});

describe('what goes wrong is said in words, and counts nothing', () => {
  it.each<[string, RegExp, Parameters<RunningSandbox['faults']['add']>[0]['act'], string]>([
    [
      'a key that the server does not know',
      /auth\/token/,
      { kind: 'status', status: 401, body: '{"error":"invalid_client"}', contentType: 'application/json' },
      'refused the sign-in (invalid_client)',
    ],
    ['no sign-in for a backend', /smart-configuration/, { kind: 'status', status: 404 }, 'offers no sign-in for a backend'],
    ['an export that is refused', /\$export\?/, { kind: 'status', status: 501 }, 'refused the export (501)'],
    ['an export that failed', /export-status/, { kind: 'status', status: 500 }, 'failed on the server (500)'],
    ['an export that is gone', /export-status/, { kind: 'status', status: 404 }, 'knows nothing of this export'],
    ['a file that is gone', /export-file/, { kind: 'status', status: 404 }, 'did not come (404)'],
    [
      'a file that is short',
      /export-file\/.*Procedure/,
      { kind: 'rewrite', change: body => body.slice(0, body.indexOf('\n') + 1) },
      'ended after 1 lines; the server lists',
    ],
    ['a list of files that cannot be read', /export-status/, { kind: 'rewrite', change: () => '{}' }, 'its list of files cannot be read'],
    ['a server that is not there', /metadata/, { kind: 'drop-before' }, 'did not answer'],
  ])('%s', async (_, address, act, says) => {
    ehr.faults.add({ path: address, act });
    const { out, err, status } = await exported();
    expect([out, status]).toEqual(['', 1]);
    expect(err).toContain(says);
  });

  it('a file that lies elsewhere and wants a token gets none', async () => {
    const elsewhere = (body: string) => body.replaceAll(`${ehr.fhir}/$export-file`, `${ehr.ehr}files`);
    ehr.faults.add({ path: /export-status/, act: { kind: 'rewrite', change: elsewhere } });
    const before = ehr.log.length;
    const { err, status } = await exported();
    expect([status, err]).toEqual([1, expect.stringContaining('the token is not sent there')]);
    expect(ehr.log.slice(before).filter(({ url }) => url.includes('/files/'))).toEqual([]);
  });

  it.each([
    [['--fhir', 'nowhere'], 'takes the FHIR base'],
    [['--fhir', 'https://ehr.example/fhir', '--key', 'k'], 'both: --client-id ID and --key FILE'],
    [['--fhir', 'http://ehr.example/fhir', '--client-id', 'a', '--key', 'k'], 'unencrypted'],
    [['x.ndjson', '--group', 'g'], 'it needs --fhir URL'],
    [['x.ndjson', '--fhir', 'https://ehr.example/fhir'], 'not both'],
    [['--fhir', 'https://ehr.example/fhir', '--changed-since', 'yesterday'], 'takes an instant'],
    [['--fhir', 'https://ehr.example/fhir', '--cancel'], 'needs the folder'],
  ])('vertaug quality %j is not understood', async (args, says) => {
    const { err, status } = await vertaug(['quality', ...args]);
    expect([status, err]).toEqual([2, expect.stringContaining(says)]);
  });
});
