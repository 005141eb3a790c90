import { aPatient, hoursBefore, SCT } from '../builders/chart-builder.ts';
import { concept, lnc, localTime, problem } from '../builders/server-accents.ts';
import { coded, labelled, worded } from './labelled-chart.ts';

const HOSPITAL = 'http://hospital.example/laboratory';

/** A result that only the hospital has a code for. */
const local = (id: string, name: string, value: Record<string, unknown>, when: string | undefined = hoursBefore(9), more: object = {}) => ({
  resourceType: 'Observation',
  id,
  status: 'final',
  category: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'laboratory' }] }],
  code: { coding: [{ system: HOSPITAL, code: `L${id.length}77`, display: name }] },
  ...(when !== undefined && { effectiveDateTime: when }),
  ...value,
  ...more,
});
const result = (id: string, code: string, value: Record<string, unknown>, when: string, more: object = {}) => ({
  ...local(id, '', value, when),
  code: concept(undefined, lnc(code)),
  ...more,
});
const number = (value: number, unit?: string) => ({ valueQuantity: { value, ...(unit !== undefined && { unit }) } });
const woman = (id: string) => aPatient(id).aged('1989-02-11');
const negative = (id: string, more: object = {}) => result(id, '2106-3', { valueString: 'Negative' }, hoursBefore(15), more);

export const OTHER_LABORATORIES = [
  labelled(
    'Names of a laboratory’s own, with its specimens and methods in them, and its own way to write a power of ten',
    aPatient('own-names')
      .with(local('ratio', 'PT/INR - POC', number(2.7)))
      .with(local('seconds', 'PT', number(31.2, 'sec')))
      .with(local('count', 'PLT CT (AUTO)', number(61, 'X10E+09/L')))
      .with(local('size', 'PLT MEAN VOLUME', number(9.1, 'fL')))
      .with(local('serum', 'CREAT, SER/PLAS', number(1.3, 'mg/dL')))
      .with(local('urine', 'CREAT, UR RANDOM', number(96, 'mg/dL'))),
    {
      fields: {
        'CARE-PRE-5.inr': {
          state: 'present',
          value: '2.7',
          evidence: worded('inr', 'Observation/ratio'),
          notEvidence: ['Observation/seconds'],
        },
        'CARE-PRE-5.platelets': {
          state: 'present',
          value: '61',
          evidence: worded('platelets', 'Observation/count'),
          notEvidence: ['Observation/size'],
        },
        'CARE-PRE-5.creatinine': {
          state: 'present',
          value: '1.3',
          evidence: worded('creatinine', 'Observation/serum'),
          notEvidence: ['Observation/urine'],
        },
      },
    },
  ),
  labelled(
    'The same measurement in other specimens and by other methods, each by its own code',
    aPatient('other-specimens')
      .with(result('moles', '77140-2', number(84, 'umol/L'), localTime(1)))
      .with(result('ear', '76011-6', number(38.6, 'Cel'), hoursBefore(6)))
      .with(result('anaerobic', '17934-1', { valueString: 'Cutibacterium acnes' }, hoursBefore(30)))
      .with(result('sediment', '51487-7', number(40, '/uL'), hoursBefore(6))),
    {
      fields: {
        'CARE-PRE-5.creatinine': { state: 'present', value: '84', evidence: coded('creatinine', 'Observation/moles') },
        'CON-ABS-1.infection-signs': {
          evidence: [...coded('temperature', 'Observation/ear'), ...coded('blood-culture', 'Observation/anaerobic')],
          notEvidence: ['Observation/sediment'],
        },
      },
    },
  ),
  labelled(
    'Numbers in words, with the remark of the laboratory or beyond what it can count',
    aPatient('in-words')
      .with(local('flagged', 'INR', { valueString: '2,4 H' }))
      .with(local('beyond', 'Platelets', { valueString: '<5 K/uL' })),
    {
      fields: {
        'CARE-PRE-5.inr': { state: 'present', value: '2.4', evidence: worded('inr', 'Observation/flagged') },
        'CARE-PRE-5.platelets': { state: 'present', value: '<5', evidence: worded('platelets', 'Observation/beyond') },
      },
    },
  ),
  labelled(
    'A negative test says not pregnant only as a final, plain word of this patient',
    woman('doubtful-negatives')
      .with(negative('early', { status: 'preliminary' }))
      .with(negative('spoilt', { note: [{ text: 'Sample leaked in transport' }] }))
      .with(negative('sister', { focus: [{ display: 'Sister' }] })),
    {
      expected: {
        'CON-REL-6': {
          never: 'absent-asserted',
          evidence: coded('pregnancy-test', 'Observation/early', 'Observation/spoilt', 'Observation/sister'),
          answersNothing: ['Observation/early', 'Observation/spoilt', 'Observation/sister'],
        },
      },
    },
  ),
  labelled(
    'A negative test beside a birth that is expected is believed as little as the birth',
    woman('expecting')
      .with(negative('negative'))
      .with(result('due', '11778-8', { valueDateTime: '2027-04-19' }, localTime(50))),
    {
      expected: {
        'CON-REL-6': {
          state: 'conflict',
          evidence: [...coded('pregnancy-test', 'Observation/negative'), ...coded('due-date', 'Observation/due')],
        },
      },
    },
  ),
  labelled(
    'No known allergy beside an entry that names none, and beside a problem that names one',
    aPatient('contested-allergies')
      .withAllergy({ system: SCT, code: '716186003', display: 'No known allergy' })
      .with(problem('told', 'Allergic to mussels', [], undefined)),
    { expected: { 'CARE-PRE-4': { state: 'conflict', never: 'absent-asserted' } } },
  ),
];
