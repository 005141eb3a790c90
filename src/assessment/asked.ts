import { asks } from '../parameter/applicability.ts';
import type { VertebralLevelCode } from '../parameter/codes.generated.ts';
import type { QuestionId } from '../parameter/criteria.ts';
import { questionsAt } from '../parameter/questions.ts';
import { answerKey } from './answer-key.ts';
import type { AnswerKey, Case } from './case.ts';

export interface Asked {
  readonly id: QuestionId;
  readonly level: VertebralLevelCode | undefined;
  readonly key: AnswerKey;
}

/**
 * What is put to this patient, in the order of the screen. The day the case began stands for today: an age in years does not turn
 * on it.
 */
export function askedOf(current: Pick<Case, 'patient' | 'startedAt' | 'levels'>): readonly Asked[] {
  const { birthDate, gender } = current.patient;
  const of = { birthDate, gender, asOf: new Date(current.startedAt) };
  return questionsAt(current.levels.map(({ level }) => level))
    .filter(({ question }) => asks(question.id, of).asked)
    .map(({ question, level }) => ({ id: question.id, level, key: answerKey(question.id, level) }));
}
