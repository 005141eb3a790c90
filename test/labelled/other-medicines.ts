import { aPatient, daysBefore } from '../builders/chart-builder.ts';
import { allergy, atc, order, productOrder, rxn, sct, taken } from '../builders/server-accents.ts';
import { coded, labelled, worded } from './labelled-chart.ts';

const OPIOID_RXCUIS = ['7052', '7804', '5489', '3423', '4337', '10689', '787390', '2670', '6813', '1819', '7814', '6754'];
const OPIOID_ATC = ['N02AA01', 'N02AX02', 'N07BC01', 'N07BC02', 'R05DA03', 'R05DA04'];
const OSTEOPOROSIS_ATC = ['M05BA04', 'M05BB03', 'M05BX04', 'M05BX06', 'M05BX03', 'G03XC01', 'H05AA02', 'H05BA01'];

export const OTHER_MEDICINES = [
  labelled(
    'Opioids that are taken bear on refractory pain, those outside the opioids of the ATC too',
    [...OPIOID_ATC.map(code => taken(code, atc(code))), ...OPIOID_RXCUIS.map(code => order(`rx-${code}`, rxn(code), 15))].reduce(
      (chart, medicine) => chart.with(medicine),
      aPatient('opioids'),
    ),
    {
      expected: {
        'IND-1a': {
          evidence: coded(
            'opioid',
            ...OPIOID_ATC.map(code => `MedicationStatement/${code}`),
            ...OPIOID_RXCUIS.map(code => `MedicationRequest/rx-${code}`),
          ),
          never: 'absent-asserted',
        },
        'CARE-PRE-3': { evidence: coded('opioid', 'MedicationStatement/N02AA01', 'MedicationRequest/rx-7804') },
      },
    },
  ),
  labelled(
    'An opioid that is not tolerated speaks for refractory pain; a refuted intolerance and a rash from penicillin do not',
    aPatient('intolerance')
      .with(allergy('tramadol', 'Tramadol', [rxn('10689', 'tramadol')], { type: 'intolerance' }))
      .with(allergy('narcotic', 'Morphine', [rxn('7052', 'morphine')], { type: 'intolerance', recordedDate: '2020' }))
      .with(allergy('refuted', 'Oxycodone', [rxn('7804')], { type: 'intolerance', verificationStatus: { coding: [{ code: 'refuted' }] } }))
      .with(allergy('penicillin', 'Penicillin', [sct('373270004')])),
    {
      expected: {
        'IND-1a': {
          evidence: coded('opioid-intolerance', 'AllergyIntolerance/tramadol', 'AllergyIntolerance/narcotic'),
          notEvidence: ['AllergyIntolerance/refuted', 'AllergyIntolerance/penicillin'],
        },
      },
    },
  ),
  labelled(
    'Anti-inflammatories, steroids, osteoporosis drugs and antibiotics are medicines that one asks about',
    [
      taken('nsaid', atc('M01AE01', 'ibuprofen')),
      order('naproxen', rxn('7258', 'naproxen'), 15),
      taken('steroid', atc('H02AB06', 'prednisolone')),
      order('prednisone', rxn('8640', 'prednisone'), 15),
      order('cefazolin', rxn('2180', 'cefazolin'), 1),
      order('vancomycin', rxn('11124', 'vancomycin'), 1),
      taken('eye-drops', atc('S01ED01', 'timolol')),
      taken('skin-cream', atc('D07AA02', 'hydrocortisone')),
      ...OSTEOPOROSIS_ATC.map(code => taken(code, atc(code))),
    ].reduce((chart, medicine) => chart.with(medicine), aPatient('relevant')),
    {
      expected: {
        'CARE-PRE-3': {
          evidence: [
            ...coded('nsaid', 'MedicationStatement/nsaid', 'MedicationRequest/naproxen'),
            ...coded('systemic-steroid', 'MedicationStatement/steroid', 'MedicationRequest/prednisone'),
            ...coded('osteoporosis-treatment', ...OSTEOPOROSIS_ATC.map(code => `MedicationStatement/${code}`)),
            ...coded('anti-infective', 'MedicationRequest/cefazolin', 'MedicationRequest/vancomycin'),
          ],
          answersNothing: ['MedicationStatement/eye-drops', 'MedicationStatement/skin-cream'],
        },
        'CON-REL-4': { evidence: coded('anti-infective', 'MedicationRequest/cefazolin', 'MedicationRequest/vancomycin') },
      },
    },
  ),
  labelled(
    'A list of medicines of no bearing answers nothing, and denies nothing',
    aPatient('no-bearing')
      .with(productOrder('statin', '259255', 'Atorvastatin 40 MG Oral Tablet', 100))
      .with(productOrder('metformin', '860975', 'Metformin hydrochloride 500 MG Oral Tablet', 100))
      .with(taken('vitamin', 'Cholecalciferol 1000 IU', { dateAsserted: daysBefore(3) })),
    {
      expected: {
        'CARE-PRE-3': {
          state: 'no-data',
          answersNothing: ['MedicationRequest/statin', 'MedicationRequest/metformin', 'MedicationStatement/vitamin'],
          never: 'absent-asserted',
        },
        'IND-1a': { state: 'no-data', notEvidence: ['MedicationRequest/statin'], never: 'absent-asserted' },
      },
    },
  ),
  labelled(
    'Medicines in words alone: trade names and lists of a family doctor',
    aPatient('words')
      .with(taken('coumadin', 'Coumadin 2.5mg daily'))
      .with(taken('asa', 'ASA 81 mg EC tab'))
      .with(taken('percocet', 'Percocet 5/325 PRN'))
      .with(taken('prolia', 'Prolia 60 mg SC q6 months'))
      .with(taken('fosamax', 'Fosamax 70 mg weekly'))
      .with(taken('advil', 'Advil PRN'))
      .with(taken('tylenol', 'Tylenol 500 mg')),
    {
      expected: {
        'CARE-PRE-3': {
          state: 'present',
          evidence: [
            ...worded('vitamin-k-antagonist', 'MedicationStatement/coumadin'),
            ...worded('antiplatelet', 'MedicationStatement/asa'),
            ...worded('opioid', 'MedicationStatement/percocet'),
            ...worded('osteoporosis-treatment', 'MedicationStatement/prolia', 'MedicationStatement/fosamax'),
            ...worded('nsaid', 'MedicationStatement/advil'),
          ],
          answersNothing: ['MedicationStatement/tylenol'],
        },
        'IND-1a': { evidence: worded('opioid', 'MedicationStatement/percocet') },
      },
    },
  ),
];
