import type { Criterion, QuestionId } from './criteria.ts';

/** What a clinician answered; undefined: not answered. */
export type GivenAnswer = 'present' | 'not-present' | 'not-assessed' | number | undefined;

/** True when every part of the criterion was answered present. One part of a conjunction alone is not the criterion. */
export function criterionPresent(criterion: Criterion, answerOf: (question: QuestionId) => GivenAnswer): boolean {
  return criterion.questions.length > 0 && criterion.questions.every(question => answerOf(question) === 'present');
}
