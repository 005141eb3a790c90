import { type Pair, pairs } from './cases.ts';
import { fragmentOf, keyOf, stepsOf } from './fragment.ts';
import type { Kind } from './row.ts';
import { spotOf, valueAt } from './spot.ts';

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
export const ruleBook = (): readonly RuleBookEntry[] =>
  pairs().map(pair => {
    const { row, profile, rule, expression, wrong, right, change, rightChange } = pair;
    const neighbour = rightChange?.after ?? change.before;
    const [place, rightPlace] = placesOf(pair, change.after, neighbour);
    const focus = { slices: slicesOf(pair), beside: row.beside ?? [] };
    return {
      profile,
      element: row.rule.element,
      rule,
      kind: row.rule.kind,
      expression,
      says: row.says,
      base: row.base,
      wrong: fragmentOf({ resource: wrong, json: change.after }, { place, ...focus }),
      right: fragmentOf({ resource: right, json: neighbour }, { place: rightPlace, ...focus }),
    };
  });

/** JSON paths of the objects that show the two: where an invariant stands, else the one that the changed member is in. */
function placesOf({ row, base }: Pair, wrong: string, right: string): readonly [string, string] {
  if (row.rule.kind === 'invariant') {
    const { json } = spotOf(base, typeof row.breaks === 'string' ? row.wrong.at : row.breaks.at);
    const depth = json === '' ? 0 : json.split('.').length;
    const elsewhere = right.split('.').slice(0, depth).join('.');
    return [json, withoutIndices(elsewhere) === withoutIndices(json) ? elsewhere : json];
  }
  const [one, other] = [around(wrong), around(right)];
  if (withoutIndices(one) === withoutIndices(other)) return [one, other];
  const shorter = stepsOf(one).length < stepsOf(other).length ? one : other;
  return [shorter, shorter];
}

const around = (json: string): string => json.split('.').slice(0, -1).join('.');
const withoutIndices = (json: string): string => json.replaceAll(/\[\d+\]/g, '');

/** The extensions that a rule is about: the part that its element names, the one that is missing, the one that is edited. */
function slicesOf({ row, expression, base, wrong, change }: Pair): readonly string[] {
  const [, part] = /\.extension:(\w+)(?:\.url)?$/.exec(row.rule.element) ?? [];
  const [, missing] = /extension\('(?:.*\/)?([^/']+)'\)$/.exec(expression) ?? [];
  const edited = [...row.wrong.at.matchAll(/:([\w-]+)/g)].map(([, name]) => name);
  const items = [keyOf(valueAt(base, change.before)), keyOf(valueAt(wrong, change.after))];
  return [...new Set([part, missing, ...edited, ...items].filter(name => name !== undefined).filter(name => name !== ''))];
}

/** The file: a JSON list with one entry a line. */
export const ruleBookText = (entries: readonly RuleBookEntry[]): string =>
  `[\n${entries.map(entry => JSON.stringify(entry)).join(',\n')}\n]\n`;
