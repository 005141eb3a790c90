import type { InvariantTable } from '../../conformance/tables.ts';
import { isJsonObject } from '../../plain/json-object.ts';
import type { Explanation } from './explanation.ts';

/** One pair of the rule book: a resource that breaks only this rule, and its neighbour that keeps it. */
export interface RuleBookEntry {
  readonly profile: string;
  readonly element: string;
  readonly rule: string;
  readonly expression: string;
  readonly says: string;
  readonly wrong: unknown;
  readonly right: unknown;
}

export interface Broken {
  readonly profile: string;
  readonly rule: string;
  readonly expression: string;
  readonly slice?: string;
}

/** Names of the extensions that an expression goes through, as slices are named: `augmented-level` is `augmentedLevel`. */
export function extensionsOn(expression: string, resource: unknown): readonly string[] {
  const names: string[] = [];
  let at: unknown = resource;
  for (const [, name = '', index] of expression.matchAll(/\.([A-Za-z_]\w*)(?:\[(\d+)\])?/g)) {
    const member: unknown = isJsonObject(at) ? at[name] : undefined;
    at = Array.isArray(member) ? member[Number(index ?? 0)] : member;
    const url = isJsonObject(at) && /extension$/i.test(name) && index !== undefined ? at.url : undefined;
    if (typeof url === 'string')
      names.push((url.split('/').at(-1) ?? '').replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()));
  }
  return names;
}

const withoutIndices = (expression: string): string => expression.replaceAll(/\[\d+\]/g, '');

/** The entry of the book for a broken rule. None where several would do and say different things: a wrong one is worse. */
export function entryFor(
  book: readonly RuleBookEntry[],
  { profile, rule, expression, slice }: Broken,
  resource: unknown,
): RuleBookEntry | undefined {
  const ofRule = book.filter(entry => entry.profile === profile && entry.rule === rule);
  const place = withoutIndices(expression);
  const there = ofRule.filter(entry => withoutIndices(entry.expression) === place);
  const ofSlice = slice === undefined ? [] : there.filter(({ element }) => element.endsWith(`:${slice}`));
  const ofExtensions = extensionsOn(expression, resource)
    .toReversed()
    .map(name => there.filter(({ element }) => element.split('.').includes(`extension:${name}`)));
  for (const narrowed of [ofSlice, ...ofExtensions, there, ofRule]) {
    const [first] = narrowed;
    if (first && narrowed.every(({ says }) => says === first.says)) return first;
  }
  return undefined;
}

/** What is known of a broken rule. */
export function explain(
  broken: Broken,
  book: readonly RuleBookEntry[],
  invariants: readonly InvariantTable[],
  elementSays: (profile: string, element: string) => string | undefined,
  resource: unknown,
): Explanation {
  const entry = entryFor(book, broken, resource);
  const invariant = invariants.find(({ key, source }) => key === broken.rule && source === broken.profile);
  return {
    says: entry?.says,
    wrong: entry?.wrong,
    right: entry?.right,
    element: entry?.element,
    elementSays: entry && elementSays(entry.profile, entry.element),
    human: invariant?.human,
    fhirPath: invariant?.expression,
  };
}
