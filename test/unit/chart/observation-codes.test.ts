import { describe, expect, test } from 'vitest';
import { OBSERVATION_GROUPS } from '../../../src/chart/codes/groups/observations.ts';
import { chartFacts } from '../../../src/chart/facts/chart-facts.ts';
import { observationsIn } from '../../../src/chart/facts/observations-in.ts';
import { aPatient, LNC, SCT } from '../../builders/chart-builder.ts';
import { read } from '../../builders/chart-reader.ts';

const DCM = 'http://dicom.nema.org/resources/ontology/DCM';

async function groupsOf(code: Record<string, unknown>) {
  const snapshot = await read(aPatient().withObservation('x', { valueQuantity: { value: 1 } }, '2026-11-20', { code }));
  const facts = chartFacts(snapshot);
  return OBSERVATION_GROUPS.filter(group => observationsIn(facts, [group]).length > 0).map(({ id }) => id);
}

/** Written by hand from the published names of the codes. */
const KNOWN: readonly (readonly [group: string, system: string, codes: string])[] = [
  ['inr', LNC, '6301-6 34714-6 38875-1 46418-0 61189-7'],
  ['platelets', LNC, '777-3 26515-7 778-1 49497-1 13056-7 26516-5 74464-9'],
  ['aptt', LNC, '14979-9 3173-2'],
  ['fibrinogen', LNC, '3255-7'],
  ['haemoglobin', LNC, '718-7 20509-6 30350-3 59260-0 30313-1 30351-1 30352-9 55782-7 14775-1 76768-1 76769-9 75928-2'],
  ['creatinine', LNC, '2160-0 38483-4 14682-9 77140-2 59826-8 21232-4 35203-9 44784-7 11041-1 11042-9 51619-5 51620-3 72271-0'],
  ['filtration-rate', LNC, '98979-8 62238-1 33914-3 77147-7 69405-9 48642-3 48643-1 88293-6 88294-4'],
  ['creatinine-clearance', LNC, '2164-2 2163-4'],
  ['white-cells', LNC, '6690-2 26464-8 804-5 33765-9 12227-5 33256-9 49498-9'],
  ['c-reactive-protein', LNC, '1988-5 30522-7 71426-1 48421-2 76485-2 76486-0 14634-0 11039-5'],
  ['sedimentation-rate', LNC, '4537-7 30341-2'],
  ['procalcitonin', LNC, '33959-8 75241-0'],
  ['blood-culture', LNC, '600-7 17928-3 17934-1 17935-8 17930-9 17936-6 48727-2 90437-5'],
  ['other-culture', LNC, '6463-4 11475-1 630-4 6462-6'],
  ['gestational-age', LNC, '49051-6 18185-9 11884-4 11885-1'],
  ['due-date', LNC, '11778-8 11779-6 11780-4'],
  ['last-menstrual-period', LNC, '8665-2'],
  ['bone-density', LNC, '24966-4 38261-4 46278-8 24701-5'],
  ['blood-pressure-panel', LNC, '55284-4 55417-0 35094-2'],
  ['weight-as-said', LNC, '3142-7 8335-2'],
  ['height-as-said', LNC, '3138-5 8301-4'],
  ['pregnancy-test', LNC, '2118-8 2106-3 2110-5 2112-1 80384-1'],
  ['quantitative-hcg', LNC, '19080-1 21198-7'],
  ['pregnancy-status', LNC, '82810-3 11449-6 66174-4'],
  ['calcium', LNC, '17861-6'],
  ['vitamin-d', LNC, '62292-8'],
  ['activated-clotting-time', LNC, '3184-9'],
  ['t-score', LNC, '38267-1 38264-8 80946-7 80945-9 38263-0 80948-3 80947-5 38265-5 80944-2 80943-4'],
  ['systolic-pressure', LNC, '8480-6'],
  ['diastolic-pressure', LNC, '8462-4'],
  ['heart-rate', LNC, '8867-4'],
  ['respiratory-rate', LNC, '9279-1'],
  ['temperature', LNC, '8310-5 8331-1 8332-9 8328-7 8333-7 8334-5 60834-9 60836-4 75539-7 76010-8 76011-6'],
  ['oxygen-saturation', LNC, '59408-5 2708-6'],
  ['height', LNC, '8302-2 3137-7 8306-3 8308-9'],
  ['weight', LNC, '29463-7 3141-9 8341-0 8350-1 8351-9'],
  ['body-mass-index', LNC, '39156-5'],
  ['pain-score', LNC, '72514-3 38208-5'],
  ['pain-score', SCT, '225908003'],
  ['other-pain-scale', LNC, '38214-3 38221-8 75893-8 72350-2 91148-7'],
  ['promis-physical-function', LNC, '77866-2 77874-6 91721-1 76700-4 92580-0'],
  ['performance-status', LNC, '42800-3 89247-1 89262-0 89243-0'],
  ['dose-area-product', DCM, '113722'],
  ['partial-dose-area-product', DCM, '113726 113727'],
  ['reference-air-kerma', DCM, '113725'],
  ['fluoroscopy-time', DCM, '113730'],
  ['fluoroscopy-time', LNC, '80990-5'],
  ['frame-count', DCM, '113731'],
  ['dose-length-product', DCM, '113813'],
];

describe('observations are known by their codes', () => {
  const cases = KNOWN.flatMap(([group, system, codes]) => codes.split(' ').map(code => [group, system, code] as const));

  test.each(cases)('%s: %s|%s', async (group, system, code) => {
    expect(await groupsOf({ coding: [{ system, code }] })).toEqual([group]);
    expect(await groupsOf({ coding: [{ system: 'urn:oid:2.16.840.1.113883.6.238', code }] })).toEqual([]);
  });

  test.each([
    ['INR after heparin was neutralised', '52129-4'],
    ['prothrombin time in seconds', '5902-2'],
    ['prothrombin ratio in per cent', '5894-1'],
    ['an aPTT by another method', '13488-2'],
    ['a Z-score of the spine', '85394-5'],
    ['creatinine in urine', '2161-8'],
    ['creatinine in another fluid', '12190-5'],
    ['leukocytes in urine', '51487-7'],
    ['haemoglobin in cord blood', '30353-7'],
    ['free haemoglobin in plasma', '721-1'],
    ['platelets in a body fluid', '40574-6'],
    ['the goal of an INR', '92891-1'],
    ['the volume of platelets', '32623-1'],
    ['a whole blood count', '24317-0'],
    ['the temperature of the skin', '61008-9'],
    ['carbapenemase genes', '88462-7'],
    ['the neck disability index', '82226-2'],
    ['a fluoroscopy dose that does not say which', '80991-3'],
    ['glucose', '2345-7'],
  ])('%s is none of them', async (_what, code) => {
    expect(await groupsOf({ coding: [{ system: LNC, code }], text: 'INR' })).toEqual([]);
  });
});

describe('observations without a LOINC code are known by their whole name', () => {
  test.each([
    ['INR', 'inr'],
    ['Platelet count', 'platelets'],
    ['Creatinine, serum', 'creatinine'],
    ['Hemoglobin', 'haemoglobin'],
    ['C-reactive protein', 'c-reactive-protein'],
    ['Body temperature', 'temperature'],
    ['Oswestry Disability Index (ODI) v2.1a', 'oswestry'],
    ['Roland-Morris Disability Questionnaire', 'roland-morris'],
    ['ECOG performance status', 'performance-status'],
    ['ASIA Impairment Scale', 'cord-injury-grade'],
    ['INR(PT)', 'inr'],
    ['PT-INR', 'inr'],
    ['Prothrombin time INR', 'inr'],
    ['I.N.R.', 'inr'],
    ['INR in Platelet poor plasma by Coagulation assay', 'inr'],
    ['Platelets-K/uL', 'platelets'],
    ['CRP (mg/L)', 'c-reactive-protein'],
    ['INR, POC (capillary)', 'inr'],
    ['PLT', 'platelets'],
    ['Plt Ct', 'platelets'],
    ['PLATELET COUNT, AUTOMATED', 'platelets'],
    ['Platelets [#/volume] in Blood', 'platelets'],
    ['PLT (x10E9/L)', 'platelets'],
    ['Numération plaquettaire', 'platelets'],
    ['CREATININE, SER', 'creatinine'],
    ['Créatinine', 'creatinine'],
    ['HGB', 'haemoglobin'],
    ['WBC', 'white-cells'],
    ['White Blood Cells', 'white-cells'],
    ['CRP, high sensitivity', 'c-reactive-protein'],
    ['Sed Rate (Westergren)', 'sedimentation-rate'],
    ['Culture, Blood (aerobic)', 'blood-culture'],
    ['Temp (oral)', 'temperature'],
    ['Wt', 'weight'],
    ['Stated weight', 'weight-as-said'],
    ['BP systolic', 'systolic-pressure'],
    ['LMP', 'last-menstrual-period'],
    ['EDD by ultrasound', 'due-date'],
  ])('%s', async (text, group) => {
    expect(await groupsOf({ coding: [{ system: 'urn:local', code: '1' }], text })).toEqual([group]);
  });

  test.each([
    ...['INR goal', 'Hemoglobin A1c', 'Creatinine, urine', 'Mean platelet volume', 'Calcium, ionized', 'Skin temperature'],
    ...[
      'PT',
      'Prothrombin time',
      'Platelet function assay',
      'Large platelets',
      'Hemoglobin, plasma',
      'Hemoglobin S',
      'Fetal hemoglobin',
      'WBC, urine',
    ],
    ...['WBC CSF', 'Albumin/creatinine ratio', 'Creatine kinase', 'Ideal body weight', 'Birth weight', 'Culture', 'Fundal height'],
    ...['Creatinine, body fluid', 'Platelet antibody', 'Z-score'],
  ])('%s is none of them', async text => {
    expect(await groupsOf({ text })).toEqual([]);
  });
});

describe('observations without any name', () => {
  test('are known by a code that is one', async () => {
    expect(await groupsOf({ coding: [{ system: 'urn:local', code: 'PLT' }] })).toEqual(['platelets']);
    expect(await groupsOf({ coding: [{ system: 'urn:local', code: '4711' }] })).toEqual([]);
  });

  test('whose code is a name, and whose name says something else, are what the name says', async () => {
    expect(await groupsOf({ coding: [{ system: 'urn:local', code: 'CREAT', display: 'Creatinine, urine' }] })).toEqual([]);
  });
});

describe('a name that any specimen may have', () => {
  test('is not of the blood where the specimen is another', async () => {
    const of = async (specimen: string) => {
      const more = { code: { text: 'Creatinine' }, specimen: { display: specimen } };
      const facts = chartFacts(await read(aPatient().withObservation('x', { valueQuantity: { value: 1 } }, '2026-11-20', more)));
      return OBSERVATION_GROUPS.filter(group => observationsIn(facts, [group]).length > 0).map(({ id }) => id);
    };
    expect(await of('Urine, random')).toEqual([]);
    expect(await of('Venous blood')).toEqual(['creatinine']);
  });
});
