import type { Case, FollowUpVisit } from '../case/case.ts';
import { blanksOf } from '../facts/blank-of.ts';
import { isLater, isToCome } from '../values/is-after.ts';
import { doneAt } from '../values/when-done.ts';
import { followUpFacts } from './facts.ts';

/** A call that is made now, by who is signed in. `at`: FHIR dateTime with offset. */
export function callNow(id: string, at: string, { name }: Case['clinician']): FollowUpVisit {
  return { ...emptyVisit(id), at, manner: 'telephone', by: name ?? '' };
}

export function emptyVisit(id: string): FollowUpVisit {
  return { id, ...blanksOf(followUpFacts.visits.facts) };
}

/** What can hardly be right at a contact. */
export type VisitRemark = 'beyond-scale' | 'future' | 'before';

/** Pain is told from 0 to 10. */
export const PAIN_AT_MOST = 10;

export function visitRemarks({ at, pain }: FollowUpVisit, { procedure }: Pick<Case, 'procedure'>, asOf: Date): readonly VisitRemark[] {
  return [
    ...(pain !== undefined && pain > PAIN_AT_MOST ? (['beyond-scale'] as const) : []),
    ...(isToCome(at, asOf) ? (['future'] as const) : []),
    ...(isLater(doneAt(procedure), at) ? (['before'] as const) : []),
  ];
}

/** The last first. A contact without a time is the one that is being written. */
export const latestFirst = (visits: readonly FollowUpVisit[]): readonly FollowUpVisit[] =>
  visits.toSorted((one, other) => momentOf(other) - momentOf(one));

const momentOf = ({ at }: FollowUpVisit): number => (at === undefined ? Number.POSITIVE_INFINITY : Date.parse(at));
