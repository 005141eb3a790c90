import { aPatient, daysBefore, RXN } from '../builders/chart-builder.ts';
import { atc, concept, icd, order, orderOf, problem, productOrder, rxn, sct, taken } from '../builders/server-accents.ts';
import { coded, labelled, worded } from './labelled-chart.ts';

const medication = (id: string, more: object) => ({ resourceType: 'Medication', id, ...more });

const BY_ATC: readonly (readonly [group: string, ...codes: string[]])[] = [
  ['vitamin-k-antagonist', 'B01AA03', 'B01AA04', 'B01AA07'],
  ['heparin', 'B01AB01', 'B01AB05', 'B01AB12'],
  ['direct-inhibitor', 'B01AE07', 'B01AF01', 'B01AF02'],
  ['fondaparinux', 'B01AX05'],
  ['antiplatelet', 'B01AC04', 'B01AC06', 'B01AC24', 'B01AC22', 'N02BA01', 'B01AC30'],
  ['thrombolytic', 'B01AD02'],
];
/** Of the same branch of the ATC, and given for something else. */
const NOT_BY_ATC = {
  B01AC09: 'epoprostenol',
  B01AC11: 'iloprost',
  B01AC21: 'treprostinil',
  B01AC27: 'selexipag',
  B01AB02: 'antithrombin III',
  C07AB02: 'metoprolol',
};
const BY_CODE_ALONE = BY_ATC.flatMap(([, ...codes]) => codes.map(code => taken(code, atc(code))));
const NEAR_MISSES = Object.entries(NOT_BY_ATC).map(([code, name]) => taken(code, atc(code, name)));

const INGREDIENTS: readonly (readonly [group: string, rxcui: string])[] = [
  ['vitamin-k-antagonist', '11289'],
  ['heparin', '5224'],
  ['heparin', '67108'],
  ['heparin', '67109'],
  ['direct-inhibitor', '1364430'],
  ['direct-inhibitor', '1114195'],
  ['direct-inhibitor', '1599538'],
  ['direct-inhibitor', '1037042'],
  ['direct-inhibitor', '60819'],
  ['fondaparinux', '321208'],
  ['antiplatelet', '1191'],
  ['antiplatelet', '32968'],
  ['antiplatelet', '613391'],
  ['antiplatelet', '1116632'],
  ['antiplatelet', '3521'],
];

export const ANTITHROMBOTICS = [
  labelled(
    'Antithrombotics by their ATC codes; prostacyclins for the lungs, antithrombin and a beta blocker are none',
    [...BY_CODE_ALONE, ...NEAR_MISSES].reduce((chart, medicine) => chart.with(medicine), aPatient('by-atc')),
    {
      expected: {
        'CARE-PRE-3': {
          state: 'present',
          evidence: BY_ATC.flatMap(([group, ...codes]) => coded(group, ...codes.map(code => `MedicationStatement/${code}`))),
          answersNothing: Object.keys(NOT_BY_ATC).map(code => `MedicationStatement/${code}`),
        },
        'CON-ABS-4': {
          evidence: BY_ATC.flatMap(([group, ...codes]) => coded(group, ...codes.map(code => `MedicationStatement/${code}`))),
          notEvidence: ['MedicationStatement/C07AB02', 'MedicationStatement/B01AB02'],
          never: 'absent-asserted',
        },
      },
    },
  ),
  labelled(
    'Antithrombotics by their ingredients in RxNorm, ordered and not stated',
    INGREDIENTS.reduce((chart, [, rxcui]) => chart.with(order(`rx-${rxcui}`, rxn(rxcui), 20)), aPatient('by-rxnorm')),
    {
      expected: {
        'CARE-PRE-3': {
          state: 'present',
          evidence: INGREDIENTS.flatMap(([group, rxcui]) => coded(group, `MedicationRequest/rx-${rxcui}`)),
        },
      },
    },
  ),
  labelled(
    'A product code says nothing by itself: the words beside it do, own name or trade name',
    aPatient('products')
      .with(productOrder('eliquis', '1364445', 'Eliquis 5 mg tablet', 12))
      .with(productOrder('warfarin', '855332', 'Warfarin Sodium 5 MG Oral Tablet', 40))
      .with(productOrder('clopidogrel', '309362', 'Clopidogrel 75 MG Oral Tablet', 40))
      .with(productOrder('lisinopril', '314076', 'lisinopril 10 MG Oral Tablet', 40)),
    {
      expected: {
        'CARE-PRE-3': {
          state: 'present',
          evidence: [
            ...worded('direct-inhibitor', 'MedicationRequest/eliquis'),
            ...worded('vitamin-k-antagonist', 'MedicationRequest/warfarin'),
            ...worded('antiplatelet', 'MedicationRequest/clopidogrel'),
          ],
          answersNothing: ['MedicationRequest/lisinopril'],
        },
      },
    },
  ),
  labelled(
    'A medicine by reference: to a resource of its own, to one contained, and to an ingredient within it',
    aPatient('by-reference')
      .with(
        medication('med-1', {
          code: concept('apixaban 5 mg oral tablet', rxn('1364445'), { system: 'http://hl7.org/fhir/sid/ndc', code: '0003-0894-21' }),
        }),
      )
      .with(medication('med-2', { ingredient: [{ itemCodeableConcept: concept(undefined, rxn('1114195')) }] }))
      .with(orderOf('referred', 'Medication/med-1', 'apixaban 5 mg oral tablet', 9))
      .with(orderOf('by-ingredient', 'Medication/med-2', undefined, 9))
      .with(
        orderOf('contained', '#m', undefined, 9, {
          contained: [{ resourceType: 'Medication', id: 'm', code: { coding: [{ system: RXN, code: '32968' }] } }],
        }),
      )
      .with({
        resourceType: 'MedicationStatement',
        id: 'absolute',
        status: 'active',
        medicationReference: { reference: 'https://ehr.example/fhir/Medication/med-2' },
      }),
    {
      expected: {
        'CARE-PRE-3': {
          state: 'present',
          evidence: [
            ...worded('direct-inhibitor', 'MedicationRequest/referred'),
            ...coded('direct-inhibitor', 'MedicationRequest/by-ingredient', 'MedicationStatement/absolute'),
            ...coded('antiplatelet', 'MedicationRequest/contained'),
          ],
        },
      },
    },
  ),
  labelled(
    'Stopped five days ago is still shown as lately stopped; stopped two years ago is over; never taken is not taken',
    aPatient('stopped')
      .with(taken('lately', rxn('11289', 'warfarin'), { status: 'stopped', effectivePeriod: { start: '2025-01', end: daysBefore(5) } }))
      .with(taken('long-ago', rxn('32968', 'clopidogrel'), { status: 'completed', effectivePeriod: { start: '2023', end: '2024-02-01' } }))
      .with(taken('never', rxn('1364430', 'apixaban'), { status: 'not-taken' }))
      .with(taken('error', rxn('1114195', 'rivaroxaban'), { status: 'entered-in-error' })),
    {
      expected: {
        'CARE-PRE-3': {
          evidence: coded('vitamin-k-antagonist', 'MedicationStatement/lately'),
          notEvidence: ['MedicationStatement/error'],
          answersNothing: ['MedicationStatement/long-ago', 'MedicationStatement/never'],
          never: 'absent-asserted',
        },
      },
    },
  ),
  labelled(
    'Statement and order of one medicine that disagree are a conflict, and both are shown',
    aPatient('disagreement')
      .with(taken('says-not', rxn('1364430', 'apixaban'), { status: 'not-taken', dateAsserted: daysBefore(1) }))
      .with(order('ordered', rxn('1364430', 'apixaban'), 20)),
    {
      expected: {
        'CARE-PRE-3': {
          state: 'conflict',
          evidence: coded('direct-inhibitor', 'MedicationStatement/says-not', 'MedicationRequest/ordered'),
        },
      },
    },
  ),
  labelled(
    'Long-term use in the problem list bears on the medicines',
    aPatient('drug-status')
      .with(problem('anticoagulant', 'Long term (current) use of anticoagulants', [icd('Z79.01')], '2024'))
      .with(problem('antiplatelet', 'Long term (current) use of antithrombotics/antiplatelets', [icd('Z79.02')], '2024'))
      .with(problem('aspirin', 'Long term (current) use of aspirin', [icd('Z79.82')], '2024'))
      .with(problem('therapy', 'Anticoagulant therapy', [sct('182764009')], '2024'))
      .with(problem('steroid', 'Long term (current) use of systemic steroids', [icd('Z79.52')], '2024'))
      .with(problem('bisphosphonate', 'Long term (current) use of bisphosphonates', [icd('Z79.83')], '2024'))
      .with(problem('opiate', 'Long term (current) use of opiate analgesic', [icd('Z79.891')], '2024'))
      .with(problem('insulin', 'Long term (current) use of insulin', [icd('Z79.4')], '2024')),
    {
      expected: {
        'CARE-PRE-3': {
          evidence: coded(
            'drug-status',
            ...['anticoagulant', 'antiplatelet', 'aspirin', 'therapy', 'steroid', 'bisphosphonate', 'opiate'].map(id => `Condition/${id}`),
          ),
          notEvidence: ['Condition/insulin'],
        },
        'IND-1a': { evidence: coded('drug-status', 'Condition/opiate') },
      },
    },
  ),
  labelled(
    'A dose that was given in the ward is a medicine of now',
    aPatient('administered').with({
      resourceType: 'MedicationAdministration',
      id: 'enoxaparin',
      status: 'completed',
      medicationCodeableConcept: concept('enoxaparin', rxn('67108', 'enoxaparin')),
      effectiveDateTime: daysBefore(1),
    }),
    { expected: { 'CARE-PRE-3': { evidence: coded('heparin', 'MedicationAdministration/enoxaparin'), never: 'absent-asserted' } } },
  ),
];
