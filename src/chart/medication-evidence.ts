import type { Evidence } from './evidence.ts';
import { evidenceOf } from './evidence-of.ts';
import { newestFirst, withinWindow } from './fhir-date.ts';
import { ANTITHROMBOTICS, type DrugClass, opioids } from './groups/medications.ts';
import { type DrugMatch, drugMatch, type MedicationFact } from './medication-facts.ts';
import { HOURS_PER_DAY, type QuestionContext } from './question-context.ts';
import type { RuleId } from './rules.ts';

interface TakenDrug {
  readonly medication: MedicationFact;
  readonly match: DrugMatch;
  /** Same for a statement and a request of one drug. */
  readonly drug: string;
}

/** An order that ended without a date is thought of for a year, then it is history. */
const STOP_UNKNOWN_HOURS = 365 * HOURS_PER_DAY;

/** Antithrombotics taken, ordered or lately stopped; a statement and an order that disagree stand side by side. */
export function antithromboticEvidence(context: QuestionContext, currentSays: 'present' | 'supports'): readonly Evidence[] {
  const drugs = drugsOf(context, ANTITHROMBOTICS);
  const windowHours = context.windows.antithromboticStoppedDays * HOURS_PER_DAY;
  const evidence = drugs.map(taken => {
    const { medication, match } = taken;
    const [rule, says] = judge(context, taken, drugs, currentSays, windowHours);
    const ended =
      isOver(medication, context) && (rule === 'antithrombotic-stopped' || rule === 'antithrombotic-past') ? medication.ended : undefined;
    const evidence = evidenceOf(medication, {
      rule,
      says,
      match,
      windowHours: rule === 'antithrombotic-stopped' ? windowHours : undefined,
    });
    // Of one that is over, the day of its end tells more than that of the order.
    return ended ? { ...evidence, date: ended.text, dateKind: 'ended' as const } : evidence;
  });
  return [...evidence, ...namelessMedicines(context)];
}

function judge(
  context: QuestionContext,
  { medication, drug }: TakenDrug,
  drugs: readonly TakenDrug[],
  currentSays: 'present' | 'supports',
  windowHours: number,
): [RuleId, Evidence['says']] {
  const over = medication.use === 'current' && medication.ended !== undefined && medication.ended.to <= context.asOf.getTime();
  if (medication.use === 'current' && !over) return ['antithrombotic-current', currentSays];
  const contradicted = drugs.some(
    other =>
      other.drug === drug &&
      other.medication.kind !== medication.kind &&
      other.medication.use === 'current' &&
      !isOver(other.medication, context),
  );
  if (contradicted && currentSays === 'present') return ['antithrombotic-disagreement', 'absent'];
  if (medication.use === 'not-taken') return ['antithrombotic-not-taken', 'history'];
  const stopped = withinWindow(medication.ended, context.asOf, windowHours);
  if (stopped === 'inside' || stopped === 'unsure' || stopped === 'future') return ['antithrombotic-stopped', 'supports'];
  if (stopped === 'outside') return ['antithrombotic-past', 'history'];
  const begun = withinWindow(medication.moment, context.asOf, STOP_UNKNOWN_HOURS);
  return begun === 'outside' ? ['antithrombotic-past', 'history'] : ['antithrombotic-stopped-when-unknown', 'supports'];
}

function isOver({ ended }: MedicationFact, { asOf }: QuestionContext): boolean {
  return ended !== undefined && ended.to <= asOf.getTime();
}

/** Opioids taken or ordered: pain that needed them. */
export function opioidEvidence(context: QuestionContext): readonly Evidence[] {
  return drugsOf(context, [opioids])
    .filter(({ medication }) => medication.use === 'current' && !isOver(medication, context))
    .map(({ medication, match }) => evidenceOf(medication, { rule: 'opioid-taken', says: 'supports', match }));
}

/** A medicine without name or known code may be any drug: it is not passed over. */
function namelessMedicines({ facts }: QuestionContext): readonly Evidence[] {
  return facts.medications
    .filter(
      medication => medication.nameless && medication.use === 'current' && !ANTITHROMBOTICS.some(drugs => drugMatch(medication, drugs)),
    )
    .map(medication =>
      evidenceOf(medication, {
        rule: 'medicine-without-name',
        says: 'unparseable',
        match: { coding: medication.concept.codings[0], match: 'code' },
      }),
    );
}

function drugsOf({ facts }: QuestionContext, classes: readonly DrugClass[]): readonly TakenDrug[] {
  return facts.medications
    .filter(medication => medication.use !== 'void')
    .flatMap(medication =>
      classes.flatMap(drugs => {
        const match = drugMatch(medication, drugs);
        return match ? [{ medication, match, drug: match.ingredient ?? `${drugs.id} ${match.coding?.code ?? ''}` }] : [];
      }),
    )
    .sort((one, other) => newestFirst(one.medication.moment, other.medication.moment));
}
