import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { Ajv } from 'ajv';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { aFolder, ndjson, vertaug } from './run-vertaug.ts';

const { path, put } = aFolder();

const profiles = resolve(import.meta.dirname, '../../../fhir-profiles');
const aPatient = { resourceType: 'Patient', id: 'a', active: true } as const;
const wrong = '{\n  "resourceType": "Patient",\n  "id": "b",\n  "active": "<&\\u0001\\"yes",\n  "gender": "none"\n}';

interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** The elements of a well-formed XML document, in order; throws where it is not. */
function tagsOf(xml: string): readonly Tag[] {
  const parser = new SaxesParser();
  const tags: Tag[] = [];
  const open: { name: string; attributes: Record<string, string>; text: string }[] = [];
  parser.on('error', error => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const tag = { name, attributes, text: '' };
    tags.push(tag);
    open.push(tag);
  });
  parser.on('text', text => {
    const last = open.at(-1);
    if (last) last.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return tags;
}

describe('vertaug validate --junit', () => {
  it('writes a test case a resource, with what failed, where, and what could not be read', async () => {
    const bad = await put('junit/bad.json', wrong);
    const lines = await put('junit/lines.ndjson', `${ndjson([aPatient])}{"resourceType"\n`);
    const ended = await vertaug(['validate', bad, lines, '--junit', path('junit.xml')]);
    expect(ended.status).toBe(1);
    const tags = tagsOf(await readFile(path('junit.xml'), 'utf8'));
    expect(tags.find(({ name }) => name === 'testsuite')?.attributes).toEqual({
      name: 'vertaug validate',
      tests: '3',
      failures: '1',
      errors: '1',
    });
    expect(tags.filter(({ name }) => name === 'testcase').map(({ attributes }) => attributes)).toEqual([
      { classname: bad, name: 'Patient/b', file: bad, line: '4' },
      { classname: lines, name: 'Patient/a, 1', file: lines },
      { classname: lines, name: `${lines}:2, 2`, file: lines, line: '2' },
    ]);
    const failure = tags.find(({ name }) => name === 'failure');
    expect(failure?.attributes).toMatchObject({ type: 'format', message: expect.stringContaining('2 errors') });
    expect(failure?.text).toContain(`${bad}:4:3 error Patient.active: `);
    expect(failure?.text).toContain(`${bad}:5:3 error Patient.gender: `);
    expect(failure?.text).toContain('[binding, http://hl7.org/fhir/StructureDefinition/Patient]');
    expect(tags.find(({ name }) => name === 'error')?.attributes.type).toBe('not-json');
  });

  it('writes valid resources as cases that passed, and notes beside them', async () => {
    const file = await put('junit/good.json', JSON.stringify({ ...aPatient, meta: { profile: ['http://example.org/unknown'] } }));
    await vertaug(['validate', file, '--junit', path('good.xml')]);
    const names = tagsOf(await readFile(path('good.xml'), 'utf8')).map(({ name }) => name);
    expect(names).toEqual(['testsuites', 'testsuite', 'testcase']);
  });
});

describe('vertaug validate --sarif', () => {
  it('writes a log that the schema of SARIF 2.1.0 takes, with element, rule, line and column', async () => {
    const bad = await put('sarif/bad one.json', wrong);
    const lines = await put('sarif/lines.ndjson', `${ndjson([aPatient])}{"resourceType":"Patient","id":"c","gender":"x"}\n{\n`);
    const ended = await vertaug(['validate', 'sarif', '-', '--sarif', path('log.sarif')], { cwd: path('.'), input: '{"a":1}' });
    expect(ended.status).toBe(1);
    const log = JSON.parse(await readFile(path('log.sarif'), 'utf8'));
    expect(bad && lines).toBeTruthy();
    const require = createRequire(import.meta.url);
    // Of draft 4; what it says means the same in the drafts that Ajv knows.
    const {
      $schema: _,
      id: __,
      ...schema
    } = JSON.parse(await readFile(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'));
    const holds = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);
    expect(holds(log) ? [] : holds.errors).toEqual([]);
    const [run] = log.runs;
    const found = run.results.map((result: Result) => {
      const { artifactLocation, region } = result.locations[0].physicalLocation;
      const element = result.locations[0].logicalLocations?.[0]?.fullyQualifiedName;
      return [result.level, result.ruleId, artifactLocation.uri, region?.startLine, region?.startColumn, element];
    });
    expect(found).toEqual([
      ['error', 'format', 'sarif/bad%20one.json', 4, 3, 'Patient.active'],
      ['error', 'binding', 'sarif/bad%20one.json', 5, 3, 'Patient.gender'],
      ['error', 'binding', 'sarif/lines.ndjson', 2, 36, 'Patient.gender'],
      ['error', 'not-json', 'sarif/lines.ndjson', 3, 2, undefined],
      ['error', 'not-fhir', 'standard-input', undefined, undefined, undefined],
    ]);
    for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
  });

  it('writes a log without results where all is valid', async () => {
    const file = await put('sarif-good.json', JSON.stringify(aPatient));
    const ended = await vertaug(['validate', file, '--sarif', path('good.sarif')]);
    expect(ended.status).toBe(0);
    expect(JSON.parse(await readFile(path('good.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0', runs: [{ results: [] }] });
  });
});

interface Result {
  readonly level: string;
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly locations: readonly [
    {
      readonly physicalLocation: {
        readonly artifactLocation: { readonly uri: string };
        readonly region?: { readonly startLine: number; readonly startColumn: number };
      };
      readonly logicalLocations?: readonly { readonly fullyQualifiedName: string }[];
    },
  ];
}

describe('vertaug validate --annotations', () => {
  it('prints a workflow command an issue, and nothing that data could make one of', async () => {
    const file = await put('annotated, 100%.json', wrong.replace('"gender": "none"', '"a\\n::stop-commands::x": 1, "gender": "none"'));
    const ended = await vertaug(['validate', '--annotations', file]);
    expect(ended.status).toBe(1);
    const lines = ended.out.trimEnd().split('\n');
    const escaped = file.replace('%', '%25').replace(',', '%2C');
    expect(lines[0]).toMatch(new RegExp(`^::error file=${escaped},line=4,col=3,title=format::Patient\\.active: `));
    expect(lines.filter(line => line.startsWith('::'))).toHaveLength(3);
    expect(lines.some(line => line.startsWith('::stop'))).toBe(false);
    expect(ended.out).toContain('Not checked by Vertaug:');
    expect(ended.out).toContain('1 resource in 1 file: 0 valid, 1 invalid.');
  });

  it('tells of warnings as warnings, and of errors only where that is asked for', async () => {
    const warned = `${profiles}/package/example/AdverseEvent-adverse-event-valid-warned-grade-1-major.json`;
    const all = await vertaug(['validate', '--annotations', warned]);
    expect(all).toMatchObject({ status: 0, out: expect.stringMatching(/^::warning .*title=va-ae-grade-1-major::AdverseEvent/m) });
    const few = await vertaug(['validate', '--annotations', '--no-warnings', warned]);
    expect(few.out).not.toContain('::');
  });
});

describe('reports that cannot be written', () => {
  it.each([
    [['--junit', '/nowhere/there/x.xml'], '--junit /nowhere/there/x.xml: it cannot be written'],
    [['--sarif', ''], '--sarif takes the file to write to'],
    [['--junit', 'x', '--sarif', './x'], 'named for two reports'],
    [['--json', '--annotations'], 'Give one of the two'],
  ])('%j: says so before anything is checked', async (args, says) => {
    const ended = await vertaug(['validate', path('sarif-good.json'), ...args], { cwd: path('.') });
    expect(ended).toMatchObject({ status: 2, out: '' });
    expect(ended.err).toContain(says);
  });
});
