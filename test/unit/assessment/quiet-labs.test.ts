import { describe, expect, it } from 'vitest';
import { type BleedingReview, bleedingReview } from '../../../src/assessment/beside-chart/bleeding-review.ts';
import { clearanceToSee, labsByNeed } from '../../../src/assessment/beside-chart/quiet-labs.ts';
import { DEFAULT_BLEEDING } from '../../../src/site/default-site.ts';
import { AS_OF, aPatient, type ChartBuilder, daysBefore, hoursBefore } from '../../builders/chart-builder.ts';
import { type ReaderFaults, read } from '../../builders/chart-reader.ts';
import { WINDOWS } from '../../builders/windows.ts';
import { emptyCase } from './cases.ts';

async function reviewOf(chart: ChartBuilder, faults: ReaderFaults = {}): Promise<BleedingReview> {
  const current = emptyCase();
  const patient = { ...current.patient, id: chart.patientId };
  const site = { windows: WINDOWS, bleeding: DEFAULT_BLEEDING };
  const review = bleedingReview({ patient, lastDoses: {} }, await read(chart, faults), { asOf: AS_OF, site });
  if (!review) throw new Error('The review is switched off.');
  return review;
}

async function needsOf(chart: ChartBuilder, faults: ReaderFaults = {}) {
  const needs = labsByNeed(await reviewOf(chart, faults));
  const names = (labs: readonly { readonly field: string }[]) => labs.map(({ field }) => field.replace('CARE-PRE-5.', ''));
  return {
    toSee: names(needs.toSee),
    withinLines: names(needs.withinLines),
    withoutLine: names(needs.withoutLine),
    nothingFound: names(needs.nothingFound),
  };
}

describe('a laboratory value needs a row of its own', () => {
  it('where it lies beyond the site’s line, and not where it lies within', async () => {
    const platelets = (value: number) => aPatient().withObservation('777-3', { valueQuantity: { value, unit: '10*3/uL' } }, hoursBefore(3));
    expect(await needsOf(platelets(212).withInr(1.1, hoursBefore(3)))).toEqual({
      toSee: [],
      withinLines: ['inr', 'platelets'],
      withoutLine: [],
      nothingFound: ['aptt', 'fibrinogen', 'haemoglobin'],
    });
    expect((await needsOf(platelets(40).withInr(1.7, hoursBefore(3)))).toSee).toEqual(['inr', 'platelets']);
  });

  it('where it is too old, and where it may not have been read to its end', async () => {
    expect((await needsOf(aPatient().withInr(1.1, daysBefore(90)))).toSee).toEqual(['inr']);
    const unread = await needsOf(aPatient().withInr(1.1, hoursBefore(3)), { incomplete: ['Observation'] });
    expect([unread.withinLines, unread.nothingFound]).toEqual([[], []]);
    const haemoglobin = aPatient().withObservation('718-7', { valueQuantity: { value: 12.1, unit: 'g/dL' } }, hoursBefore(3));
    expect((await needsOf(haemoglobin)).withoutLine).toEqual(['haemoglobin']);
  });

  it('where a drug is taken that an INR cannot see', async () => {
    const taken = aPatient().withStatement('apixaban 5 mg').withInr(1.1, hoursBefore(3));
    expect((await needsOf(taken)).toSee).toEqual(['inr']);
  });
});

it('the clearance needs one where a drug depends on it, and where it is not worked out', async () => {
  const kidneys = (chart: ChartBuilder) =>
    chart
      .withObservation('2160-0', { valueQuantity: { value: 0.9, unit: 'mg/dL' } }, daysBefore(2))
      .withObservation('29463-7', { valueQuantity: { value: 61, unit: 'kg' } }, daysBefore(20));
  const toSee = async (chart: ChartBuilder) => clearanceToSee((await reviewOf(chart)).clearance);
  expect(await toSee(kidneys(aPatient()))).toBe(false);
  expect(await toSee(kidneys(aPatient().withStatement('dabigatran 150 mg')))).toBe(true);
  expect(await toSee(aPatient())).toBe(true);
});
