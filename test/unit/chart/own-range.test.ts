import { expect, test } from 'vitest';
import { isNormalByItself } from '../../../src/chart/measure/own-range.ts';
import { asked } from '../../builders/asked.ts';
import { aPatient, daysBefore, hoursBefore } from '../../builders/chart-builder.ts';

const HL7 = 'http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation';
const degrees = (value: number) => ({ value, unit: '°C', code: 'Cel' });
const said = (code: string, system = HL7) => ({ interpretation: [{ coding: [{ system, code }] }] });
const range = { referenceRange: [{ low: degrees(35.8), high: degrees(37.8) }] };

test.each([
  ['within its range', { valueQuantity: degrees(36.9), ...range }, true],
  ['above its range', { valueQuantity: degrees(38.2), ...range }, false],
  ['below its range', { valueQuantity: degrees(35.1), ...range }, false],
  ['with an upper bound alone', { valueQuantity: degrees(36.9), referenceRange: [{ high: degrees(37.8) }] }, true],
  ['without a range', { valueQuantity: degrees(36.9) }, false],
  ['of two ranges', { valueQuantity: degrees(36.9), referenceRange: [...range.referenceRange, ...range.referenceRange] }, false],
  ['of a range in another unit', { valueQuantity: { value: 36.9, unit: '°F' }, ...range }, false],
  ['with a range in words', { valueQuantity: degrees(36.9), referenceRange: [{ text: '35.8 - 37.8' }] }, false],
  [
    'of a range that is wanted',
    { valueQuantity: degrees(36.9), referenceRange: [{ ...range.referenceRange[0], type: { text: 'treatment' } }] },
    false,
  ],
  ['with a comparator', { valueQuantity: { ...degrees(36.9), comparator: '>' }, ...range }, false],
  ['called normal', { valueQuantity: degrees(36.9), ...said('N') }, true],
  ['called high within its range', { valueQuantity: degrees(36.9), ...range, ...said('H') }, false],
  ['called N by a system nobody knows', { valueQuantity: degrees(36.9), ...said('N', 'urn:local') }, false],
])('a value %s', (_what, observation, normal) => {
  expect(isNormalByItself(observation)).toBe(normal);
});

test.each([
  ['normal by its own range', 36.9, hoursBefore(3), range, true],
  ['beyond its range', 39.1, hoursBefore(3), range, undefined],
  ['without any', 36.9, hoursBefore(3), {}, undefined],
  ['without any, of a week ago', 39.1, daysBefore(7), {}, undefined],
  ['without any, of last spring', 39.1, daysBefore(200), {}, true],
])('a temperature %s', async (_what, value, when, more, noHint) => {
  const found = await asked(aPatient().withObservation('8310-5', { valueQuantity: degrees(value) }, when, more), 'CON-ABS-1');
  expect([found.evidence.length, found.evidence[0]?.noHint]).toEqual([1, noHint]);
});
