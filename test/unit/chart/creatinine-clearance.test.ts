import { describe, expect, test } from 'vitest';
import { creatinineClearance } from '../../../src/chart/evidence/creatinine-clearance.ts';
import { gatherField } from '../../../src/chart/questions/gather-field.ts';
import { JUDGING } from '../../builders/asked.ts';
import { aPatient, type ChartBuilder, daysBefore, hoursBefore, RXN } from '../../builders/chart-builder.ts';
import { type ReaderFaults, read } from '../../builders/chart-reader.ts';

const clearanceOf = async (chart: ChartBuilder, faults: ReaderFaults = {}) => creatinineClearance(await read(chart, faults), JUDGING);
const fieldOf = async (chart: ChartBuilder) => gatherField(await read(chart), 'CARE-PRE-5.creatinine-clearance', JUDGING);

interface Inputs {
  readonly creatinine?: number;
  readonly creatinineAt?: string;
  readonly weight?: number;
  readonly weightAt?: string;
  readonly chart?: ChartBuilder;
}

function inputs({
  creatinine = 0.9,
  creatinineAt = daysBefore(2),
  weight = 61,
  weightAt = daysBefore(20),
  chart = aPatient(),
}: Inputs = {}) {
  return chart
    .withObservation('2160-0', { valueQuantity: { value: creatinine, unit: 'mg/dL' } }, creatinineAt)
    .withObservation('29463-7', { valueQuantity: { value: weight, unit: 'kg' } }, weightAt);
}

describe('creatinine clearance', () => {
  test('is worked out by Cockcroft and Gault where every input is fresh, each named with its date', async () => {
    const found = await clearanceOf(inputs());
    // (140 − 78) × 61 × 0.85 ÷ (72 × 0.9)
    expect(found).toMatchObject({ kind: 'computed', mlPerMin: 50, years: 78, sex: 'female' });
    expect(found.kind === 'computed' && [found.creatinine.date, found.weight.date]).toEqual([daysBefore(2), daysBefore(20)]);
    expect(await fieldOf(inputs())).toMatchObject({ state: 'present', value: '50 mL/min', amount: 50 });
  });

  test('has no factor for a man', async () => {
    expect(await clearanceOf(inputs({ chart: aPatient().aged('1948-03-14', 'male') }))).toMatchObject({ mlPerMin: 58 });
  });

  test.each([
    ['male', 'F', { kind: 'not-computed', lacking: [{ input: 'sex', why: 'unclear', evidence: undefined }] }],
    ['male', 'M', { kind: 'computed', sex: 'male' }],
    ['male', 'UNK', { kind: 'computed', sex: 'male' }],
    [undefined, 'F', { kind: 'computed', sex: 'female' }],
  ])('takes the sex that is recorded, %s and %s at birth, where it is one', async (gender, valueCode, expected) => {
    const url = 'http://hl7.org/fhir/us/core/StructureDefinition/us-core-birthsex';
    const snapshot = await read(inputs());
    const patient = { resourceType: 'Patient' as const, id: 'p1', birthDate: '1948-03-14', extension: [{ url, valueCode }] };
    const found = creatinineClearance({ ...snapshot, patient: gender === undefined ? patient : { ...patient, gender: 'male' } }, JUDGING);
    expect(found).toMatchObject(expected);
  });

  test('takes creatinine in micromoles and weight in pounds for what they are', async () => {
    const chart = aPatient()
      .withObservation('14682-9', { valueQuantity: { value: 79.56, unit: 'umol/L' } }, daysBefore(2))
      .withObservation('29463-7', { valueQuantity: { value: 134.482, unit: 'lb' } }, daysBefore(20));
    expect(await clearanceOf(chart)).toMatchObject({ kind: 'computed', mlPerMin: 50 });
  });

  test('that was measured goes before one that would be worked out', async () => {
    const chart = inputs().withObservation('2164-2', { valueQuantity: { value: 44, unit: 'mL/min' } }, daysBefore(3));
    expect(await clearanceOf(chart)).toMatchObject({ kind: 'measured', mlPerMin: 44 });
    expect(await fieldOf(chart)).toMatchObject({ state: 'present', value: '44 mL/min', amount: 44 });
  });

  test.each([
    ['an old creatinine', inputs({ creatinineAt: daysBefore(40) }), { input: 'creatinine', why: 'stale' }],
    ['an old weight', inputs({ weightAt: daysBefore(120) }), { input: 'weight', why: 'stale' }],
    ['a creatinine of which only the month is known', inputs({ creatinineAt: '2026-11' }), { input: 'creatinine', why: 'stale' }],
    ['a weight that no adult has', inputs({ weight: 6 }), { input: 'weight', why: 'unclear' }],
    ['a year of birth alone', inputs({ chart: aPatient().aged('1948') }), { input: 'age', why: 'unclear' }],
    ['a child', inputs({ chart: aPatient().aged('2015-01-01') }), { input: 'age', why: 'unclear' }],
  ])('is not worked out with %s, and says so', async (_what, chart, lacking) => {
    const found = await clearanceOf(chart);
    expect(found.kind === 'not-computed' && found.lacking.map(({ input, why }) => ({ input, why }))).toEqual([lacking]);
    expect((await fieldOf(chart)).value).toBeUndefined();
  });

  test('is not worked out from two creatinines of one moment that differ', async () => {
    const at = hoursBefore(20);
    const other = { valueQuantity: { value: 1.6, unit: 'mg/dL' } };
    const found = await clearanceOf(inputs({ creatinineAt: at }).withObservation('2160-0', other, at));
    expect(found).toMatchObject({ kind: 'not-computed', lacking: [{ input: 'creatinine', why: 'unclear' }] });
  });

  test('names everything that is missing', async () => {
    const found = await clearanceOf(aPatient());
    expect(found).toMatchObject({ kind: 'not-computed', lacking: [{ input: 'creatinine' }, { input: 'weight' }] });
  });

  test('is never an estimated filtration', async () => {
    const egfr = { valueQuantity: { value: 71, unit: 'mL/min/{1.73_m2}' } };
    const chart = aPatient().withObservation('98979-8', egfr, daysBefore(1));
    expect((await clearanceOf(chart)).kind).toBe('not-computed');
    expect(await fieldOf(chart)).toMatchObject({ state: 'no-data', value: undefined });
  });

  test('is not worked out where the measurements could not be read to the end', async () => {
    const found = await clearanceOf(inputs(), { incomplete: ['Observation'] });
    expect(found.kind === 'not-computed' && found.lacking.map(({ why }) => why)).toEqual(['not-read', 'not-read']);
  });

  test('asks for a creatinine of this week on a direct inhibitor with ill kidneys', async () => {
    const apixaban = { system: RXN, code: '1364430', display: 'apixaban' };
    const ill = () => aPatient().withRequest(apixaban).withCondition({ text: 'Chronic kidney disease stage 3' });
    expect(await clearanceOf(inputs({ chart: ill(), creatinineAt: daysBefore(10) }))).toMatchObject({ kind: 'not-computed' });
    expect(await clearanceOf(inputs({ chart: ill(), creatinineAt: daysBefore(5) }))).toMatchObject({ kind: 'computed' });
    expect(await clearanceOf(inputs({ chart: aPatient().withRequest(apixaban), creatinineAt: daysBefore(10) }))).toMatchObject({
      kind: 'computed',
    });
  });
});
