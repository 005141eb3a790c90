import { consentFacts } from '../consent/facts.ts';
import { dayFacts } from '../day/facts.ts';
import { blanksOf } from '../facts/blank-of.ts';
import { procedureFacts } from '../procedure/facts.ts';
import type { Case, Complication } from './case.ts';

/** Complications without those that were taken back as entered in error. */
export const standingComplications = ({ complications, takenBack }: Pick<Case, 'complications' | 'takenBack'>): readonly Complication[] =>
  complications.filter(({ id }) => !takenBack.includes(`adverse-event/${id}`));

/** The case without what was taken back as entered in error: it is kept, and counts for nothing. */
export function withoutErrors(current: Case): Case {
  const { takenBack, consent, procedure } = current;
  if (takenBack.length === 0) return current;
  return {
    ...current,
    consent: takenBack.includes('consent') ? blanksOf(consentFacts) : consent,
    procedure: takenBack.includes('procedure') ? { ...procedure, ...blanksOf({ ...procedureFacts, ...dayFacts }) } : procedure,
    complications: standingComplications(current),
  };
}
