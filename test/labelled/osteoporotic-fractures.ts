import { aPatient, bodySite, daysBefore } from '../builders/chart-builder.ts';
import { answered, concept, icd, lab, lnc, localTime, problem, sct, syntheaCondition, visitDiagnosis } from '../builders/server-accents.ts';
import { coded, labelled, worded } from './labelled-chart.ts';

const onOldCodes = labelled(
  'A healed fracture in the history and a sequela are shown, and are no fracture of now',
  aPatient('healed')
    .with(
      problem('healed', 'Personal history of (healed) osteoporosis fracture', [icd('Z87.310')], undefined, { recordedDate: '2019-05-02' }),
    )
    .with(problem('sequela', 'Age-related osteoporosis with fracture, vertebra, sequela', [icd('M80.08XS')], daysBefore(20))),
  {
    expected: {
      'IND-1': { evidence: coded('osteoporotic-fracture', 'Condition/sequela'), answersNothing: ['Condition/healed', 'Condition/sequela'] },
    },
    levels: { suggested: [] },
  },
);

export const OSTEOPOROTIC_FRACTURES = [
  labelled(
    'An osteoporotic fracture of three weeks at L1 is the indication at L1, and at no other level',
    aPatient('osteoporotic-l1').with(
      problem(
        'fracture',
        'Age-related osteoporosis with current pathological fracture, vertebra(e), initial encounter',
        [icd('M80.08XA'), sct('240198002', 'Osteoporotic vertebral collapse')],
        daysBefore(21),
        { bodySite: [bodySite('L1')] },
      ),
    ),
    {
      expected: {
        'IND-1': { state: 'present', evidence: coded('osteoporotic-fracture', 'Condition/fracture') },
        'IND-1@L1': { state: 'present', evidence: coded('osteoporotic-fracture', 'Condition/fracture') },
        'CON-ABS-1': { state: 'no-data', never: 'absent-asserted' },
      },
      levels: { suggested: ['L1'] },
    },
  ),
  labelled(
    'A generated chart names a fracture of the spine and no level: the level stays open, and the resolved fracture stays apart',
    aPatient('synthea-fracture')
      .with(syntheaCondition('now', '50448004', 'Fracture of vertebral column without spinal cord injury', 30))
      .with(syntheaCondition('then', '50448004', 'Fracture of vertebral column without spinal cord injury', 3200, 3110))
      .with(syntheaCondition('weak-bone', '64859006', 'Osteoporosis (disorder)', 2900))
      .with(syntheaCondition('anaemia', '271737000', 'Anemia (disorder)', 16_000)),
    {
      expected: {
        'IND-1': {
          evidence: [...coded('fracture-of-any-cause', 'Condition/now', 'Condition/then'), ...coded('osteoporosis', 'Condition/weak-bone')],
          answersNothing: ['Condition/then'],
          notEvidence: ['Condition/anaemia'],
        },
        'CARE-PRE-5': { notEvidence: ['Condition/now'] },
      },
      levels: { suggested: [] },
    },
  ),
  labelled(
    'Routine and delayed healing, malunion and drug-induced osteoporosis are fractures that may be of now',
    aPatient('seventh-characters')
      .with(problem('routine', 'Osteoporotic fracture, routine healing', [icd('M80.08XD')], daysBefore(40), { bodySite: [bodySite('T8')] }))
      .with(
        problem('delayed', 'Osteoporotic fracture, delayed healing', [icd('M80.08XG')], daysBefore(60), { bodySite: [bodySite('T12')] }),
      )
      .with(problem('malunion', 'Osteoporotic fracture, malunion', [icd('M8008XP')], daysBefore(70), { bodySite: [bodySite('L2')] }))
      .with(problem('by-drug', 'Other osteoporosis with fracture', [icd('M80.88XA')], daysBefore(9), { bodySite: [bodySite('L4')] })),
    {
      expected: {
        'IND-1': {
          state: 'present',
          evidence: coded('osteoporotic-fracture', 'Condition/routine', 'Condition/delayed', 'Condition/malunion', 'Condition/by-drug'),
        },
        'IND-1@T8': { state: 'present', evidence: coded('osteoporotic-fracture', 'Condition/routine'), notEvidence: ['Condition/by-drug'] },
        'IND-1@L4': { state: 'present', evidence: coded('osteoporotic-fracture', 'Condition/by-drug'), notEvidence: ['Condition/routine'] },
      },
      levels: { suggested: ['T8', 'T12', 'L2', 'L4'] },
    },
  ),
  onOldCodes,
  labelled(
    'A fracture that did not unite speaks for its progress, by the seventh character and by its own diagnosis',
    aPatient('nonunion')
      .with(
        problem('nonunion-code', 'Osteoporotic fracture with nonunion', [icd('M80.08XK')], daysBefore(75), { bodySite: [bodySite('T12')] }),
      )
      .with(problem('nonunion-named', 'Nonunion of fracture', [sct('302941001')], daysBefore(12), { bodySite: [bodySite('T12')] })),
    {
      expected: {
        'IND-5': { evidence: coded('nonunion', 'Condition/nonunion-code', 'Condition/nonunion-named') },
        'IND-5@T12': { evidence: coded('nonunion', 'Condition/nonunion-code', 'Condition/nonunion-named') },
        'IND-1@T12': { evidence: coded('osteoporotic-fracture', 'Condition/nonunion-code') },
      },
    },
  ),
  labelled(
    'Osteoporosis with a T-score of −3.1 and no fracture supports, and is no fracture; a Z-score is no T-score',
    aPatient('osteoporosis-only')
      .with(problem('weak-bone', 'Age-related osteoporosis w/o current pathological fracture', [icd('M81.0')], '2022-03'))
      .with(lab('t-score', '38267-1', 'DXA Lumbar spine [T-score] Bone density', -3.1, '{T-score}', localTime(200)))
      .with(lab('z-score', '85394-5', 'DXA Lumbar spine [Z-score] Bone density', -2.9, '{Z-score}', localTime(200))),
    {
      expected: {
        'IND-1': {
          state: 'no-data',
          evidence: [...coded('osteoporosis', 'Condition/weak-bone'), ...coded('densitometry', 'Observation/t-score')],
          notEvidence: ['Observation/z-score'],
        },
      },
      fields: {
        'CARE-POST-8.densitometry': {
          state: 'present',
          value: '3.1',
          evidence: coded('densitometry', 'Observation/t-score'),
          notEvidence: ['Observation/z-score'],
        },
      },
      levels: { suggested: [] },
    },
  ),
  labelled(
    'What was entered in error is gone; what was ruled out at L2 yesterday is denied there, and not for the spine',
    aPatient('denied')
      .withCondition({ id: 'error', code: 'M80.08XA', at: 'L3', onset: daysBefore(10), verification: 'entered-in-error' })
      .withCondition({ id: 'refuted', code: 'M80.08XA', at: 'L2', recorded: daysBefore(1), verification: 'refuted' }),
    {
      expected: {
        'IND-1': {
          never: 'absent-asserted',
          evidence: coded('osteoporotic-fracture', 'Condition/refuted'),
          notEvidence: ['Condition/error'],
        },
        'IND-1@L2': { state: 'absent-asserted', evidence: coded('osteoporotic-fracture', 'Condition/refuted') },
      },
      levels: { suggested: [], notSuggested: ['L2', 'L3'] },
    },
  ),
  labelled(
    'A fracture that is "active" since twenty-two years is old, whatever its status says',
    aPatient('active-for-decades').with(syntheaCondition('ancient', '42942008', 'Compression fracture of vertebral column', 8100)),
    {
      expected: { 'IND-1': { evidence: coded('fracture-of-any-cause', 'Condition/ancient'), answersNothing: ['Condition/ancient'] } },
      levels: { suggested: [] },
    },
  ),
  labelled(
    'A month is precise enough for a fracture of now, a year is not',
    aPatient('partial-dates').withFracture('L1', { id: 'month', onset: '2026-10' }).withFracture('T12', { id: 'year', onset: '2026' }),
    {
      expected: {
        'IND-1@L1': { state: 'present', evidence: coded('osteoporotic-fracture', 'Condition/month') },
        'IND-1@T12': { evidence: coded('osteoporotic-fracture', 'Condition/year'), answersNothing: ['Condition/year'] },
      },
      levels: { suggested: ['L1'], notSuggested: ['T12'] },
    },
  ),
  labelled(
    'A problem in words alone is found with its level, and asks to be confirmed; the same words denied are not',
    aPatient('words-only')
      .with(problem('words', 'Osteoporotic compression fracture of L4', [], localTime(10)))
      .with(problem('denial', 'No evidence of osteoporotic compression fracture at L2', [], localTime(9)))
      .with(problem('family', 'Family history of osteoporotic vertebral fracture', [], localTime(9))),
    {
      expected: {
        'IND-1@L4': { evidence: worded('osteoporotic-fracture', 'Condition/words') },
        'IND-1': {
          evidence: worded('osteoporotic-fracture', 'Condition/words'),
          never: 'absent-asserted',
          notEvidence: ['Condition/denial', 'Condition/family'],
        },
      },
      levels: { suggested: ['L4'], notSuggested: ['L2'] },
    },
  ),
  labelled(
    'A diagnosis of a visit has no clinical status, and is not thereby over; one that is provisional is kept',
    aPatient('visit-diagnosis')
      .with(
        visitDiagnosis('visit', 'Wedge compression fracture, osteoporotic', [icd('M80.08XA')], localTime(6), {
          bodySite: [bodySite('L3')],
        }),
      )
      .with({
        ...visitDiagnosis('maybe', 'Compression fracture of lumbar spine', [sct('426646004')], localTime(4)),
        verificationStatus: concept(undefined, {
          system: 'http://terminology.hl7.org/CodeSystem/condition-ver-status',
          code: 'provisional',
        }),
      })
      .with(answered('bed', lnc('72514-3', 'Pain severity'), { valueQuantity: { value: 8, unit: '{score}' } }, localTime(1))),
    {
      expected: {
        'IND-1@L3': { state: 'present', evidence: coded('osteoporotic-fracture', 'Condition/visit') },
        'IND-1': {
          evidence: [...coded('fracture-of-any-cause', 'Condition/maybe'), ...coded('osteoporotic-fracture', 'Condition/visit')],
        },
        'CARE-PRE-6': { state: 'present', value: 8, evidence: coded('pain', 'Observation/bed') },
      },
      levels: { suggested: ['L3'] },
    },
  ),
];
