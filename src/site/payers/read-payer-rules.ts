import { type Note, openSection, type SiteProblem, shown } from '../section.ts';
import { LEVELS_IN_RULES } from './asked-in-rules.ts';
import { ONE_QUESTION, ONE_RULES, PAYER_QUESTION_KEYS, PAYER_RULES_KEYS, READ_KEYS } from './payer-keys.ts';
import type { PayerQuestion, PayerRule, PayerRules, ReadBy } from './payer-rules.ts';
import { ruleOf } from './read-rule.ts';
import { US_MEDICARE } from './us-medicare.ts';

/** The rules that come with Vertaug; a site switches on those that it needs. */
export const KNOWN_PAYER_RULES: readonly PayerRules[] = US_MEDICARE;

export interface PayerRulesRead {
  /** Those that can be used. */
  readonly rules: readonly PayerRules[];
  readonly problems: readonly SiteProblem[];
}

/**
 * `coverage` of `config.json`. It is read when it is wanted, by whoever wants it: a mistake there keeps nobody from the chart, but stands where
 * the rules would.
 */
export function readPayerRules(coverage: readonly unknown[]): PayerRulesRead {
  const problems: SiteProblem[] = [];
  const rules: PayerRules[] = [];
  for (const [index, item] of coverage.entries()) {
    const path = `coverage[${index}]`;
    const found: SiteProblem[] = [];
    const read =
      typeof item === 'string' ? known(item, path, problem => found.push(problem)) : rulesOf(item, path, problem => found.push(problem));
    if (read && rules.some(({ id }) => id === read.id)) {
      found.push({ path, problem: `is ${shown(read.id)}, which stands there before`, remedy: 'Give rules of one id once.' });
    }
    problems.push(...found);
    if (read && found.length === 0) rules.push(read);
  }
  return { rules, problems };
}

function known(id: string, path: string, note: Note): PayerRules | undefined {
  const found = KNOWN_PAYER_RULES.find(rules => rules.id === id);
  if (!found) {
    const ids = KNOWN_PAYER_RULES.map(rules => rules.id).join(', ');
    note({ path, problem: `is ${shown(id)}`, remedy: `Rules that come with Vertaug: ${ids}.` });
  }
  return found;
}

const ID = /^[a-z][a-z0-9-]{0,39}$/;
const DAY = /^\d{4}(-\d{2}(-\d{2})?)?$/;

function rulesOf(item: unknown, path: string, note: Note): PayerRules | undefined {
  const section = openSection(item, path, PAYER_RULES_KEYS, ONE_RULES, note);
  const read = readOf(section.value('read'), section.pathOf('read'), note);
  const uses = section.text('uses');
  if (uses !== undefined) {
    const found = known(uses, section.pathOf('uses'), note);
    return found && { ...found, read };
  }
  const id = section.requiredText('id');
  if (id !== undefined && !ID.test(id)) note({ path: section.pathOf('id'), problem: `is ${shown(id)}`, remedy: PAYER_RULES_KEYS.id });
  const payer = section.requiredText('payer');
  const number = section.requiredText('number');
  const title = section.requiredText('title');
  const dated = section.requiredText('dated');
  if (dated !== undefined && !DAY.test(dated)) {
    note({ path: section.pathOf('dated'), problem: `is ${shown(dated)}`, remedy: PAYER_RULES_KEYS.dated });
  }
  const questions = section.list('questions').flatMap(([each, at]) => questionOf(each, at, note) ?? []);
  const asked = { questions, levels: LEVELS_IN_RULES };
  if (section.value('rule') === undefined) note({ path: section.pathOf('rule'), problem: 'is missing', remedy: PAYER_RULES_KEYS.rule });
  const rule = section.value('rule') === undefined ? undefined : ruleOf(section.value('rule'), section.pathOf('rule'), asked, note);
  const several = (key: 'weighed' | 'kept'): readonly PayerRule[] =>
    section.list(key).flatMap(([each, at]) => ruleOf(each, at, asked, note) ?? []);
  const beside = { weighed: several('weighed'), kept: several('kept') };
  if (!id || !payer || !number || !title || !dated || !rule) return undefined;
  return { id, payer, number, source: { from: 'document', title, dated }, read, questions, rule, ...beside };
}

function readOf(value: unknown, path: string, note: Note): ReadBy | undefined {
  if (value === undefined) return undefined;
  const section = openSection(value, path, READ_KEYS, PAYER_RULES_KEYS.read, note);
  const by = section.requiredText('by');
  const on = section.requiredText('on');
  if (on !== undefined && !DAY.test(on)) note({ path: section.pathOf('on'), problem: `is ${shown(on)}`, remedy: READ_KEYS.on });
  return by && on ? { by, on } : undefined;
}

function questionOf(value: unknown, path: string, note: Note): PayerQuestion | undefined {
  const section = openSection(value, path, PAYER_QUESTION_KEYS, ONE_QUESTION, note);
  const id = section.requiredText('id');
  if (id !== undefined && !ID.test(id)) note({ path: section.pathOf('id'), problem: `is ${shown(id)}`, remedy: PAYER_QUESTION_KEYS.id });
  const words = section.requiredText('words');
  const kind = section.requiredText('kind') === undefined ? undefined : section.choice('kind', ['yes-no', 'number', 'text']);
  const scope = section.choice('scope', ['patient', 'level']) ?? 'patient';
  return id && words && kind ? { id, words, kind, scope, unit: section.text('unit') } : undefined;
}
