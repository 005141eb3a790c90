import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listFormat } from '../../../src/words/list-format.ts';

describe('a list in words', () => {
  it.each(['en-GB', 'fr-CA'] as const)('is set out as the browser would, in %s', language => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 6 }), fc.constantFrom('conjunction', 'disjunction'), (items, type) => {
        expect(listFormat(language, type).format(items)).toBe(new Intl.ListFormat(language, { type }).format(items));
      }),
    );
  });
});
