import { answerKey } from '../../assessment/case/answer-key.ts';
import type { Attestation } from '../../assessment/case/attestation.ts';
import type { Answer, Case } from '../../assessment/case/case.ts';
import { heldFacts } from '../../assessment/case/case-facts.ts';
import type { AnswerOriginCode, VertebralLevelCode } from '../../parameter/codes.generated.ts';
import type { QuestionId } from '../../parameter/criteria.ts';
import { QUESTIONS } from '../../parameter/questions.ts';
import { ORIGIN_CODES } from '../questionnaire/answer-origin.ts';

/** Answers of one origin that the same person gave on one day; or everything that was entered of one resource. */
export interface AnswerGroup {
  readonly origin: AnswerOriginCode;
  /** Who entered it, by name, or by reference where the EHR gave no name. Undefined: it said neither. */
  readonly by: readonly (string | undefined)[];
  /** ISO instants of the first and the last. */
  readonly from: string;
  readonly to: string;
  /** Empty: not of questions, but of the whole. */
  readonly questions: readonly AnsweredQuestion[];
  /** Who took responsibility for it as it stands. */
  readonly attested?: Attestation | undefined;
  /** The chart's resources that stood beside the answers. */
  readonly evidence: readonly string[];
}

export interface AnsweredQuestion {
  readonly question: QuestionId;
  readonly level: VertebralLevelCode | undefined;
}

interface Given extends AnsweredQuestion {
  readonly answer: Answer;
  readonly by: string | undefined;
}

/** The answers of the assessment for which `isOpen`, in groups: by origin, by who gave them, by day. */
export function groupsOfAnswers(current: Case, isOpen: (question: AnsweredQuestion, at: string) => boolean): readonly AnswerGroup[] {
  const groups = new Map<string, Given[]>();
  for (const given of answersOf(current)) {
    if (!isOpen(given, given.answer.at)) continue;
    const key = JSON.stringify([given.answer.origin, given.by, given.answer.at.slice(0, 10)]);
    groups.set(key, [...(groups.get(key) ?? []), given]);
  }
  return Array.from(groups.values(), groupOf);
}

function* answersOf({ answers, enteredBy, levels }: Case): Generator<Given> {
  for (const level of [...levels.map(row => row.level), undefined]) {
    for (const { id, scope } of QUESTIONS) {
      if ((scope === 'level') !== (level !== undefined)) continue;
      const key = answerKey(id, level);
      const answer = answers[key];
      if (answer) yield { question: id, level, answer, by: enteredBy[key]?.by };
    }
  }
}

function groupOf(given: readonly Given[]): AnswerGroup {
  const [first] = given;
  return {
    origin: first ? ORIGIN_CODES[first.answer.origin] : 'typed',
    by: [first?.by],
    ...spanOf(given.map(({ answer }) => answer.at)),
    questions: given.map(({ question, level }) => ({ question, level })),
    evidence: [...new Set(given.flatMap(({ answer }) => answer.evidenceSeen.map(({ reference }) => reference)))],
  };
}

/** Everything that was entered of the facts for which `isOf`; undefined where the case kept nothing of who did. */
export function groupOfFacts(current: Case, isOf: (stage: string, field: string) => boolean): AnswerGroup | undefined {
  const fields = [...heldFacts(current)].filter(({ stage, field }) => isOf(stage, field)).map(({ field }) => field);
  const entered = fields.flatMap(field => current.enteredBy[field] ?? []);
  if (entered.length === 0) return undefined;
  return {
    origin: 'typed',
    by: [...new Set(entered.map(({ by }) => by))],
    ...spanOf(entered.map(({ at }) => at)),
    questions: [],
    evidence: [],
  };
}

function spanOf(moments: readonly string[]): Pick<AnswerGroup, 'from' | 'to'> {
  const sorted = moments.toSorted((one, other) => Date.parse(one) - Date.parse(other));
  return { from: sorted[0] ?? '', to: sorted.at(-1) ?? '' };
}
