import { aPatient } from '../builders/chart-builder.ts';
import { allergy, icd, localTime, problem, rxn, sct } from '../builders/server-accents.ts';
import { coded, labelled, worded } from './labelled-chart.ts';

const refuted = { verificationStatus: { coding: [{ code: 'refuted' }] } };

export const ALLERGIES = [
  labelled(
    'Allergies that matter here: cement, contrast, latex, antibiotics; each by its substance and by its disorder',
    [
      allergy('cement', 'Polymethyl methacrylate', [sct('427811002')]),
      allergy('latex', 'Latex', [sct('111088007')]),
      allergy('latex-disorder', 'Allergy to latex', [sct('300916003')]),
      allergy('iodinated', 'Iodinated contrast media', [sct('426722004')]),
      allergy('contrast', 'Contrast media', [sct('385420005')]),
      allergy('contrast-family', 'Contrast media', [sct('419098001')]),
      allergy('contrast-disorder', 'Allergy to contrast media', [sct('293637006')]),
      allergy('cephalosporin', 'Cephalosporin', [sct('764147003')]),
      allergy('penicillin', 'Penicillin', [sct('373270004')]),
      allergy('penicillin-disorder', 'Allergy to penicillin', [sct('91936005')]),
    ].reduce((chart, one) => chart.with(one), aPatient('relevant-allergies')),
    {
      expected: {
        'CARE-PRE-4': {
          state: 'present',
          evidence: [
            ...coded('allergy-to-cement', 'AllergyIntolerance/cement'),
            ...coded('allergy-to-latex', 'AllergyIntolerance/latex', 'AllergyIntolerance/latex-disorder'),
            ...coded(
              'allergy-to-contrast',
              ...['iodinated', 'contrast', 'contrast-family', 'contrast-disorder'].map(id => `AllergyIntolerance/${id}`),
            ),
            ...coded(
              'allergy-to-antibiotic',
              ...['cephalosporin', 'penicillin', 'penicillin-disorder'].map(id => `AllergyIntolerance/${id}`),
            ),
          ],
        },
      },
    },
  ),
  labelled(
    'Allergies in the problem list count as allergies',
    [
      problem('latex', 'Latex allergy status', [icd('Z91.040')], '2020'),
      problem('contrast', 'Radiographic dye allergy status', [icd('Z91.041')], '2020'),
      problem('penicillin', 'Allergy status to penicillin', [icd('Z88.0')], '2020'),
      problem('antibiotic', 'Allergy status to other antibiotic agents', [icd('Z88.1')], '2020'),
      problem('narcotic', 'Allergy status to narcotic agent', [icd('Z88.5')], '2020'),
      problem('anaesthetic', 'Allergy status to anesthetic agent', [icd('Z88.4')], '2020'),
      problem('smoker', 'Personal history of nicotine dependence', [icd('Z87.891')], '2020'),
    ].reduce((chart, one) => chart.with(one), aPatient('allergy-status')),
    {
      expected: {
        'CARE-PRE-4': {
          state: 'present',
          evidence: coded(
            'allergy-status',
            ...['latex', 'contrast', 'penicillin', 'antibiotic', 'narcotic', 'anaesthetic'].map(id => `Condition/${id}`),
          ),
          notEvidence: ['Condition/smoker'],
        },
      },
    },
  ),
  labelled(
    'That no allergies are known is said by somebody: then, and only then, they are absent',
    aPatient('no-known').with(allergy('none', 'No known allergy', [sct('716186003', 'No known allergy')], { recordedDate: localTime(3) })),
    { expected: { 'CARE-PRE-4': { state: 'absent-asserted', evidence: coded('no-known-allergy', 'AllergyIntolerance/none') } } },
  ),
  labelled(
    'No known drug allergy says nothing of latex',
    aPatient('no-known-drug').with(
      allergy('no-drug', 'No known drug allergy', [sct('409137002', 'No known drug allergy')], { recordedDate: localTime(3) }),
    ),
    {
      expected: {
        'CARE-PRE-4': { evidence: coded('no-known-allergy', 'AllergyIntolerance/no-drug') },
      },
    },
  ),
  labelled('An empty list of allergies counts for nothing', aPatient('empty-list'), {
    expected: { 'CARE-PRE-4': { state: 'no-data', never: 'absent-asserted' } },
  }),
  labelled(
    'No known allergy beside an allergy is a conflict that a person resolves',
    aPatient('contradiction')
      .with(allergy('none', 'No known allergy', [sct('716186003')], { recordedDate: localTime(300) }))
      .with(allergy('latex', 'Latex', [sct('111088007')], { recordedDate: localTime(30) })),
    {
      expected: {
        'CARE-PRE-4': {
          state: 'conflict',
          evidence: [...coded('no-known-allergy', 'AllergyIntolerance/none'), ...coded('allergy-to-latex', 'AllergyIntolerance/latex')],
        },
      },
    },
  ),
  labelled(
    'A generated chart: a drug by RxNorm, a food, and a category that is no allergen; what was refuted is no allergy',
    aPatient('synthea-allergies')
      .with(allergy('category', 'Allergy to substance (finding)', [sct('419199007')]))
      .with(allergy('amoxicillin', 'Amoxicillin', [rxn('723')]))
      .with(allergy('peanut', 'Peanut (substance)', [sct('762952008')]))
      .with(allergy('bone-cement', 'Bone cement (PMMA) - rash', []))
      .with(allergy('refuted', 'Latex', [sct('111088007')], refuted)),
    {
      expected: {
        'CARE-PRE-4': {
          state: 'present',
          evidence: [
            ...coded('other-allergy', 'AllergyIntolerance/peanut', 'AllergyIntolerance/amoxicillin'),
            ...worded('allergy-to-cement', 'AllergyIntolerance/bone-cement'),
          ],
          answersNothing: ['AllergyIntolerance/refuted'],
        },
      },
    },
  ),
];
