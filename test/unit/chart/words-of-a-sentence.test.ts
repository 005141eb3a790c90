import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainOf, WORD, wordsOf } from '../../../src/chart/prose/word.ts';

const PIECES = [
  'w/o',
  'd/c’d',
  "d/c'd",
  '(+)',
  '( - )',
  'L1',
  'VL1a',
  '12',
  '2nd',
  '3e',
  '4eme',
  '1,5',
  'S1/S2',
  ' ',
  '-',
  '.',
  'K',
  'x',
  '/',
];

test('the words of a sentence are the same by the quick pattern as by the one for any letters', () => {
  const sentence = fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 4 })), { maxLength: 12 })
    .map(pieces => pieces.join(''));
  fc.assert(
    fc.property(sentence, text => {
      expect(wordsOf(text)).toEqual(
        [...text.matchAll(WORD)].map(({ 0: said, index }) => ({ plain: plainOf(said), from: index, to: index + said.length })),
      );
    }),
    { numRuns: 2_000 },
  );
});
