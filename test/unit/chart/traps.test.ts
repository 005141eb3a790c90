import { describe, expect, it } from 'vitest';
import { findLevels } from '../../../src/chart/findings/find-levels.ts';
import { gatherField } from '../../../src/chart/questions/gather-field.ts';
import type { VertebralLevelCode } from '../../../src/parameter/codes.generated.ts';
import type { QuestionId } from '../../../src/parameter/criteria.ts';
import { asked, JUDGING, stateOf } from '../../builders/asked.ts';
import { aPatient, bodySite, type ChartBuilder, daysBefore, hoursBefore, SCT } from '../../builders/chart-builder.ts';
import { read } from '../../builders/chart-reader.ts';
import {
  allergy,
  answered,
  atc,
  concept,
  icd,
  lab,
  lnc,
  localTime,
  problem,
  productOrder,
  report,
  sct,
  study,
  taken,
} from '../../builders/server-accents.ts';

const NEGATIVE = { valueCodeableConcept: concept('Negative', sct('260385009')) };
const CDC_RACE = 'urn:oid:2.16.840.1.113883.6.238';

async function said(chart: ChartBuilder, question: QuestionId, reference: string, level?: VertebralLevelCode) {
  return (await asked(chart, question, level)).evidence.filter(item => item.reference === reference).map(({ says }) => says);
}

async function suggested(chart: ChartBuilder) {
  return findLevels(await read(chart), JUDGING).flatMap(({ level, suggested: stands }) => (stands ? [level] : []));
}

describe('a trap of real charts', () => {
  it('2106-3 of the race codes is White, and no pregnancy test', async () => {
    const race = answered('race', { system: CDC_RACE, code: '2106-3', display: 'White' }, NEGATIVE, hoursBefore(2));
    const chart = aPatient().with(race);
    expect(await stateOf(chart, 'CON-REL-6')).toBe('no-data');
    const test = { ...race, id: 'test', code: { coding: [lnc('2106-3')] } };
    expect(await stateOf(aPatient().with(race).with(test), 'CON-REL-6')).toBe('absent-asserted');
  });

  it.each(['D68.61', 'D68.51'])('%s is thrombophilia, and no disorder of bleeding', async code => {
    const chart = aPatient().with(problem('clotting', 'Thrombophilia', [icd(code)], '2024'));
    expect(await said(chart, 'CARE-PRE-5', 'Condition/clotting')).not.toContain('present');
    expect(await said(chart, 'CON-ABS-4', 'Condition/clotting')).toEqual([]);
  });

  it.each(['Z87.310', 'M80.08XS'])('%s is no fracture of now', async code => {
    const chart = aPatient().with(problem('past', 'Osteoporotic fracture', [icd(code)], daysBefore(10), { bodySite: [bodySite('L1')] }));
    expect(await said(chart, 'IND-1', 'Condition/past', 'L1')).toEqual(['history']);
    expect(await suggested(chart)).toEqual([]);
  });

  it('S22.070A covers T9 and T10, and neither is chosen', async () => {
    const chart = aPatient().with(problem('pair', 'Wedge compression fracture of T9-T10', [icd('S22.070A')], daysBefore(4)));
    expect(await suggested(chart)).toEqual([]);
    for (const level of ['T9', 'T10'] as const) expect(await said(chart, 'IND-1', 'Condition/pair', level)).toEqual(['supports']);
  });

  it('an empty list of allergies is no statement; 716186003 is one', async () => {
    expect(await stateOf(aPatient(), 'CARE-PRE-4')).toBe('no-data');
    const none = aPatient().with(allergy('none', 'No known allergy', [sct('716186003')], { recordedDate: localTime(2) }));
    expect(await asked(none, 'CARE-PRE-4')).toMatchObject({ state: 'absent-asserted', evidence: [{ says: 'absent' }] });
  });

  it('an INR of 1.6 from 45 days ago on warfarin is stale', async () => {
    const chart = aPatient()
      .with(lab('inr', '6301-6', 'INR', 1.6, '1', localTime(45)))
      .with(taken('warfarin', atc('B01AA03', 'warfarin')));
    expect(await said(chart, 'CARE-PRE-5', 'Observation/inr')).toEqual(['stale']);
    expect(await stateOf(chart, 'CARE-PRE-5')).toBe('stale');
  });

  it.each([
    ['150 K/uL', 150, 'K/uL'],
    ['150000 /uL', 150_000, '/uL'],
  ])('platelets of %s are a count in range, or not understood, and never low', async (_text, value, unit) => {
    const chart = aPatient().with(lab('platelets', '777-3', 'Platelets', value, unit, localTime(1)));
    expect((await asked(chart, 'CARE-PRE-5')).evidence.map(({ rule }) => rule)).not.toContain('platelets-low');
    expect(await stateOf(chart, 'CARE-PRE-5')).not.toBe('absent-asserted');
  });

  it('a VAS of 64 mm under 38214-3 is no pain score of 0 to 10', async () => {
    const chart = aPatient().with(answered('vas', lnc('38214-3'), { valueQuantity: { value: 64, unit: 'mm' } }, hoursBefore(2)));
    const { state, suggests } = await asked(chart, 'CARE-PRE-6');
    expect([state, suggests]).toEqual(['unparseable', undefined]);
  });

  it.each([
    ['1364445', 'code'],
    ['99', 'text'],
  ])('apixaban ordered by a product code, %s, is found by it or by the words "Eliquis 5 mg tablet"', async (code, match) => {
    const chart = aPatient().with(productOrder('eliquis', code, 'Eliquis 5 mg tablet', 12));
    expect(await asked(chart, 'CARE-PRE-3')).toMatchObject({ state: 'present', evidence: [{ match }] });
  });

  it('MedicationStatement refused with 403 is "not read", and not "no anticoagulant"', async () => {
    const { state, searched } = await asked(aPatient(), 'CARE-PRE-3', undefined, { failing: ['MedicationStatement'] });
    expect(state).toBe('unreadable');
    expect(searched.find(({ read: id }) => id === 'MedicationStatement')).toMatchObject({ status: 'failed', failure: { status: 403 } });
  });

  it('sepsis on the second page is found', async () => {
    const chart = aPatient()
      .with(problem('pressure', 'Hypertension', [icd('I10')], '2009'))
      .with(problem('sepsis', 'Sepsis', [icd('A41.9')], daysBefore(1)));
    expect(await stateOf(chart, 'CON-ABS-1', undefined, { pageSize: 1 })).toBe('present');
    expect(await stateOf(chart, 'CON-ABS-1', undefined, { pageSize: 1, incomplete: ['Condition'] })).toBe('unreadable');
  });

  it('retropulsion without a deficit is one half of the contraindication', async () => {
    const chart = aPatient().with(
      report('mr', lnc('24968-0', 'MR Lumbar spine'), localTime(3), 'Burst fracture of L1 with retropulsion. No neurological deficit.'),
    );
    expect(await stateOf(chart, 'CON-REL-2.retropulsion', 'L1')).toBe('present');
    expect(await stateOf(chart, 'CON-REL-2.neurology', 'L1')).toBe('no-data');
  });

  it('a magnetic resonance study without a report confirms no microfracture', async () => {
    const chart = aPatient().with(study('mr', 'MR', 'MR lumbar spine', localTime(2)));
    expect(await said(chart, 'IND-3', 'ImagingStudy/mr', 'L1')).toEqual(['supports']);
    expect(await stateOf(chart, 'IND-3', 'L1')).toBe('no-data');
  });

  it.each(['No evidence of cauda equina syndrome.', 'Cauda equina syndrome is excluded.', 'Negative for cauda equina syndrome at L1.'])(
    '"%s" is read neither as the syndrome nor as its absence',
    async sentence => {
      const chart = aPatient()
        .with(report('mr', lnc('24968-0', 'MR Lumbar spine'), localTime(1), sentence))
        .with(problem('note', sentence, [], daysBefore(1)));
      expect(await stateOf(chart, 'CON-REL-2.neurology', 'L1')).toBe('no-data');
    },
  );

  it('a blood pressure without a number has no value, and is not 0', async () => {
    const panel = answered(
      'panel',
      lnc('85354-9', 'Blood pressure'),
      { component: [{ code: { coding: [lnc('8480-6')] } }] },
      hoursBefore(1),
    );
    const vitals = gatherField(await read(aPatient().with(panel)), 'CARE-PRE-7.vital-signs', JUDGING);
    expect([vitals.state, vitals.value]).toEqual(['no-data', undefined]);
  });

  it('a consent to the release of information is no consent on file', async () => {
    const consent = (scope: string, category: string) => ({
      resourceType: 'Consent',
      id: scope,
      status: 'active',
      scope: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/consentscope', code: scope }] },
      category: [{ coding: [lnc(category)] }],
      patient: { reference: 'Patient/p1' },
      dateTime: daysBefore(1),
    });
    const onFile = async (chart: ChartBuilder) => gatherField(await read(chart), 'CONS-1.consent-on-file', JUDGING).state;
    expect(await onFile(aPatient().with(consent('patient-privacy', '57016-8')))).toBe('no-data');
    expect(await onFile(aPatient().with(consent('treatment', '64293-4')))).toBe('present');
  });

  it('SNOMED CT of a national edition is SNOMED CT', async () => {
    const edition = { system: `${SCT}/731000124108`, code: '91302008' };
    expect(await stateOf(aPatient().with(problem('sepsis', 'S.', [edition], daysBefore(1))), 'CON-ABS-1')).toBe('present');
  });
});
