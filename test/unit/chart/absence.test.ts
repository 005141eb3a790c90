import { describe, expect, test } from 'vitest';
import { asked } from '../../builders/asked.ts';
import { aPatient, type ChartBuilder, daysBefore, hoursBefore, LNC, SCT } from '../../builders/chart-builder.ts';

const INTERPRETATION = 'http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation';
const NONE_KNOWN = { system: SCT, code: '716186003', display: 'No known allergy' };

const hcg = (value: Record<string, unknown> = { valueString: 'Negative' }, more: Record<string, unknown> = {}) =>
  aPatient().withObservation('2106-3', value, hoursBefore(20), more);
const said = async (chart: ChartBuilder, question: 'CON-REL-6' | 'CARE-PRE-4' | 'CON-ABS-1') => {
  const { state, suggests, evidence } = await asked(chart, question);
  return { state, suggests, rules: evidence.map(({ rule }) => rule), values: evidence.map(({ value }) => value) };
};

describe('a negative pregnancy test asserts absence', () => {
  test.each([
    ['as one word', hcg()],
    ['in capitals, with what it is of', hcg({ valueString: 'URINE HCG: NEGATIVE.' })],
    ['as "not detected"', hcg({ valueString: 'Not detected' })],
    ['with a remark that it is normal', hcg(undefined, { interpretation: [{ coding: [{ system: INTERPRETATION, code: 'N' }] }] })],
    ['with a line that every result has', hcg(undefined, { note: [{ text: 'Performed at the main laboratory' }] })],
    ['known by its name alone', hcg(undefined, { code: { text: 'Pregnancy test, urine' } })],
  ])('%s', async (_how, chart) => {
    expect(await said(chart, 'CON-REL-6')).toMatchObject({ state: 'absent-asserted', suggests: 'not-present' });
  });

  test('beside an hCG too low to be one', async () => {
    const chart = hcg().withObservation('21198-7', { valueQuantity: { value: 5, unit: 'mIU/mL', comparator: '<' } }, hoursBefore(19));
    expect(await said(chart, 'CON-REL-6')).toMatchObject({
      state: 'absent-asserted',
      rules: ['pregnancy-test-negative', 'pregnancy-hcg-low'],
    });
  });
});

describe('a negative pregnancy test is not understood, and is shown with why', () => {
  test.each([
    ['not final', hcg(undefined, { status: 'preliminary' }), 'denial-unfinished', 'Negative'],
    [
      'said to have failed',
      hcg({ valueString: 'Negative - control line missing' }),
      'denial-in-other-words',
      'Negative - control line missing',
    ],
    ['asked about', hcg({ valueString: 'Negative?' }), 'denial-in-other-words', 'Negative?'],
    [
      'called abnormal',
      hcg(undefined, { interpretation: [{ coding: [{ system: INTERPRETATION, code: 'A' }] }] }),
      'denial-remarked',
      'Negative; A',
    ],
    ['of a spoilt specimen', hcg(undefined, { note: [{ text: 'Specimen diluted' }] }), 'denial-with-note', 'Negative; Specimen diluted'],
    ['told by the patient', hcg(undefined, { performer: [{ reference: 'Patient/p1' }] }), 'denial-as-told', 'Negative'],
    [
      'changed in its meaning by what is not known here',
      hcg(undefined, { modifierExtension: [{ url: 'urn:x' }] }),
      'denial-remarked',
      'Negative',
    ],
    [
      'given out, and not said to be taken on a day',
      aPatient().withObservation('2106-3', { valueString: 'Negative' }, undefined, { issued: hoursBefore(4) }),
      'denial-of-unsure-day',
      'Negative',
    ],
  ])('when it is %s', async (_what, chart, rule, value) => {
    expect(await said(chart, 'CON-REL-6')).toEqual({ state: 'unparseable', suggests: undefined, rules: [rule], values: [value] });
  });

  test.each([
    ['of a relative', hcg(undefined, { focus: [{ reference: 'RelatedPerson/r1' }] })],
    ['that is positive and negative at once', hcg({ valueString: 'Positive; repeat negative' })],
  ])('and so is one %s', async (_what, chart) => {
    expect((await said(chart, 'CON-REL-6')).state).toBe('unparseable');
  });
});

describe('a negative pregnancy test conflicts with whatever else speaks of a pregnancy', () => {
  const coded = (code: string, value: Record<string, unknown>, when: string | undefined = daysBefore(20)) =>
    hcg().withObservation(code, value, when);
  test.each([
    [
      'an hCG of three weeks ago',
      coded('19080-1', { valueQuantity: { value: 16000, unit: '[IU]/L' } }, daysBefore(21)),
      'pregnancy-hcg-number',
    ],
    ['a gestational age', coded('49051-6', { valueQuantity: { value: 17, unit: 'wk' } }), 'pregnancy-sign'],
    ['a birth that is expected', coded('11778-8', { valueDateTime: daysBefore(-90) }), 'pregnancy-sign'],
    ['a period ten weeks ago', coded('8665-2', { valueDateTime: daysBefore(70) }), 'last-period'],
    ['a possible pregnancy', hcg().withCondition({ code: '102874004', system: SCT, onset: daysBefore(9) }), 'pregnancy-possible'],
    ['a report of one', hcg().withReport('Single viable intrauterine pregnancy of 9 weeks.', daysBefore(30)), 'pregnancy-in-words'],
  ])('%s', async (_what, chart, rule) => {
    const { state, suggests, evidence } = await asked(chart, 'CON-REL-6');
    expect([state, suggests]).toEqual(['conflict', undefined]);
    expect(evidence.filter(({ contests }) => contests).map(item => item.rule)).toEqual([rule]);
    expect(evidence.filter(({ says }) => says === 'absent').map(item => item.rule)).toEqual(['pregnancy-test-negative']);
  });

  test.each([
    ['a birth that was expected last year', coded('11778-8', { valueDateTime: daysBefore(400) })],
    ['a period of last week', coded('8665-2', { valueDateTime: daysBefore(7) })],
    ['a report that finds none', hcg().withReport('No intrauterine pregnancy.', daysBefore(30))],
    ['a report of last year', hcg().withReport('Intrauterine pregnancy.', daysBefore(500))],
  ])('and not with %s', async (_what, chart) => {
    expect((await said(chart, 'CON-REL-6')).state).toBe('absent-asserted');
  });

  test('which speaks for one as well where nothing denies it', async () => {
    const chart = aPatient().withObservation('49051-6', { valueQuantity: { value: 17, unit: 'wk' } }, daysBefore(20));
    expect(await said(chart, 'CON-REL-6')).toMatchObject({ state: 'no-data', rules: ['pregnancy-sign'], values: ['17 wk'] });
  });
});

describe('"no known allergy"', () => {
  const none = (more: Record<string, unknown> = {}) => aPatient().withAllergy(NONE_KNOWN, more);
  test.each([
    ['another entry, of whatever', none().withAllergy('Other', { note: [{ text: 'hives after the scan' }] })],
    ['another entry that is a heading', none().withAllergy({ system: SCT, code: '419199007' })],
    ['a food', none().withAllergy('Peanut')],
    ['an allergy that is called past', none().withAllergy('Latex', { clinicalStatus: { coding: [{ code: 'resolved' }] } })],
    ['a problem that says so', none().withCondition({ text: 'Allergy to shellfish' })],
  ])('conflicts with %s', async (_what, chart) => {
    expect(await said(chart, 'CARE-PRE-4')).toMatchObject({ state: 'conflict', suggests: undefined });
  });

  test.each([
    ['a note of its own', none({ note: [{ text: 'Felt faint after contrast once' }] }), 'denial-with-note'],
    ['a reaction of its own', none({ reaction: [{ manifestation: [{ text: 'Rash' }] }] }), 'denial-with-note'],
    ['nobody who confirmed it', none({ verificationStatus: { coding: [{ code: 'unconfirmed' }] } }), 'denial-unfinished'],
    ['words that take it back', none({ code: { coding: [NONE_KNOWN], text: 'No known allergies except tape' } }), 'denial-in-other-words'],
  ])('is not understood with %s', async (_what, chart, rule) => {
    expect(await said(chart, 'CARE-PRE-4')).toMatchObject({ state: 'unparseable', rules: [rule] });
  });

  test.each([
    ['no known drug allergy', none().withAllergy({ system: SCT, code: '409137002' })],
    ['an allergy that was refuted', none().withAllergy('latex', { verificationStatus: { coding: [{ code: 'refuted' }] } })],
    ['hay fever', none().withCondition({ text: 'Seasonal allergic rhinitis' })],
    ['a note of who asked', none({ note: [{ text: 'Reviewed with the patient on admission' }] })],
  ])('stands beside %s', async (_what, chart) => {
    expect((await said(chart, 'CARE-PRE-4')).state).toBe('absent-asserted');
  });
});

describe('a septicaemia that was ruled out', () => {
  const ruledOut = (more: Record<string, unknown> = {}) =>
    aPatient().withCondition({ code: 'A41.9', verification: 'refuted', recorded: daysBefore(1), ...more });
  const culture = (value: string, days: number) =>
    ruledOut().withObservation('600-7', { valueString: value }, daysBefore(days), { code: { coding: [{ system: LNC, code: '600-7' }] } });

  test.each([
    ['a culture in which something grew', culture('Staphylococcus aureus', 2)],
    ['one of last week', culture('Escherichia coli', 8)],
    ['a fever', ruledOut().withObservation('8331-1', { valueQuantity: { value: 38.9, unit: 'Cel' } }, hoursBefore(10))],
    ['a C-reactive protein of 180', ruledOut().withObservation('1988-5', { valueQuantity: { value: 180, unit: 'mg/L' } }, hoursBefore(10))],
    ['an antibiotic', ruledOut().withStatement('Vancomycin')],
  ])('conflicts with %s', async (_what, chart) => {
    expect((await said(chart, 'CON-ABS-1')).state).toBe('conflict');
  });

  test.each([
    ['a culture in which nothing grew', culture('No growth after 5 days', 2)],
    ['a temperature of 36.8', ruledOut().withObservation('8331-1', { valueQuantity: { value: 36.8, unit: 'Cel' } }, hoursBefore(10))],
    [
      'a C-reactive protein below 5',
      ruledOut().withObservation('1988-5', { valueQuantity: { value: 5, comparator: '<', unit: 'mg/L' } }, hoursBefore(10)),
    ],
  ])('stands beside %s', async (_what, chart) => {
    expect((await said(chart, 'CON-ABS-1')).state).toBe('absent-asserted');
  });
});
