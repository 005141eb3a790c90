import { describe, expect, it } from 'vitest';
import { aetiologyOf } from '../../../src/assessment/assess/aetiology.ts';
import type { AnswerKey } from '../../../src/assessment/case/case.ts';
import { acted, emptyCase, present } from './cases.ts';

const answered = (...keys: readonly AnswerKey[]) =>
  acted(emptyCase(), { type: 'choose-level', level: 'L1' }, { type: 'choose-level', level: 'T8' }, ...keys.map(present));

describe('the aetiology that picks the published rates', () => {
  it.each<[string, readonly AnswerKey[], string]>([
    ['unknown while no indication is answered', [], 'unknown'],
    ['osteoporosis by a fracture', ['IND-1@L1', 'IND-1a@L1'], 'osteoporosis'],
    ['neoplasm as soon as one treated level is one', ['IND-1@L1', 'IND-1a@L1', 'IND-2@T8'], 'neoplasm'],
    ['another cause for a benign lesion', ['IND-4@T8'], 'other'],
  ])('is %s', (_, keys, expected) => {
    expect(aetiologyOf(answered(...keys))).toBe(expected);
  });

  it('is what somebody chose, whatever the indications say', () => {
    expect(aetiologyOf(acted(answered('IND-4@T8'), { type: 'consent', change: { aetiology: 'osteoporosis' } }))).toBe('osteoporosis');
  });
});
