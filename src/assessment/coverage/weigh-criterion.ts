import type { VertebralLevelCode } from '../../parameter/codes.generated.ts';
import { LEVELS } from '../../parameter/levels.ts';
import { QUESTIONS } from '../../parameter/questions.ts';
import type { PayerCriterion, PayerRules } from '../../site/payers/payer-rules.ts';
import { applicability } from '../assess/asked.ts';
import { answerKey } from '../case/answer-key.ts';
import type { Answer, AnswerKey, Case } from '../case/case.ts';
import type { FieldId } from '../case/field.ts';
import { isInRange } from '../instruments/instruments.ts';
import { keyOfPayerQuestion, payerQuestion } from './payer-question.ts';

/**
 * What the record says of something that a payer asks for. Never whether the payer pays: `otherwise` is an answer that says the opposite, and
 * `not-documented` that there is none.
 */
export type Standing = 'documented' | 'otherwise' | 'not-documented';

/** What a standing rests on, and where it is answered. */
export interface Basis {
  /** Undefined: nothing is to be answered for it. */
  readonly field: FieldId | undefined;
  /** Undefined: there is no answer. */
  readonly value: Answer['value'] | boolean | string | undefined;
  /** Of which moment the answer is: ISO instant, or the FHIR date that was said with it. */
  readonly at: string | undefined;
  /** It is not put to this patient. */
  readonly notAsked?: 'age' | 'sex';
  /** It was answered, and the chart has changed since: it is asked again. */
  readonly askAgain?: true;
}

export interface Weighing {
  readonly standing: Standing;
  readonly basis: Basis;
}

const nothingAt = (field: FieldId | undefined): Weighing => ({
  standing: 'not-documented',
  basis: { field, value: undefined, at: undefined },
});

const LEVELS_CHOSEN: FieldId = 'levels';
const NAMES: readonly string[] = LEVELS;

/** What one criterion comes to at a level; undefined: no level is chosen yet. */
export function weighCriterion(
  criterion: PayerCriterion,
  rules: PayerRules,
  current: Case,
  level: VertebralLevelCode | undefined,
): Weighing {
  if ('question' in criterion) return ofQuestion(criterion.question, criterion.is, current, level);
  if ('painAtLeast' in criterion) {
    const answer = current.answers['CARE-PRE-6'];
    const value = typeof answer?.value === 'number' ? answer.value : undefined;
    return of(value === undefined ? undefined : value >= criterion.painAtLeast, { field: 'CARE-PRE-6', value, at: answer?.at });
  }
  if ('levelsAtMost' in criterion) {
    const count = current.levels.length;
    return count === 0
      ? nothingAt(LEVELS_CHOSEN)
      : of(count <= criterion.levelsAtMost, { field: LEVELS_CHOSEN, value: count, at: undefined });
  }
  if ('levels' in criterion) {
    if (level === undefined) return nothingAt(LEVELS_CHOSEN);
    const [first, last] = criterion.levels.map(each => NAMES.indexOf(each));
    const place = LEVELS.indexOf(level);
    return of(place >= (first ?? 0) && place <= (last ?? -1), { field: LEVELS_CHOSEN, value: level, at: undefined });
  }
  if ('score' in criterion) return ofScore(criterion, current);
  const question = payerQuestion(criterion.payer, rules);
  if (!question) return nothingAt(undefined);
  if (question.scope === 'level' && level === undefined) return nothingAt(LEVELS_CHOSEN);
  const key = keyOfPayerQuestion(question, rules, level);
  const said = current.coverage?.[key];
  return of(said === undefined ? undefined : says(said.value, criterion), { field: `coverage.${key}`, value: said?.value, at: said?.at });
}

/** Undefined: the value is none that the criterion can be told by. */
function says(
  value: boolean | number | string,
  criterion: Extract<PayerCriterion, { readonly payer: string } | { readonly score: string }>,
): boolean | undefined {
  if (value === '') return undefined;
  if ('given' in criterion) return true;
  if ('is' in criterion) return typeof value === 'boolean' ? value === criterion.is : undefined;
  if (typeof value !== 'number') return undefined;
  return 'over' in criterion ? value > criterion.over : value >= criterion.atLeast;
}

/** The total that was told last; one without a day was told before any other, and one off its scale is none. */
function ofScore(criterion: Extract<PayerCriterion, { readonly score: string }>, { assessment }: Case): Weighing {
  const told = assessment.scores.filter(
    ({ instrument, score }) => instrument === criterion.score && score !== undefined && isInRange(instrument, score),
  );
  const last = told.toSorted((one, other) => (one.at ?? '').localeCompare(other.at ?? '')).at(-1);
  if (last?.score === undefined) return nothingAt('assess.scores');
  return of(says(last.score, criterion), { field: `assess.scores.${last.id}.score`, value: last.score, at: last.at });
}

function ofQuestion(
  id: string,
  is: 'present' | 'not-present' | 'answered',
  current: Case,
  level: VertebralLevelCode | undefined,
): Weighing {
  const question = QUESTIONS.find(each => each.id === id);
  if (!question) return nothingAt(undefined);
  if (question.scope === 'level' && level === undefined) return nothingAt(LEVELS_CHOSEN);
  const key: AnswerKey = answerKey(question.id, question.scope === 'level' ? level : undefined);
  const answer = current.answers[key];
  const basis: Basis = { field: key, value: answer?.value, at: answer?.at };
  if (answer === undefined) {
    const put = applicability(question.id, current);
    if (put.asked) return nothingAt(key);
    return of(is !== 'present', { ...basis, field: undefined, notAsked: put.reason });
  }
  // An answer of an earlier day was given all the same; one that the chart speaks against now is asked again.
  const lapse = current.chart.lapsed[key];
  if (lapse && lapse.reason !== 'window') return { standing: 'not-documented', basis: { ...basis, askAgain: true } };
  if (answer.value === 'not-assessed') return { standing: 'not-documented', basis };
  return of(is === 'answered' || answer.value === is, basis);
}

const of = (is: boolean | undefined, basis: Basis): Weighing => ({
  standing: is === undefined ? 'not-documented' : is ? 'documented' : 'otherwise',
  basis,
});
