import { type Applicability, asks } from '../../parameter/applicability.ts';
import type { VertebralLevelCode } from '../../parameter/codes.generated.ts';
import type { QuestionId } from '../../parameter/criteria.ts';
import { questionsAt } from '../../parameter/questions.ts';
import { answerKey } from '../case/answer-key.ts';
import type { AnswerKey, Case } from '../case/case.ts';

export interface Asked {
  readonly id: QuestionId;
  readonly level: VertebralLevelCode | undefined;
  readonly key: AnswerKey;
}

type OfWhom = Pick<Case, 'patient' | 'startedAt'> & { readonly procedure: Pick<Case['procedure'], 'performedStart'> } & {
  readonly chart: Pick<Case['chart'], 'asOf'>;
};

/** What is put to this patient, in the order of the screen. */
export function askedOf(current: OfWhom & Pick<Case, 'levels'>): readonly Asked[] {
  return questionsAt(current.levels.map(({ level }) => level))
    .filter(({ question }) => applicability(question.id, current).asked)
    .map(({ question, level }) => ({ id: question.id, level, key: answerKey(question.id, level) }));
}

/** Whether a question is put to this patient, for every list and every row by the same moment. */
export function applicability(question: QuestionId, current: OfWhom): Applicability {
  const { birthDate, gender, birthSex } = current.patient;
  return asks(question, { birthDate, gender, birthSex, asOf: askedAsOf(current) });
}

/** The beginning of the procedure once there was one; until then the day of the window, or the one on which the case began. */
function askedAsOf({ startedAt, procedure, chart }: OfWhom): Date {
  const moments = [procedure.performedStart, chart.asOf, startedAt].map(text => new Date(text ?? Number.NaN));
  return moments.find(moment => !Number.isNaN(moment.getTime())) ?? new Date(Number.NaN);
}
