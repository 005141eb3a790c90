import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../src/plain/canonical-json.ts';

describe('canonical JSON', () => {
  it('is the same whatever the order of members and without those that are undefined', () => {
    expect(canonicalJson({ b: [{ d: 1, c: undefined, a: null }], a: 'x' })).toBe('{"a":"x","b":[{"a":null,"d":1}]}');
    expect(canonicalJson({ a: 'x', b: [{ a: null, d: 1 }] })).toBe(canonicalJson({ b: [{ d: 1, a: null }], a: 'x' }));
  });

  it('keeps the order of lists', () => {
    expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]));
  });
});
