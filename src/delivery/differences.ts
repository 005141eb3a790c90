import { isJsonObject } from '../plain/json-object.ts';
import type { FieldId, Origin } from '../record/base/record.ts';
import { fieldOfIssue } from '../record/field-of-issue.ts';
import { ITS_OWN, isLike, isSame } from './lost-elements.ts';

/** What somebody else changed of one field, or of an element that no field shows. Values as the resource has them: a text, a code's display, a number. */
export interface Difference {
  /** Undefined: it came from no field. */
  readonly field: FieldId | undefined;
  /** `Procedure.status`. */
  readonly element: string;
  /** Undefined: it was not there. */
  readonly before: string | undefined;
  readonly theirs: string | undefined;
  readonly ours: string | undefined;
}

interface Versions {
  /** As it was sent from here; undefined: not known. */
  readonly before: object | undefined;
  /** As the server has it now. */
  readonly theirs: object;
  /** As it would be sent now. */
  readonly ours: { readonly resourceType: string };
  /** Of `ours`. */
  readonly origins: readonly Origin[];
}

/** What `theirs` says otherwise than `before`, or than `ours` where that is not known, each thing once, beside what `ours` says of it. */
export function differencesOf({ before, theirs, ours, origins }: Versions): readonly Difference[] {
  const { resourceType } = ours;
  const was = leavesBeside(contentOf(ours), contentOf(before ?? ours), resourceType);
  const now = leavesBeside(contentOf(ours), contentOf(theirs), resourceType);
  const changed = [...new Set([...was.keys(), ...now.keys()])].flatMap(path => {
    const mine = (was.get(path) ?? now.get(path))?.ours;
    const [old, others] = [was, now].map(leaves => (leaves.has(path) ? leaves.get(path)?.other : mine));
    return old === undefined && others === undefined ? [] : isSame(old, others, path) ? [] : [{ path, mine, old, others }];
  });
  const told = changed.filter(({ path }) => !isBehindDisplay(path, changed));
  const groups = Map.groupBy(told, ({ path }) => fieldOfIssue({ rule: '', expression: path }, origins) ?? elementOf(path));
  return [...groups.values()].map(leaves => {
    const [first] = leaves;
    const path = first?.path ?? resourceType;
    return {
      field: fieldOfIssue({ rule: '', expression: path }, origins),
      element: elementOf(path),
      before: before && inOneText(leaves.map(({ old }) => old)),
      theirs: inOneText(leaves.map(({ others }) => others)),
      ours: inOneText(leaves.map(({ mine }) => mine)),
    };
  });
}

interface Pair {
  readonly ours: unknown;
  readonly other: unknown;
}

/** Every value in which the two differ, by its FHIRPath with indices of `ours`; what only the other has is counted on from there. */
function leavesBeside(ours: unknown, other: unknown, path: string): ReadonlyMap<string, Pair> {
  const pairs = new Map<string, Pair>();
  compare(ours, other, path, pairs);
  return pairs;
}

function compare(ours: unknown, other: unknown, path: string, into: Map<string, Pair>): void {
  if (Array.isArray(ours) || Array.isArray(other)) {
    compareItems(Array.isArray(ours) ? ours : [], Array.isArray(other) ? other : [], path, into);
  } else if (isJsonObject(ours) || isJsonObject(other)) {
    const [mine, theirs] = [ours, other].map(membersOf);
    for (const name of new Set([...(mine?.keys() ?? []), ...(theirs?.keys() ?? [])])) {
      compare(mine?.get(name), theirs?.get(name), `${path}.${name}`, into);
    }
  } else if (!isSame(ours, other, path)) {
    into.set(path, { ours, other });
  }
}

/** In any order: each item beside the most alike of what is left. */
function compareItems(ours: readonly unknown[], others: readonly unknown[], path: string, into: Map<string, Pair>): void {
  const left = [...others];
  for (const [index, item] of ours.entries()) {
    const at = `${path}[${index}]`;
    const tried = left.map(candidate => (isLike(item, candidate) ? leavesBeside(item, candidate, at) : undefined));
    const sizes = tried.map(pairs => pairs?.size ?? Number.POSITIVE_INFINITY);
    const nearest = sizes.indexOf(Math.min(...sizes));
    const pairs = tried[nearest] ?? leavesBeside(item, undefined, at);
    if (tried[nearest]) left.splice(nearest, 1);
    for (const [leaf, pair] of pairs) into.set(leaf, pair);
  }
  for (const [index, item] of left.entries()) compare(undefined, item, `${path}[${ours.length + index}]`, into);
}

function membersOf(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(isJsonObject(value) ? Object.entries(value) : []);
}

function contentOf(resource: object): object {
  return Object.fromEntries(Object.entries(resource).filter(([name]) => !ITS_OWN.has(name)));
}

/** A code, its system and the name of an extension say nothing to a reader where a display or a value beside them does. */
function isBehindDisplay(path: string, changed: readonly { readonly path: string }[]): boolean {
  if (/\.(system|url|unit)$/.test(path)) return changed.length > 1;
  return path.endsWith('.code') && changed.some(other => other.path === path.replace(/\.code$/, '.display'));
}

/** `Procedure.extension` of all that stands beneath it. */
export const elementOf = (expression: string) => expression.replace(/^([A-Za-z]+\.[A-Za-z]+).*$/, '$1');

function inOneText(values: readonly unknown[]): string | undefined {
  const texts = values.filter(value => value !== undefined).map(String);
  return texts.length === 0 ? undefined : [...new Set(texts)].join(', ');
}
