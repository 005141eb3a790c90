import type { VertebralLevelCode } from '../../parameter/codes.generated.ts';
import type { Question, QuestionId } from '../../parameter/criteria.ts';
import { compareLevels, LEVELS } from '../../parameter/levels.ts';
import { QUESTIONS } from '../../parameter/questions.ts';
import type { AnswerKey } from './case.ts';

export function answerKey(question: QuestionId, level: VertebralLevelCode | undefined): AnswerKey {
  return level === undefined ? question : `${question}@${level}`;
}

/** What the key of an answer is about. */
interface AnswerPlace {
  readonly question: Question;
  /** Undefined: the whole patient. */
  readonly level: VertebralLevelCode | undefined;
}

/** By every key that there is: a key is looked up, never taken apart. Made when it is first asked for. */
let places: ReadonlyMap<string, AnswerPlace> | undefined;

/** Undefined: no question is asked under this key. */
export function placeOfAnswer(key: string): AnswerPlace | undefined {
  places ??= new Map(
    QUESTIONS.flatMap(question =>
      (question.scope === 'level' ? LEVELS : [undefined]).map((level): [string, AnswerPlace] => [
        answerKey(question.id, level),
        { question, level },
      ]),
    ),
  );
  return places.get(key);
}

export function isAnswerKey(key: string): key is AnswerKey {
  return placeOfAnswer(key) !== undefined;
}

/** The question that an answer's key is about. */
export function questionOfKey(key: AnswerKey): Question {
  const place = placeOfAnswer(key);
  if (!place) throw new RangeError(`No question ${key}`);
  return place.question;
}

/** Head to sacrum, the order in which levels are named everywhere. */
export function inAnatomicalOrder<T extends { readonly level: VertebralLevelCode }>(rows: readonly T[]): readonly T[] {
  return [...rows].sort((a, b) => compareLevels(a.level, b.level));
}

/** Each level once, head to sacrum. */
export function sortLevels(levels: Iterable<VertebralLevelCode>): readonly VertebralLevelCode[] {
  return [...new Set(levels)].sort(compareLevels);
}
