import type { VertebralLevelCode } from '../../parameter/codes.generated.ts';
import { PAYER_QUESTIONS } from '../../site/payers/payer-questions.ts';
import { criteriaOf, type PayerQuestion, type PayerRules } from '../../site/payers/payer-rules.ts';
import { sortLevels } from '../case/answer-key.ts';
import type { Case } from '../case/case.ts';
import { coverageKey } from '../case/coverage-key.ts';

/** A question that only payers ask, as it is put in one case. */
export interface PayerAsked {
  readonly question: PayerQuestion;
  readonly level: VertebralLevelCode | undefined;
  /** Under which the case keeps the answer. */
  readonly key: string;
}

/** Undefined: the rules speak of a question that nobody knows. */
export function payerQuestion(id: string, rules: PayerRules): PayerQuestion | undefined {
  return rules.questions.find(each => each.id === id) ?? PAYER_QUESTIONS.find(each => each.id === id);
}

/** The rules' own questions have the rules' id before theirs: two payers may call two things alike. */
export function keyOfPayerQuestion(question: PayerQuestion, rules: PayerRules, level: VertebralLevelCode | undefined): string {
  const id = rules.questions.includes(question) ? `${rules.id}.${question.id}` : question.id;
  return coverageKey(id, question.scope === 'level' ? level : undefined);
}

/** What is asked because a site has switched on these rules, each once: of the patient, then level by level. */
export function payerAsked(all: readonly PayerRules[], { levels }: Pick<Case, 'levels'>): readonly PayerAsked[] {
  const chosen = sortLevels(levels.map(({ level }) => level));
  const found = new Map<string, PayerAsked>();
  for (const rules of all) {
    const criteria = [rules.rule, ...rules.weighed, ...rules.kept].flatMap(criteriaOf);
    const wanted = new Set(criteria.flatMap(criterion => ('payer' in criterion ? [criterion.payer] : [])));
    for (const question of [...PAYER_QUESTIONS, ...rules.questions]) {
      if (!wanted.has(question.id) || payerQuestion(question.id, rules) !== question) continue;
      for (const level of question.scope === 'level' ? chosen : [undefined]) {
        const key = keyOfPayerQuestion(question, rules, level);
        found.set(key, { question, level, key });
      }
    }
  }
  const place = ({ level }: PayerAsked) => (level === undefined ? -1 : chosen.indexOf(level));
  return [...found.values()].toSorted((one, other) => place(one) - place(other));
}
