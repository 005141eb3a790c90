import { aPatient, daysBefore } from '../builders/chart-builder.ts';
import { icd, lab, localTime, problem, productOrder, rxn, taken, visitDiagnosis } from '../builders/server-accents.ts';
import { coded, type Label, labelled } from './labelled-chart.ts';

const EVERY_CONTRAINDICATION = [
  'CON-ABS-1',
  'CON-ABS-2',
  'CON-ABS-3',
  'CON-ABS-4',
  'CON-REL-1',
  'CON-REL-2.retropulsion',
  'CON-REL-2.neurology',
  'CON-REL-3.extension',
  'CON-REL-3.encroachment',
  'CON-REL-4',
  'CON-REL-5.stable',
  'CON-REL-5.improving',
  'CON-REL-6',
  'CARE-PRE-3',
  'CARE-PRE-4',
  'CARE-PRE-5',
  'CARE-PRE-6',
];
const all = (label: Label) => Object.fromEntries(EVERY_CONTRAINDICATION.map(id => [id, { ...label, never: 'absent-asserted' as const }]));

export const SILENCE = [
  labelled('An empty chart says nothing of anything', aPatient('empty'), {
    expected: all({ state: 'no-data' }),
    levels: { suggested: [] },
  }),
  labelled(
    'A chart of everyday problems says nothing of what it does not mention',
    aPatient('everyday')
      .with(problem('pressure', 'Essential (primary) hypertension', [icd('I10')], '2009'))
      .with(problem('sugar', 'Type 2 diabetes mellitus', [icd('E11.9')], '2012'))
      .with(problem('back', 'Low back pain', [icd('M54.50')], '2025'))
      .with(productOrder('statin', '259255', 'Atorvastatin 40 MG Oral Tablet', 100))
      .with(lab('sodium', '2951-2', 'Sodium', 140, 'mmol/L', localTime(3))),
    { expected: all({ state: 'no-data', notEvidence: ['Condition/pressure', 'Condition/sugar', 'Observation/sodium'] }) },
  ),
  labelled(
    'A medicine list that may not be read is not an empty one',
    aPatient('statements-refused').with(problem('fracture', 'Osteoporotic fracture', [icd('M80.08XA')], daysBefore(9))),
    {
      faults: { failing: ['MedicationStatement'] },
      expected: {
        'IND-1': { state: 'present', evidence: coded('osteoporotic-fracture', 'Condition/fracture') },
        'CARE-PRE-3': { state: 'unreadable', never: 'absent-asserted' },
        'IND-1a': { state: 'unreadable', never: 'absent-asserted' },
        'CON-ABS-4': { state: 'unreadable', never: 'absent-asserted' },
        'CARE-PRE-4': { state: 'no-data', never: 'absent-asserted' },
      },
    },
  ),
  labelled(
    'A list of which the second page failed is not the list: sepsis may stand on it',
    aPatient('second-page')
      .with(problem('pressure', 'Essential (primary) hypertension', [icd('I10')], '2009'))
      .with(visitDiagnosis('sepsis', 'Sepsis', [icd('A41.9')], localTime(1))),
    {
      faults: { incomplete: ['Condition'], pageSize: 1 },
      expected: {
        'CON-ABS-1': { state: 'unreadable', never: 'absent-asserted' },
        'CON-REL-1': { state: 'unreadable', never: 'absent-asserted' },
      },
    },
  ),
  labelled(
    'What stands on the second page counts when it comes',
    aPatient('both-pages')
      .with(problem('pressure', 'Essential (primary) hypertension', [icd('I10')], '2009'))
      .with(visitDiagnosis('sepsis', 'Sepsis', [icd('A41.9')], localTime(1))),
    { faults: { pageSize: 1 }, expected: { 'CON-ABS-1': { state: 'present', evidence: coded('sepsis', 'Condition/sepsis') } } },
  ),
  labelled('Every list refused: nothing is known, and nothing is absent', aPatient('all-refused').with(taken('warfarin', rxn('11289'))), {
    faults: {
      failing: [
        'Condition',
        'MedicationStatement',
        'MedicationRequest',
        'AllergyIntolerance',
        'Observation',
        'ImagingStudy',
        'DiagnosticReport',
      ],
    },
    expected: all({ state: 'unreadable' }),
  }),
  labelled(
    'What was found before a read failed is still found',
    aPatient('found-before')
      .with(taken('warfarin', rxn('11289', 'warfarin')))
      .with(visitDiagnosis('pneumonia', 'Pneumonia', [icd('J18.9')], localTime(1))),
    {
      faults: { failing: ['MedicationRequest', 'Observation'] },
      expected: {
        'CARE-PRE-3': { state: 'present', evidence: coded('vitamin-k-antagonist', 'MedicationStatement/warfarin') },
        'CON-REL-4': { state: 'present', evidence: coded('systemic-infection', 'Condition/pneumonia') },
      },
    },
  ),
];
