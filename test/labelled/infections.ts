import { aPatient, bodySite, daysBefore } from '../builders/chart-builder.ts';
import {
  answered,
  atc,
  concept,
  icd,
  lab,
  lnc,
  localTime,
  order,
  problem,
  sct,
  syntheaCondition,
  visitDiagnosis,
} from '../builders/server-accents.ts';
import { coded, labelled, worded } from './labelled-chart.ts';

const POSITIVE = { system: 'http://snomed.info/sct', code: '10828004', display: 'Positive' };

export const INFECTIONS = [
  labelled(
    'Every septicaemia of now answers for septicaemia, whichever code it has',
    aPatient('sepsis')
      .with(visitDiagnosis('unspecified', 'Sepsis, unspecified organism', [icd('A41.9')], localTime(2)))
      .with(visitDiagnosis('strep', 'Sepsis due to streptococcus, group A', [icd('A40.0')], localTime(2)))
      .with(visitDiagnosis('severe', 'Severe sepsis with septic shock', [icd('R65.21')], localTime(2)))
      .with(visitDiagnosis('after-surgery', 'Sepsis following a procedure', [icd('T81.44XA')], localTime(2)))
      .with(visitDiagnosis('snomed', 'Sepsis', [sct('91302008')], localTime(2)))
      .with(visitDiagnosis('organism', 'Sepsis caused by Staphylococcus', [sct('448417001')], localTime(2))),
    {
      expected: {
        'CON-ABS-1': {
          state: 'present',
          evidence: coded(
            'sepsis',
            ...['unspecified', 'strep', 'severe', 'after-surgery', 'snomed', 'organism'].map(id => `Condition/${id}`),
          ),
        },
        'CON-REL-4': { evidence: coded('sepsis', 'Condition/unspecified', 'Condition/snomed'), never: 'absent-asserted' },
      },
    },
  ),
  labelled(
    'Bacteria in the blood bear on septicaemia and on infection; a sepsis that is over, and one in the family, are not of now',
    aPatient('bacteraemia')
      .with(visitDiagnosis('blood', 'Bacteremia', [icd('R78.81')], localTime(1)))
      .with(visitDiagnosis('blood-snomed', 'Bacteremia', [sct('5758002')], localTime(1)))
      .with(syntheaCondition('over', '91302008', 'Sepsis (disorder)', 900, 880))
      .with(problem('history', 'Personal history of sepsis', [icd('Z86.19')], '2022'))
      .with(problem('risk', 'At risk for sepsis', [], localTime(3))),
    {
      expected: {
        'CON-ABS-1': {
          evidence: [...coded('bacteraemia', 'Condition/blood', 'Condition/blood-snomed'), ...coded('sepsis', 'Condition/over')],
          answersNothing: ['Condition/over', 'Condition/history', 'Condition/risk'],
          never: 'absent-asserted',
        },
        'CON-REL-4': { evidence: coded('bacteraemia', 'Condition/blood', 'Condition/blood-snomed') },
      },
    },
  ),
  labelled(
    'Osteomyelitis of L2 forbids L2, whatever stands at T12; that of a foot does not',
    aPatient('osteomyelitis')
      .with(problem('l2', 'Osteomyelitis of vertebra, lumbar region', [icd('M46.26')], daysBefore(9), { bodySite: [bodySite('L2')] }))
      .with(problem('spine', 'Osteomyelitis of vertebra', [sct('203241002')], daysBefore(9)))
      .with(problem('generic', 'Osteomyelitis', [sct('60168000')], daysBefore(9)))
      .with(problem('foot', 'Other acute osteomyelitis, left ankle and foot', [icd('M86.172')], daysBefore(9)))
      .with(problem('tb', 'Tuberculosis of spine', [icd('A18.01'), sct('35984006')], daysBefore(30)))
      .withFracture('T12', { id: 'fracture' }),
    {
      expected: {
        'CON-ABS-2': {
          state: 'present',
          evidence: coded('vertebral-osteomyelitis', 'Condition/l2', 'Condition/spine', 'Condition/generic', 'Condition/tb'),
        },
        'CON-ABS-2@L2': { state: 'present', evidence: coded('vertebral-osteomyelitis', 'Condition/l2', 'Condition/tb') },
        'CON-ABS-2@T12': {
          evidence: coded('vertebral-osteomyelitis', 'Condition/tb'),
          answersNothing: ['Condition/l2', 'Condition/foot'],
          never: 'absent-asserted',
        },
      },
    },
  ),
  labelled(
    'Infection on the way in: disc, epidural space, skin of the back; cellulitis of a leg is an infection elsewhere',
    aPatient('access')
      .with(problem('pyogenic', 'Infection of intervertebral disc (pyogenic), lumbar region', [icd('M46.36')], daysBefore(6)))
      .with(problem('discitis', 'Discitis, unspecified, lumbar region', [icd('M46.46'), sct('2304001')], daysBefore(6)))
      .with(problem('disc-snomed', 'Pyogenic infection of intervertebral disc', [sct('302935008')], daysBefore(6)))
      .with(problem('epidural', 'Intraspinal abscess and granuloma', [icd('G06.1')], daysBefore(6)))
      .with(problem('skin', 'Cutaneous abscess of back', [icd('L02.212')], daysBefore(6)))
      .with(problem('cellulitis', 'Cellulitis of back', [icd('L03.312')], daysBefore(6)))
      .with(problem('leg', 'Cellulitis of left lower limb', [icd('L03.116')], daysBefore(6))),
    {
      expected: {
        'CON-ABS-3': {
          state: 'present',
          evidence: coded(
            'access-infection',
            ...['pyogenic', 'discitis', 'disc-snomed', 'epidural', 'skin', 'cellulitis'].map(id => `Condition/${id}`),
          ),
          answersNothing: ['Condition/leg'],
        },
        'CON-ABS-1': { answersNothing: ['Condition/leg'], never: 'absent-asserted' },
      },
    },
  ),
  labelled(
    'Fever, white cells, C-reactive protein and cultures are shown as signs; normal ones deny no infection',
    aPatient('signs')
      .with(lab('temp', '8310-5', 'Body temperature', 38.6, 'Cel', localTime(1)))
      .with(lab('wbc', '6690-2', 'Leukocytes', 6.1, '10*9/L', localTime(1)))
      .with(lab('crp', '1988-5', 'C reactive protein', 3, 'mg/L', localTime(1)))
      .with(
        answered(
          'culture',
          lnc('600-7', 'Bacteria identified in Blood by Culture'),
          { valueCodeableConcept: concept('Positive', POSITIVE) },
          localTime(1),
        ),
      ),
    {
      expected: {
        'CON-ABS-1': { never: 'absent-asserted' },
        'CON-REL-4': { never: 'absent-asserted' },
      },
      fields: {
        'CON-ABS-1.infection-signs': {
          evidence: coded('infection-signs', 'Observation/temp', 'Observation/wbc', 'Observation/crp', 'Observation/culture'),
        },
      },
    },
  ),
  labelled(
    'Pneumonia of now is an ongoing infection and no septicaemia; so says an antibiotic that is being taken',
    aPatient('pneumonia')
      .with(visitDiagnosis('lungs', 'Pneumonia, unspecified organism', [icd('J18.9')], localTime(3)))
      .with(visitDiagnosis('words', 'Acute pyelonephritis', [], localTime(3)))
      .with(syntheaCondition('healed', '233604007', 'Pneumonia (disorder)', 700, 680))
      .with(order('antibiotic', atc('J01CR02', 'amoxicillin and beta-lactamase inhibitor'), 3)),
    {
      expected: {
        'CON-REL-4': {
          state: 'present',
          evidence: [
            ...coded('systemic-infection', 'Condition/lungs'),
            ...worded('systemic-infection', 'Condition/words'),
            ...coded('anti-infective', 'MedicationRequest/antibiotic'),
          ],
          answersNothing: ['Condition/healed'],
        },
        'CON-ABS-1': { answersNothing: ['Condition/lungs', 'Condition/words', 'Condition/healed'], never: 'absent-asserted' },
        'CARE-PRE-3': { evidence: coded('anti-infective', 'MedicationRequest/antibiotic') },
      },
    },
  ),
];
