import { describe, expect, it } from 'vitest';
import { containsPattern } from '../../src/conformance/json.ts';

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
