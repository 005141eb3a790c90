import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameData } from '../../../src/plain/same-data.ts';

describe('two values of plain data', () => {
  // As it comes from a text: JSON has one zero.
  const json = fc.jsonValue({ maxDepth: 3 }).map((value): unknown => JSON.parse(JSON.stringify(value)));

  it('are the same when one is a copy of the other', () => {
    fc.assert(fc.property(fc.jsonValue(), value => sameData(value, structuredClone(value))));
  });

  it('are the same when they are written alike, and differ when they are not', () => {
    // By their names alone: no order can be asked of any JSON, such as {"toString": null}.
    const sorted = (value: unknown) =>
      JSON.stringify(value, (_name, each: unknown) =>
        typeof each === 'object' && each !== null && !Array.isArray(each)
          ? Object.fromEntries(Object.entries(each).sort(([one], [other]) => (one < other ? -1 : 1)))
          : each,
      );
    fc.assert(
      fc.property(json, json, (one, other) => {
        expect(sameData(one, other)).toBe(sorted(one) === sorted(other));
      }),
      { examples: [[{ toString: null }, { toString: null }]] },
    );
  });

  it('are the same when an element is undefined in one and missing in the other', () => {
    expect(sameData({ a: 1, b: undefined }, { a: 1 })).toBe(true);
    expect(sameData({ a: 1, b: undefined }, { a: 1, c: 2 })).toBe(false);
  });

  it('tell a list from an object', () => {
    expect(sameData([], {})).toBe(false);
  });

  it.each([
    [{ a: [1, { b: 2 }] }, { a: [1, { b: 2 }] }, true],
    [{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
    [{ a: 1 }, { a: 1, b: 2 }, false],
    [{ a: 1, b: 2 }, { a: 1, c: 2 }, false],
    [[1, 2], [2, 1], false],
    [[1], [1, 2], false],
    [[1], { 0: 1 }, false],
    [null, {}, false],
    [{ toString: 1 }, {}, false],
  ])('%j and %j: %s', (one, other, expected) => {
    expect(sameData(one, other)).toBe(expected);
    expect(sameData(other, one)).toBe(expected);
  });

  it('are compared however deep they are nested', () => {
    const deep = (depth: number) => JSON.parse(`${'['.repeat(depth)}1${']'.repeat(depth)}`);
    expect(sameData(deep(50_000), deep(50_000))).toBe(true);
    expect(sameData(deep(50_000), deep(50_001))).toBe(false);
  });
});
