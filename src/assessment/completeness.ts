import { decide } from './assess/decide.ts';
import { isBleedingOpen } from './bleeding/is-bleeding-open.ts';
import type { AnswerKey, Case } from './case/case.ts';
import { type FactStage, type HeldFact, heldFacts, isFactField } from './case/case-facts.ts';
import { standingComplications } from './case/entered-in-error.ts';
import type { FieldId } from './case/field.ts';
import { tooOldToday } from './day/day-of-procedure.ts';
import { allWordsOwed } from './doubts/hard-facts.ts';
import { isFilled } from './facts/conditions.ts';
import { pendingPathology } from './follow-up/pathology.ts';

export type StageId = 'assess' | 'plan' | 'consent' | 'day' | 'procedure' | 'recover' | 'follow-up' | 'review';

export interface StageState {
  /** Something in this stage has been answered. */
  readonly begun: boolean;
  /** Fields that are still empty, in the order of the screen. */
  readonly lacking: readonly FieldId[];
}

/** What each stage still lacks, for the list of stages. Nothing that is lacking keeps anybody from going on. */
export function completeness(current: Case): Readonly<Record<StageId, StageState>> {
  const findings = decide(current);
  const today = tooOldToday(current);
  // Of one that was entered in error nothing is asked any more.
  const complications = standingComplications(current);
  const facts = [...heldFacts({ ...current, complications })];
  const { levels, answers, procedure } = current;
  const begun = (stage: FactStage) => facts.some(held => held.stage === stage && isSaid(held));
  const lacking = (...stages: readonly FactStage[]) =>
    facts
      .filter(held => stages.includes(held.stage) && isLacking(held))
      .flatMap(({ field }) => (isFactField(field, current) ? [field] : []));
  return {
    assess: {
      begun: levels.length > 0 || Object.keys(answers).length > 0 || begun('assess'),
      lacking: [...(levels.length === 0 ? (['levels'] as const) : []), ...lacking('assess'), ...openElsewhere(findings.open, today)],
    },
    plan: { begun: begun('plan'), lacking: lacking('plan') },
    consent: { begun: begun('consent'), lacking: lacking('consent') },
    day: {
      begun: procedure.status === 'not-done' || today.length > 0 || begun('day'),
      // Bleeding is settled on the day: by time and value, by reversal, or by going on with words.
      lacking: [...today, ...lacking('day'), ...(isBleedingOpen(current) ? (['bleeding.state'] as const) : [])],
    },
    procedure: { begun: complications.length > 0 || begun('procedure'), lacking: lacking('procedure', 'complications') },
    recover: { begun: begun('recover'), lacking: lacking('recover') },
    'follow-up': {
      begun: begun('follow-up'),
      lacking: [
        ...(procedure.status !== undefined && pendingPathology(current).length > 0 ? (['follow-up.pathology'] as const) : []),
        ...lacking('follow-up'),
      ],
    },
    review: {
      begun: findings.explained.length > 0,
      lacking: allWordsOwed(current, findings).map((key): FieldId => `departure.${key}`),
    },
  };
}

/** Whether it was said by somebody, and does not stand there from the beginning. */
const isSaid = ({ node, value }: HeldFact): boolean => node.form === 'fact' && isFilled(value) && value !== node.kind.blank;

function isLacking({ node, value, situation }: HeldFact): boolean {
  if (!node.owed?.(situation)) return false;
  return !(node.settled?.(situation) ?? isFilled(value));
}

/** What the day of the procedure asks again is open there, not where it was asked first. */
function openElsewhere(open: readonly AnswerKey[], today: readonly AnswerKey[]): readonly AnswerKey[] {
  return open.filter(key => !today.includes(key));
}
