import { describe, expect, test } from 'vitest';
import { chartFacts } from '../../../src/chart/chart-facts.ts';
import { OBSERVATION_GROUPS } from '../../../src/chart/groups/observations.ts';
import { observationsIn } from '../../../src/chart/observations-in.ts';
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
  ['platelets', LNC, '777-3 26515-7 778-1 49497-1 13056-7'],
  ['aptt', LNC, '14979-9 3173-2'],
  ['fibrinogen', LNC, '3255-7'],
  ['haemoglobin', LNC, '718-7 20509-6 30350-3 59260-0'],
  ['creatinine', LNC, '2160-0 38483-4 14682-9'],
  ['filtration-rate', LNC, '98979-8 62238-1 33914-3 77147-7 69405-9 48642-3 48643-1 88293-6 88294-4'],
  ['creatinine-clearance', LNC, '2164-2 2163-4'],
  ['white-cells', LNC, '6690-2 26464-8 804-5'],
  ['c-reactive-protein', LNC, '1988-5 30522-7 71426-1'],
  ['sedimentation-rate', LNC, '4537-7 30341-2'],
  ['procalcitonin', LNC, '33959-8 75241-0'],
  ['blood-culture', LNC, '600-7'],
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
  ['temperature', LNC, '8310-5'],
  ['oxygen-saturation', LNC, '59408-5 2708-6'],
  ['height', LNC, '8302-2'],
  ['weight', LNC, '29463-7'],
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
    ['a density of bone', '24966-4'],
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
  ])('%s', async (text, group) => {
    expect(await groupsOf({ coding: [{ system: 'urn:local', code: '1' }], text })).toEqual([group]);
  });

  test.each(['INR goal', 'Hemoglobin A1c', 'Creatinine, urine', 'Mean platelet volume', 'Calcium, ionized', 'Skin temperature'])(
    '%s is none of them',
    async text => {
      expect(await groupsOf({ text })).toEqual([]);
    },
  );
});
