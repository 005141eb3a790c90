import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { readPrefillOptions } from '../../../src/cli/prefill/prefill-options.ts';
import { UsageProblem } from '../../../src/cli/usage-problem.ts';
import { aPatient } from '../../builders/chart-builder.ts';
import { aFolder, bundle, type Ended, linesOf, ndjson, questionOf, vertaug } from './run-vertaug.ts';

const { path, put } = aFolder();
const good = (id = 'good') => bundle(aPatient(id).withFracture('L1', { onset: '2026-11-01' }).resources());

const refusal = JSON.stringify({
  resourceType: 'OperationOutcome',
  issue: [{ severity: 'error', code: 'forbidden', diagnostics: 'Not for you.' }],
});

describe('what cannot be read is named, costs only itself, and ends with status 1', () => {
  const bad: readonly (readonly [what: string, name: string, content: string | Buffer, words: string])[] = [
    ['a comma too many', 'comma.json', '{\n  "resourceType": "Bundle",\n  "entry": [],\n}', 'It stops being JSON at line 4, column 1.'],
    ['a Bundle that breaks off', 'half.json', good().slice(0, 200), 'It stops being JSON at line'],
    ['gzip that breaks off', 'half.json.gz', gzipSync(good()).subarray(0, 60), 'It ends before its time'],
    ['gzip that is none after its first bytes', 'false.gz', Buffer.from([0x1f, 0x8b, 1, 2, 3]), 'It ends before its time'],
    ['an empty file', 'empty.json', '', 'It is empty.'],
    ['XML', 'xml.json', '<Bundle xmlns="http://hl7.org/fhir"/>', 'It is XML'],
    ['JSON of something else', 'package.json', '{"name": "x"}', 'no FHIR resource'],
    ['a number', 'number.json', '7', 'no FHIR resource'],
    ['an OperationOutcome', 'outcome.json', refusal, 'Not for you.'],
  ];
  let ended: Ended;
  beforeAll(async () => {
    for (const [, name, content] of bad) await put(`bad/${name}`, content);
    await put('bad/fine.json', good());
    ended = await vertaug(['prefill', path('bad'), '--json']);
  });

  it.each(bad)('%s', (_what, name, _content, words) => {
    const said = ended.err.split('\n').filter(line => line.startsWith(`${path(`bad/${name}`)}: `));
    expect(said).toEqual([expect.stringContaining(words)]);
    expect(linesOf(ended).map(({ patient, source }) => [patient, source])).toEqual([['good', path('bad/fine.json')]]);
    expect(ended.err.trimEnd().split('\n')).toHaveLength(bad.length);
    expect(ended.status).toBe(1);
  });

  it('a path that leads nowhere, and a folder without charts', async () => {
    await put('bare/readme.md', 'nothing');
    const ended = await vertaug(['prefill', path('nowhere.json'), path('bare'), await put('fine.json', good()), '--json']);
    expect(linesOf(ended)).toHaveLength(1);
    expect(ended.err.split('\n').slice(0, 2)).toEqual([
      `${path('nowhere.json')}: There is nothing by this name.`,
      `${path('bare')}: No file in it ends in .json, .ndjson, .jsonl or .gz.`,
    ]);
    expect(ended.status).toBe(1);
  });

  it('nobody’s chart at all', async () => {
    const practitioners = await put('practitioners.json', bundle([{ resourceType: 'Practitioner', id: 'd' }]));
    const ended = await vertaug(['prefill', practitioners, '--json']);
    expect(ended).toEqual({
      status: 1,
      out: '',
      err: `${practitioners}: It holds FHIR, and nobody’s chart.\nNo patient’s chart was found.\n`,
    });
    expect((await vertaug(['prefill', practitioners, await put('with.json', good()), '--json'])).status).toBe(0);
  });

  it('a line of NDJSON, while the other patients’ lines stand', async () => {
    const lines = `${ndjson(aPatient('ada').withFracture('L1').resources())}{"resourceType":\n${ndjson(aPatient('ben').resources())}`;
    const ended = await vertaug(['prefill', await put('lines.ndjson', lines), '--json']);
    expect(linesOf(ended).map(({ patient }) => patient)).toEqual(['ada', 'ben']);
    expect(ended.err).toContain(`${path('lines.ndjson')}, 3: It stops being JSON at line 3, column 17.`);
  });

  it('nothing denies what a cut line may have said', async () => {
    const allergies = aPatient('ada').withAllergy({ system: 'http://snomed.info/sct', code: '716186003' }, { recordedDate: '2026-11-21' });
    const whole = await put('whole.ndjson', ndjson(allergies.resources()));
    const cut = await put('part.ndjson', `${ndjson(allergies.resources())}{"resourceType":"AllergyIntolerance"`);
    const stateIn = async (file: string) =>
      questionOf(linesOf(await vertaug(['prefill', file, '--json', '--as-of', '2026-11-22']))[0], 'CARE-PRE-4').state;
    expect(await stateIn(whole)).toBe('absent-asserted');
    expect(await stateIn(cut)).toBe('unreadable');
  });

  it('resources of somebody who is not in a one-patient Bundle are left out, and said', async () => {
    const stray = aPatient('other').withFracture('T12').resources().slice(1);
    const ended = await vertaug(['prefill', await put('stray.json', bundle([...aPatient('ada').resources(), ...stray])), '--json']);
    expect(linesOf(ended).map(line => [line.patient, questionOf(line, 'IND-1').evidence])).toEqual([['ada', []]]);
    expect(ended.err).toBe(
      `${path('stray.json')}: It also holds data of 1 patient whose own record is not in it (other); that was left out.\n`,
    );
    expect(ended.status).toBe(0);
  });

  it('a resource that names nobody is the only patient’s, is listed with its place, and denies nothing', async () => {
    const { subject: _, ...nobodys } = { subject: undefined, ...aPatient('x').withFracture('L1', { onset: '2026-11-01' }).resources()[1] };
    const lines = [
      ...aPatient('ada')
        .resources()
        .map(each => JSON.stringify(each)),
      JSON.stringify(nobodys),
      '{"resourceType":"Condition"}',
    ].join('\n');
    const ended = await vertaug(['prefill', await put('nobodys.ndjson', lines), '--json', '--as-of', '2026-11-22']);
    const [line] = linesOf(ended);
    expect(questionOf(line, 'IND-1').state).toBe('present');
    expect(line?.unreadable.map(({ where }) => where)).toEqual([`${path('nobodys.ndjson')}, 3`, 'Condition/condition-1']);
  });
});

describe('what cannot be understood ends with status 2 and one line that helps', () => {
  it.each<[string[], string]>([
    [['prefill'], 'Name a file or a folder with charts, or a server'],
    [['prefill', '--jsno', 'x'], '--jsno'],
    [
      ['prefill', 'x', '--as-of', '22.11.2026'],
      '--as-of takes a day or a moment, such as 2026-11-22 or 2026-11-22T09:00:00Z, not "22.11.2026"',
    ],
    [['prefill', 'x', '--as-of', '2026-11'], 'not "2026-11"'],
    [['prefill', 'x', '--as-of', '-1d'], 'not "-1d"'],
    [['prefill', 'x', '--as-of', '--json'], "Did you forget to specify the option argument for '--as-of'?"],
    [['prefill', 'x', '--since', 'yesterday'], '--since takes a date, a moment or a procedure'],
    [['prefill', 'x', '--questions', 'IND-9'], '--questions knows no "IND-9". It knows: IND-1, '],
    [['prefill', 'x', '--questions', 'CARE-PRE-6@L1'], 'knows no "CARE-PRE-6@L1"'],
    [['prefill', 'x', '--language', 'de'], '--language takes en or fr-CA, not "de"'],
    [['prefill', 'x', '--config', '/nowhere/config.json'], 'config.json could not be read'],
    [['prefill', '--patient', 'p1'], '--patient needs the server'],
    [['prefill', '--fhir', 'https://ehr.example/fhir'], '--fhir needs at least one patient'],
    [['prefill', '--fhir', 'ehr.example', '--patient', 'p1'], '--fhir takes the FHIR base of a server'],
    [['prefill', '--fhir', 'https://ehr.example/fhir', '--patient', 'p 1'], '--patient takes the id of a Patient, not "p 1"'],
    [['prefill', '--fhir', 'http://ehr.example/fhir', '--patient', 'p1', '--token', 't'], 'The token would go unencrypted'],
    [['prefill', 'x', '--fhir', 'https://ehr.example/fhir', '--patient', 'p1'], 'Name either paths or a server, not both'],
  ])('%j', async ([, ...args], words) => {
    const refused = readPrefillOptions(args, {}, new Date());
    await expect(refused).rejects.toThrow(UsageProblem);
    await expect(refused).rejects.toThrow(words);
    await expect(refused).rejects.not.toThrow(/\n/);
  });

  it('on the standard error, before anything is read', async () => {
    const ended = await vertaug(['prefill', path('bad'), '--as-of', 'today']);
    expect(ended).toEqual({
      status: 2,
      out: '',
      err: '--as-of takes a day or a moment, such as 2026-11-22 or 2026-11-22T09:00:00Z, not "today".\n',
    });
  });

  it('while --help explains', async () => {
    const { status, out, err } = await vertaug(['prefill', '--help']);
    expect([status, err]).toEqual([0, '']);
    for (const option of [
      '--fhir URL',
      '--patient ID',
      '--json',
      '--as-of DATE',
      '--since DATE',
      '--questions ID',
      '--config FILE',
      '--language TAG',
    ]) {
      expect(out).toContain(option);
    }
  });
});
