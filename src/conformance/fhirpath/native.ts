import { isJsonObject, type JsonObject } from '../../plain/json-object.ts';
import { member, textOf } from '../json.ts';
import { type Holds, list, text } from './compiled.ts';

// Invariants of the base definitions that are written by hand: they ask for all that is below an element, which takes time, or are meant otherwise
// than they are written.

/** dom-3: what is contained is referred to from the resource, or refers to it. */
export const isContainedReferredTo: Holds = element =>
  partsOf(element, 'contained').every(inner => mentions(element, `#${textOf(inner.id)}`) || mentions(inner, '#'));

/** ref-1. `#` alone is the resource around. */
export const isContainedThere: Holds = (element, _, rootResource) => {
  const reference = isJsonObject(element) ? text(element.reference) : '';
  return !/^#./.test(reference) || partsOf(rootResource, 'contained').some(({ id }) => reference === `#${textOf(id)}`);
};

/** bdl-8. Of an entry without an address it says nothing. */
export const isOfNoVersion: Holds = element => !isJsonObject(element) || !text(element.fullUrl).includes('/_history/');

/** que-2. */
export const isEachLinkIdOnce: Holds = element => isOnceBelow(element, 'item', 'linkId');

/** csd-1. */
export const isEachCodeOnce: Holds = element => isOnceBelow(element, 'concept', 'code');

const partsOf = (value: unknown, name: string): readonly JsonObject[] =>
  isJsonObject(value) ? list(member(value, name)).filter(isJsonObject) : [];

/** No two parts of this name, at any depth, have the same text in `key`. */
function isOnceBelow(root: unknown, part: string, key: string): boolean {
  const seen = new Set<string>();
  const open = [...partsOf(root, part)];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const found = text(member(next, key));
    if (found !== '' && seen.has(found)) return false;
    seen.add(found);
    for (const inner of partsOf(next, part)) open.push(inner);
  }
  return true;
}

/** True when some text beneath is exactly this reference. A list of what is still to see: data may be nested deeper than the stack. */
function mentions(root: unknown, reference: string): boolean {
  const open: unknown[] = [root];
  const seen = new Set<unknown>();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === reference) return true;
    if (typeof next !== 'object' || next === null || seen.has(next)) continue;
    seen.add(next);
    for (const value of Object.values(next)) if (value !== undefined) open.push(value);
  }
  return false;
}
