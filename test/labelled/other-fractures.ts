import { aPatient, bodySite, daysBefore } from '../builders/chart-builder.ts';
import { icd, localTime, problem, sct, syntheaCondition } from '../builders/server-accents.ts';
import { coded, labelled, worded } from './labelled-chart.ts';

export const OTHER_FRACTURES = [
  labelled(
    'A wedge fracture of T9 or T10 stays open between the two, and no level is suggested',
    aPatient('pair').with(problem('pair', 'Wedge compression fracture of T9-T10 vertebra', [icd('S22.070A')], daysBefore(8))),
    {
      expected: {
        'IND-1': { evidence: coded('traumatic-fracture', 'Condition/pair'), answersNothing: ['Condition/pair'] },
      },
      levels: { suggested: [], notSuggested: ['T9', 'T10'] },
    },
  ),
  labelled(
    'A traumatic fracture is shown beside the indication, and is not the osteoporotic one; ribs, hip and wrist are not the spine',
    aPatient('trauma')
      .with(problem('wedge', 'Wedge compression fracture of first lumbar vertebra', [icd('S32.010A')], daysBefore(5)))
      .with(problem('chest', 'Closed fracture of thoracic vertebra', [sct('207938004')], daysBefore(5)))
      .with(problem('ribs', 'Multiple fractures of ribs, left side', [icd('S22.42XA')], daysBefore(5)))
      .with(problem('hip', 'Fracture of neck of left femur', [icd('S72.002A')], daysBefore(5)))
      .with(problem('wrist', 'Osteoporosis with fracture, right forearm', [icd('M80.031A')], daysBefore(5))),
    {
      expected: {
        'IND-1': {
          evidence: coded('traumatic-fracture', 'Condition/wedge', 'Condition/chest'),
          answersNothing: ['Condition/wedge', 'Condition/chest'],
          notEvidence: ['Condition/ribs', 'Condition/hip'],
        },
        'IND-1@L1': { evidence: coded('traumatic-fracture', 'Condition/wedge'), answersNothing: ['Condition/wedge'] },
      },
      levels: { suggested: ['L1'] },
    },
  ),
  labelled(
    'What remains of an injury is not the injury',
    aPatient('sequela')
      .with(problem('sequela', 'Wedge compression fracture of L2, sequela', [icd('S32.020S')], daysBefore(15)))
      .with(problem('history', 'Personal history of (healed) traumatic fracture', [icd('Z87.81')], undefined, { recordedDate: '2024' })),
    {
      expected: {
        'IND-1': { evidence: coded('traumatic-fracture', 'Condition/sequela'), answersNothing: ['Condition/sequela', 'Condition/history'] },
      },
      levels: { suggested: [], notSuggested: ['L2'] },
    },
  ),
  labelled(
    'A collapsed vertebra whose cause is not said is shown with the osteoporosis beside it',
    aPatient('collapsed')
      .with(problem('collapsed', 'Collapsed vertebra, not elsewhere classified, lumbar region', [icd('M48.56XA')], daysBefore(14)))
      .with(problem('at-t12', 'Collapse of vertebra', [sct('84138006')], daysBefore(14), { bodySite: [bodySite('T12')] }))
      .with(problem('weak-bone', 'Postmenopausal osteoporosis', [sct('102447009')], '2018')),
    {
      expected: {
        'IND-1': {
          evidence: [
            ...coded('fracture-of-any-cause', 'Condition/collapsed', 'Condition/at-t12'),
            ...coded('osteoporosis', 'Condition/weak-bone'),
          ],
        },
        'IND-1@T12': { evidence: coded('fracture-of-any-cause', 'Condition/at-t12') },
      },
      levels: { suggested: ['T12'], notSuggested: ['L1', 'L2', 'L3', 'L4', 'L5'] },
    },
  ),
  labelled(
    'Every code for a vertebra that broke of some other cause is evidence: fatigue, another disease, any site',
    aPatient('some-cause')
      .with(problem('fatigue', 'Fatigue fracture of vertebra, lumbar region', [icd('M48.46XA')], daysBefore(12)))
      .with(problem('disease', 'Pathological fracture in other disease, other site', [icd('M84.68XA')], daysBefore(12)))
      .with(problem('sacral', 'Sacral insufficiency fracture', [icd('M84.48XA')], daysBefore(12)))
      .with(problem('any-site', 'Pathological fracture due to osteoporosis', [sct('443165006')], daysBefore(12)))
      .with(problem('spine', 'Pathological fracture of vertebra', [sct('274146004')], daysBefore(12)))
      .with(problem('thoracic', 'Compression fracture of thoracic spine', [sct('698077007')], daysBefore(12)))
      .with(problem('lumbar', 'Collapse of lumbar vertebra', [sct('308758008')], daysBefore(12)))
      .with(problem('closed', 'Closed fracture lumbar vertebra', [sct('207957008')], daysBefore(12))),
    {
      expected: {
        'IND-1': {
          evidence: [
            ...coded(
              'fracture-of-any-cause',
              ...['fatigue', 'disease', 'sacral', 'any-site', 'spine', 'thoracic', 'lumbar'].map(id => `Condition/${id}`),
            ),
            ...coded('traumatic-fracture', 'Condition/closed'),
          ],
        },
      },
    },
  ),
  labelled(
    'A fracture in a neoplasm is a weakened body, and no osteoporotic fracture',
    aPatient('neoplastic-fracture')
      .with(
        problem('fracture', 'Pathological fracture in neoplastic disease, vertebra', [icd('M84.58XA')], daysBefore(20), {
          bodySite: [bodySite('L3')],
        }),
      )
      .with(problem('metastasis', 'Secondary malignant neoplasm of bone', [icd('C79.51'), sct('94222008')], daysBefore(120)))
      .with(problem('words', 'Pathologic fracture of vertebra due to neoplasm', [], daysBefore(20))),
    {
      expected: {
        'IND-2': {
          evidence: [
            ...worded('neoplastic-fracture', 'Condition/words'),
            ...coded('neoplastic-fracture', 'Condition/fracture'),
            ...coded('metastasis', 'Condition/metastasis'),
          ],
        },
        'IND-2@L3': { state: 'present', evidence: coded('neoplastic-fracture', 'Condition/fracture') },
        'IND-1': { answersNothing: ['Condition/fracture', 'Condition/metastasis'] },
      },
      levels: { suggested: ['L3'] },
    },
  ),
  labelled(
    'Fractures of the sacrum are found by their codes and in words; the wing that is named is the wing',
    aPatient('sacrum')
      .with(problem('zone', 'Zone I fracture of sacrum', [icd('S32.110A')], daysBefore(11)))
      .with(problem('words', 'Insufficiency fracture of the left sacral ala', [], localTime(11)))
      .with(syntheaCondition('ankle', '16114001', 'Fracture of ankle', 10)),
    {
      expected: {
        'IND-1': {
          evidence: [...coded('traumatic-fracture', 'Condition/zone'), ...worded('fracture-of-any-cause', 'Condition/words')],
          notEvidence: ['Condition/ankle'],
        },
      },
      levels: { suggested: ['sacrum', 'sacral-ala-left'] },
    },
  ),
];
