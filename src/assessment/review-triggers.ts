import type { ComplicationKindCode } from '../parameter/codes.generated.ts';
import type { Complication } from './case.ts';

/** What section VII.B recommends to review in every instance, however many there were. */
export const REVIEW_TRIGGERS = ['death', 'infection', 'neurologic', 'pulmonary-embolus'] as const;

export type ReviewTrigger = (typeof REVIEW_TRIGGERS)[number];

/** Neurological ones of any duration; emboli of every material. */
const OF_KIND: Readonly<Partial<Record<ComplicationKindCode, ReviewTrigger>>> = {
  death: 'death',
  infection: 'infection',
  'permanent-neurologic-deficit': 'neurologic',
  'transient-neurologic-deficit': 'neurologic',
  'symptomatic-cement-pulmonary-embolus': 'pulmonary-embolus',
  'other-pulmonary-embolus': 'pulmonary-embolus',
};

/** For a department's own review. Nothing of it is sent. */
export function reviewTriggers({ kind, grade, outcome, consequences }: Complication): readonly ReviewTrigger[] {
  const died = grade === '5' || outcome === 'fatal' || consequences.death === true;
  const ofKind = kind && OF_KIND[kind];
  return REVIEW_TRIGGERS.filter(trigger => trigger === ofKind || (trigger === 'death' && died));
}
