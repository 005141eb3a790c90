import { describe, expect, test } from 'vitest';
import { findUnclassified } from '../../../src/chart/findings/find-unclassified.ts';
import { readChart } from '../../../src/chart/read/read-chart.ts';
import { ATC, aPatient, type ChartBuilder, daysBefore, LNC, RXN, SCT } from '../../builders/chart-builder.ts';
import { aReader, read } from '../../builders/chart-reader.ts';

const titles = async (chart: ChartBuilder) => findUnclassified(await read(chart)).map(({ title }) => title);

describe('what matches no group', () => {
  test('is listed with where it is, its code, its date and its status', async () => {
    const chart = aPatient().withCondition({ code: 'I10', text: 'Hypertension', onset: daysBefore(30) });
    expect(findUnclassified(await read(chart))).toEqual([
      {
        reference: 'Condition/condition-1',
        type: 'Condition',
        title: 'Hypertension',
        coding: { system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'I10' },
        date: daysBefore(30),
        status: 'active',
      },
    ]);
  });

  test.each([
    ['conditions', aPatient().withCondition({ code: 'I10', text: 'A' }).withCondition({ code: 'A41.9', text: 'B' }), ['A']],
    ['statements', aPatient().withStatement('Metformin').withStatement('Warfarin 5 mg'), ['Metformin']],
    ['orders', aPatient().withRequest('Metformin').withRequest({ system: ATC, code: 'B01AA03', display: 'warfarin' }), ['Metformin']],
    ['allergies', aPatient().withAllergy('Peanut').withAllergy({ system: SCT, code: '427811002', display: 'PMMA' }), ['Peanut']],
    [
      'procedures',
      aPatient()
        .with({ resourceType: 'Procedure', status: 'completed', code: { text: 'Appendectomy' } })
        .with({ resourceType: 'Procedure', status: 'completed', code: { text: 'Kyphoplasty L1' } }),
      ['Appendectomy'],
    ],
  ])('among %s, and what matches one is not', async (_kind, chart, expected) => {
    expect(await titles(chart)).toEqual(expected);
  });

  test.each([
    ['denied in words', aPatient().withCondition({ text: 'No evidence of sepsis' }), ['No evidence of sepsis']],
    ['a code of another system', aPatient().withCondition({ code: 'A41.9', system: 'http://example.org', text: 'X' }), ['X']],
    ['a product code that says no name', aPatient().withRequest({ system: RXN, code: '197361' }), ['197361']],
    ['refuted', aPatient().withCondition({ code: 'I10', text: 'A', verification: 'refuted' }), ['A']],
  ])('is listed although it is %s', async (_what, chart, expected) => {
    expect(await titles(chart)).toEqual(expected);
  });

  test.each([
    ['a condition entered in error', aPatient().withCondition({ code: 'I10', verification: 'entered-in-error' })],
    ['an allergy told by a status code', aPatient().withCondition({ code: 'Z91.040' })],
    ['earlier cement in a problem list', aPatient().withCondition({ text: 'Status post kyphoplasty of L1' })],
    ['an allergen told in a reaction', aPatient().withAllergy('Rash', { reaction: [{ substance: { text: 'Latex' } }] })],
    ['"no known allergy"', aPatient().withAllergy({ system: SCT, code: '716186003' })],
  ])('holds not %s', async (_what, chart) => {
    expect(await titles(chart)).toEqual([]);
  });

  test('is listed alike whichever of two searches is answered first', async () => {
    const chart = aPatient()
      .withCondition({ code: 'I10', text: 'Hypertension' })
      .withStatement('Metformin')
      .withRequest('Ramipril')
      .with({ resourceType: 'Encounter', status: 'in-progress', class: {}, reasonCode: [{ text: 'Cough' }] });
    const reader = aReader(chart.resources());
    const readWithLate = (late: readonly string[]) =>
      readChart(
        {
          read: (type, id) => reader.read(type, id),
          async search(query, options) {
            for (let turns = 0; turns < 50 && late.includes(query.type); turns += 1) await Promise.resolve();
            return reader.search(query, options);
          },
        },
        { patientId: chart.patientId, granted: () => true },
      );
    for (const late of [
      ['Condition', 'MedicationStatement'],
      ['Encounter', 'MedicationRequest'],
    ]) {
      const listed = findUnclassified(await readWithLate(late));
      expect(listed.map(({ title }) => title)).toEqual(['Hypertension', 'Cough', 'Metformin', 'Ramipril']);
    }
  });

  test('among measurements is told once for each kind, the newest first, with how many there are', async () => {
    const sodium = (value: number, days: number) => [{ valueQuantity: { value, unit: 'mmol/L' } }, daysBefore(days)] as const;
    const chart = aPatient()
      .withObservation('2951-2', ...sodium(138, 40), { code: { coding: [{ system: LNC, code: '2951-2' }], text: 'Sodium' } })
      .withObservation('6301-6', { valueQuantity: { value: 1.1 } }, daysBefore(3))
      .withObservation('72166-2', { valueCodeableConcept: { text: 'Never smoked' } }, daysBefore(5))
      .withObservation('2951-2', ...sodium(141, 2), { code: { coding: [{ system: LNC, code: '2951-2' }], text: 'Sodium' } })
      .withObservation('x', { valueString: '?' }, daysBefore(1), { status: 'entered-in-error' });
    expect(findUnclassified(await read(chart)).map(({ title, date, count }) => [title, date, count])).toEqual([
      ['Sodium', daysBefore(2), 2],
      ['72166-2', daysBefore(5), undefined],
    ]);
  });

  test('holds no measurement whose parts are used, nor one that was not made', async () => {
    const part = (code: string, value: number) => ({ code: { coding: [{ system: LNC, code }] }, valueQuantity: { value, unit: 'mm[Hg]' } });
    const chart = aPatient()
      .withObservation('local', { component: [part('8480-6', 120), part('8462-4', 80)] }, daysBefore(1), { code: { text: 'Vitals' } })
      .withObservation('2951-2', { dataAbsentReason: { text: 'not performed' } }, daysBefore(1));
    expect(findUnclassified(await read(chart))).toEqual([]);
  });

  test('is judged once for each resource, however often the chart grows', async () => {
    const snapshot = await read(aPatient().withCondition({ code: 'I10' }));
    const [first] = findUnclassified(snapshot);
    const [again] = findUnclassified({ resources: new Map(snapshot.resources) });
    expect(again).toBe(first);
  });
});
