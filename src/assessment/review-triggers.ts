import { REVIEW_TRIGGERS, type ReviewTrigger, TRIGGER_OF_KIND } from '../parameter/review-triggers.ts';
import type { Complication } from './case.ts';

/** For a department's own review. Nothing of it is sent. */
export function reviewTriggers({ kind, grade, outcome, consequences }: Complication): readonly ReviewTrigger[] {
  const died = grade === '5' || outcome === 'fatal' || consequences.death === true;
  const ofKind = kind && TRIGGER_OF_KIND[kind];
  return REVIEW_TRIGGERS.filter(trigger => trigger === ofKind || (trigger === 'death' && died));
}
