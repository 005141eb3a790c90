import { aPatient, daysBefore, hoursBefore } from '../builders/chart-builder.ts';
import { atc, icd, lab, localTime, problem, sct, syntheaCondition, taken } from '../builders/server-accents.ts';
import { coded, labelled } from './labelled-chart.ts';

const BLEEDING = [
  'D65',
  'D66',
  'D67',
  'D68.00',
  'D68.1',
  'D68.2',
  'D68.32',
  'D68.4',
  'D68.8',
  'D68.9',
  'D69.1',
  'D69.3',
  'D69.59',
  'D69.6',
  'R79.1',
];
const CLOTTING = ['D68.51', 'D68.52', 'D68.59', 'D68.61', 'D68.62', 'D68.69', 'D69.0', 'D69.2'];
const BLEEDING_SNOMED = ['64779008', '302215000', '90935002', '128105004', '28293008', '74576004', '2897005'];

const named = (code: string) => code.replace('.', '-');

export const COAGULATION = [
  labelled(
    'Every disorder of bleeding is evidence of the bleeding status, and never by itself of one that cannot be corrected',
    BLEEDING.reduce((chart, code) => chart.with(problem(named(code), `Disorder ${code}`, [icd(code)], '2024-05')), aPatient('bleeding')),
    {
      expected: {
        'CARE-PRE-5': { evidence: coded('coagulopathy', ...BLEEDING.map(code => `Condition/${named(code)}`)) },
        'CON-ABS-4': {
          state: 'no-data',
          evidence: coded('coagulopathy', ...BLEEDING.map(code => `Condition/${named(code)}`)),
          never: 'absent-asserted',
        },
      },
    },
  ),
  labelled(
    'Thrombophilia, antiphospholipid syndrome and allergic purpura are no disorders of bleeding',
    CLOTTING.reduce(
      (chart, code) => chart.with(problem(named(code), `Disorder ${code}`, [icd(code)], '2024-05')),
      aPatient('clotting'),
    ).with(problem('lupus', 'Lupus anticoagulant disorder', [sct('19267009')], '2024-05')),
    {
      expected: {
        'CARE-PRE-5': { answersNothing: [...CLOTTING.map(code => `Condition/${named(code)}`), 'Condition/lupus'] },
        'CON-ABS-4': { notEvidence: [...CLOTTING.map(code => `Condition/${named(code)}`), 'Condition/lupus'], never: 'absent-asserted' },
      },
    },
  ),
  labelled(
    'Disorders of bleeding by their SNOMED CT concepts; liver disease bears on it; iron deficiency does not',
    BLEEDING_SNOMED.reduce(
      (chart, code) => chart.with(problem(`sct-${code}`, `Concept ${code}`, [sct(code)], '2023')),
      aPatient('bleeding-snomed'),
    )
      .with(problem('cirrhosis', 'Unspecified cirrhosis of liver', [icd('K74.60'), sct('19943007')], '2021'))
      .with(problem('liver', 'Liver disease, unspecified', [icd('K76.9')], '2021'))
      .with(syntheaCondition('anaemia', '271737000', 'Anemia (disorder)', 9000)),
    {
      expected: {
        'CARE-PRE-5': {
          evidence: [
            ...coded('coagulopathy', ...BLEEDING_SNOMED.map(code => `Condition/sct-${code}`)),
            ...coded('liver-disease', 'Condition/cirrhosis', 'Condition/liver'),
          ],
          notEvidence: ['Condition/anaemia'],
        },
      },
    },
  ),
  labelled(
    'An INR of yesterday is in its window, and an INR in range answers the INR alone',
    aPatient('inr-fresh')
      .with(lab('inr', '6301-6', 'INR in Platelet poor plasma by Coagulation assay', 1.1, '{INR}', localTime(1)))
      .with(lab('older', '34714-6', 'INR in Blood by Coagulation assay', 2.9, undefined, localTime(300)))
      .with(lab('seconds', '5902-2', 'Prothrombin time (PT)', 12.4, 's', localTime(1)))
      .with(lab('ratio', '5894-1', 'Prothrombin time (PT) actual/Normal', 88, '%', localTime(1)))
      .with(lab('neutralised', '52129-4', 'INR post heparin neutralization', 1.0, '{INR}', localTime(1))),
    {
      expected: {
        'CARE-PRE-5': {
          evidence: coded('inr', 'Observation/inr', 'Observation/older'),
          notEvidence: ['Observation/seconds', 'Observation/ratio', 'Observation/neutralised'],
          answersNothing: ['Observation/older'],
          never: 'absent-asserted',
        },
        'CON-ABS-4': { evidence: coded('inr', 'Observation/inr'), never: 'absent-asserted' },
      },
      fields: {
        'CARE-PRE-5.inr': {
          state: 'present',
          value: '1.1',
          evidence: coded('inr', 'Observation/inr'),
          notEvidence: ['Observation/seconds', 'Observation/ratio', 'Observation/neutralised'],
        },
      },
    },
  ),
  labelled(
    'An INR of 1.6 from forty-five days ago, on warfarin, is stale',
    aPatient('inr-stale')
      .with(lab('inr', '6301-6', 'INR', 1.6, '1', localTime(45)))
      .with(taken('warfarin', atc('B01AA03', 'warfarin'))),
    {
      expected: {
        'CARE-PRE-5': {
          evidence: [...coded('inr', 'Observation/inr'), ...coded('vitamin-k-antagonist', 'MedicationStatement/warfarin')],
          never: 'absent-asserted',
        },
        'CARE-PRE-3': { state: 'present', evidence: coded('vitamin-k-antagonist', 'MedicationStatement/warfarin') },
      },
      fields: { 'CARE-PRE-5.inr': { state: 'stale', evidence: coded('inr', 'Observation/inr') } },
    },
  ),
  labelled(
    'Platelets in the units that laboratories print, and in one that is no unit of theirs',
    aPatient('platelets')
      .with(lab('canonical', '777-3', 'Platelets', 212, '10*9/L', localTime(2)))
      .with(lab('thousand', '26515-7', 'Platelets', 198, '10*3/uL', localTime(40)))
      .with(lab('absolute', '778-1', 'Platelets', 150_000, '/uL', localTime(80))),
    {
      expected: {
        'CARE-PRE-5': {
          evidence: coded('platelets', 'Observation/canonical', 'Observation/thousand', 'Observation/absolute'),
          never: 'absent-asserted',
        },
      },
      fields: { 'CARE-PRE-5.platelets': { state: 'present', value: '212', evidence: coded('platelets', 'Observation/canonical') } },
    },
  ),
  labelled(
    'A count below a limit is no number, a count without sense is none, and a cancelled one was never made',
    aPatient('doubtful-labs')
      .with(
        lab('below', '777-3', 'Platelets', 10, '10*9/L', hoursBefore(20), {
          valueQuantity: { value: 10, comparator: '<', unit: '10*9/L' },
        }),
      )
      .with(lab('cancelled', '6301-6', 'INR', 1.0, '1', hoursBefore(3), { status: 'cancelled' }))
      .with(lab('error', '6301-6', 'INR', 1.0, '1', hoursBefore(4), { status: 'entered-in-error' })),
    {
      expected: {
        'CARE-PRE-5': {
          evidence: coded('platelets', 'Observation/below'),
          notEvidence: ['Observation/cancelled', 'Observation/error'],
          never: 'absent-asserted',
        },
      },
      fields: { 'CARE-PRE-5.inr': { state: 'no-data', notEvidence: ['Observation/cancelled', 'Observation/error'] } },
    },
  ),
  labelled(
    'The other tests of bleeding and of the kidneys have each their field',
    aPatient('other-labs')
      .aged('1950-06-01', 'male')
      .with(lab('aptt', '14979-9', 'aPTT in Platelet poor plasma', 31, 's', localTime(3)))
      .with(lab('fibrinogen', '3255-7', 'Fibrinogen', 310, 'mg/dL', localTime(3)))
      .with(lab('haemoglobin', '718-7', 'Hemoglobin', 12.9, 'g/dL', localTime(3)))
      .with(lab('creatinine', '2160-0', 'Creatinine', 1.1, 'mg/dL', localTime(3)))
      .with(lab('weight', '29463-7', 'Body weight', 71, 'kg', localTime(10)))
      .with({
        ...problem('race', 'Panamanian', [], undefined),
        resourceType: 'Observation',
        status: 'final',
        code: { coding: [{ system: 'urn:oid:2.16.840.1.113883.6.238', code: '2160-0' }] },
        valueQuantity: { value: 9, unit: 'mg/dL' },
        effectiveDateTime: daysBefore(1),
      }),
    {
      fields: {
        'CARE-PRE-5.aptt': { state: 'present', value: '31', evidence: coded('aptt', 'Observation/aptt') },
        'CARE-PRE-5.fibrinogen': { state: 'present', value: '310', evidence: coded('fibrinogen', 'Observation/fibrinogen') },
        'CARE-PRE-5.haemoglobin': { state: 'present', value: '12.9', evidence: coded('haemoglobin', 'Observation/haemoglobin') },
        'CARE-PRE-5.creatinine': {
          state: 'present',
          value: '1.1',
          evidence: coded('creatinine', 'Observation/creatinine'),
          notEvidence: ['Observation/race'],
        },
        'CARE-PRE-5.creatinine-clearance': { state: 'present' },
      },
    },
  ),
];
