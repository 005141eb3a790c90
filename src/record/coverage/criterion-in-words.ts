import { applicability } from '../../assessment/assess/asked.ts';
import { placeOfAnswer } from '../../assessment/case/answer-key.ts';
import type { Case } from '../../assessment/case/case.ts';
import { payerQuestion } from '../../assessment/coverage/payer-question.ts';
import type { BasisAt, PayerCriterion, PayerRule, PayerRules } from '../../assessment/coverage/weigh.ts';
import { dayHere } from '../../plain/hours-and-days.ts';
import type { CoverageWords } from '../../words/later/coverage-words.ts';
import type { Words } from '../../words/words.ts';
import { spoken } from '../base/spoken.ts';

/** What rules and answers are said with. */
export interface Saying {
  readonly words: Words;
  readonly say: CoverageWords;
}

const own = (table: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

/** How a question that only payers ask is called. */
export function payerQuestionInWords(id: string, rules: PayerRules, { say }: Saying): string {
  return payerQuestion(id, rules)?.words ?? own(say.question, id) ?? id;
}

/** What a criterion asks for; of a site's own rules with what the payer's list calls it. */
export function criterionInWords(criterion: PayerCriterion, rules: PayerRules, saying: Saying): string {
  const asked = askedInWords(criterion, rules, saying);
  return criterion.id !== undefined && rules.source.from === 'document' ? saying.words.record.line(criterion.id, asked) : asked;
}

/** What is to be answered for a criterion, whichever answer is asked for. */
export function subjectInWords(criterion: PayerCriterion, rules: PayerRules, saying: Saying): string {
  const { words } = saying;
  if ('question' in criterion) return questionShort(criterion.question, words);
  if ('payer' in criterion) return payerQuestionInWords(criterion.payer, rules, saying);
  if ('score' in criterion) return instrumentInWords(criterion.score, words);
  return 'painAtLeast' in criterion ? words.parameter.questions['CARE-PRE-6'].short : words.facts.assess.levels;
}

/** A question of the assessment as its row has it. */
function questionOf(id: string) {
  return (placeOfAnswer(id) ?? placeOfAnswer(`${id}@L1`))?.question.id;
}

function questionShort(id: string, words: Words): string {
  const known = questionOf(id);
  return known === undefined ? id : words.parameter.questions[known].short;
}

function askedInWords(criterion: PayerCriterion, rules: PayerRules, saying: Saying): string {
  const { words, say } = saying;
  if ('painAtLeast' in criterion) return say.painAtLeast(criterion.painAtLeast);
  if ('levelsAtMost' in criterion) return say.levelsAtMost(criterion.levelsAtMost);
  if ('levels' in criterion) return say.levels(...criterion.levels);
  if ('question' in criterion) {
    const question = questionOf(criterion.question);
    if (!question) return criterion.question;
    const { short, present, notPresent } = words.parameter.questions[question];
    if (criterion.is === 'answered') return say.answered(short);
    return words.record.line(short, criterion.is === 'present' ? present : notPresent);
  }
  const asked = 'score' in criterion ? instrumentInWords(criterion.score, words) : payerQuestionInWords(criterion.payer, rules, saying);
  const amount = (value: number) => amountInWords(value, unitOf(criterion, rules));
  if ('given' in criterion) return asked;
  if ('over' in criterion) return say.over(asked, amount(criterion.over));
  if ('atLeast' in criterion) return say.amountAtLeast(asked, amount(criterion.atLeast));
  return words.record.line(asked, criterion.is ? words.app.answer.yes : words.app.answer.no);
}

const instrumentInWords = (code: string, { codes }: Words) => own(codes.outcomeInstrument, code) ?? code;

const unitOf = (criterion: PayerCriterion, rules: PayerRules) =>
  'payer' in criterion ? payerQuestion(criterion.payer, rules)?.unit : undefined;

const amountInWords = (value: number, unit: string | undefined) => (unit === undefined ? String(value) : `${value} ${unit}`);

/** What rules of several are called: by the payer's list, and how many of them are enough. */
export function ruleInWords(rule: PayerRule, rules: PayerRules, saying: Saying): string {
  const { words, say } = saying;
  const many = 'all' in rule ? say.all : 'any' in rule ? say.any : 'of' in rule ? say.atLeast(rule.atLeast) : undefined;
  if (many === undefined) return isCriterion(rule) ? criterionInWords(rule, rules, saying) : '';
  const title = rule.id === undefined ? undefined : (own(say.group, rule.id) ?? rule.id);
  return title === undefined ? many : words.record.line(title, many.charAt(0).toLowerCase() + many.slice(1));
}

const isCriterion = (rule: PayerRule): rule is PayerCriterion => !('all' in rule || 'any' in rule || 'of' in rule);

/** What else is to be known of a rule; undefined: nothing. */
export function noteOfRule({ note }: PayerRule, { say }: Saying): string | undefined {
  return note === undefined ? undefined : (own(say.note, note) ?? note);
}

/** Where rules come from, and whether somebody has read the document. */
export function sourceInWords({ source, read }: PayerRules, { words, say }: Saying): { readonly source: string; readonly state: string } {
  const dated = words.record.moment(source.dated);
  return {
    source: source.from === 'summaries' ? say.source.summaries(dated) : say.source.document(source.title ?? '', dated),
    state: read ? say.read(read.by, words.record.moment(read.on)) : `${say.unconfirmed}${words.app.colon} ${say.unconfirmedWhy}`,
  };
}

/** Of an instant, where this computer is; a date that was said is that day. */
const dayOf = (at: string): string => (at.endsWith('Z') ? dayHere(new Date(at)) : at.slice(0, 10));

/** An answer as the record has it, and of which day it is. */
export function basisInWords(basis: BasisAt, criterion: PayerCriterion, rules: PayerRules, current: Case, saying: Saying): string {
  const { words, say } = saying;
  if ('levels' in criterion) return basis.level === undefined ? say.open : words.codes.level[basis.level];
  const said = valueInWords(basis, criterion, rules, current, saying);
  const whole = said === undefined ? say.open : basis.at === undefined ? said : say.on(said, words.record.moment(dayOf(basis.at)));
  const told = basis.askAgain ? say.askAgain(whole) : whole;
  return basis.level === undefined ? told : words.record.line(words.codes.level[basis.level], told);
}

function valueInWords(
  { value, field, notAsked }: BasisAt,
  criterion: PayerCriterion,
  rules: PayerRules,
  current: Case,
  { words, say }: Saying,
): string | undefined {
  if (notAsked !== undefined) {
    const put = applicability('CON-REL-6', current);
    return put.asked ? undefined : put.reason === 'age' ? words.parameter.notAsked.age(put.years) : words.parameter.notAsked.sex;
  }
  if (value === undefined || value === '') return undefined;
  if ('levelsAtMost' in criterion && typeof value === 'number') return say.count(value);
  if ('painAtLeast' in criterion && typeof value === 'number') return words.printing.assessment.score(value);
  if (typeof value === 'boolean') return value ? words.app.answer.yes : words.app.answer.no;
  if (typeof value === 'number') return amountInWords(value, unitOf(criterion, rules));
  const question = field === undefined ? undefined : placeOfAnswer(field)?.question;
  if (question) {
    const { present, notPresent } = words.parameter.questions[question.id];
    return value === 'present' ? present : value === 'not-present' ? notPresent : words.parameter.notAssessed;
  }
  return spoken(value);
}
