import { type Pair, pairs } from './cases.ts';
import { fragmentsOf } from './fragment.ts';
import type { Kind } from './row.ts';

/** What a rule asks for, and how it looks broken and kept. */
export interface RuleBookEntry {
  /** URL of the definition whose differential states the rule. */
  readonly profile: string;
  /** Id of the element there. */
  readonly element: string;
  /** `Issue.rule` where it is broken. */
  readonly rule: string;
  readonly kind: Kind;
  /** `Issue.expression` in the wrong one. */
  readonly expression: string;
  readonly says: string;
  /** File name of the example that was edited. */
  readonly base: string;
  readonly wrong: unknown;
  readonly right: unknown;
}

/** One entry a rule, in the order of the suite. */
export function ruleBook(): readonly RuleBookEntry[] {
  return pairs().map(pair => {
    const { row, profile, rule, expression, wrong, right, change, rightChange } = pair;
    const focus = { slices: slicesOf(pair), beside: row.beside ?? [] };
    const neighbour = { resource: right, json: (rightChange ?? change).json };
    return {
      profile,
      element: row.rule.element,
      rule,
      kind: row.rule.kind,
      expression,
      says: row.says,
      base: row.base,
      ...fragmentsOf({ resource: wrong, json: change.json }, neighbour, focus),
    };
  });
}

/** The extensions that a rule is about: the part that its element names, the one that is missing. */
function slicesOf({ row, expression }: Pair): readonly string[] {
  const [, part] = /\.extension:(\w+)(?:\.url)?$/.exec(row.rule.element) ?? [];
  const [, missing] = /extension\('(?:.*\/)?([^/']+)'\)$/.exec(expression) ?? [];
  const named = [part, missing, /:([\w-]+)(?:\[\d+\])?$/.exec(row.wrong.at)?.[1]];
  return [...new Set(named.filter(name => name !== undefined))];
}

/** The file: a JSON list with one entry a line. */
export const ruleBookText = (entries: readonly RuleBookEntry[]): string =>
  `[\n${entries.map(entry => JSON.stringify(entry)).join(',\n')}\n]\n`;
