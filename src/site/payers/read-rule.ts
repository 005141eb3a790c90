import { type Note, openSection, type Section, shown } from '../section.ts';
import { ASKED_IN_RULES } from './asked-in-rules.ts';
import { ONE_RULE, RULE_KEYS } from './payer-keys.ts';
import { PAYER_QUESTIONS } from './payer-questions.ts';
import type { Asks, PayerQuestion, PayerRule } from './payer-rules.ts';

type RuleSection = Section<keyof typeof RULE_KEYS>;

/** What the rules can speak of. */
interface Known {
  readonly questions: readonly PayerQuestion[];
  /** From head to sacrum. */
  readonly levels: readonly string[];
}

/** One of these says what a rule is; what may stand beside each. */
const BESIDE = {
  all: [],
  any: [],
  of: ['atLeast'],
  question: ['is'],
  payer: ['is', 'over', 'atLeast', 'given'],
  painAtLeast: [],
  levels: [],
  levelsAtMost: [],
} as const satisfies Readonly<Partial<Record<keyof typeof RULE_KEYS, readonly (keyof typeof RULE_KEYS)[]>>>;
type Form = keyof typeof BESIDE;
const FORMS = ['all', 'any', 'of', 'question', 'payer', 'painAtLeast', 'levels', 'levelsAtMost'] as const satisfies readonly Form[];

const ANSWERS = ['present', 'not-present', 'answered'] as const;

/** Undefined: it cannot be used, and why was noted. */
export function ruleOf(value: unknown, path: string, known: Known, note: Note): PayerRule | undefined {
  const section = openSection(value, path, RULE_KEYS, ONE_RULE, note);
  const forms = FORMS.filter(form => section.value(form) !== undefined);
  const [form] = forms;
  if (form === undefined || forms.length > 1) {
    if (typeof value === 'object' && value !== null)
      note({ path, problem: forms.length === 0 ? 'says nothing that is asked' : `says ${forms.join(' and ')}`, remedy: ONE_RULE });
    return undefined;
  }
  for (const key of ['is', 'over', 'atLeast', 'given'] as const) {
    if (section.value(key) === undefined || BESIDE[form].some(each => each === key)) continue;
    note({ path: section.pathOf(key), problem: `stands beside ${form}`, remedy: RULE_KEYS[key] });
  }
  const marked = { id: section.text('id'), note: section.text('note') };
  const said = saidBy(form, section, known, note);
  return said && { ...said, ...marked };
}

function saidBy(form: Form, section: RuleSection, known: Known, note: Note): PayerRule | undefined {
  const list = (key: 'all' | 'any' | 'of') => {
    const rules = section.list(key).flatMap(([each, at]) => ruleOf(each, at, known, note) ?? []);
    if (rules.length > 0) return rules;
    note({ path: section.pathOf(key), problem: 'has no rule in it', remedy: RULE_KEYS[key] });
    return undefined;
  };
  switch (form) {
    case 'all': {
      const all = list('all');
      return all && { all };
    }
    case 'any': {
      const any = list('any');
      return any && { any };
    }
    case 'of': {
      const of = list('of');
      const atLeast = needed(section, 'atLeast', section.positive('atLeast'), note);
      return of && atLeast ? { of, atLeast } : undefined;
    }
    case 'question': {
      const question = section.choice('question', ASKED_IN_RULES);
      const is = needed(section, 'is', section.choice('is', ANSWERS), note);
      return question && is ? { question, is } : undefined;
    }
    case 'payer':
      return ofPayer(section, known, note);
    case 'painAtLeast': {
      const painAtLeast = section.positive('painAtLeast');
      return painAtLeast === undefined ? undefined : { painAtLeast };
    }
    case 'levels': {
      const [first, last, ...more] = section.list('levels').map(([each]) => known.levels.find(level => level === each));
      if (first && last && more.length === 0) return { levels: [first, last] };
      note({ path: section.pathOf('levels'), problem: `is ${shown(section.value('levels'))}`, remedy: RULE_KEYS.levels });
      return undefined;
    }
    case 'levelsAtMost': {
      const levelsAtMost = section.positive('levelsAtMost');
      return levelsAtMost === undefined ? undefined : { levelsAtMost };
    }
  }
}

/** A key that is missing beside another; one that is there and wrong was noted. */
function needed<T>(section: RuleSection, key: keyof typeof RULE_KEYS, value: T | undefined, note: Note): T | undefined {
  if (section.value(key) === undefined) note({ path: section.pathOf(key), problem: 'is missing', remedy: RULE_KEYS[key] });
  return value;
}

function ofPayer(section: RuleSection, known: Known, note: Note): Asks | undefined {
  const payer = section.choice(
    'payer',
    [...known.questions, ...PAYER_QUESTIONS].map(({ id }) => id),
  );
  const kind = [...known.questions, ...PAYER_QUESTIONS].find(({ id }) => id === payer)?.kind;
  const given = (['is', 'over', 'atLeast', 'given'] as const).filter(key => section.value(key) !== undefined);
  const [key] = given;
  if (key === undefined || given.length > 1) {
    note({ path: section.pathOf(key ?? 'given'), problem: `is one of ${given.length} beside payer`, remedy: RULE_KEYS.given });
    return undefined;
  }
  const fits = key === 'given' || (key === 'is' ? kind === 'yes-no' : kind === 'number');
  if (payer !== undefined && !fits) {
    note({ path: section.pathOf(key), problem: `stands beside a question that is answered by ${kind}`, remedy: RULE_KEYS.payer });
    return undefined;
  }
  switch (key) {
    case 'is': {
      const is = section.boolean('is');
      return payer && is !== undefined ? { payer, is } : undefined;
    }
    case 'over': {
      const over = section.positive('over');
      return payer && over ? { payer, over } : undefined;
    }
    case 'atLeast': {
      const atLeast = section.positive('atLeast');
      return payer && atLeast ? { payer, atLeast } : undefined;
    }
    case 'given': {
      if (section.boolean('given') === false) note({ path: section.pathOf('given'), problem: 'is false', remedy: RULE_KEYS.given });
      return payer && section.boolean('given') ? { payer, given: true } : undefined;
    }
  }
}
