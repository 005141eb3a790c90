import { describe, expect, test } from 'vitest';
import { aetiologySigns } from '../../../src/assessment/beside-chart/aetiology-signs.ts';
import { suggest } from '../../../src/assessment/beside-chart/suggest.ts';
import { JUDGING } from '../../builders/asked.ts';
import { aPatient, type ChartBuilder, daysBefore, RXN } from '../../builders/chart-builder.ts';
import { read } from '../../builders/chart-reader.ts';
import { acted, emptyCase } from './cases.ts';

async function signsAtL1(chart: ChartBuilder) {
  const snapshot = await read(chart);
  const current = acted(
    { ...emptyCase(), patient: { ...emptyCase().patient, id: snapshot.patientId } },
    { type: 'choose-level', level: 'L1' },
  );
  const { chart: view } = suggest(current, snapshot, { asOf: JUDGING.asOf, site: { windows: JUDGING.windows } });
  return aetiologySigns({ ...current, chart: view }).map(({ cause, evidence }) => [cause, evidence.map(({ reference }) => reference)]);
}

describe('what speaks for the cause', () => {
  test('is the fracture, the density, the steroid and the treatment, for osteoporosis', async () => {
    const chart = aPatient()
      .withFracture('L1')
      .withCondition({ code: 'M81.0', onset: '2015' })
      .withObservation('80948-3', { valueQuantity: { value: -3.1 } }, daysBefore(90))
      .withRequest({ system: RXN, code: '8640', display: 'prednisone' })
      .withRequest('alendronate 70 mg weekly');
    const [[cause, references] = []] = await signsAtL1(chart);
    expect([cause, references]).toEqual([
      'osteoporosis',
      expect.arrayContaining([
        'Condition/condition-1',
        'Condition/condition-2',
        'MedicationRequest/medicationrequest-4',
        'MedicationRequest/medicationrequest-5',
      ]),
    ]);
  });

  test.each([
    ['neoplasm', aPatient().withCondition({ code: 'C79.51', at: 'L1' })],
    ['neoplasm', aPatient().withReport('Acute fracture of L1 through a lytic lesion.')],
    ['trauma', aPatient().withCondition({ code: 'S32.010A', onset: daysBefore(4) })],
    ['other', aPatient().withCondition({ code: 'D18.09', at: 'L1' })],
    ['unknown', aPatient().withReport('Acute fracture of L1.')],
  ])('is named for %s', async (cause, chart) => {
    expect((await signsAtL1(chart)).map(([each]) => each)).toEqual([cause]);
  });

  test('stands side by side where the chart speaks for several', async () => {
    const chart = aPatient().withFracture('L1').withCondition({ code: 'C90.00' });
    expect((await signsAtL1(chart)).map(([each]) => each)).toEqual(['osteoporosis', 'neoplasm']);
  });

  test('is nothing of another level', async () => {
    expect(await signsAtL1(aPatient().withFracture('T8'))).toEqual([]);
  });
});
