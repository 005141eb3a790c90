import { describe, expect, test } from 'vitest';
import { ageBetween, asks } from '../../../src/parameter/applicability.ts';

const asOf = new Date('2026-11-22T12:00:00Z');

describe('the pregnancy question', () => {
  test.each([
    ['a woman of 78', '1948-03-14', 'female', undefined, { asked: false, reason: 'age', years: 78 }],
    ['a girl of 11', '2014-11-23', 'female', undefined, { asked: false, reason: 'age', years: 11 }],
    ['a girl on her twelfth birthday', '2014-11-22', 'female', undefined, { asked: true }],
    ['a woman of 55', '1970-11-23', 'female', undefined, { asked: true }],
    ['a woman on her 56th birthday', '1970-11-22', 'female', undefined, { asked: false, reason: 'age', years: 56 }],
    ['a woman born some time in 1970, 55 or 56', '1970', 'female', undefined, { asked: true }],
    ['a woman born some time in 1969, 56 or 57', '1969', 'female', undefined, { asked: false, reason: 'age', years: 56 }],
    ['a person without a date of birth', undefined, 'female', undefined, { asked: true }],
    ['a person whose sex is unknown', '1990-01-01', undefined, undefined, { asked: true }],
    ['a person of other gender', '1990-01-01', 'other', undefined, { asked: true }],
    ['a man', '1990-01-01', 'male', undefined, { asked: false, reason: 'sex' }],
    ['a man who was recorded male at birth', '1990-01-01', 'male', 'M', { asked: false, reason: 'sex' }],
    ['a man who was recorded female at birth', '1990-01-01', 'male', 'F', { asked: true }],
    ['a person whose date of birth is no date', 'long ago', 'female', undefined, { asked: true }],
  ])('of %s', (_who, birthDate, gender, birthSex, expected) => {
    expect(asks('CON-REL-6', { birthDate, gender, birthSex, asOf })).toEqual(expected);
  });

  test('is the only one that age or sex can spare', () => {
    expect(asks('CON-ABS-1', { birthDate: '1948-03-14', gender: 'male', asOf })).toEqual({ asked: true });
  });
});

test('a birth date in the future gives no age', () => {
  expect(ageBetween('2027-01-01', asOf)).toBeUndefined();
});
