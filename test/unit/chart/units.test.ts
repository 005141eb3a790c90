import { UcumLhcUtils } from '@lhncbc/ucum-lhc';
import { describe, expect, test } from 'vitest';
import * as bedside from '../../../src/chart/measure/bedside-scales.ts';
import * as laboratory from '../../../src/chart/measure/laboratory-scales.ts';
import type { Scale } from '../../../src/chart/measure/scale.ts';
import { isUsable, measured } from '../../../src/chart/measure/units.ts';

const ucum = UcumLhcUtils.getInstance();
const UCUM = 'http://unitsofmeasure.org';
const scales = { ...laboratory, ...bedside };
const named = Object.entries<Scale>(scales);
const cases = named.flatMap(([name, scale]) =>
  Object.entries(scale.units).map(([unit, conversion]) => ({ name, scale, unit, conversion })),
);

/** What UCUM makes of a value, in the scale's own unit. */
function byUcum(value: number, unit: string, { unit: own, gramsPerMole }: Scale): number {
  const { status, toVal, msg } = ucum.convertUnitTo(unit, value, own, { molecularWeight: gramsPerMole ?? null });
  if (status !== 'succeeded' || toVal === null) throw new RangeError(`UCUM does not turn ${unit} into ${own}: ${msg.join(' ')}`);
  return toVal;
}

describe('units', () => {
  test.each(cases)('$name: $unit is turned as UCUM turns it', ({ scale, unit, conversion }) => {
    const { times, plus } = typeof conversion === 'number' ? { times: conversion, plus: 0 } : conversion;
    for (const value of [1, 37.5, 250]) {
      const expected = byUcum(value, unit, scale);
      expect(value * times + plus).toBeCloseTo(expected, expected > 1000 ? 0 : 4);
      expect((value * times + plus) / expected).toBeCloseTo(1, 5);
    }
  });

  test('what laboratories write instead stands for a unit of the table', () => {
    const adrift = named.flatMap(([name, { units, written = {} }]) =>
      Object.entries(written)
        .filter(([, unit]) => !Object.hasOwn(units, unit))
        .map(([spelling]) => `${name} ${spelling}`),
    );
    expect(adrift).toEqual([]);
  });

  test('UCUM means something else by the short forms of cell counts, so they are not left to it', () => {
    expect(ucum.convertUnitTo('K/uL', 150, '10*9/L', {}).status).toBe('failed');
    expect(numberIn({ value: 150, unit: 'K/uL' }, scales.PLATELET_SCALE)).toBe(150);
    expect(numberIn({ value: 150, unit: 'K/uL', code: 'K/uL', system: UCUM }, scales.PLATELET_SCALE)).toBe(150);
  });
});

function numberIn(valueQuantity: Record<string, unknown>, ...on: readonly Scale[]): number | string {
  const value = measured({ valueQuantity }, ...on);
  return value.kind === 'number' ? value.value : value.kind;
}

describe('a quantity', () => {
  test.each([
    ['platelets in thousands', { value: 150_000, unit: '/uL' }, scales.PLATELET_SCALE, 150],
    ['platelets of 250 in a unit that would leave none', { value: 250, unit: '/uL' }, scales.PLATELET_SCALE, 'unusable'],
    ['platelets without a unit', { value: 250 }, scales.PLATELET_SCALE, 'unusable'],
    ['platelets with a raised nine', { value: 212, unit: '×10⁹/L' }, scales.PLATELET_SCALE, 212],
    ['platelets with a micro sign', { value: 212, unit: '10³/µL' }, scales.PLATELET_SCALE, 212],
    ['platelets per nanolitre', { value: 212, unit: '/nL' }, scales.PLATELET_SCALE, 212],
    ['platelets in thousands per cubic millimetre', { value: 212, unit: 'K/cumm' }, scales.PLATELET_SCALE, 212],
    ['an INR whose unit says that there is none', { value: 1.1, unit: 'no units' }, scales.INR_SCALE, 1.1],
    ['haemoglobin in grams of old', { value: 11.3, unit: 'gm/dl' }, scales.HAEMOGLOBIN_SCALE, 11.3],
    ['an INR of 21', { value: 21 }, scales.INR_SCALE, 'unusable'],
    ['an INR in seconds', { value: 14, unit: 's' }, scales.INR_SCALE, 'unusable'],
    ['creatinine in micromoles', { value: 88.4, unit: 'µmol/L' }, scales.CREATININE_SCALE, 1],
    ['creatinine without a unit', { value: 1 }, scales.CREATININE_SCALE, 'unusable'],
    ['creatinine of 88 in milligrams', { value: 88, unit: 'mg/dL' }, scales.CREATININE_SCALE, 'unusable'],
    ['C-reactive protein in mg/dL', { value: 8.4, unit: 'mg/dL' }, scales.CRP_SCALE, 84],
    ['fever in Fahrenheit', { value: 101.3, unit: 'degF' }, scales.TEMPERATURE_SCALE, 38.5],
    ['weight in pounds', { value: 150, unit: 'lb' }, scales.WEIGHT_SCALE, 68.0389],
    ['dose-area product in µGy·m²', { value: 2500, unit: 'µGy·m²' }, scales.DOSE_AREA_SCALE, 25],
    ['dose-area product in dGy·cm²', { value: 250, unit: 'dGy.cm2' }, scales.DOSE_AREA_SCALE, 25],
    ['dose-area product without a unit', { value: 25 }, scales.DOSE_AREA_SCALE, 'unusable'],
    ['a comparator', { value: 0.8, comparator: '<', unit: 'mg/dL' }, scales.CREATININE_SCALE, 'bound'],
    ['a comparator with an unknown unit', { value: 0.8, comparator: '<', unit: 'drops' }, scales.CREATININE_SCALE, 'unusable'],
    ['platelets in X10E+09/L', { value: 45, unit: 'X10E+09/L' }, scales.PLATELET_SCALE, 45],
    ['platelets in 10 3/uL', { value: 45, unit: '10 3/uL' }, scales.PLATELET_SCALE, 45],
    ['platelets in 10(3)/mcL', { value: 45, unit: '10(3)/mcL' }, scales.PLATELET_SCALE, 45],
    ['platelets in 10+3/ul', { value: 45, unit: '10+3/ul' }, scales.PLATELET_SCALE, 45],
    ['platelets in E9/L', { value: 45, unit: 'E9/L' }, scales.PLATELET_SCALE, 45],
    ['platelets in tens of thousands', { value: 4.5, unit: '10*4/uL' }, scales.PLATELET_SCALE, 45],
    ['platelets in 10^3 cells/uL', { value: 45, unit: '10^3 cells/uL' }, scales.PLATELET_SCALE, 45],
    ['platelets in 1000/mcL', { value: 45, unit: '1000/mcL' }, scales.PLATELET_SCALE, 45],
    ['platelets in lakhs', { value: 1.5, unit: 'lakhs/cumm' }, scales.PLATELET_SCALE, 150],
    ['platelets in hundreds of a microlitre', { value: 45, unit: '100/uL' }, scales.PLATELET_SCALE, 'unusable'],
    ['a unit nobody knows', { value: 1, unit: 'arb. U' }, scales.CREATININE_SCALE, 'unusable'],
    ['another spelling of letters', { value: 1, unit: 'MG/DL' }, scales.CREATININE_SCALE, 1],
  ])('%s', (_what, quantity, scale, expected) => {
    expect(numberIn(quantity, scale)).toBe(expected);
  });

  test('a UCUM code goes before the words beside it', () => {
    expect(numberIn({ value: 90, system: UCUM, code: 'umol/L', unit: 'mg/dL' }, scales.CREATININE_SCALE)).toBeCloseTo(1.018, 3);
    expect(numberIn({ value: 1, system: UCUM, code: 'mol/L', unit: 'mg/dL' }, scales.CREATININE_SCALE)).toBe('unusable');
  });

  test('a code of no system and a unit that differ are not chosen between', () => {
    expect(numberIn({ value: 1, code: 'umol/L', unit: 'mg/dL' }, scales.CREATININE_SCALE)).toBe('unusable');
    expect(numberIn({ value: 1, code: 'MGDL', unit: 'mg/dL' }, scales.CREATININE_SCALE)).toBe(1);
  });

  test('haemoglobin in moles stays in moles', () => {
    const value = measured({ valueQuantity: { value: 7.4, unit: 'mmol/L' } }, scales.HAEMOGLOBIN_SCALE, scales.HAEMOGLOBIN_SUBSTANCE_SCALE);
    expect(value).toEqual({ kind: 'number', value: 7.4, text: '7.4 mmol/L' });
  });
});

describe('a value of another type', () => {
  test.each([
    [{ valueString: '2.6' }, { kind: 'number', value: 2.6, text: '2.6' }],
    [{ valueString: '<0.8' }, { kind: 'bound', side: 'below', value: 0.8, text: '<0.8' }],
    [{ valueString: '> 8.0' }, { kind: 'bound', side: 'above', value: 8, text: '> 8.0' }],
    [{ valueString: 'greater than 8' }, { kind: 'bound', side: 'above', value: 8, text: 'greater than 8' }],
    [{ valueString: '2,6' }, { kind: 'number', value: 2.6, text: '2.6' }],
    [{ valueString: '1.2 H' }, { kind: 'number', value: 1.2, text: '1.2 (H)' }],
    [{ valueString: '3.4 (HH)' }, { kind: 'number', value: 3.4, text: '3.4 (HH)' }],
    [{ valueString: 'INR: 2.6' }, { kind: 'number', value: 2.6, text: '2.6' }],
    [{ valueString: '1.2-1.5' }, { kind: 'unusable', text: '1.2-1.5' }],
    [{ valueString: '2.6 see note' }, { kind: 'unusable', text: '2.6 see note' }],
    [{ valueString: 'positive' }, { kind: 'unusable', text: 'positive' }],
    [{ valueInteger: 2 }, { kind: 'number', value: 2, text: '2' }],
    [{ valueRange: { low: { value: 1.1 }, high: { value: 1.4, unit: '{INR}' } } }, { kind: 'unusable', text: '1.1–1.4 {INR}' }],
    [{ valueRatio: { numerator: { value: 1 }, denominator: { value: 40 } } }, { kind: 'unusable', text: '1:40' }],
    [{ valueSampledData: { data: '1 2 E' } }, { kind: 'unusable', text: '1 2 E' }],
    [{ valueQuantity: { comparator: '>', value: 10 } }, { kind: 'bound', side: 'above', value: 10, text: '>10' }],
    [{ valueQuantity: { comparator: '~', value: 10 } }, { kind: 'unusable', text: '~10' }],
    [{ valueQuantity: { value: '2.6' } }, { kind: 'unusable', text: '2.6' }],
    [{}, { kind: 'none' }],
  ])('%j', (observation, expected) => {
    expect(measured(observation, scales.INR_SCALE)).toEqual(expected);
  });

  test('words with a unit that is known are a number', () => {
    expect(measured({ valueString: '150 K/uL' }, scales.PLATELET_SCALE)).toMatchObject({ kind: 'number', value: 150 });
    expect(measured({ valueString: '45 x10E3/uL L' }, scales.PLATELET_SCALE)).toMatchObject({ value: 45, text: '45 ×10⁹/L (L)' });
    expect(measured({ valueString: '45 10*3/uL' }, scales.PLATELET_SCALE)).toMatchObject({ kind: 'number', value: 45 });
    // Thousands set apart by a comma or a blank can be nothing else here.
    expect(measured({ valueString: '150,000 /uL' }, scales.PLATELET_SCALE)).toMatchObject({ kind: 'number', value: 150 });
    expect(measured({ valueString: '150 000 /mm3' }, scales.PLATELET_SCALE)).toMatchObject({ kind: 'number', value: 150 });
    expect(measured({ valueString: '8/10' }, scales.PAIN_SCALE)).toMatchObject({ kind: 'number', value: 8 });
    expect(isUsable(measured({ valueString: '64/100' }, scales.PAIN_SCALE))).toBe(false);
  });
});
