import type { VertebralLevelCode } from '../../parameter/codes.generated.ts';
import type { Question, QuestionId } from '../../parameter/criteria.ts';
import { compareLevels, isLevel } from '../../parameter/levels.ts';
import { QUESTIONS } from '../../parameter/questions.ts';
import type { AnswerKey } from './case.ts';

export function answerKey(question: QuestionId, level: VertebralLevelCode | undefined): AnswerKey {
  return level === undefined ? question : `${question}@${level}`;
}

/** The question that an answer's key is about. */
export function questionOfKey(key: AnswerKey): Question {
  const [id] = key.split('@');
  const question = QUESTIONS.find(each => each.id === id);
  if (!question) throw new RangeError(`No question ${key}`);
  return question;
}

/** The level that a key of an answer or a departure is about; undefined for one about the whole patient. */
export function levelOfKey(key: string): VertebralLevelCode | undefined {
  const place = key.slice(key.indexOf('@') + 1);
  return isLevel(place) ? place : undefined;
}

/** Head to sacrum, the order in which levels are named everywhere. */
export function inAnatomicalOrder<T extends { readonly level: VertebralLevelCode }>(rows: readonly T[]): readonly T[] {
  return [...rows].sort((a, b) => compareLevels(a.level, b.level));
}

/** Each level once, head to sacrum. */
export function sortLevels(levels: Iterable<VertebralLevelCode>): readonly VertebralLevelCode[] {
  return [...new Set(levels)].sort(compareLevels);
}
