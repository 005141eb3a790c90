import { type KeyMeaning, NEEDED } from '../key-meanings.ts';
import type { PAYER_QUESTION_KEYS, PAYER_RULES_KEYS, READ_KEYS, RULE_KEYS } from './payer-keys.ts';

type Meanings<Keys> = Readonly<Record<keyof Keys, KeyMeaning>>;

const EITHER = 'an object with `uses` needs none; rules of your own need it';
const NONE = 'none';

export const PAYER_RULES_MEANINGS: Meanings<typeof PAYER_RULES_KEYS> = {
  uses: { means: 'Rules that come with Vertaug, which somebody here has read in the payer’s own document.', without: 'rules of your own' },
  id: { means: 'What your rules are called among others.', without: EITHER },
  payer: { means: 'Whose rules they are.', without: EITHER },
  number: { means: 'Stands beside the rules wherever they are shown.', without: EITHER },
  title: { means: 'The document, as it is named or found.', without: EITHER },
  dated: { means: 'The version of the document.', without: EITHER },
  read: {
    means: 'Who has read the document itself, and when. Without it the rules are shown as unconfirmed.',
    without: 'the rules are unconfirmed, and say so',
  },
  questions: { means: 'What these rules ask that nothing else in Vertaug does.', without: NONE },
  rule: { means: 'What the payer asks to see documented. Rules nest.', without: EITHER },
  weighed: { means: 'What stands beside the rule and is no part of it, such as what speaks against.', without: NONE },
  kept: { means: 'What the payer wants to find in the record.', without: NONE },
};

export const READ_MEANINGS: Meanings<typeof READ_KEYS> = {
  by: { means: 'Who read it.', without: NEEDED },
  on: { means: 'On which day.', without: NEEDED },
};

export const PAYER_QUESTION_MEANINGS: Meanings<typeof PAYER_QUESTION_KEYS> = {
  id: { means: 'By which `payer` names it in a rule.', without: NEEDED },
  words: { means: 'How it is asked.', without: NEEDED },
  kind: { means: 'What it is answered by.', without: NEEDED },
  scope: { means: 'Whether it is asked once, or at each level.', without: '`patient`' },
  unit: { means: 'Stands beside the number.', without: NONE },
};

const one = (means: string): KeyMeaning => ({ means, without: 'another of them instead' });

export const RULE_MEANINGS: Meanings<typeof RULE_KEYS> = {
  id: { means: 'Stands before it.', without: NONE },
  note: { means: 'Stands below it.', without: NONE },
  all: one('Rules that are all asked for.'),
  any: one('Rules of which one is enough.'),
  of: one('Rules of which `atLeast` says how many are enough.'),
  atLeast: { means: 'How many of `of`; beside `payer` and `score`, the smallest number that counts.', without: 'needed beside `of`' },
  question: one('An answer to a question of the assessment.'),
  payer: one('An answer to a question that only payers ask.'),
  score: one('The total of an instrument, as it was told last.'),
  is: { means: 'The answer that is asked for.', without: 'needed beside `question`' },
  over: { means: 'The number above which it counts.', without: NONE },
  given: { means: 'Any answer counts.', without: NONE },
  painAtLeast: one('The pain, from 0 to 10, from which it counts.'),
  levels: one('The stretch of the spine that counts.'),
  levelsAtMost: one('How many levels there may be.'),
};
