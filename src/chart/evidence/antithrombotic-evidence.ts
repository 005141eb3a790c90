import { HOURS_PER_DAY } from '../../plain/hours-and-days.ts';
import { longTermAnticoagulant } from '../codes/groups/coagulation.ts';
import { ANTITHROMBOTICS, type AntithromboticClass } from '../codes/groups/medications.ts';
import type { Evidence } from '../evidence.ts';
import type { MedicationFact } from '../facts/medication-facts.ts';
import { localMedicinesIn, medicinesIn } from '../facts/medicines-in.ts';
import { conditionsIn } from './condition-evidence.ts';
import { BY_TEXT, evidenceOf } from './evidence-of.ts';
import { countsAsTaken, endOf, type Standing, standingOf } from './medication-standing.ts';
import type { QuestionContext } from './question-context.ts';
import { contradicted, type Judged } from './reconcile.ts';
import type { RuleId } from './rules.ts';

export type JudgedAntithrombotic = Judged<AntithromboticClass>;

/** Antithrombotics of the chart, newest first, each with how it stands. */
export function judgedAntithrombotics(context: QuestionContext): readonly JudgedAntithrombotic[] {
  return medicinesIn(context, ANTITHROMBOTICS).map(medicine => ({
    ...medicine,
    standing: standingOf(medicine.medication, context, stoppedHours(context)),
  }));
}

function stoppedHours({ windows }: Pick<QuestionContext, 'windows'>): number {
  return windows.antithromboticStoppedDays * HOURS_PER_DAY;
}

/** Those that count as taken. */
export function takenOf(all: readonly JudgedAntithrombotic[]): readonly JudgedAntithrombotic[] {
  return all.filter(({ standing }) => countsAsTaken(standing));
}

/** True where one of those that count as taken says that this one is taken after all. */
export function isContradicted(judged: JudgedAntithrombotic, taken: readonly JudgedAntithrombotic[], context: QuestionContext): boolean {
  return contradicted(judged, taken, context.asOf, stoppedHours(context));
}

/**
 * Antithrombotics taken, ordered, given or lately stopped; sources that disagree about one drug stand side by side. A medicine that nobody
 * can name may be one of them.
 * @param takenSays `present` where what is taken answers the question; a medicine without a name is then not understood.
 */
export function antithromboticEvidence(context: QuestionContext, takenSays: 'present' | 'supports'): readonly Evidence[] {
  const all = judgedAntithrombotics(context);
  const taken = takenOf(all);
  return [...all.map(judged => judgedEvidence(judged, taken, context, takenSays)), ...localEvidence(context), ...denials(context)];
}

export function judgedEvidence(
  judged: JudgedAntithrombotic,
  taken: readonly JudgedAntithrombotic[],
  context: QuestionContext,
  takenSays: 'present' | 'supports',
): Evidence {
  const { medication, match, standing } = judged;
  const disagrees = isContradicted(judged, taken, context);
  const [rule, says] = disagrees
    ? (['antithrombotic-disagreement', takenSays === 'present' ? 'absent' : 'supports'] as const)
    : SAID[standing](takenSays);
  const inWindow = standing === 'stopped' || standing === 'given-lately';
  const evidence = evidenceOf(medication, { rule, says, match, windowHours: inWindow && !disagrees ? stoppedHours(context) : undefined });
  return countsAsTaken(standing) ? evidence : withEnd(evidence, medication, context);
}

type Said = readonly [RuleId, Evidence['says']];

const SAID: Readonly<Record<Standing, (taken: 'present' | 'supports') => Said>> = {
  taken: says => ['antithrombotic-current', says],
  'on-hold': says => ['antithrombotic-on-hold', says],
  unsure: says => ['antithrombotic-status-unknown', says],
  intended: says => ['antithrombotic-intended', says],
  'to-begin': () => ['antithrombotic-to-begin', 'supports'],
  'given-now': says => ['antithrombotic-given', says],
  'given-lately': () => ['antithrombotic-given', 'supports'],
  stopped: () => ['antithrombotic-stopped', 'supports'],
  'stopped-when-unknown': () => ['antithrombotic-stopped-when-unknown', 'supports'],
  past: () => ['antithrombotic-past', 'history'],
  'not-taken': () => ['antithrombotic-not-taken', 'history'],
};

/** Of one that is over, the day of its end tells more than that of the order. */
export function withEnd(evidence: Evidence, medication: MedicationFact, { asOf }: Pick<QuestionContext, 'asOf'>): Evidence {
  const ended = endOf(medication, asOf);
  return ended ? { ...evidence, date: ended.text, dateKind: 'ended' } : evidence;
}

/** What flushes a catheter or lies on the skin: shown, and no treatment of the blood. */
function localEvidence(context: QuestionContext): readonly Evidence[] {
  return localMedicinesIn(context, ANTITHROMBOTICS)
    .filter(({ medication }) => standingOf(medication, context, stoppedHours(context)) !== 'past')
    .map(({ medication, match }) => evidenceOf(medication, { rule: 'antithrombotic-local', says: 'supports', match }));
}

/** Recorded as long-term use, whether or not a drug is listed. */
export function longTermAntithrombotics(context: QuestionContext, says: 'present' | 'supports'): readonly Evidence[] {
  return conditionsIn({ ...context, level: undefined }, [longTermAnticoagulant])
    .filter(({ fact }) => fact.verification === 'asserted' && fact.clinical === 'current')
    .map(({ fact, match }) => evidenceOf(fact, { rule: 'long-term-anticoagulant', says, match }));
}

/** A medicine without name or known code may be any drug: it is not passed over. */
export function namelessMedicines(context: QuestionContext): readonly Evidence[] {
  return context.facts.medications
    .filter(medication => medication.nameless && medication.use !== 'void')
    .filter(medication => countsAsTaken(standingOf(medication, context, stoppedHours(context))))
    .map(medication =>
      evidenceOf(medication, {
        rule: 'medicine-without-name',
        says: 'unparseable',
        match: { coding: medication.concept.codings[0], match: 'code' },
      }),
    );
}

/** "No current medicines" is worth seeing and denies nothing: other entries of the same record may name one. */
function denials(context: QuestionContext): readonly Evidence[] {
  return context.facts.medications
    .filter(({ denies, use }) => denies !== undefined && use === 'current')
    .map(medication =>
      evidenceOf(medication, {
        rule: medication.denies === 'none-taken' ? 'no-medicines-recorded' : 'medicines-not-known',
        says: 'supports',
        match: { ...BY_TEXT, coding: medication.concept.codings[0] },
      }),
    );
}
