import { consentFacts } from '../consent/facts.ts';
import { dayFacts } from '../day/facts.ts';
import { blanksOf } from '../facts/blank-of.ts';
import { procedureFacts } from '../procedure/facts.ts';
import type { Case, Complication } from './case.ts';

/** Complications without those that were taken back as entered in error. */
export const standingComplications = ({ complications, takenBack }: Pick<Case, 'complications' | 'takenBack'>): readonly Complication[] =>
  complications.filter(({ id }) => !takenBack.includes(`adverse-event/${id}`));

const PAIN = 'CARE-PRE-6';

type Scored = Pick<Case, 'answers' | 'assessment' | 'followUp'>;

/** The same of pain and totals. A contact was made whatever pain was written down at it. */
export function standingScores({ takenBack, answers, assessment, followUp }: Scored & Pick<Case, 'takenBack'>): Scored {
  const totals = (rows: Case['assessment']['scores']) => rows.filter(({ id }) => !takenBack.includes(`score/total/${id}`));
  const visits = followUp.visits.map(visit => (takenBack.includes(`score/visit/${visit.id}`) ? { ...visit, pain: undefined } : visit));
  const { [PAIN]: _pain, ...others } = answers;
  return {
    answers: takenBack.includes('score/pain') ? others : answers,
    assessment: { ...assessment, scores: totals(assessment.scores) },
    followUp: { ...followUp, visits, scores: totals(followUp.scores) },
  };
}

/** The case without what was taken back as entered in error: it is kept, and counts for nothing. */
export function withoutErrors(current: Case): Case {
  const { takenBack, consent, procedure } = current;
  if (takenBack.length === 0) return current;
  return {
    ...current,
    consent: takenBack.includes('consent') ? blanksOf(consentFacts) : consent,
    procedure: takenBack.includes('procedure') ? { ...procedure, ...blanksOf({ ...procedureFacts, ...dayFacts }) } : procedure,
    complications: standingComplications(current),
    ...standingScores(current),
  };
}
