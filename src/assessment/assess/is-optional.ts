import type { VertebralLevelCode } from '../../parameter/codes.generated.ts';
import type { QuestionId } from '../../parameter/criteria.ts';
import { isAskedFor } from '../../parameter/criteria-data.ts';
import { answerKey } from '../case/answer-key.ts';
import type { Case } from '../case/case.ts';
import type { Findings } from './findings.ts';

/** Whether nothing hangs on the answer: an indication that nobody has answered, at a level where another matches. One is enough there. */
export function isOptional({ answers }: Case, { matched }: Findings, question: QuestionId, level: VertebralLevelCode | undefined): boolean {
  return (
    level !== undefined &&
    isAskedFor(question, 'indication') &&
    answers[answerKey(question, level)] === undefined &&
    matched.some(finding => finding.level === level)
  );
}
