import { describe, expect, test } from 'vitest';
import { dosingIntervalHours } from '../../../src/chart/measure/dosing-interval.ts';

const order = (...dosageInstruction: readonly object[]) => ({ resourceType: 'MedicationRequest', dosageInstruction });

describe('how often a medicine is taken', () => {
  test.each([
    [{ frequency: 2, period: 1, periodUnit: 'd' }, 12],
    [{ frequency: 1, period: 12, periodUnit: 'h' }, 12],
    [{ period: 1, periodUnit: 'd' }, 24],
    [{ frequency: 1, period: 1, periodUnit: 'wk' }, 168],
    [{ frequency: 1, frequencyMax: 2, period: 1, periodUnit: 'd' }, undefined],
    [{ frequency: 0, period: 1, periodUnit: 'd' }, undefined],
    [{ frequency: 1, period: 1, periodUnit: 'fortnight' }, undefined],
  ])('follows from the timing %o', (repeat, hours) => {
    expect(dosingIntervalHours(order({ timing: { repeat } }))).toBe(hours);
  });

  test('follows from the timing’s code', () => {
    const code = { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-GTSAbbreviation', code: 'BID' }] };
    expect(dosingIntervalHours(order({ timing: { code } }))).toBe(12);
    expect(dosingIntervalHours({ resourceType: 'MedicationStatement', dosage: [{ timing: { code: { text: 'QD' } } }] })).toBe(24);
  });

  test.each([
    ['Take 1 tablet by mouth twice daily', 12],
    ['5 mg PO BID', 12],
    ['1 tab b.i.d.', 12],
    ['Take 1 tablet by mouth every 12 hours.', 12],
    ['75 mg daily', 24],
    ['20 mg once a day with supper', 24],
    ['1 tab every other day', 48],
    ['q8h', 8],
    ['1 comprimé deux fois par jour', 12],
    ['1 co die', 24],
    ['Take as directed by the anticoagulation clinic', undefined],
    ['1 tablet daily as needed', undefined],
    ['15 mg twice daily for 21 days, then 20 mg daily', undefined],
    ['5 mg', undefined],
  ])('is read in “%s”', (text, hours) => {
    expect(dosingIntervalHours(order({ text }))).toBe(hours);
  });

  test('is not told by several instructions, nor by what is taken by need', () => {
    expect(dosingIntervalHours(order({ text: 'daily' }, { text: 'daily' }))).toBeUndefined();
    expect(dosingIntervalHours(order({ asNeededBoolean: true, text: 'daily' }))).toBeUndefined();
    expect(dosingIntervalHours(order())).toBeUndefined();
  });
});
