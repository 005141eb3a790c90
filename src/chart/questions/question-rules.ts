import type { QuestionId } from '../../parameter/criteria.ts';
import { coagulopathy } from '../codes/groups/coagulation.ts';
import { limitedActivity, neoplasticFracture } from '../codes/groups/fractures.ts';
import {
  benignLesion,
  boneNeoplasm,
  epiduralTumour,
  haemangiomaSomewhere,
  kyphosis,
  neoplasmInRemission,
  spinalNeoplasm,
} from '../codes/groups/neoplasms.ts';
import { canalStenosis, neuralCompromise, neuralSigns, radiculopathy } from '../codes/groups/neurology.ts';
import { allergyEvidence, opioidIntoleranceEvidence } from '../evidence/allergy-evidence.ts';
import { namelessMedicines } from '../evidence/antithrombotic-evidence.ts';
import {
  type ConditionRules,
  cancerEvidence,
  conditionsIn,
  contraindicationEvidence,
  indicationEvidence,
  nonunionEvidence,
  osteoporosisEvidence,
  osteoporoticFractureEvidence,
  supportingConditions,
} from '../evidence/condition-evidence.ts';
import { evidenceOf } from '../evidence/evidence-of.ts';
import { accessInfections, otherInfections, septicaemia, vertebraInfections } from '../evidence/infection-evidence.ts';
import { inrEvidence, liverDiseaseEvidence, plateletEvidence } from '../evidence/lab-evidence.ts';
import { microfractureEvidence } from '../evidence/marrow-evidence.ts';
import { bleedingMeasures, functionScores, infectionSigns, neurologyGrades, tScores } from '../evidence/measured-support.ts';
import { analgesicEvidence, antiInfectiveEvidence, boneMedicineEvidence } from '../evidence/medication-evidence.ts';
import { bleedingMedicines, medicinesAskedAbout } from '../evidence/medicines-asked-about.ts';
import { painCourse, painEvidence } from '../evidence/pain-evidence.ts';
import { pregnancyEvidence } from '../evidence/pregnancy-evidence.ts';
import type { QuestionContext } from '../evidence/question-context.ts';
import { referralsFor } from '../evidence/referral-orders.ts';
import {
  courseEvidence,
  reportContraindication,
  reportDenial,
  reportFractures,
  reportSupport,
  reportsNotUnderstood,
} from '../evidence/report-evidence.ts';
import { documentsNotRead, earlierAugmentations, otherBoneProcedures, spineStudies } from '../evidence/spine-studies.ts';
import { transitionalAnatomy } from '../evidence/transitional-anatomy.ts';
import type { Evidence } from '../evidence.ts';
import type { ReadId } from '../snapshot.ts';

export interface Gathered {
  readonly evidence: readonly Evidence[];
  readonly score?: number | undefined;
  /** Values that should be one differ. */
  readonly disagree?: boolean;
}

/** How the chart bears on one question. */
export interface QuestionRule {
  /** Without all of these nothing may be said to be missing. */
  readonly needs: readonly ReadId[];
  /** Read for what they add; the question does not fail with them. */
  readonly alsoReads?: readonly ReadId[];
  readonly gather: (context: QuestionContext) => Gathered;
}

const from = (...sources: readonly ((context: QuestionContext) => readonly Evidence[])[]) => ({
  gather: (context: QuestionContext): Gathered => ({ evidence: sources.flatMap(source => source(context)) }),
});

const NEUROLOGY: ConditionRules = {
  active: 'neurology-active',
  old: 'neurology-old',
  past: 'neurology-past',
  elsewhere: 'neurology-elsewhere',
};
const MEDICATIONS: readonly ReadId[] = ['MedicationStatement', 'MedicationRequest'];
/** Few servers tell what was given, and each dose that they tell has an order beside it: where it is refused that shows, and answers stand. */
const GIVEN: readonly ReadId[] = ['MedicationAdministration'];

const bleedingDisorders = (says: 'present' | 'supports') => (context: QuestionContext) =>
  contraindicationEvidence(context, [coagulopathy], { active: 'coagulopathy', past: 'coagulopathy-past', says });

/** Every question, by what in the chart bears on it. Attested ones gather support and never suggest. */
export const QUESTION_RULES: Readonly<Record<QuestionId, QuestionRule>> = {
  'IND-1': {
    needs: ['Condition', 'DiagnosticReport'],
    alsoReads: ['Observation', 'Procedure', ...MEDICATIONS],
    ...from(
      osteoporoticFractureEvidence,
      osteoporosisEvidence,
      reportFractures,
      context => reportsNotUnderstood(context, 'fracture'),
      earlierAugmentations,
      boneMedicineEvidence,
      tScores,
    ),
  },
  'IND-1a': {
    needs: [...MEDICATIONS, 'AllergyIntolerance'],
    alsoReads: [...GIVEN, 'Condition'],
    ...from(opioidIntoleranceEvidence, analgesicEvidence),
  },
  'IND-1b': {
    needs: ['Condition'],
    alsoReads: ['Observation'],
    ...from(
      context => supportingConditions({ ...context, level: undefined }, [limitedActivity], 'limited-activity', 'limited-activity'),
      functionScores,
    ),
  },
  'IND-2': {
    needs: ['Condition', 'DiagnosticReport'],
    alsoReads: ['Procedure'],
    ...from(
      context =>
        indicationEvidence(context, [spinalNeoplasm, boneNeoplasm, neoplasticFracture], {
          at: 'neoplasm-at-level',
          unplaced: 'neoplasm-level-unsaid',
          past: 'neoplasm-past',
        }),
      context =>
        conditionsIn(context, [neoplasmInRemission]).map(({ fact, match }) =>
          evidenceOf(fact, { rule: 'neoplasm-past', says: 'history', match }),
        ),
      context => reportSupport(context, 'tumour'),
      context => reportsNotUnderstood(context, 'tumour'),
      cancerEvidence,
      otherBoneProcedures,
    ),
  },
  'IND-3': { needs: ['ImagingStudy', 'DiagnosticReport'], ...from(microfractureEvidence, spineStudies) },
  'IND-4': {
    needs: ['Condition', 'DiagnosticReport'],
    ...from(
      context =>
        indicationEvidence(context, [benignLesion, haemangiomaSomewhere], {
          at: 'benign-lesion-at-level',
          unplaced: 'benign-lesion-level-unsaid',
          past: 'neoplasm-past',
        }),
      context => reportSupport(context, 'benign-lesion'),
    ),
  },
  'IND-5': { needs: ['Condition', 'DiagnosticReport'], ...from(nonunionEvidence, context => courseEvidence(context, 'progress')) },
  'IND-6': { needs: ['Condition'], ...from(context => supportingConditions(context, [kyphosis], 'kyphosis', 'kyphosis')) },
  'CARE-PRE-11': {
    needs: ['ImagingStudy', 'DiagnosticReport'],
    alsoReads: ['ServiceRequest', 'Procedure', 'Condition'],
    ...from(
      referralsFor,
      reportFractures,
      context => reportsNotUnderstood(context, 'fracture', 'cement'),
      transitionalAnatomy,
      spineStudies,
      earlierAugmentations,
      otherBoneProcedures,
      documentsNotRead,
    ),
  },
  'CON-ABS-1': {
    needs: ['Condition'],
    alsoReads: ['Observation', ...MEDICATIONS],
    ...from(septicaemia, infectionSigns, antiInfectiveEvidence),
  },
  'CON-ABS-2': {
    needs: ['Condition', 'DiagnosticReport'],
    ...from(
      vertebraInfections,
      context => reportContraindication(context, 'infection'),
      context => reportsNotUnderstood(context, 'infection'),
    ),
  },
  'CON-ABS-3': {
    needs: ['Condition', 'DiagnosticReport'],
    ...from(
      accessInfections,
      context => reportContraindication(context, 'access-infection'),
      // Infected bone lies where the needle ends.
      context => reportSupport(context, 'infection'),
    ),
  },
  'CON-ABS-4': {
    needs: ['Condition', 'Observation', ...MEDICATIONS],
    alsoReads: GIVEN,
    ...from(
      context => inrEvidence(context, 'supports'),
      context => plateletEvidence(context, 'supports'),
      bleedingDisorders('supports'),
      liverDiseaseEvidence,
      bleedingMedicines,
      namelessMedicines,
    ),
  },
  'CON-REL-1': { needs: ['Condition'], ...from(context => contraindicationEvidence(context, [radiculopathy], NEUROLOGY)) },
  'CON-REL-2.retropulsion': {
    needs: ['DiagnosticReport'],
    ...from(
      context => reportContraindication(context, 'retropulsion'),
      context => reportDenial(context, 'retropulsion'),
    ),
  },
  'CON-REL-2.neurology': {
    needs: ['Condition', 'DiagnosticReport'],
    alsoReads: ['Observation'],
    ...from(
      context => contraindicationEvidence(context, [neuralCompromise], NEUROLOGY),
      context => reportContraindication(context, 'neural-compromise'),
      context => supportingConditions(context, [radiculopathy], 'neurology-active'),
      neurologyGrades,
      context => supportingConditions({ ...context, level: undefined }, [neuralSigns], 'neurology-sign'),
    ),
  },
  'CON-REL-3.extension': {
    needs: ['Condition', 'DiagnosticReport'],
    ...from(
      context => supportingConditions(context, [epiduralTumour], 'epidural-tumour-code'),
      context => reportContraindication(context, 'epidural-tumour'),
      context => reportDenial(context, 'epidural-tumour'),
    ),
  },
  'CON-REL-3.encroachment': {
    needs: ['Condition', 'DiagnosticReport'],
    ...from(
      context => reportContraindication(context, 'encroachment'),
      // Tumour that is in the epidural space is what would narrow the canal: nobody should deny it without having read that.
      context => reportSupport(context, 'epidural-tumour'),
      context => supportingConditions(context, [canalStenosis, neuralCompromise], 'canal-narrowed'),
    ),
  },
  'CON-REL-4': {
    needs: ['Condition'],
    alsoReads: ['Observation', ...MEDICATIONS],
    ...from(otherInfections, infectionSigns, antiInfectiveEvidence),
  },
  'CON-REL-5.stable': { needs: ['DiagnosticReport'], ...from(context => courseEvidence(context, 'unchanged')) },
  'CON-REL-5.improving': { needs: ['Observation'], ...from(painCourse) },
  'CON-REL-6': {
    needs: ['Condition', 'Observation'],
    alsoReads: ['DiagnosticReport', 'ImagingStudy', 'ServiceRequest', 'Procedure'],
    ...from(pregnancyEvidence),
  },
  'CARE-PRE-3': {
    needs: [...MEDICATIONS, 'Condition'],
    alsoReads: [...GIVEN, 'Procedure'],
    ...from(medicinesAskedAbout),
  },
  'CARE-PRE-4': { needs: ['AllergyIntolerance', 'Condition'], ...from(allergyEvidence) },
  'CARE-PRE-5': {
    needs: ['Condition', 'Observation'],
    alsoReads: [...MEDICATIONS, ...GIVEN],
    ...from(
      bleedingDisorders('present'),
      liverDiseaseEvidence,
      context => inrEvidence(context, 'present'),
      context => plateletEvidence(context, 'present'),
      bleedingMeasures,
      bleedingMedicines,
    ),
  },
  'CARE-PRE-6': { needs: ['Observation'], gather: painEvidence },
};
