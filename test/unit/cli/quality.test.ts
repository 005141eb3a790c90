import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { buildRecord } from '../../../src/record/build-record.ts';
import { bundleOfRecord } from '../../../src/record/bundle-of-record.ts';
import { wholeCase } from '../assessment/cases.ts';
import { event, type Json, session, sessions } from '../quality/resources.ts';
import { NO_POLICY, resourcesOf } from '../record/built.ts';
import { aFolder, vertaug } from './run-vertaug.ts';

const { path, put } = aFolder();

const lines = (resources: readonly Json[]) => resources.map(resource => `${JSON.stringify(resource)}\n`).join('');
const bundled = (entry: readonly object[], type = 'collection') => JSON.stringify({ resourceType: 'Bundle', type, entry }, undefined, 2);

/** The rows of a kind. */
async function rows(kind: string, ...args: readonly string[]): Promise<readonly Json[]> {
  const { out } = await vertaug(['quality', '--json', ...args]);
  const all: readonly Json[] = out
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line));
  return all.filter(({ row }) => row === kind);
}

async function infections(...args: readonly string[]): Promise<string> {
  const found = (await rows('rate', ...args)).find(({ outcome, stratum }) => outcome === 'infection' && stratum === 'osteoporosis');
  return `${found?.events} of ${found?.cases}`;
}

describe('a trap of what is counted', () => {
  it('0 of 20 complications is no rate of 0: it prints "upper bound 16 %"', async () => {
    const { out, err, status } = await vertaug(['quality', await put('twenty/Procedure.ndjson', lines(sessions(20)))]);
    const table = out.split('\n').filter(line => /^ {2}.* of \d+: upper bound/.test(line));
    expect(table.find(line => line.startsWith('  Infection'))).toMatch(
      /0 of 20: upper bound 16 % +under 1\s% +not enough cases to say under 1 %$/,
    );
    expect(table).toHaveLength(16);
    expect(table.filter(line => !line.includes('0 of 20: upper bound 16 %'))).toEqual([]);
    const rates = out.slice(out.indexOf('Complications, beside'), out.indexOf('Follow-up'));
    expect(rates).not.toMatch(/(^|\s)0 %/);
    expect(out).toContain('No event is not no risk');
    expect([err, status]).toEqual(['', 0]);
  });
});

describe('vertaug quality', () => {
  it('says what was seen, beside what is published, what it means, and whom to review', async () => {
    const events = [1, 2].map(number => event(`e${number}`, `s${number}`, { class: 'major' }));
    const { out } = await vertaug(['quality', await put('seen.ndjson', lines([...sessions(20), ...events]))]);
    expect(out).toMatch(/Infection +2 of 20: 10 % \(2\.8 % to 30 %\) +under 1\s% +more than chance explains at 1 % \(p 0\.017\)/);
    expect(out).toMatch(/about one in twenty stands out by chance alone/);
    expect(out).toMatch(
      /To review, every one of them \(section VII\.B\): 2\n.*\n {2}AdverseEvent\/e1 +not said +infection +.*seen\.ndjson, 21\n/,
    );
    expect(out).toContain('Who was not heard of is not free of complications');
  });

  it('speaks French', async () => {
    const { out } = await vertaug(['quality', '--language', 'fr-CA', await put('french.ndjson', lines(sessions(20)))]);
    expect(out).toMatch(/Infection +0 sur 20\u00a0: limite supérieure 16\u00a0%/);
  });

  it('prints a row of JSON for the cohort, each rate, each event to review and all that is in no rate', async () => {
    const stray = event('stray', 'elsewhere');
    const file = await put(
      'rows.ndjson',
      lines([...sessions(20), event('e', 's1', { class: 'minor' }), stray, session('n', { status: 'not-done' })]),
    );
    expect(await rows('cohort', file)).toMatchObject([{ sessions: 20, patients: 20, levels: 20, leftOut: { notBegun: 1 } }]);
    const rates = await rows('rate', file);
    expect(rates).toHaveLength(16);
    expect(rates.find(({ outcome }) => outcome === 'infection')).toEqual({
      row: 'rate',
      stratum: 'osteoporosis',
      outcome: 'infection',
      per: 'sessions',
      events: 1,
      cases: 20,
      notRecorded: 0,
      undated: 1,
      rate: 0.05,
      wilson95: [expect.closeTo(0.00888, 5), expect.closeTo(0.23613, 5)],
      exact95: [expect.closeTo(0.00127, 5), expect.closeTo(0.24873, 5)],
      published: { kind: 'below', percent: 1, of: null },
      comparison: { kind: 'too-few', rate: 0.01, rateOf: 'published', chance: expect.closeTo(0.18209, 5), casesNeeded: 299 },
      by: {
        patients: { events: 1, cases: 20, notRecorded: 0 },
        sessions: { events: 1, cases: 20, notRecorded: 0 },
        levels: { events: 0, cases: 20, notRecorded: 1 },
      },
    });
    expect(await rows('review', file)).toMatchObject([
      { reference: 'AdverseEvent/e', where: `${file}, 21`, triggers: ['infection'], session: 'Procedure/s1', patient: 'Patient/s1' },
      { reference: 'AdverseEvent/stray', where: `${file}, 22`, triggers: ['infection'], session: null },
    ]);
    expect(await rows('not-counted', file)).toEqual([
      { row: 'not-counted', reference: 'AdverseEvent/stray', where: `${file}, 22`, reason: 'procedure-not-found' },
    ]);
  });
});

describe('MeasureReports of the package’s Measures', () => {
  const reportsIn = async (file: string): Promise<readonly Json[]> =>
    JSON.parse(await readFile(file, 'utf8')).entry.map(({ resource }: { resource: Json }) => resource);
  const countsIn = (report: Json | undefined) =>
    (Array.isArray(report?.group) ? report.group : []).map(({ code, population }) => [
      code.text ?? code.coding[0].code,
      ...population.slice(1).map(({ count }: { count?: number }) => count),
    ]);

  it('have the numbers of the report, and conform to R4', async () => {
    const file = path('measures.json');
    const events = [event('e', 's1', { class: 'major' })];
    await vertaug(['quality', await put('measured.ndjson', lines([...sessions(20), ...events])), '--measure-report', file]);
    const [major, documented] = await reportsIn(file);
    expect(countsIn(major)).toEqual([
      ['All causes', 20, 1],
      ['osteoporosis', 20, 1],
      ['neoplasm', 0, 0],
      ['other', 0, 0],
      ['unknown', 0, 0],
    ]);
    expect(countsIn(documented)).toContainEqual(['Radiation dose', 20, 0]);
    expect(major).toMatchObject({ period: { start: '2026-01-12', end: '2026-01-12' } });
    expect(await vertaug(['validate', file])).toMatchObject({ status: 0 });
  });

  it('say no number that is too small to be said', async () => {
    const file = path('small.json');
    const events = [event('e', 's1', { class: 'major' })];
    await vertaug(['quality', await put('small.ndjson', lines([...sessions(20), ...events])), '--min-cell', '5', '--measure-report', file]);
    const [major] = await reportsIn(file);
    expect(countsIn(major)[0]).toEqual(['All causes', undefined, undefined]);
  });
});

describe('a cohort is read from', () => {
  it('an export with a file a type, in a folder, packed or not', async () => {
    await put('export/AdverseEvent.ndjson.gz', gzipSync(lines([event('e', 's1')])));
    await put('export/Procedure.ndjson', lines(sessions(3)));
    await put('export/manifest.json', JSON.stringify({ transactionTime: '2026-11-22T00:00:00Z', output: [] }));
    expect(await infections(path('export'))).toBe('1 of 3');
  });

  it('a Bundle whose resources know each other by full URL', async () => {
    const uuid = 'urn:uuid:0c4f6e0e-3f0b-4f37-9d0e-1d1c1a6f2b01';
    const { id: _, ...procedure } = session('a');
    const suspect = { suspectEntity: [{ instance: { reference: uuid } }] };
    const entry = [{ resource: event('e', undefined, { patient: 'a', more: suspect }) }, { fullUrl: uuid, resource: procedure }];
    expect(await infections(await put('saved.json', bundled(entry, 'transaction')))).toBe('1 of 1');
  });

  it('a case that was saved and the export that it is in as well, counted once', async () => {
    const uuid = 'urn:uuid:7b2d9c64-6e1a-4c80-9a3b-2c4d5e6f2b05';
    const identifier = [{ system: 'urn:ietf:rfc:3986', value: uuid }];
    const { id: _, ...saved } = session('a', { more: { identifier } });
    const file = await put('twice/saved.json', bundled([{ fullUrl: uuid, resource: saved }]));
    const exported = await put('twice/Procedure.ndjson', lines([session('17', { patient: 'a', more: { identifier } }), session('b')]));
    const suspect = { suspectEntity: [{ instance: { reference: uuid } }] };
    const events = await put('twice/AdverseEvent.ndjson', lines([event('e', undefined, { patient: 'a', more: suspect })]));
    expect(await infections(file, exported, events)).toBe('1 of 2');
    expect(await rows('cohort', file, exported)).toMatchObject([{ sessions: 2 }]);
  });

  it('what the app saves of a case, as it saves it', async () => {
    const built = buildRecord(wholeCase(), NO_POLICY);
    const { procedure, event: reported } = resourcesOf(wholeCase());
    const file = await put('case.json', bundleOfRecord(built));
    const { out, status } = await vertaug(['quality', file, '--as-of', '2026-12-31']);
    expect([procedure?.status, reported?.event?.coding?.[0]?.code]).toEqual(['completed', 'symptomatic-cement-leakage']);
    expect(out).toContain('Sessions of vertebral augmentation: 1. Patients: 1.');
    expect(out).toMatch(/Symptomatic cement leakage, by level +1 of \d/);
    expect(out).not.toContain('In none of the rates');
    expect(status).toBe(0);
  });

  it('the standard input', async () => {
    const { out, status } = await vertaug(['quality', '-'], { input: lines(sessions(2)) });
    expect(out).toContain('Sessions of vertebral augmentation: 2. Patients: 2.');
    expect(status).toBe(0);
  });
});

describe('what cannot be read costs itself and nothing else', () => {
  it('is named with its place; the command ends with 1', async () => {
    const { subject: _, ...nobodys } = session('x');
    const file = await put('broken.ndjson', `${lines([session('a')])}{"resourceType":"Procedure",\n${lines([nobodys, session('b')])}`);
    const { out, err, status } = await vertaug(['quality', file, path('nowhere.json')]);
    expect(out).toContain('Sessions of vertebral augmentation: 2. Patients: 2.');
    expect(out).toMatch(/Not understood: 1\n.*\n {2}Procedure\/x +it names no patient +.*broken\.ndjson, 3/);
    expect(err).toMatch(/broken\.ndjson, 2: It stops being JSON at line 2/);
    expect(err).toMatch(/nowhere\.json: There is nothing by this name\./);
    expect(status).toBe(1);
  });

  it.each([
    ['printed', []],
    ['as lines', ['--json']],
  ])('is in the report itself, %s, and in its page', async (_, args) => {
    const file = await put('in-report.ndjson', `${lines([session('a')])}{"resourceType":"Procedure",\n${lines([session('b')])}`);
    const page = path('in-report.html');
    const { out } = await vertaug(['quality', file, ...args, '--html', page]);
    expect(out).toMatch(
      args.length === 0
        ? /Could not be read: 1\n.*\n.*in-report\.ndjson, 2 +It stops being JSON/
        : /"unreadable":1,"unreadableByKind":\[\{"kind":"not-json","number":1\}\]/,
    );
    expect(out).toMatch(/in-report\.ndjson, 2/);
    expect(await readFile(page, 'utf8')).toContain('in-report.ndjson, 2');
  });

  it('is a number alone where nobody is listed', async () => {
    const file = await put('no-list.ndjson', `${lines(sessions(9))}{"resourceType":"Procedure",\n`);
    const { out } = await vertaug(['quality', file, '--min-cell', '5']);
    expect(out).toMatch(/Lines and files that could not be read +1\n/);
    expect(out).not.toContain('no-list.ndjson');
  });

  it('a page of a search without the page after it is said, for its numbers are not all', async () => {
    const link = [
      { relation: 'self', url: 'https://ehr.example/Procedure?_page=1' },
      { relation: 'next', url: 'https://ehr.example/Procedure?_page=2' },
    ];
    const page = JSON.stringify({ resourceType: 'Bundle', type: 'searchset', link, entry: [{ resource: session('a') }] });
    const { out, err, status } = await vertaug(['quality', await put('page.json', page)]);
    expect(out).toContain('Sessions of vertebral augmentation: 1.');
    expect(err).toContain('the page after it is not');
    expect(status).toBe(1);
  });

  it('with nothing to count it says so, and ends with 1', async () => {
    const { err, status } = await vertaug(['quality', await put('none.ndjson', lines([session('a', { status: 'not-done' })]))]);
    expect(err).toContain('there is nothing to count');
    expect(status).toBe(1);
  });

  it.each([
    [['quality']],
    [['quality', 'x', '--by', 'moon']],
    [['quality', 'x', '--since', 'yesterday']],
    [['quality', 'x', '--min-cell', '1']],
    [['quality', 'x', '--language', 'tlh']],
  ])('vertaug %j is not understood, and ends with 2', async args => {
    const { out, err, status } = await vertaug(args);
    expect([out, status]).toEqual(['', 2]);
    expect(err).not.toBe('');
  });
});
