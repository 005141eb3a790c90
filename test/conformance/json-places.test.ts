import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { duplicateKeys, mayHoldTwice } from '../../src/conformance/json/duplicate-keys.ts';
import { createJsonPlaces } from '../../src/conformance/json/json-places.ts';

const TEXT = `{
  "resourceType": "Procedure",
  "status": "completed",
  "_status": { "extension": [{ "url": "http://x", "valueCode": "a" }] },
  "performedDateTime": "2026-11-20",
  "extension": [
    { "url": "http://a" },
    { "url": "http://b", "valueString": "say \\"{[\\" or \\\\" }
  ],
  "name": [{ "given": ["Ada", null], "_given": [null, { "extension": [{ "url": "http://c" }] }] }],
  "odd-name": 1
}`;

const textAt = (expression: string, text = TEXT) => {
  const { start, end, line, column, isFound } = createJsonPlaces(text).of(expression);
  return { text: text.slice(start, end), at: `${line}:${column}`, isFound };
};

describe('the place of an issue in the text', () => {
  it.each([
    ['Procedure', TEXT, '1:1'],
    ['Procedure.status', '"status": "completed"', '3:3'],
    ['Procedure.status.extension[0].value', '"valueCode": "a"', '4:51'],
    ['Procedure.performed', '"performedDateTime": "2026-11-20"', '5:3'],
    ['Procedure.extension[1]', '{ "url": "http://b", "valueString": "say \\"{[\\" or \\\\" }', '8:5'],
    ['Procedure.extension[1].value', '"valueString": "say \\"{[\\" or \\\\"', '8:26'],
    ['Procedure.name[0].given[0]', '"Ada"', '10:24'],
    ['Procedure.name[0].given[1].extension[0].url', '"url": "http://c"', '10:73'],
    ['Procedure.`odd-name`', '"odd-name": 1', '11:3'],
  ])('of %s', (expression, text, at) => {
    expect(textAt(expression)).toEqual({ text, at, isFound: true });
  });

  it.each([
    ['Procedure.code', TEXT],
    ['Procedure.name[0].family', '{ "given": ["Ada", null], "_given": [null, { "extension": [{ "url": "http://c" }] }] }'],
    ['Procedure.name[3]', '"name": [{ "given": ["Ada", null], "_given": [null, { "extension": [{ "url": "http://c" }] }] }]'],
    ["Procedure.extension[0].extension('level')", '{ "url": "http://a" }'],
    ['Procedure.status.where(true)', '"status": "completed"'],
  ])('of what is missing, %s, is where it is missing from', (expression, text) => {
    expect(textAt(expression)).toMatchObject({ text, isFound: false });
  });

  it('counts lines that end as they do on Windows, and what follows a byte order mark', () => {
    expect(textAt('Patient.id', '\ufeff{\r\n\r\n  "resourceType": "Patient",\r\n  "id": "a"\r\n}').at).toBe('4:3');
  });

  it('is found in a list of resources and within a Bundle', () => {
    expect(textAt('[1].id', '[{"id":"a"},\n{"id":"b"}]')).toEqual({ text: '"id":"b"', at: '2:2', isFound: true });
    expect(textAt('Bundle.entry[0].resource.id', '{"entry":[{"resource":{"id":"b"}}]}').text).toBe('"id":"b"');
  });

  it('is the last of two members of one name, which is the one that was checked', () => {
    expect(textAt('Patient.id', '{"id":"a",\n"id":"b"}').text).toBe('"id":"b"');
  });

  it('is found in any JSON', () => {
    const key = fc.stringMatching(/^[a-z]{1,4}$/);
    const anyJson = fc.letrec(tie => ({
      value: fc.oneof({ depthSize: 'small' }, fc.jsonValue({ maxDepth: 0 }), tie('list'), tie('object')),
      list: fc.array(tie('value'), { maxLength: 4 }),
      object: fc.dictionary(key, tie('value'), { maxKeys: 4 }),
    }));
    fc.assert(
      fc.property(fc.dictionary(key, anyJson.value, { maxKeys: 4 }), fc.constantFrom(0, 1, 3), (object, indent) => {
        const text = JSON.stringify(object, undefined, indent);
        const places = createJsonPlaces(text);
        const look = (value: unknown, path: string) => {
          const { start, end, isFound } = places.of(path);
          const found = text.slice(start, end);
          expect(isFound).toBe(true);
          expect(JSON.parse(path.endsWith(']') || path === 'X' ? found : `{${found}}`)).toEqual(
            path.endsWith(']') || path === 'X' ? value : { [path.slice(path.lastIndexOf('.') + 1)]: value },
          );
          if (Array.isArray(value)) value.forEach((item, i) => void look(item, `${path}[${i}]`));
          else if (typeof value === 'object' && value !== null)
            for (const [name, item] of Object.entries(value)) look(item, `${path}.${name}`);
        };
        look(JSON.parse(text), 'X');
      }),
    );
  });

  it('is found in what is nested a hundred thousand deep', () => {
    const deep = `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)},"b":1}`;
    expect(textAt('X.b', deep).text).toBe('"b":1');
  });
});

describe('names that stand twice', () => {
  it.each([
    ['{"a":1,"b":2,"a":3}', [['a', '.a', 13]]],
    ['{"a":{"b":1},"b":{"a":1}}', []],
    ['{"a":[{"b":1},{"b":1,"\\u0062":2}]}', [['b', '.a[1].b', 21]]],
    ['[{"a":"{\\"a\\":1,","b":"\\\\"},{"a":1,\n"a":1}]', [['a', '[1].a', 36]]],
    ['{"_a":{},"a":1,"_a":{}}', [['_a', '.a', 15]]],
    [
      '{"a":1,"a":{"b":[],"b":{}}}',
      [
        ['a', '.a', 7],
        ['b', '.a.b', 19],
      ],
    ],
  ])('in %s', (text, expected) => {
    expect(duplicateKeys(text).map(({ name, path, offset }) => [name, path, offset])).toEqual(expected);
    if (expected.length > 0) expect(mayHoldTwice(text, JSON.parse(text))).toBe(true);
  });

  it('are not looked for in a text with no more names than its value has', () => {
    expect(mayHoldTwice('{"a":1,"b":{"a":2}}', { a: 1, b: { a: 2 } })).toBe(false);
  });

  it('are never found in what JSON.stringify wrote', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        expect(duplicateKeys(JSON.stringify(value))).toEqual([]);
      }),
    );
  });

  it('are told of up to a hundred, however deep they lie', () => {
    const deep = `${'[{"a":1,"a":'.repeat(50_000)}1${'}]'.repeat(50_000)}`;
    expect(duplicateKeys(deep)).toHaveLength(100);
  });
});
