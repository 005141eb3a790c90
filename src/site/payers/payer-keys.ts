import { ASKED_IN_RULES, SCORES_IN_RULES } from './asked-in-rules.ts';
import { PAYER_QUESTIONS } from './payer-questions.ts';
import { US_MEDICARE } from './us-medicare.ts';

/** The keys of a payer's rules in `config.json`, and what each takes: said to whoever wrote something else there. */
export const PAYER_RULES_KEYS = {
  uses: `Give one of: ${US_MEDICARE.map(({ id }) => id).join(', ')}; with read beside it. Or leave the key out and give rules of your own.`,
  id: 'Give a name of your own for these rules: small letters, figures and hyphens, for example "plan-7".',
  payer: 'Give the payer’s name.',
  number: 'Give the number or name of the payer’s document.',
  title: 'Give the title or address of the document.',
  dated: 'Give the day of the document’s version, for example "2026-03-01".',
  read: 'Write an object with by and on, or leave the key out while nobody has read the document itself.',
  questions: 'Give a list of objects { "id": …, "words": …, "kind": … }, or leave the key out.',
  rule: 'Give one rule: a criterion, or an object with all, any, or atLeast and of.',
  weighed: 'Give a list of rules that the payer weighs, or leave the key out.',
  kept: 'Give a list of criteria that the payer wants to find in the record, or leave the key out.',
};

export const READ_KEYS = {
  by: 'Give the name of who has read the document itself.',
  on: 'Give the day on which it was read, for example "2026-12-01".',
};

export const PAYER_QUESTION_KEYS = {
  id: 'Give a name of your own for the question: small letters, figures and hyphens.',
  words: 'Give the question as it should stand on the screen.',
  kind: 'Use "yes-no", "number" or "text".',
  scope: 'Use "patient" or "level", or leave the key out for the patient.',
  unit: 'Give the unit of a number, or leave the key out.',
};

const aRule = 'Give a list of rules.';
const oneSaid = 'Beside payer give one of is, over, atLeast and given; beside score one of over, atLeast and given.';

export const RULE_KEYS = {
  id: 'Give what the payer’s list calls it, or leave the key out.',
  note: 'Give what else is to be known of it, or leave the key out.',
  all: aRule,
  any: aRule,
  of: 'Give the list of rules of which atLeast says how many.',
  atLeast: 'Give a number above zero.',
  question: `Give one of: ${ASKED_IN_RULES.join(', ')}.`,
  payer: `Give one of your own questions, or one of: ${PAYER_QUESTIONS.map(({ id }) => id).join(', ')}.`,
  score: `Give one of: ${SCORES_IN_RULES.join(', ')}.`,
  is: 'Beside question use "present", "not-present" or "answered"; beside payer true or false.',
  over: `Give a number above zero. ${oneSaid}`,
  given: `Use true: any answer. ${oneSaid}`,
  painAtLeast: 'Give a number above zero, up to 10.',
  levels: 'Give the first and the last level that count, for example ["T5", "L5"].',
  levelsAtMost: 'Give a number above zero.',
};

export const ONE_RULES = 'Give the id of rules that come with Vertaug, or an object with uses, or one with rules of your own.';
export const ONE_QUESTION = 'Write an object with id, words and kind.';
export const ONE_RULE = 'Write an object with one of all, any, of, question, payer, score, painAtLeast, levels and levelsAtMost.';
