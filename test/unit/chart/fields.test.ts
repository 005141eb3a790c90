import { describe, expect, test } from 'vitest';
import { CHART_FIELDS, type ChartFieldId } from '../../../src/chart/chart-field.ts';
import { gatherField } from '../../../src/chart/questions/gather-field.ts';
import { asked, JUDGING } from '../../builders/asked.ts';
import { aPatient, type ChartBuilder, daysBefore, hoursBefore, LNC, RXN, SCT } from '../../builders/chart-builder.ts';
import { type ReaderFaults, read } from '../../builders/chart-reader.ts';

async function fieldOf(chart: ChartBuilder, field: ChartFieldId, faults: ReaderFaults = {}) {
  return gatherField(await read(chart, faults), field, JUDGING);
}

const number = (value: number, unit: string) => ({ valueQuantity: { value, unit } });
const DCM = 'http://dicom.nema.org/resources/ontology/DCM';
const CONSENT_SCOPE = 'http://terminology.hl7.org/CodeSystem/consentscope';

describe('any field', () => {
  test.each(CHART_FIELDS.filter(field => !field.startsWith('CARE-PRE-10') && !field.startsWith('CARE-PRE-11')))(
    '%s of an empty chart holds no data, and says what was searched',
    async field => {
      const found = await fieldOf(aPatient(), field);
      expect([found.state, found.value, found.evidence]).toEqual(['no-data', undefined, []]);
      expect(found.searched.length).toBeGreaterThan(0);
    },
  );

  test.each(CHART_FIELDS)('%s is unreadable, never absent, where what it needs could not be read', async field => {
    const failing = ['Observation', 'Procedure', 'DiagnosticReport', 'ServiceRequest', 'Consent', 'Condition'] as const;
    expect((await fieldOf(aPatient(), field, { failing: [...failing] })).state).toBe('unreadable');
  });
});

describe('INR and platelets', () => {
  const warfarin = { system: RXN, code: '11289', display: 'warfarin' };

  test('in range are a value of their field, and answer no question', async () => {
    const chart = aPatient().withInr(1.1, hoursBefore(4)).withPlatelets(212, '10*9/L', hoursBefore(4));
    expect(await fieldOf(chart, 'CARE-PRE-5.inr')).toMatchObject({ state: 'present', value: '1.1' });
    expect(await fieldOf(chart, 'CARE-PRE-5.platelets')).toMatchObject({ state: 'present', value: '212 ×10⁹/L' });
    expect((await asked(chart, 'CARE-PRE-5')).state).toBe('no-data');
  });

  test('of 45 days ago on warfarin are stale, with the window that judged them', async () => {
    const found = await fieldOf(aPatient().withRequest(warfarin).withInr(1.6, daysBefore(45)), 'CARE-PRE-5.inr');
    expect([found.state, found.value, found.evidence[0]?.windowHours, found.evidence[0]?.value]).toEqual(['stale', undefined, 24, '1.6']);
  });

  test('of one instant that differ are a conflict, both shown', async () => {
    const at = hoursBefore(3);
    const found = await fieldOf(aPatient().withInr(1.1, at).withInr(2.4, at), 'CARE-PRE-5.inr');
    expect([found.state, found.evidence.map(({ value }) => value).sort()]).toEqual(['conflict', ['1.1', '2.4']]);
  });

  test('of one instant that agree are no conflict', async () => {
    const at = hoursBefore(3);
    const found = await fieldOf(aPatient().withPlatelets(150, 'K/uL', at).withPlatelets(150_000, '/uL', at), 'CARE-PRE-5.platelets');
    expect([found.state, found.value]).toEqual(['present', '150 ×10⁹/L']);
  });

  test('of one day without an hour that differ are a conflict: nobody knows which came last', async () => {
    const found = await fieldOf(aPatient().withInr(3.5, daysBefore(2)).withInr(1.4, daysBefore(2)), 'CARE-PRE-5.inr');
    expect(found.state).toBe('conflict');
  });

  test.each([
    ['a month for a date', '2026-11'],
    ['a year for a date', '2026'],
    ['no date', undefined],
    ['a date that lies ahead', hoursBefore(-30)],
  ])('with %s are never fresh', async (_what, effective) => {
    const chart = aPatient().withObservation('6301-6', { valueQuantity: { value: 1.1 } }, effective);
    expect(await fieldOf(chart, 'CARE-PRE-5.inr')).toMatchObject({ state: 'stale', value: undefined });
  });

  test('are compared in absolute time, whatever the zone', async () => {
    const fresh = aPatient().withStatement(warfarin).withInr(1.1, '2026-11-22T05:30:00+14:00');
    const old = aPatient().withStatement(warfarin).withInr(1.1, '2026-11-21T14:30:00Z');
    expect((await fieldOf(fresh, 'CARE-PRE-5.inr')).state).toBe('present');
    expect((await fieldOf(old, 'CARE-PRE-5.inr')).state).toBe('stale');
  });

  test('with a comparator are shown as written, and no number', async () => {
    const chart = aPatient().withObservation('777-3', { valueQuantity: { value: 10, comparator: '<', unit: '10*9/L' } }, hoursBefore(2));
    const found = await fieldOf(chart, 'CARE-PRE-5.platelets');
    expect([found.state, found.value, found.amount]).toEqual(['present', '<10 10*9/L', undefined]);
  });

  test('given out and not said to be taken on a day count from the day on which they were given out, and say so', async () => {
    const chart = aPatient().withObservation('6301-6', { valueQuantity: { value: 1.2 } }, undefined, { issued: hoursBefore(5) });
    const found = await fieldOf(chart, 'CARE-PRE-5.inr');
    expect(found).toMatchObject({ state: 'present', value: '1.2', evidence: [{ date: hoursBefore(5), dateKind: 'issued' }] });
  });

  test.each([
    ['a relative', { focus: [{ reference: 'RelatedPerson/r1' }] }],
    ['an unborn child', { focus: [{ display: 'Fetus' }] }],
  ])('of %s are nobody’s value here', async (_whose, more) => {
    const chart = aPatient().withObservation('6301-6', { valueQuantity: { value: 1.2 } }, hoursBefore(5), more);
    expect(await fieldOf(chart, 'CARE-PRE-5.inr')).toMatchObject({ state: 'unparseable', amount: undefined });
  });

  test('keep the remark of the laboratory, and their preliminary status', async () => {
    const remark = { status: 'preliminary', interpretation: [{ coding: [{ code: 'H', display: 'High' }] }] };
    const chart = aPatient().withObservation('6301-6', { valueQuantity: { value: 2.6 } }, hoursBefore(1), remark);
    expect((await fieldOf(chart, 'CARE-PRE-5.inr')).evidence[0]).toMatchObject({ value: '2.6 (High)', status: 'preliminary' });
  });

  test.each(['cancelled', 'entered-in-error', 'unknown', 'registered'])('that are %s are no value', async status => {
    const chart = aPatient().withObservation('6301-6', { valueQuantity: { value: 6 } }, hoursBefore(1), { status });
    expect((await fieldOf(chart, 'CARE-PRE-5.inr')).evidence).toEqual([]);
  });

  test('known by name alone are shown as a text match; what was wanted is not what was measured', async () => {
    const of = (text: string) => aPatient().withObservation('x', { valueQuantity: { value: 1.2 } }, hoursBefore(1), { code: { text } });
    expect((await fieldOf(of('INR'), 'CARE-PRE-5.inr')).evidence[0]).toMatchObject({ value: '1.2', match: 'text' });
    expect((await fieldOf(of('INR goal'), 'CARE-PRE-5.inr')).evidence).toEqual([]);
  });

  test('of another LOINC code are not taken by their name', async () => {
    const chart = aPatient().withObservation('5902-2', number(1.4, ''), hoursBefore(1), {
      code: { coding: [{ system: LNC, code: '5902-2' }], text: 'INR' },
    });
    expect((await fieldOf(chart, 'CARE-PRE-5.inr')).evidence).toEqual([]);
  });
});

describe('other laboratory values', () => {
  test('a race code in another system is no hCG and no creatinine (trap 1)', async () => {
    const race = { system: 'urn:oid:2.16.840.1.113883.6.238', code: '2160-0', display: 'Panamanian' };
    const chart = aPatient().withObservation('x', { valueString: '1.0' }, hoursBefore(1), { code: { coding: [race] } });
    expect((await fieldOf(chart, 'CARE-PRE-5.creatinine')).evidence).toEqual([]);
  });

  test('within a panel count as if each stood alone', async () => {
    const code = (loinc: string) => ({ coding: [{ system: LNC, code: loinc }] });
    const chart = aPatient().withObservation('85354-9', {}, hoursBefore(2), {
      component: [
        { code: code('8480-6'), valueQuantity: { value: 128, unit: 'mm[Hg]' } },
        { code: code('8462-4'), valueQuantity: { value: 76, unit: 'mm[Hg]' } },
        { code: code('777-3'), valueQuantity: { value: 42, unit: 'K/uL' } },
      ],
    });
    expect((await fieldOf(chart, 'CARE-PRE-7.vital-signs')).evidence.map(({ value }) => value)).toEqual(['128 mm[Hg]', '76 mm[Hg]']);
    expect((await asked(chart, 'CARE-PRE-5')).suggests).toBe('present');
  });

  test('a haemoglobin of 40 days ago is stale, and bears on bleeding as history', async () => {
    const chart = aPatient().withObservation('718-7', number(10.2, 'g/dL'), daysBefore(40));
    expect(await fieldOf(chart, 'CARE-PRE-5.haemoglobin')).toMatchObject({ state: 'stale', value: undefined });
    const bleeding = await asked(chart, 'CARE-PRE-5');
    expect([bleeding.state, bleeding.evidence[0]?.says]).toEqual(['no-data', 'history']);
  });

  test.each(['CON-ABS-1', 'CON-REL-4'] as const)('signs of infection stand beside %s, whatever they show, and answer nothing', async id => {
    const chart = aPatient()
      .withObservation('8310-5', number(39.2, 'Cel'), hoursBefore(5))
      .withObservation('1988-5', number(3, 'mg/L'), hoursBefore(8))
      .withObservation('6690-2', number(14, '10*3/uL'), daysBefore(20))
      .withObservation('600-7', { valueString: 'No growth after 5 days' }, hoursBefore(20));
    const found = await asked(chart, id);
    expect([found.state, found.suggests]).toEqual(['no-data', undefined]);
    expect(found.evidence.map(({ value, says }) => [value, says])).toEqual([
      ['39.2 Cel', 'supports'],
      ['3 mg/L', 'supports'],
      ['No growth after 5 days', 'supports'],
      ['14 ×10⁹/L', 'history'],
    ]);
    expect((await fieldOf(chart, 'CON-ABS-1.infection-signs')).state).toBe('present');
  });
});

describe('scores and grades', () => {
  test('a T-score of −2.7 supports osteoporosis, and a Z-score is none', async () => {
    const low = aPatient().withObservation('38267-1', number(-2.7, '{T-score}'), daysBefore(200));
    expect((await asked(low, 'IND-1', 'L1')).evidence[0]).toMatchObject({ value: '-2.7', rule: 't-score-low', says: 'supports' });
    expect((await fieldOf(low, 'CARE-POST-8.densitometry')).state).toBe('present');
    const other = aPatient().withObservation('85394-5', number(-2.7, '{Z-score}'), daysBefore(200));
    expect((await fieldOf(other, 'CARE-POST-8.densitometry')).evidence).toEqual([]);
  });

  test('function by code or by name, in its window', async () => {
    const chart = aPatient()
      .withObservation('x', number(46, '%'), daysBefore(3), {
        code: { coding: [{ system: SCT, code: '273675001', display: 'Oswestry disability index' }] },
      })
      .withObservation('x', { valueInteger: 19 }, daysBefore(3), { code: { text: 'Roland Morris Disability Questionnaire' } })
      .withObservation('42800-3', { valueCodeableConcept: { text: 'ECOG 2' } }, daysBefore(3));
    expect((await fieldOf(chart, 'CARE-PRE-6.function')).evidence.map(({ value }) => value)).toEqual(['46 %', '19', 'ECOG 2']);
    expect((await asked(chart, 'IND-1b', 'L1')).evidence).toHaveLength(3);
  });

  test('the neck’s index is no Oswestry index', async () => {
    const chart = aPatient().withObservation('82226-2', number(46, '%'), daysBefore(3));
    expect((await fieldOf(chart, 'CARE-PRE-6.function')).evidence).toEqual([]);
  });

  test('a Frankel grade stands beside the question of neurology', async () => {
    const chart = aPatient().withObservation('x', { valueString: 'D' }, hoursBefore(2), {
      code: { coding: [{ system: SCT, code: '273460004', display: 'Frankel grade' }] },
    });
    expect(await fieldOf(chart, 'CARE-PRE-9.neurology')).toMatchObject({ state: 'present', value: 'D' });
    const found = await asked(chart, 'CON-REL-2.neurology', 'L1');
    expect([found.state, found.evidence[0]?.rule]).toEqual(['no-data', 'neurology-grade']);
  });
});

describe('dose', () => {
  const dose = (code: string, value: number, unit: string | undefined) => ({
    code: { coding: [{ system: DCM, code }] },
    valueQuantity: { value, ...(unit && { unit }) },
  });

  test('in µGy·m² and in Gy·cm² is told apart (trap 22), and refused without a unit', async () => {
    const components = [dose('113722', 2500, 'µGy·m²'), dose('113725', 0.4, 'Gy'), dose('113726', 12, undefined)];
    const chart = aPatient().withObservation('73569-6', {}, hoursBefore(1), { component: components });
    const found = await fieldOf(chart, 'RAD-5.dose');
    expect(found.evidence.map(({ value, says }) => [value, says])).toEqual([
      ['400 mGy', 'present'],
      ['25 Gy·cm²', 'present'],
      ['12', 'unparseable'],
    ]);
  });

  test('of an earlier session is history', async () => {
    const chart = aPatient().withObservation('73569-6', {}, daysBefore(90), { component: [dose('113725', 400, 'mGy')] });
    const found = await fieldOf(chart, 'RAD-5.dose');
    expect([found.state, found.evidence[0]?.says]).toEqual(['no-data', 'history']);
  });
});

describe('consent on file', () => {
  const consent = (parts: Record<string, unknown>, scope = 'treatment', category = '64293-4') =>
    aPatient().with({
      resourceType: 'Consent',
      status: 'active',
      scope: { coding: [{ system: CONSENT_SCOPE, code: scope }] },
      category: [{ coding: [{ system: LNC, code: category }] }],
      dateTime: daysBefore(3),
      ...parts,
    });

  test.each([
    ['to a procedure, active and recent', consent({}), 'present', 'consent-on-file'],
    ['about privacy (trap 13)', consent({}, 'patient-privacy', '57016-8'), 'no-data', 'consent-not-to-treatment'],
    ['to research', consent({}, 'research'), 'no-data', 'consent-not-to-treatment'],
    ['about the release of records', consent({}, 'treatment', '64292-6'), 'no-data', 'consent-unclear'],
    ['to a procedure, of last year', consent({ dateTime: daysBefore(300) }), 'stale', 'consent-out-of-window'],
    ['without a date', consent({ dateTime: undefined }), 'stale', 'consent-out-of-window'],
    ['withdrawn', consent({ status: 'inactive' }), 'no-data', 'consent-over'],
    ['proposed', consent({ status: 'proposed' }), 'no-data', 'consent-unclear'],
    ['refused', consent({ provision: { type: 'deny' } }), 'no-data', 'consent-refused'],
    [
      'to another procedure',
      consent({ provision: { type: 'permit', code: [{ text: 'Colonoscopy' }] } }),
      'no-data',
      'consent-to-another-procedure',
    ],
    ['to an augmentation', consent({ provision: { type: 'permit', code: [{ text: 'Vertebroplasty L1' }] } }), 'present', 'consent-on-file'],
  ])('%s', async (_what, chart, state, rule) => {
    const found = await fieldOf(chart, 'CONS-1.consent-on-file');
    expect([found.state, found.evidence[0]?.rule]).toEqual([state, rule]);
  });

  test('entered in error is not there', async () => {
    expect((await fieldOf(consent({ status: 'entered-in-error' }), 'CONS-1.consent-on-file')).evidence).toEqual([]);
  });
});
