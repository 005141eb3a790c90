import { HOURS_PER_DAY } from '../../plain/hours-and-days.ts';
import { nsaids, opioids, otherAnalgesics } from '../codes/groups/analgesics.ts';
import { antiInfectives } from '../codes/groups/anti-infectives.ts';
import { osteoporosisTreatments, systemicSteroids } from '../codes/groups/bone-medicines.ts';
import { chemotherapy } from '../codes/groups/chemotherapy.ts';
import type { CodeGroup } from '../codes/groups/code-group.ts';
import type { DrugClass } from '../codes/groups/drug-class.ts';
import { longTermOpioid, longTermOsteoporosisTreatment, longTermSteroid } from '../codes/groups/long-term-use.ts';
import type { Evidence } from '../evidence.ts';
import { medicinesIn } from '../facts/medicines-in.ts';
import { withEnd } from './antithrombotic-evidence.ts';
import { conditionsIn } from './condition-evidence.ts';
import { evidenceOf } from './evidence-of.ts';
import { countsAsTaken, standingOf } from './medication-standing.ts';
import type { QuestionContext } from './question-context.ts';
import type { RuleId } from './rules.ts';

interface MedicineRules {
  readonly taken: RuleId;
  /** Over, and within the window. */
  readonly ended: RuleId;
  readonly windowDays: number;
  /** What it says within the window. */
  readonly endedSays: 'supports' | 'history';
}

/** Medicines that bear on a question without answering it: taken, over within a window, and history. */
function medicineEvidence(context: QuestionContext, classes: readonly DrugClass[], rules: MedicineRules): readonly Evidence[] {
  const windowHours = rules.windowDays * HOURS_PER_DAY;
  return medicinesIn(context, classes).map(({ medication, match }) => {
    const standing = standingOf(medication, context, windowHours, windowHours);
    if (countsAsTaken(standing) || standing === 'to-begin') return evidenceOf(medication, { rule: rules.taken, says: 'supports', match });
    if (standing === 'not-taken') return evidenceOf(medication, { rule: 'medicine-not-taken', says: 'history', match });
    const evidence =
      standing === 'past'
        ? evidenceOf(medication, { rule: 'medicine-past', says: 'history', match })
        : evidenceOf(medication, { rule: rules.ended, says: rules.endedSays, match, windowHours });
    return withEnd(evidence, medication, context);
  });
}

/** Recorded as long-term use, whether or not a drug is listed. */
function longTermEvidence(context: QuestionContext, group: CodeGroup, rule: RuleId): readonly Evidence[] {
  return conditionsIn({ ...context, level: undefined }, [group])
    .filter(({ fact }) => fact.verification === 'asserted' && fact.clinical === 'current')
    .map(({ fact, match }) => evidenceOf(fact, { rule, says: 'supports', match }));
}

/** IND-1a: what was tried for the pain, by the window of an analgesic trial. A tablet that holds an opioid and another stands once. */
export function analgesicEvidence(context: QuestionContext): readonly Evidence[] {
  const over = { ended: 'analgesic-ended', windowDays: context.windows.analgesicTrialDays, endedSays: 'supports' } as const;
  const withOpioid = medicineEvidence(context, [opioids], { taken: 'opioid-taken', ...over });
  const others = medicineEvidence(context, [nsaids, otherAnalgesics], { taken: 'analgesic-taken', ...over });
  const known = new Set(withOpioid.map(({ reference }) => reference));
  return [
    ...withOpioid,
    ...longTermEvidence(context, longTermOpioid, 'opioid-taken'),
    ...others.filter(({ reference }) => !known.has(reference)),
  ];
}

/**
 * CARE-PRE-3: what one asks about besides what thins the blood: opioids, steroids, drugs for the bone and against infection. None of
 * them answers whether a blood thinner is taken.
 */
export function otherRelevantMedicines(context: QuestionContext): readonly Evidence[] {
  const over = { ended: 'analgesic-ended', windowDays: context.windows.analgesicTrialDays, endedSays: 'supports' } as const;
  return [
    ...medicineEvidence(context, [opioids], { taken: 'opioid-taken', ...over }),
    ...longTermEvidence(context, longTermOpioid, 'opioid-taken'),
    ...boneMedicineEvidence(context),
    ...antiInfectiveEvidence(context),
  ];
}

/** They impair platelets, and no society says how long to hold them. */
export function nsaidEvidence(context: QuestionContext): readonly Evidence[] {
  const windowDays = context.windows.antithromboticStoppedDays;
  return medicineEvidence(context, [nsaids], { taken: 'nsaid-taken', ended: 'nsaid-ended', windowDays, endedSays: 'supports' });
}

/** CARE-PRE-5 and CON-ABS-4: after it platelets fall, for as long as an old count of them is not trusted. */
export function chemotherapyEvidence(context: QuestionContext): readonly Evidence[] {
  const windowDays = context.windows.plateletsDays;
  return medicineEvidence(context, [chemotherapy], {
    taken: 'chemotherapy-taken',
    ended: 'chemotherapy-ended',
    windowDays,
    endedSays: 'supports',
  });
}

/** IND-1: what thins the bone, and what is given for thin bone. It acts for months: within a year of its end it is no history. */
export function boneMedicineEvidence(context: QuestionContext): readonly Evidence[] {
  const over = { windowDays: BONE_MEDICINE_DAYS, endedSays: 'supports' } as const;
  return [
    ...medicineEvidence(context, [systemicSteroids], { taken: 'steroid-taken', ended: 'steroid-ended', ...over }),
    ...longTermEvidence(context, longTermSteroid, 'steroid-taken'),
    ...medicineEvidence(context, [osteoporosisTreatments], {
      taken: 'osteoporosis-treatment',
      ended: 'osteoporosis-treatment-ended',
      ...over,
    }),
    ...longTermEvidence(context, longTermOsteoporosisTreatment, 'osteoporosis-treatment'),
  ];
}

/** Ours; the parameter has no number. */
const BONE_MEDICINE_DAYS = 365;

/** CON-REL-4 and CON-ABS-1: an infection that is treated, or prevented; the chart seldom says which. */
export function antiInfectiveEvidence(context: QuestionContext): readonly Evidence[] {
  const windowDays = context.windows.infectionSignsHours / HOURS_PER_DAY;
  return medicineEvidence(context, [antiInfectives], {
    taken: 'anti-infective-taken',
    ended: 'anti-infective-ended',
    windowDays,
    endedSays: 'supports',
  });
}
