import { expect, it } from 'vitest';
import { payerPlaceInWords } from '../../../src/app/together/payer-place.ts';
import { inEnglish } from '../../../src/words/load-words.ts';

const OWN = [{ id: 'plan-7', questions: [{ id: 'walks', words: 'Walks with an aid', kind: 'yes-no' }] }, 'us-medicare-l34228'];

it.each([
  ['coverage.daily-function', 'Question of a payer: Severe impact on daily function'],
  ['coverage.height-loss@L1', 'Question of a payer: L1: Height lost'],
  ['coverage.plan-7.walks', 'Question of a payer: Walks with an aid'],
  ['coverage.plan-8.walks', undefined],
  ['coverage.toString', undefined],
  ['plan.guidance', undefined],
])('%s is called as it is asked, and never by its id', (field, called) => {
  expect(payerPlaceInWords(field, OWN, inEnglish)).toBe(called);
});
