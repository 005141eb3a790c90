import { isJsonObject } from '../plain/json-object.ts';

/** A value in two resources; undefined: it is not there. */
export interface Pair {
  readonly ours: unknown;
  readonly other: unknown;
}

/**
 * Every value in which two resources of a type differ but for what a server makes by itself, each by its FHIRPath with indices of `ours`:
 * `Procedure.extension[1].valueCode`. What only the other has is counted on from there.
 */
export function leavesBeside(ours: object, other: object, resourceType: string): ReadonlyMap<string, Pair> {
  return pairsOf(withoutItsOwn(ours), withoutItsOwn(other), resourceType);
}

function pairsOf(ours: unknown, other: unknown, path: string): ReadonlyMap<string, Pair> {
  const pairs = new Map<string, Pair>();
  compare(ours, other, path, pairs);
  return pairs;
}

/** What a server makes of every resource by itself, and what it may word or store anew. */
const ITS_OWN = new Set(['id', 'meta', 'text']);

function withoutItsOwn(resource: object): object {
  return Object.fromEntries(Object.entries(resource).filter(([name]) => !ITS_OWN.has(name)));
}

function compare(ours: unknown, other: unknown, path: string, into: Map<string, Pair>): void {
  if (Array.isArray(ours) || Array.isArray(other)) {
    compareItems(Array.isArray(ours) ? ours : [], Array.isArray(other) ? other : [], path, into);
  } else if (isJsonObject(ours) || isJsonObject(other)) {
    compareMembers(membersOf(ours), membersOf(other), path, into);
  } else if (!isSame(ours, other, path)) {
    into.set(path, { ours, other });
  }
}

function compareMembers(ours: Members, others: Members, path: string, into: Map<string, Pair>): void {
  // A document may have moved to an address of its own; there is one, or there is none.
  if (path.endsWith('.attachment') && [ours, others].every(members => members.has('data') || members.has('url'))) return;
  for (const name of new Set([...ours.keys(), ...others.keys()])) compare(ours.get(name), others.get(name), `${path}.${name}`, into);
}

/** In any order, for a server may sort: each item beside its like, and of the others each beside the most alike of what is left. */
function compareItems(ours: readonly unknown[], others: readonly unknown[], path: string, into: Map<string, Pair>): void {
  const left = [...others];
  const unmatched = [...ours.entries()].filter(([index, item]) => {
    const same = left.findIndex(candidate => pairsOf(item, candidate, `${path}[${index}]`).size === 0);
    if (same >= 0) left.splice(same, 1);
    return same < 0;
  });
  for (const [index, item] of unmatched) {
    const at = `${path}[${index}]`;
    const tried = left.map(candidate => (isLike(item, candidate) ? pairsOf(item, candidate, at) : undefined));
    const sizes = tried.map(pairs => pairs?.size ?? Number.POSITIVE_INFINITY);
    const nearest = sizes.indexOf(Math.min(...sizes));
    const pairs = tried[nearest] ?? pairsOf(item, undefined, at);
    if (tried[nearest]) left.splice(nearest, 1);
    for (const [leaf, pair] of pairs) into.set(leaf, pair);
  }
  for (const [index, item] of left.entries()) compare(undefined, item, `${path}[${ours.length + index}]`, into);
}

type Members = ReadonlyMap<string, unknown>;

function membersOf(value: unknown): Members {
  return new Map(isJsonObject(value) ? Object.entries(value) : []);
}

/** Not another extension, and not another code. */
function isLike(sent: unknown, held: unknown): boolean {
  if (!isJsonObject(sent) || !isJsonObject(held)) return true;
  return ['url', 'system', 'code'].every(name => typeof sent[name] !== 'string' || sent[name] === held[name]);
}

/** The same value, however a server writes it. */
export function isSame(sent: unknown, held: unknown, path: string): boolean {
  if (sent === held) return true;
  if (typeof sent !== 'string' || typeof held !== 'string') return false;
  // A reference may come back with the server's address before it, or with a version behind it.
  if (path.endsWith('.reference')) return held.replace(/\/_history\/.*$/, '').endsWith(`/${sent}`) || held.startsWith(`${sent}/_history/`);
  return isInstant(sent) && isInstant(held) && Date.parse(sent) === Date.parse(held);
}

/** With a time and an offset, so that the same moment may be written in another zone. */
function isInstant(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:\d{2})$/.test(text);
}
