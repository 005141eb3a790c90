import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { looseJson } from '../../../src/cli/input/loose-json.ts';
import { EXTENSION_URL } from '../../../src/fhir/canonicals.generated.ts';
import { runs } from '../../builders/runs.ts';
import { countedByBoth } from './both-counted.ts';
import { event, QUESTION, session } from './resources.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vertaug-bad-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const line = JSON.stringify;
const [first, second, third] = ['a', 'b', 'c'].map(id => line(session(id))) as [string, string, string];
/** The second of three lines, with something more in it. */
const among = (more: string) => `${[first, `${second.slice(0, -1)},${more}}`, third].join('\n')}\n`;
const MEGABYTE = 1_000_000;
const many = Array.from({ length: 400 }, (_, index) => `${line(session(`m${index}`))}\n`).join('');
const packed = gzipSync(many);

/** How many sessions both count, and what both say was wrong, by the line or the file. */
async function counted(content: string | Buffer, name = 'Procedure.ndjson') {
  const file = join(folder, name);
  writeFileSync(file, content);
  const { counts, faults } = await countedByBoth([file], QUESTION);
  const told = [
    ...faults.map(({ where, reason }) => `${where.slice(file.length + 2)} ${reason.kind}`.trim()),
    ...counts.notUnderstood.first.map(({ of, reason }) => `${of.where.slice(file.length + 2)} ${reason}`),
  ];
  return [counts.cells[0]?.sessions ?? 0, ...told];
}

describe('the engine and the reference make the same', () => {
  it.each<[what: string, content: string | Buffer, expected: readonly unknown[]]>([
    ['of a mark at the beginning', `\ufeff${[first, second].join('\n')}\n`, [2]],
    ['of a mark at the beginning of a line', [first, `\ufeff${second}`, third].join('\n'), [3]],
    ['of UTF-16', Buffer.from([first, second].join('\n'), 'utf16le'), [0, 'utf-16']],
    [
      'of letters that are no UTF-8',
      Buffer.concat([Buffer.from(`${first}\n`), Buffer.from(`${second}\xff\n`, 'latin1')]),
      [1, '2 not-json'],
    ],
    ['of an empty file', '', [0, 'empty']],
    ['of blank lines', '\n \r\n\t\n', [0, 'empty']],
    ['of a line that breaks off in the middle', [first, second.slice(0, 99), third].join('\n'), [2, '2 not-json']],
    ['of a last line that breaks off', [first, third, second.slice(0, 99)].join('\n'), [2, '3 not-json']],
    ['of a first line that breaks off', [second.slice(0, 99), first, third].join('\n'), [2, '1 not-json']],
    ['of two resources on one line', [first, `${second}${third}`].join('\n'), [1, '2 not-json']],
    ['of a line that goes on after its end', [first, `${second} done`, third].join('\n'), [2, '2 not-json']],
    ['of bytes of zero', [first, '\0\0\0', third].join('\n'), [2, '2 not-json']],
    ['of a control character in a text', among('"x":"\u0001"'), [2, '2 not-json']],
    ['of an escape that is none', among('"x":"\\q"'), [2, '2 not-json']],
    ['of a number with a zero before it', among('"x":007'), [2, '2 not-json']],
    ['of a comment', among('"x":1/* y */'), [2, '2 not-json']],
    ['of half a pair of letters', [first, second.replace('Patient/b', 'Patient/b\\ud800'), third].join('\n'), [2, '2 no-patient']],
    ['of nesting of 3,000', among(`"x":${'['.repeat(3000)}${']'.repeat(3000)}`), [3]],
    [
      'of numbers, words and lists on lines of their own',
      [first, '7', '"x"', 'null', '{}', third].join('\n'),
      [2, '2 not-fhir', '3 not-fhir', '4 not-fhir', '5 not-fhir'],
    ],
    [
      'of a Bundle on a line',
      [first, line({ resourceType: 'Bundle', type: 'collection', entry: [{ resource: session('in') }] })].join('\n'),
      [2],
    ],
    [
      'of what a server said instead of a resource',
      [first, line({ resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'exception' }] }), third].join('\n'),
      [2, '2 outcome'],
    ],
    ['of other types', [first, line({ resourceType: 'Patient', id: 'p' }), third].join('\n'), [2]],
    ['of a line of 17 MB', among(`"note":[{"text":"${'x'.repeat(17 * MEGABYTE)}"}]`), [3]],
    ['of a first line of 17 MB', [`${second.slice(0, -1)},"note":[{"text":"${'x'.repeat(17 * MEGABYTE)}"}]}`, first].join('\n'), [2]],
    [
      'of days of the year 0 and before',
      [
        first,
        ...['0000-01-01', '-001-01-01', ' 026-01-01', '2026-01-1 '].map((day, index) =>
          line(session(`d${index}`, { more: { performedDateTime: day } })),
        ),
      ].join('\n'),
      [5],
    ],
    ['of a number beyond all numbers', [first, line(session('n', { more: { extension: [] } })), among('"x":1e999')].join('\n'), [4]],
  ])(
    '%s',
    async (_, content, expected) => {
      expect(await counted(content)).toEqual(expected);
    },
    60_000,
  );

  it.each<[what: string, content: Buffer, whole: boolean]>([
    ['whole', packed, true],
    ['in two parts, one behind the other', Buffer.concat([packed, gzipSync(`${second}\n`)]), true],
    ['cut in the middle', packed.subarray(0, packed.length / 2), false],
    ['cut before its sum', packed.subarray(0, packed.length - 5), false],
    ['with a wrong sum', Buffer.from(packed.map((byte, index) => (index === packed.length - 6 ? byte ^ 0xff : byte))), false],
    ['with something behind it', Buffer.concat([packed, Buffer.from('and more')]), false],
  ])('of gzip that is %s', async (_, content, isWhole) => {
    const [, ...told] = await counted(content, 'Procedure.ndjson.gz');
    expect(told).toEqual(isWhole ? [] : ['cut']);
  });

  it('of a packed file of another type that is cut', async () => {
    const patients = gzipSync(`${[1, 2, 3].map(id => line({ resourceType: 'Patient', id: `${id}` })).join('\n')}\n`);
    expect(await counted(patients.subarray(0, -4), 'Patient.ndjson.gz')).toEqual([0, 'cut']);
  });

  it('of events that name no procedure, one that is nowhere, and days to come', async () => {
    const file = join(folder, 'all.ndjson');
    const late = { performedDateTime: '2999-01-01' };
    const lines = [
      session('a'),
      session('f', { more: late }),
      event('e', undefined),
      event('g', 'nowhere'),
      event('h', 'a', { more: { date: '2999-01-01' } }),
    ];
    writeFileSync(file, lines.map(each => line(each)).join('\n'));
    const { counts } = await countedByBoth([file], QUESTION);
    expect(counts.notCounted.byKind).toEqual([
      { kind: 'no-procedure-named', number: 1 },
      { kind: 'procedure-not-found', number: 1 },
      { kind: 'future-date', number: 2 },
    ]);
  });

  it('of the same case from two exports, and of profiles of several versions', async () => {
    const older = second.replace(/("profile":\["[^"]+)"/, '$1|0.1.0"');
    writeFileSync(join(folder, 'one.ndjson'), [first, older].join('\n'));
    writeFileSync(join(folder, 'two.ndjson'), [first, second, third.replace(/("profile":\["[^"]+)"/, '$1|9.0.0"')].join('\n'));
    const { counts } = await countedByBoth([folder], QUESTION);
    expect([counts.cells[0]?.sessions, counts.read.again]).toEqual([3, 2]);
  });
});

describe('what DuckDB takes beside JSON', () => {
  const value = fc.constantFrom(
    'NaN',
    'nan',
    'NAN',
    'Infinity',
    '-Infinity',
    '-infinity',
    'inf',
    '-Inf',
    '-NaN',
    '[1,]',
    '[1 , ]',
    '[NaN,]',
    '{"y":1,}',
    '{"y":-Infinity ,\t}',
  );
  const refused = fc.constantFrom(
    '[,]',
    '[1,,]',
    '{,}',
    '{"y":1,,}',
    'NaNs',
    '--Infinity',
    '+NaN',
    'Infin',
    '1nan',
    '[NaN NaN]',
    '{NaN:1}',
    'undefined',
    'None',
    'True',
  );
  const text = fc.constantFrom('"a"', '"NaN,}"', '"\\",]"', '":NaN"', '7', 'null', '{"u":"x, ]"}');

  it('is taken by both, and what is not, by neither', async () => {
    const members = fc.array(fc.oneof({ weight: 3, arbitrary: text }, value, refused), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(fc.array(members, { minLength: 1, maxLength: 30 }), async given => {
        const lines = given.map((each, index) => {
          const more = each.map((one, nth) => `"x${nth}":${one}`).join(',');
          return `${line(session(`l${index}`)).slice(0, -1)},${more}}`;
        });
        const taken = lines.filter(one => looseJson(one) !== undefined).length;
        const [sessions] = await counted(`${[first, ...lines, third].join('\n')}\n`);
        expect(sessions).toBe(taken + 2);
      }),
      runs(6),
    );
  }, 60_000);

  it('is no value where a number is asked for', async () => {
    const dose = (id: string, number: string) =>
      line(
        session(id, {
          more: {
            extension: [
              ...(session('x').extension as object[]),
              {
                url: EXTENSION_URL.radiationDose,
                extension: [{ url: 'fluoroscopyTime', valueQuantity: { value: 1, system: 'http://unitsofmeasure.org', code: 'min' } }],
              },
            ],
          },
        }),
      ).replace('"value":1', `"value":${number}`);
    const file = join(folder, 'dose.ndjson');
    writeFileSync(file, [first, dose('n', 'NaN'), dose('i', '-Infinity'), dose('e', '1e999'), dose('v', '4.5')].join('\n'));
    const { counts } = await countedByBoth([file], QUESTION);
    expect(counts.cells[0]).toMatchObject({ sessions: 5, doses: [{ measure: 'fluoroscopyTimeMin', said: 1, unreadable: 0 }] });
  });
});
