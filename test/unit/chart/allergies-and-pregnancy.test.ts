import { describe, expect, test } from 'vitest';
import { asked, stateOf } from '../../builders/asked.ts';
import { aPatient, daysBefore, hoursBefore, RXN, SCT } from '../../builders/chart-builder.ts';

describe('allergies', () => {
  test('an empty list asserts nothing', async () => {
    expect(await stateOf(aPatient(), 'CARE-PRE-4')).toBe('no-data');
  });

  test('"no known allergy" asserts absence', async () => {
    const found = await asked(aPatient().withAllergy({ system: SCT, code: '716186003' }), 'CARE-PRE-4');
    expect([found.state, found.suggests]).toEqual(['absent-asserted', 'not-present']);
  });

  test('"no known drug allergy" says nothing of cement and latex', async () => {
    expect(await stateOf(aPatient().withAllergy({ system: SCT, code: '409137002' }), 'CARE-PRE-4')).toBe('no-data');
  });

  test('"no known allergy" beside one that is known is a conflict', async () => {
    const chart = aPatient().withAllergy({ system: SCT, code: '716186003' }).withAllergy({ system: SCT, code: '111088007' });
    expect(await stateOf(chart, 'CARE-PRE-4')).toBe('conflict');
  });

  test.each([
    ['PMMA', { system: SCT, code: '427811002' }, 'present'],
    ['contrast', 'IV contrast dye', 'present'],
    ['an antibiotic', 'Penicillin V', 'present'],
    ['an opioid', 'tramadol', 'present'],
    ['the heading of all allergies', { system: SCT, code: '419199007' }, 'no-data'],
    ['peanuts', 'Peanut', 'no-data'],
  ])('to %s: %s', async (_to, substance, state) => {
    expect(await stateOf(aPatient().withAllergy(substance), 'CARE-PRE-4')).toBe(state);
  });

  test('a refuted one is history', async () => {
    const chart = aPatient().withAllergy('latex', { verificationStatus: { coding: [{ code: 'refuted' }] } });
    expect((await asked(chart, 'CARE-PRE-4')).evidence.map(item => item.says)).toEqual(['history']);
  });

  test('an opioid that is not tolerated suggests refractory pain', async () => {
    const chart = aPatient().withAllergy({ system: RXN, code: '10689', display: 'tramadol' }, { type: 'intolerance' });
    expect((await asked(chart, 'IND-1a', 'L1')).suggests).toBe('present');
  });
});

describe('pregnancy', () => {
  const test72 = (code: string, value: Record<string, unknown>, hours: number) =>
    aPatient().withObservation(code, value, hoursBefore(hours));
  const negative = { valueCodeableConcept: { coding: [{ system: SCT, code: '260385009' }] } };

  test.each([
    ['a negative test of yesterday', test72('2106-3', negative, 24), 'absent-asserted'],
    ['a negative test of last week', test72('2106-3', negative, 200), 'stale'],
    ['a negative test in words', test72('2118-8', { valueString: 'Negative' }, 5), 'absent-asserted'],
    ['a positive test', test72('2118-8', { valueCodeableConcept: { text: 'Positive' } }, 24), 'present'],
    ['a test with another word', test72('2118-8', { valueString: 'invalid' }, 24), 'unparseable'],
    [
      '"not pregnant", recorded today',
      test72('82810-3', { valueCodeableConcept: { coding: [{ system: SCT, code: '60001007' }] } }, 3),
      'absent-asserted',
    ],
    [
      '"not pregnant", recorded last year',
      test72('82810-3', { valueCodeableConcept: { coding: [{ system: SCT, code: '60001007' }] } }, 9000),
      'stale',
    ],
    [
      '"pregnant", recorded last month',
      test72('82810-3', { valueCodeableConcept: { coding: [{ system: SCT, code: '77386006' }] } }, 700),
      'present',
    ],
    ['a pregnancy code', aPatient().withCondition({ code: 'O09.91', onset: daysBefore(60) }), 'present'],
    ['a termination', aPatient().withCondition({ code: 'Z33.2', onset: daysBefore(60) }), 'no-data'],
    ['an encounter for a negative test today', aPatient().withCondition({ code: 'Z32.02', recorded: daysBefore(0) }), 'no-data'],
    ['nothing', aPatient(), 'no-data'],
  ])('%s: %s', async (_what, chart, state) => {
    expect(await stateOf(chart, 'CON-REL-6')).toBe(state);
  });

  test('a race code with the number of an hCG test is no test', async () => {
    const race = { code: { coding: [{ system: 'urn:oid:2.16.840.1.113883.6.238', code: '2106-3', display: 'White' }] } };
    const found = await asked(aPatient().withObservation('2106-3', { valueString: 'Negative' }, hoursBefore(2), race), 'CON-REL-6');
    expect([found.state, found.evidence]).toEqual(['no-data', []]);
  });
});
