import { describe, expect, it } from 'vitest';
import { containsPattern, deepEqual } from '../../src/conformance/json.ts';

describe('a pattern', () => {
  it.each([
    [{ a: 1, b: 2 }, { a: 1 }, true],
    [{ a: 1 }, { a: 1, b: 2 }, false],
    [[{ a: 1, b: 2 }, { a: 3 }], [{ a: 3 }, { a: 1 }], true],
    [[{ a: 1 }], [{ a: 1 }, { a: 3 }], false],
    [{ a: 1 }, [{ a: 1 }], false],
    ['x', { a: 1 }, false],
    ['x', 'x', true],
  ])('on %j of %j: %s', (value, pattern, expected) => {
    expect(containsPattern(value, pattern)).toBe(expected);
  });
});

describe('a fixed value', () => {
  it.each([
    [{ a: [1, { b: 2 }] }, { a: [1, { b: 2 }] }, true],
    [{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
    [{ a: 1 }, { a: 1, b: 2 }, false],
    [{ a: 1, b: 2 }, { a: 1, c: 2 }, false],
    [[1, 2], [2, 1], false],
    [[1], [1, 2], false],
    [{}, [], false],
    [null, {}, false],
  ])('of %j against %j: %s', (value, fixed, expected) => {
    expect(deepEqual(fixed, value)).toBe(expected);
  });
});
