import { describe, expect, test } from 'vitest';
import { type BleedingReview, bleedingReview } from '../../../src/assessment/beside-chart/bleeding-review.ts';
import type { Case } from '../../../src/assessment/case/case.ts';
import { HOLD_TIMES, holdTimesFor } from '../../../src/assessment/day/hold-times.ts';
import { DEFAULT_BLEEDING } from '../../../src/site/default-site.ts';
import type { BleedingConfig } from '../../../src/site/site-config.ts';
import { bleedingWords } from '../../../src/words/en/bleeding.ts';
import { AS_OF, aPatient, type ChartBuilder, daysBefore, hoursBefore, RXN } from '../../builders/chart-builder.ts';
import { type ReaderFaults, read } from '../../builders/chart-reader.ts';
import { WINDOWS } from '../../builders/windows.ts';
import { emptyCase } from './cases.ts';

interface Given {
  readonly lastDoses?: Case['lastDoses'];
  readonly bleeding?: Partial<BleedingConfig>;
  readonly faults?: ReaderFaults;
}

async function reviewOf(chart: ChartBuilder, { lastDoses = {}, bleeding = {}, faults = {} }: Given = {}) {
  const current = emptyCase();
  const options = { asOf: AS_OF, site: { windows: WINDOWS, bleeding: { ...DEFAULT_BLEEDING, ...bleeding } } };
  const patient = { ...current.patient, id: chart.patientId };
  return bleedingReview({ patient, lastDoses }, await read(chart, faults), options);
}

async function shownOf(chart: ChartBuilder, given: Given = {}): Promise<BleedingReview> {
  const review = await reviewOf(chart, given);
  if (!review) throw new Error('The review is switched off.');
  return review;
}

const labOf = ({ labs }: BleedingReview, field: string) => labs.find(lab => lab.field === field);
const apixaban = { system: RXN, code: '1364430', display: 'apixaban 5 mg' };
const weighed = (kilograms: number, when: string) => [{ valueQuantity: { value: kilograms, unit: 'kg' } }, when] as const;
const withKidneys = (chart: ChartBuilder, creatinine: number, weight = 61) =>
  chart
    .withObservation('2160-0', { valueQuantity: { value: creatinine, unit: 'mg/dL' } }, daysBefore(2))
    .withObservation('29463-7', ...weighed(weight, daysBefore(20)));

describe('values beside their lines', () => {
  test.each([
    [1.1, 'inr-up-to-band'],
    [1.5, 'inr-up-to-band'],
    [1.6, 'inr-in-band'],
    [1.8, 'inr-in-band'],
    [1.9, 'inr-above-band'],
  ])('an INR of %d lies %s', async (value, place) => {
    expect(labOf(await shownOf(aPatient().withInr(value, hoursBefore(3))), 'CARE-PRE-5.inr')?.place).toBe(place);
  });

  test('the lines are the site’s', async () => {
    const review = await shownOf(aPatient().withInr(1.9, hoursBefore(3)), { bleeding: { inrReviewAbove: 2, inrHighAbove: 2.5 } });
    expect(labOf(review, 'CARE-PRE-5.inr')?.place).toBe('inr-up-to-band');
    expect(review.lines.inrHighAbove).toBe(2.5);
  });

  test('a stale INR lies nowhere, and is shown', async () => {
    const inr = labOf(await shownOf(aPatient().withStatement('warfarin 5 mg').withInr(1.1, daysBefore(9))), 'CARE-PRE-5.inr');
    expect([inr?.state, inr?.place, inr?.evidence[0]?.value]).toEqual(['stale', undefined, '1.1']);
  });

  test('platelets of 42 lie below their line', async () => {
    const review = await shownOf(aPatient().withPlatelets(42, 'K/uL', daysBefore(1)));
    expect(labOf(review, 'CARE-PRE-5.platelets')?.place).toBe('platelets-below-line');
  });

  test.each([
    [49, 'platelets-below-line'],
    [50, 'platelets-from-line'],
  ])('platelets of %d, with a line of 50: %s', async (value, place) => {
    const review = await shownOf(aPatient().withPlatelets(value, '10*9/L', hoursBefore(3)), { bleeding: { plateletsLowBelow: 50 } });
    expect(labOf(review, 'CARE-PRE-5.platelets')?.place).toBe(place);
  });

  test('aPTT has no line: the consensus of 2019 gave it up', async () => {
    const chart = aPatient().withObservation('14979-9', { valueQuantity: { value: 52, unit: 's' } }, hoursBefore(4));
    const aptt = labOf(await shownOf(chart), 'CARE-PRE-5.aptt');
    expect([aptt?.value, aptt?.place]).toEqual(['52 s', undefined]);
  });

  test('an INR that is in order says nothing of a direct inhibitor', async () => {
    expect((await shownOf(aPatient().withInr(1.0, hoursBefore(2)).withRequest(apixaban))).inrIsBlindTo).toEqual(['apixaban']);
    expect((await shownOf(aPatient().withInr(1.0, hoursBefore(2)).withRequest('warfarin 5 mg'))).inrIsBlindTo).toEqual([]);
  });

  test('disease of the liver is shown beside the lines', async () => {
    expect((await shownOf(aPatient().withCondition({ code: 'K74.60', text: 'Cirrhosis' }))).liverDisease).toHaveLength(1);
  });

  test('is not there where the site switched it off, nor for another patient’s chart', async () => {
    expect(await reviewOf(aPatient(), { bleeding: { shown: false } })).toBeUndefined();
    const current = emptyCase();
    const options = { asOf: AS_OF, site: { windows: WINDOWS } };
    expect(bleedingReview(current, await read(aPatient('someone-else')), options)).toBeUndefined();
  });
});

describe('antithrombotics', () => {
  test('with a clearance of 50 or more have that time to hold, below it the other, without it both', async () => {
    const holdsOf = async (chart: ChartBuilder) => (await shownOf(chart.withRequest(apixaban))).drugs[0]?.holds;
    expect(await holdsOf(withKidneys(aPatient(), 0.7))).toEqual(['apixaban.clearance-from-50']);
    expect(await holdsOf(withKidneys(aPatient(), 1.4))).toEqual(['apixaban.clearance-below-50']);
    expect(await holdsOf(aPatient())).toEqual(['apixaban.clearance-from-50', 'apixaban.clearance-below-50']);
  });

  test('an estimated filtration does not choose the time', async () => {
    const egfr = { valueQuantity: { value: 80, unit: 'mL/min/{1.73_m2}' } };
    const review = await shownOf(aPatient().withRequest(apixaban).withObservation('98979-8', egfr, daysBefore(1)));
    expect(review.drugs[0]?.holds).toHaveLength(2);
    expect([review.clearance.state, review.clearance.value]).toEqual(['no-data', undefined]);
    expect(review.clearance.evidence[0]).toMatchObject({ rule: 'filtration-is-no-clearance', says: 'supports' });
  });

  test('ask for the last dose, and keep what was said', async () => {
    const at = '2026-11-20T08:00:00-05:00';
    const chart = aPatient().withRequest(apixaban).withStatement('clopidogrel 75 mg').withStatement('aspirin 81 mg');
    const { drugs } = await shownOf(chart, { lastDoses: { apixaban: { at }, clopidogrel: 'unknown' } });
    const said = Object.fromEntries(drugs.map(({ ingredient, lastDoseSaid }) => [ingredient, lastDoseSaid]));
    expect(said).toEqual({ apixaban: { at }, clopidogrel: 'unknown', aspirin: undefined });
  });

  test('ask for the clearance as soon as the time of one of them depends on it', async () => {
    const isAsked = async (chart: ChartBuilder) => (await shownOf(chart)).clearance.isAsked;
    expect(await isAsked(aPatient().withRequest('warfarin 5 mg'))).toBe(false);
    expect(await isAsked(aPatient().withRequest('warfarin 5 mg').withRequest(apixaban))).toBe(true);
  });

  test('have no times where the site switched them off', async () => {
    const { drugs } = await shownOf(aPatient().withRequest(apixaban), { bleeding: { holds: false } });
    expect(drugs.map(({ holds }) => holds)).toEqual([undefined]);
  });

  test('that could not be read are not said to be none', async () => {
    const { drugs, drugReads } = await shownOf(aPatient(), { faults: { failing: ['MedicationRequest'] } });
    expect([drugs, drugReads.map(({ status }) => status)]).toEqual([[], ['read', 'failed', 'read']]);
  });

  test('of which the consensus has nothing have no time', () => {
    expect(holdTimesFor('phenprocoumon', 80)).toEqual([]);
    expect(holdTimesFor('tinzaparin', undefined)).toEqual([]);
  });

  test.each([
    ['rivaroxaban', 80, ['rivaroxaban']],
    ['rivaroxaban', 29.4, ['rivaroxaban.clearance-15-to-29']],
    ['rivaroxaban', 8, ['rivaroxaban', 'rivaroxaban.clearance-15-to-29']],
    ['rivaroxaban', undefined, ['rivaroxaban', 'rivaroxaban.clearance-15-to-29']],
    ['warfarin', undefined, ['warfarin']],
    ['fondaparinux', 49.6, ['fondaparinux.clearance-below-50']],
    ['fondaparinux', 50, ['fondaparinux.clearance-from-50']],
  ])('%s with a clearance of %s', (drug, clearance, holds) => {
    expect(holdTimesFor(drug, clearance)).toEqual(holds);
  });
});

describe('words of the review', () => {
  test('every time to hold has some, and none is left over', () => {
    expect(Object.keys(bleedingWords.hold).sort()).toEqual([...HOLD_TIMES].sort());
  });

  test('never call it safe, and never a problem uncorrectable', () => {
    expect(JSON.stringify(bleedingWords)).not.toMatch(/\bsafe|uncorrect|cleared\b|may proceed/i);
  });
});
