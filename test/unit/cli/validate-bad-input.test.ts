import { mkdir } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readValues } from '../../../src/cli/input/read-values.ts';
import { checkValue } from '../../../src/cli/validate/check-value.ts';
import { createChecking, createXmlReader } from '../../../src/cli/validate/create-checking.ts';
import { readInputs } from '../../../src/cli/validate/validate-inputs.ts';
import type { Checked } from '../../../src/cli/validate/validate-results.ts';
import { aFolder, vertaug } from './run-vertaug.ts';

const { path, put } = aFolder();
const checking = createChecking([], []);

const VALID = '{"resourceType":"Patient","id":"a"}';

async function check(file: string): Promise<readonly Checked[]> {
  const found: Checked[] = [];
  for await (const input of (await readInputs([file], process.stdin, createXmlReader())).inputs) {
    if (input.kind === 'value') found.push(...checkValue(input.value, checking));
    else if (input.kind === 'fault') found.push(input.fault);
  }
  return found;
}

/** What is wrong, and where: `file:line` as the command says it, without the folder. */
const told = (found: readonly Checked[]) =>
  found.flatMap(({ file, issues }) =>
    issues.map(({ rule, line, column, severity }) =>
      [file.slice(path('').length + 1), severity, rule, line, column].filter(part => part !== undefined),
    ),
  );

describe('what cannot be read is an issue with its place', () => {
  it.each<[what: string, name: string, content: string | Buffer, expected: readonly unknown[]]>([
    ['JSON that breaks off', 'a.json', '{\n  "resourceType": "Patient",\n  "id": a\n}', ['a.json', 'error', 'not-json', 3, 9]],
    ['JSON without a resource', 'b.json', '{"a":1}', ['b.json', 'error', 'not-fhir']],
    ['an empty list', 'c.json', '[]', ['c.json', 'error', 'not-fhir']],
    ['an empty file', 'd.json', '', ['d.json', 'error', 'empty']],
    ['blank lines', 'e.ndjson', '\n\r\n  \n', ['e.ndjson', 'error', 'empty']],
    ['UTF-16 with a mark', 'f.json', Buffer.from(`\ufeff${VALID}`, 'utf16le'), ['f.json', 'error', 'utf-16']],
    ['UTF-16 without a mark', 'g.json', Buffer.from(VALID, 'utf16le'), ['g.json', 'error', 'utf-16']],
    ['XML of something else', 'h.json', '<Patient/>', ['h.json', 'error', 'xml']],
    ['gzip that was cut', 'i.json.gz', gzipSync(VALID).subarray(0, 30), ['i.json.gz', 'error', 'cut']],
    ['a type that FHIR lacks', 'j.json', '\n{"resourceType":"Pateint"}', ['j.json', 'error', 'type', 2, 1]],
  ])('%s', async (_, name, content, expected) => {
    expect(told(await check(await put(name, content)))).toEqual([expected]);
  });

  it('a file that is not there, and a folder with nothing to read', async () => {
    expect(told(await check(path('nowhere.json')))).toEqual([['nowhere.json', 'error', 'missing']]);
    await mkdir(path('bare'));
    expect(told(await check(path('bare')))).toEqual([['bare', 'error', 'folder-empty']]);
  });

  it('a line among good ones, the first as well as any other; all others are checked', async () => {
    const bad = '{"resourceType":"Patient","active":"yes"}';
    for (const broken of ['{"resourceType":"Pati', '}', '{"resourceType":"Patient","id":', '7']) {
      const file = await put('lines.ndjson', [broken, VALID, bad, '', broken, VALID].join('\r\n'));
      const found = await check(file);
      expect(found.map(({ file: at, issues }) => `${at.slice(file.length)} ${issues.map(({ rule }) => rule).join()}`)).toEqual([
        expect.stringMatching(/^:1 not-(json|fhir)$/),
        ':2 ',
        ':3 format',
        expect.stringMatching(/^:5 not-(json|fhir)$/),
        ':6 ',
      ]);
    }
  });
});

describe('what parsing would hide', () => {
  it('is a name that stands twice, in the resource that it is in', async () => {
    const bundle = `{"resourceType":"Bundle","type":"collection","entry":[
      {"fullUrl":"http://e.org/Patient/a","resource":{"resourceType":"Patient","id":"a"}},
      {"fullUrl":"http://e.org/Patient/b","resource":{"resourceType":"Patient","id":"b","active":true,
        "active":false}}],"type":"collection"}`;
    const found = await check(await put('twice.json', bundle));
    expect(
      found.map(({ name, issues }) => [name, ...issues.map(({ rule, expression, line, column }) => [rule, expression, line, column])]),
    ).toEqual([
      ['Bundle', ['duplicate-key', 'Bundle.type', 4, 27]],
      ['Patient/a'],
      ['Patient/b', ['duplicate-key', 'Bundle.entry[1].resource.active', 4, 9]],
    ]);
  });

  it('is text that is not UTF-8', async () => {
    const file = await put('latin.json', Buffer.from('{"resourceType":"Patient",\n"name":[{"text":"Z\u00fcrich"}]}', 'latin1'));
    expect(told(await check(file))).toEqual([['latin.json', 'warning', 'encoding', 2, 19]]);
  });

  it('is nothing where a byte order mark comes first and lines end as on Windows', async () => {
    const file = await put('windows.json', '\ufeff{\r\n  "resourceType": "Patient",\r\n  "active": "yes"\r\n}\r\n');
    expect(told(await check(file))).toEqual([['windows.json', 'error', 'format', 3, 3]]);
  });
});

describe('what is another version of FHIR', () => {
  it.each([
    [{ resourceType: 'Procedure', occurrenceDateTime: '2026-01-01' }, 'R5'],
    [{ resourceType: 'Procedure', notDone: true }, 'STU3'],
    [{ resourceType: 'DeviceUsage' }, 'R5'],
    [{ resourceType: 'MedicationOrder' }, 'DSTU2'],
  ])('is said of %j', (resource, version) => {
    const text = JSON.stringify(resource);
    const [found] = [...checkValue({ path: 'x', line: undefined, value: resource, text }, checking)];
    expect(found?.issues.find(({ rule }) => rule === 'other-version')?.message).toContain(`FHIR ${version}`);
  });

  it('is not said of R4 with another fault', () => {
    const value = { resourceType: 'Procedure', status: 'x', subject: {}, performedDateTime: '2026', reasonCode: [] };
    const [found] = [...checkValue({ path: 'x', line: undefined, value, text: JSON.stringify(value) }, checking)];
    expect(found?.issues.map(({ rule }) => rule)).not.toContain('other-version');
  });
});

it('nesting of fifty thousand levels is an issue, and the next file is checked', async () => {
  const levels = 50_000;
  const deep = `{"resourceType":"Basic","extension":${'[{"url":"http://x","extension":'.repeat(levels)}[]${'}]'.repeat(levels)}}`;
  const [one, other] = [await put('deep.json', deep), await put('shallow.json', VALID)];
  const ended = await vertaug(['validate', '--no-warnings', one, other]);
  expect(ended.status).toBe(1);
  expect(ended.out).toContain('[depth]');
  expect(ended.out).toContain('2 resources in 2 files: 1 valid, 1 invalid.');
});

it('the list of an export or of a package is passed over', async () => {
  const manifest = await put('export/manifest.json', '{"transactionTime":"2026-01-01T00:00:00Z","output":[]}');
  await put('export/Patient.ndjson', VALID);
  const ended = await vertaug(['validate', path('export')]);
  expect(ended.status).toBe(0);
  expect(ended.err).toContain(manifest);
});

describe('a value that is too long to be held', () => {
  const longest = 100;
  const reasons = async (text: string) => {
    const found: unknown[] = [];
    async function* chunks() {
      for (let at = 0; at < text.length; at += 30) yield Buffer.from(text.slice(at, at + 30));
    }
    for await (const each of readValues(chunks(), () => false, longest))
      found.push([each.kind === 'fault' ? each.reason.kind : 'value', each.line]);
    return found;
  };

  it.each([
    ['on one line', JSON.stringify({ a: 'x'.repeat(300) })],
    ['on several', JSON.stringify({ a: Array.from({ length: 50 }, () => 'x') }, undefined, 1)],
  ])('is refused, %s', async (_, text) => {
    expect(await reasons(text)).toEqual([['too-long', undefined]]);
  });

  it('is refused as a line among others', async () => {
    expect(await reasons([VALID, JSON.stringify({ a: 'x'.repeat(300) }), VALID].join('\n'))).toEqual([
      ['value', 1],
      ['too-long', 2],
      ['value', 3],
    ]);
  });
});
