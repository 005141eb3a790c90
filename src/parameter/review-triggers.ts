import type { ComplicationKindCode } from './codes.generated.ts';

/** What section VII.B recommends to review in every instance, however many there were. */
export const REVIEW_TRIGGERS = ['death', 'infection', 'neurologic', 'pulmonary-embolus'] as const;

export type ReviewTrigger = (typeof REVIEW_TRIGGERS)[number];

/** Neurological ones of any duration; emboli of every material. */
export const TRIGGER_OF_KIND: Readonly<Partial<Record<ComplicationKindCode, ReviewTrigger>>> = {
  death: 'death',
  infection: 'infection',
  'permanent-neurologic-deficit': 'neurologic',
  'transient-neurologic-deficit': 'neurologic',
  'symptomatic-cement-pulmonary-embolus': 'pulmonary-embolus',
  'other-pulmonary-embolus': 'pulmonary-embolus',
};
