import { describe, expect, it } from 'vitest';
import { recordedBetween } from '../../../src/chart/findings/recorded-between.ts';
import { aPatient, type ChartBuilder, hoursBefore, LNC } from '../../builders/chart-builder.ts';
import { read } from '../../builders/chart-reader.ts';

const STRETCH = { from: Date.parse(hoursBefore(3)), to: Date.parse(hoursBefore(1)) };

const pulse = (id: string, at: string, more: object = {}) => ({
  resourceType: 'Observation',
  id,
  status: 'final',
  code: { coding: [{ system: LNC, code: '8867-4', display: 'Heart rate' }] },
  valueQuantity: { value: 72, unit: '/min', system: 'http://unitsofmeasure.org', code: '/min' },
  effectiveDateTime: at,
  performer: [{ display: 'RN Okafor' }],
  ...more,
});

const recorded = async (chart: ChartBuilder) => recordedBetween(await read(chart), STRETCH);

describe('what the EHR holds of a session', () => {
  it('is what was measured and given then, oldest first, with its value and who said so', async () => {
    const chart = aPatient()
      .with(pulse('later', hoursBefore(1.5)))
      .with(pulse('earlier', hoursBefore(2.5)))
      .withGiven('midazolam', hoursBefore(2), 'completed', { dosage: { dose: { value: 2, unit: 'mg' } } });
    const { vitalSigns, medicines, reads } = await recorded(chart);
    expect(vitalSigns.map(({ reference, value, author }) => [reference, value, author])).toEqual([
      ['Observation/earlier', '72 /min', 'RN Okafor'],
      ['Observation/later', '72 /min', 'RN Okafor'],
    ]);
    expect(medicines.map(({ title, value }) => [title.toLowerCase(), value])).toEqual([['midazolam', '2 mg']]);
    expect(reads).toEqual({ Observation: 'read', MedicationAdministration: 'read' });
  });

  it.each([
    ['before it', pulse('p', hoursBefore(4))],
    ['after it', pulse('p', hoursBefore(0.5))],
    ['on that day without an hour', pulse('p', hoursBefore(2).slice(0, 10))],
    ['entered in error', pulse('p', hoursBefore(2), { status: 'entered-in-error' })],
    ['without a time', pulse('p', '')],
  ])('is nothing of what was %s', async (_when, observation) => {
    expect((await recorded(aPatient().with(observation))).vitalSigns).toEqual([]);
  });

  it.each([
    ['midazolam', true],
    ['fentanyl', true],
    ['cefazolin', false],
  ])('tells of %s whether sedation is made of it', async (medicine, sedates) => {
    const { medicines } = await recorded(aPatient().withGiven(medicine, hoursBefore(2)));
    expect(medicines.map(each => each.sedates)).toEqual([sedates]);
  });

  it('is no medicine that was not given', async () => {
    expect((await recorded(aPatient().withGiven('midazolam', hoursBefore(2), 'not-done'))).medicines).toEqual([]);
  });
});
