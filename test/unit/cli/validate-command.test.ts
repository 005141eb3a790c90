import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { aFolder, type Ended, vertaug } from './run-vertaug.ts';

const { path, put } = aFolder();
const profiles = resolve(import.meta.dirname, '../../../fhir-profiles');
const PROCEDURE = 'https://vertaug.example/fhir/StructureDefinition/vertebral-augmentation-procedure';

const ndjson = (resources: readonly object[]) => resources.map(resource => `${JSON.stringify(resource)}\n`).join('');

const aProcedure = (more: object = {}) => ({
  resourceType: 'Procedure',
  id: 'p',
  status: 'completed',
  subject: { reference: 'Patient/a' },
  ...more,
});
const aPatient = { resourceType: 'Patient', id: 'a', active: true };

const linesOf = ({ out }: Ended): readonly Record<string, unknown>[] =>
  out
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line));

const verdictsOf = (ended: Ended) =>
  linesOf(ended)
    .filter(line => 'valid' in line)
    .map(({ file, valid, errors }) => ({ file, valid, errors }));

describe('vertaug validate', () => {
  it('ends with 0 where all is valid, and says against what', async () => {
    const ended = await vertaug(['validate', `${profiles}/package/example`]);
    expect(ended).toMatchObject({ status: 0, err: '' });
    expect(ended.out).toMatch(/\d+ resources in \d+ files: \d+ valid, 0 invalid\./);
    expect(ended.out).toContain(PROCEDURE);
    expect(ended.out).toContain('Not checked by Vertaug:');
  });

  it('ends with 1 where something is invalid, and says what, where and by which rule', async () => {
    const file = await put('one.json', JSON.stringify(aProcedure({ status: 'finished' }), undefined, 2));
    const ended = await vertaug(['validate', file]);
    expect(ended.status).toBe(1);
    expect(ended.out).toMatch(/^Procedure\/p: 1 error\n/);
    expect(ended.out).toContain(`${file}:4:3  error  Procedure.status\n`);
    expect(ended.out).toContain('[binding]');
    expect(ended.out).toContain('1 resource in 1 file: 0 valid, 1 invalid. Found: 1 error.');
  });

  it('tells of every invalid example of the profiles', async () => {
    const ended = await vertaug(['validate', '--json', `${profiles}/invalid`]);
    expect(ended.status).toBe(1);
    expect(verdictsOf(ended).length).toBeGreaterThan(10);
    expect(verdictsOf(ended).every(({ valid }) => valid === false)).toBe(true);
  });

  it('gives one line of JSON an issue, and one a resource, with the line in NDJSON', async () => {
    const file = await put('lines.ndjson', ndjson([aProcedure(), aProcedure({ id: 'q', status: 'finished' })]));
    const ended = await vertaug(['validate', '--json', file]);
    expect(ended.status).toBe(1);
    expect(linesOf(ended)).toEqual([
      { file: `${file}:1`, valid: true, errors: 0, warnings: expect.any(Number), resource: 'Procedure/p', profiles: [] },
      {
        file: `${file}:2`,
        severity: 'error',
        expression: 'Procedure.status',
        rule: 'binding',
        message: expect.any(String),
        profile: 'http://hl7.org/fhir/StructureDefinition/Procedure',
        line: 2,
        column: 38,
        resource: 'Procedure/q',
      },
      { file: `${file}:2`, valid: false, errors: 1, warnings: expect.any(Number), resource: 'Procedure/q', profiles: [] },
    ]);
  });

  it('reads the standard input, gzip of anything and folders', async () => {
    await put('folder/in/a.json', JSON.stringify(aPatient));
    await put('folder/b.ndjson.gz', gzipSync(ndjson([aProcedure({ status: 'x' }), aPatient])));
    await put('folder/read-me.txt', 'not read');
    const ended = await vertaug(['validate', '--json', '-', path('folder')], {
      input: gzipSync(JSON.stringify([aPatient, aProcedure({ status: 'y' })])),
    });
    expect(verdictsOf(ended)).toEqual([
      { file: '-', valid: true, errors: 0 },
      { file: '-', valid: false, errors: 1 },
      { file: `${path('folder/b.ndjson.gz')}:1`, valid: false, errors: 1 },
      { file: `${path('folder/b.ndjson.gz')}:2`, valid: true, errors: 0 },
      { file: path('folder/in/a.json'), valid: true, errors: 0 },
    ]);
  });

  it('names a profile that it does not know, and finds nothing wrong with that', async () => {
    const profile = 'http://hl7.org/fhir/us/core/StructureDefinition/us-core-procedure';
    const file = await put('us-core.json', JSON.stringify(aProcedure({ meta: { profile: [`${profile}|6.1.0`] } })));
    const ended = await vertaug(['validate', file]);
    expect(ended.status).toBe(0);
    expect(ended.out).toMatch(new RegExp(`Profiles that resources name and nobody here knows.*\n +1 {2}${profile}\n`));
    expect((await vertaug(['validate', '--json', file])).out).toContain('"severity":"not-checked"');
  });

  it('tells what was not checked as issues of their own severity, and of a verdict that it depends on one', async () => {
    const profile = 'http://example.org/StructureDefinition/unknown';
    const file = await put('unknown.json', JSON.stringify(aProcedure({ meta: { profile: [profile] } }), undefined, 1));
    const told = {
      severity: 'not-checked',
      rule: 'profile',
      expression: 'Procedure.meta.profile[0]',
      message: expect.stringContaining(profile),
    };
    const lines = linesOf(await vertaug(['validate', '--json', file, '--html', path('unknown.html'), '--sarif', path('unknown.sarif')]));
    expect(lines[0]).toMatchObject({ ...told, line: 10, column: 4 });
    expect(lines[1]).toMatchObject({ valid: true, errors: 0, notChecked: 1 });
    const page = await readFile(path('unknown.html'), 'utf8');
    expect(page).toContain('Procedure.meta.profile[0]');
    expect(page).toContain('id="show-not-checked"');
    expect(JSON.parse(await readFile(path('unknown.sarif'), 'utf8')).runs[0].results).toMatchObject([{ kind: 'open', level: 'none' }]);
    const brief = await vertaug(['validate', file]);
    expect(brief.out).toContain('1 resource has something that was not checked');
    expect(brief.out).not.toContain('Procedure.meta.profile[0]');
    expect((await vertaug(['validate', '--min-severity', 'not-checked', file])).out).toContain('not checked  Procedure.meta.profile[0]');
    expect((await vertaug(['validate', '--json', '--min-severity', 'information', file])).out.trim().split('\n')).toHaveLength(1);
  });

  it('checks against a profile that is asked for, resources of its type only', async () => {
    const file = await put('asked.ndjson', ndjson([aPatient, aProcedure()]));
    expect((await vertaug(['validate', file])).status).toBe(0);
    const ended = await vertaug(['validate', '--json', '--profile', PROCEDURE, file]);
    expect(ended.status).toBe(1);
    expect(verdictsOf(ended).map(({ valid }) => valid)).toEqual([true, false]);
    const patient = await put('asked-patient.json', JSON.stringify(aPatient));
    expect((await vertaug(['validate', '--profile', PROCEDURE, patient])).out).toContain(
      `--profile ${PROCEDURE} is for resources that were not there`,
    );
  });

  it('tells of errors only where warnings are not wanted, and counts the same', async () => {
    const warned = `${profiles}/package/example/AdverseEvent-adverse-event-valid-warned-grade-1-major.json`;
    const all = await vertaug(['validate', warned]);
    expect(all.out).toContain('va-ae-grade-1-major');
    const few = await vertaug(['validate', '--no-warnings', warned]);
    expect(few.out).not.toContain('va-ae-grade-1-major');
    expect(few.out).toMatch(/Found: \d warnings/);
    expect(few.status).toBe(0);
  });

  it('writes a page that needs nothing else, with what the data says as text', async () => {
    const file = await put('page.json', JSON.stringify(aProcedure({ status: 'x', '<script>alert(1)</script>': 1 })));
    const ended = await vertaug(['validate', '--html', path('page.html'), file]);
    expect(ended.status).toBe(1);
    const page = await readFile(path('page.html'), 'utf8');
    expect(page).toContain('Procedure.status');
    expect(page).toContain(`${file}:1:`);
    expect(page).not.toMatch(/<script|<link|<img|src=|url\(/i);
  });

  it('writes no signs that move a terminal, whatever the data holds', async () => {
    const file = await put('signs.json', JSON.stringify(aProcedure({ id: '\u001b[2J', 'a\u001b[31m': 1, status: '\u202ex' })));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it is they that must not be there
    expect((await vertaug(['validate', file])).out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  });

  it.each([
    [[], 'Name a file or a folder'],
    [['x.json', '--colour'], '--colour'],
    [['x.json', '--min-severity', 'fatal'], '--min-severity takes error, warning, information'],
    [['x.json', '--profile', 'http://example.org/nobody'], 'http://example.org/nobody is not known here'],
  ])('cannot do %j, says why, and ends with 2', async (args, says) => {
    const ended = await vertaug(['validate', ...args]);
    expect(ended).toMatchObject({ status: 2, out: '' });
    expect(ended.err).toContain(says);
  });

  it('ends quietly when nobody reads on', async () => {
    const file = await put('many.ndjson', ndjson(Array.from({ length: 3_000 }, () => aProcedure({ status: 'x' }))));
    const command = resolve(import.meta.dirname, '../../../src/cli/vertaug.ts');
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', command, 'validate', file]);
    let err = '';
    child.stderr.setEncoding('utf8').on('data', data => (err += data));
    child.stdout.once('data', () => child.stdout.destroy());
    await once(child, 'close');
    expect(err).toBe('');
  });
});
