import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFault } from '../../src/conformance/json/json-fault.ts';
import { layOutJson } from '../../src/conformance/json/lay-out-json.ts';

describe('the place where a text stops being JSON', () => {
  it.each([
    ['{"a": 1\n "b": 2}', 2, 2, 'comma-or-brace', '"'],
    ['[1 2]', 1, 4, 'comma-or-bracket', '2'],
    ['{"a": 1,}', 1, 9, 'name', '}'],
    ['{a: 1}', 1, 2, 'name-or-end', 'a'],
    ['{"a" 1}', 1, 6, 'colon', '1'],
    ['{"a": }', 1, 7, 'value', '}'],
    ['[01]', 1, 3, 'comma-or-bracket', '1'],
    ["{'a': 1}", 1, 2, 'name-or-end', "'"],
    ['{"a": "b\nc"}', 1, 9, 'closing-quote', '\n'],
    ['{"a": "\\x"}', 1, 8, 'escape', '\\'],
    ['{} {}', 1, 4, 'nothing', '{'],
    ['[{"a": 1]', 1, 9, 'comma-or-brace', ']'],
    ['{"a": [1', 1, 9, 'comma-or-bracket', undefined],
    ['', 1, 1, 'value', undefined],
    ['[😀]', 1, 2, 'value-or-end', '😀'],
  ])('%j', (text, line, column, expected, found) => {
    expect(jsonFault(text)).toMatchObject({ line, column, expected });
    expect(jsonFault(text).found).toBe(found);
    expect(() => JSON.parse(text)).toThrow();
  });
});

describe('a JSON text that is laid out', () => {
  it('says the same, in the lines that JSON.stringify would make', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        const text = JSON.stringify(value);
        expect(layOutJson(text)).toBe(JSON.stringify(value, undefined, 2));
      }),
    );
  });

  it('keeps the digits of numbers and names that stand twice', () => {
    expect(layOutJson('{"a":1.50,"a":1e2}')).toBe('{\n  "a": 1.50,\n  "a": 1e2\n}');
  });

  it('does not grow with the square of its depth', () => {
    const deep = '['.repeat(20_000) + ']'.repeat(20_000);
    expect(layOutJson(deep).length).toBeLessThan(deep.length * 100);
  });
});
