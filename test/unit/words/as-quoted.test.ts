import { describe, expect, test } from 'vitest';
import { asQuoted, shortened } from '../../../src/words/as-quoted.ts';

describe('text of a chart within a sentence', () => {
  test('stays as it is while it is short', () => {
    expect(asQuoted('Sepsis', 10)).toBe('Sepsis');
    expect(shortened('👩🏽‍⚕️', 10)).toBe('👩🏽‍⚕️');
  });

  test('is cut where it is long, and never through a character', () => {
    expect(shortened('abcdefgh', 5)).toBe('abcd…');
    expect(shortened('abc defgh', 5)).toBe('abc…');
    for (const longest of [4, 5, 6, 7]) expect(shortened('😀'.repeat(20), longest)).toBe(`${'😀'.repeat(longest - 1)}…`);
    expect(shortened('😀'.repeat(5), 5)).toBe('😀'.repeat(5));
  });

  test('is kept apart where it is written from right to left', () => {
    expect(asQuoted('אלרגיה', 10)).toBe('\u2068אלרגיה\u2069');
    expect(asQuoted('حساسية', 4)).toBe('\u2068حسا…\u2069');
  });
});
