import { CANONICAL_BASE } from '../../src/fhir/canonicals.generated.ts';
import { aPatient, daysBefore, hoursBefore } from '../builders/chart-builder.ts';
import { allergy, icd, lab, lnc, problem, report, sct, visitDiagnosis } from '../builders/server-accents.ts';
import { coded, labelled, worded } from './labelled-chart.ts';

const PROFILED = { meta: { profile: [`${CANONICAL_BASE}/StructureDefinition/vertebral-augmentation-operative-note`] } };
const TAGGED = { meta: { tag: [{ system: `${CANONICAL_BASE}/CodeSystem/answer-origin`, code: 'confirmed' }] } };
const SIGNED = 'Written with Vertaug, case urn:uuid:5a0f1f5e-3c3b-4d69-9a55-0c8b8a2d1e77';
const note = (says: string) => `Brief operative note\nPatient: Rose Adler, born 2 May 1946\n\n${says}\n\n${SIGNED}\n`;

/** What Vertaug wrote into a chart, and what others wrote beside it. */
export const OWN_WORDS = [
  labelled(
    'What Vertaug wrote of sepsis, of an INR and of a fracture answers nothing',
    aPatient('own-entries')
      .with({ ...visitDiagnosis('sepsis', 'Sepsis', [icd('A41.9')], hoursBefore(5)), ...TAGGED })
      .with({ ...lab('inr', '6301-6', 'INR', 3.1, '{INR}', hoursBefore(5)), ...PROFILED })
      .with({ ...problem('fracture', 'Osteoporotic fracture of L2', [icd('M80.08XA')], daysBefore(9)), ...TAGGED }),
    {
      expected: {
        'CON-ABS-1': { state: 'no-data', answersNothing: ['Condition/sepsis'] },
        'CARE-PRE-5': { state: 'no-data', answersNothing: ['Observation/inr'] },
        'IND-1': { state: 'no-data', answersNothing: ['Condition/fracture'] },
      },
      levels: { suggested: [] },
      fields: { 'CARE-PRE-5.inr': { state: 'no-data' } },
    },
  ),
  labelled(
    'What Vertaug wrote of no allergy denies none, and unsays nobody who knows of one',
    aPatient('own-denial')
      .with({ ...allergy('none', 'No known allergy', [sct('716186003')]), ...TAGGED })
      .with(allergy('latex', 'Latex', [sct('111088007')])),
    {
      expected: {
        'CARE-PRE-4': {
          state: 'present',
          evidence: coded('latex', 'AllergyIntolerance/latex'),
          answersNothing: ['AllergyIntolerance/none'],
        },
      },
    },
  ),
  labelled(
    'A note of Vertaug’s that was filed as a report suggests no level',
    aPatient('own-note').with(report('note', lnc('24968-0'), daysBefore(2), note('Acute fracture of L3 with retropulsion.'))),
    { expected: { 'CON-REL-2.retropulsion': { state: 'no-data', answersNothing: ['DiagnosticReport/note'] } }, levels: { suggested: [] } },
  ),
  labelled(
    'What a radiologist wrote above a note of Vertaug’s stays a finding',
    aPatient('around-a-note').with(
      report('mixed', lnc('24968-0'), daysBefore(2), `Acute compression fracture of T11.\n\n${note('Acute fracture of L3.')}`),
    ),
    { expected: { 'IND-1': { evidence: worded('fracture-in-report', 'DiagnosticReport/mixed') } }, levels: { suggested: ['T11'] } },
  ),
];
