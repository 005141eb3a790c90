import { type Note, openSection, type Section, shown } from '../section.ts';
import { ASKED_IN_RULES, SCORES_IN_RULES } from './asked-in-rules.ts';
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
  score: ['over', 'atLeast', 'given'],
  painAtLeast: [],
  levels: [],
  levelsAtMost: [],
} as const satisfies Readonly<Partial<Record<keyof typeof RULE_KEYS, readonly (keyof typeof RULE_KEYS)[]>>>;
type Form = keyof typeof BESIDE;
const FORMS = [
  'all',
  'any',
  'of',
  'question',
  'payer',
  'score',
  'painAtLeast',
  'levels',
  'levelsAtMost',
] as const satisfies readonly Form[];

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
    case 'score': {
      const score = section.choice('score', SCORES_IN_RULES);
      const amount = amountOf('score', section, note);
      return score && amount ? { score, ...amount } : undefined;
    }
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
  const questions = [...known.questions, ...PAYER_QUESTIONS];
  const payer = section.choice(
    'payer',
    questions.map(({ id }) => id),
  );
  const kind = questions.find(({ id }) => id === payer)?.kind;
  const key = onlyOne('payer', ['is', ...AMOUNTS], section, note);
  if (payer === undefined || key === undefined) return undefined;
  if (key !== 'given' && (key === 'is' ? kind !== 'yes-no' : kind !== 'number')) {
    note({ path: section.pathOf(key), problem: `stands beside a question that is answered by ${kind}`, remedy: RULE_KEYS.payer });
    return undefined;
  }
  if (key !== 'is') {
    const amount = amountOf('payer', section, note);
    return amount && { payer, ...amount };
  }
  const is = section.boolean('is');
  return is === undefined ? undefined : { payer, is };
}

const AMOUNTS = ['over', 'atLeast', 'given'] as const;

function amountOf(
  beside: Form,
  section: RuleSection,
  note: Note,
): { readonly over: number } | { readonly atLeast: number } | { readonly given: true } | undefined {
  const key = onlyOne(beside, AMOUNTS, section, note);
  if (key === undefined) return undefined;
  if (key === 'given') {
    const given = section.boolean('given');
    if (given === false) note({ path: section.pathOf('given'), problem: 'is false', remedy: RULE_KEYS.given });
    return given ? { given } : undefined;
  }
  const value = section.positive(key);
  if (value === undefined) return undefined;
  return key === 'over' ? { over: value } : { atLeast: value };
}

/** Which of several keys is there; of none or of more than one it is noted. */
function onlyOne<K extends keyof typeof RULE_KEYS>(beside: Form, keys: readonly K[], section: RuleSection, note: Note): K | undefined {
  const given = keys.filter(key => section.value(key) !== undefined);
  const [key] = given;
  if (given.length === 1) return key;
  note({ path: section.pathOf(key ?? 'given'), problem: `is one of ${given.length} beside ${beside}`, remedy: RULE_KEYS.given });
  return undefined;
}
