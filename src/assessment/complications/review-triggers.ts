import { REVIEW_TRIGGERS, type ReviewTrigger, TRIGGER_OF_KIND } from '../../parameter/review-triggers.ts';
import type { Complication } from '../case/case.ts';
import { patientDied } from './facts.ts';
import { gradesOf, isGradeOfDeath } from './grades.ts';

/** For a department's own review. Nothing of it is sent. */
export function reviewTriggers(complication: Complication): readonly ReviewTrigger[] {
  const { kind } = complication;
  const died = gradesOf(complication).some(isGradeOfDeath) || patientDied(complication);
  const ofKind = kind && TRIGGER_OF_KIND[kind];
  return REVIEW_TRIGGERS.filter(trigger => trigger === ofKind || (trigger === 'death' && died));
}

/** It is of a kind that the department reviews, and nobody has recorded that it was. */
export const awaitsReview = (complication: Complication): boolean =>
  complication.reviewedAt === undefined && reviewTriggers(complication).length > 0;
