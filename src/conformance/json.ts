import { isJsonObject, type JsonObject } from '../plain/json-object.ts';

/** Levels of nesting that are followed; what FHIR itself writes stays far below. */
export const DEEPEST = 100;

/** Text, or nothing of it: data may hold objects that cannot be made into text. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Own member, so that `constructor` or `toString` in data is data. */
export function member(object: JsonObject, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

/** `pattern[x]`: the value has at least what the pattern has; each item of a pattern's list matches some item of the value's. */
export function containsPattern(value: unknown, pattern: unknown): boolean {
  if (Array.isArray(pattern)) return Array.isArray(value) && pattern.every(wanted => value.some(item => containsPattern(item, wanted)));
  if (!isJsonObject(pattern)) return value === pattern;
  return isJsonObject(value) && Object.keys(pattern).every(name => containsPattern(member(value, name), pattern[name]));
}

/** Values at a path of element names, lists flattened; a choice is named with its `[x]`, an extension as `extension('URL')`. */
export function valuesAt(value: unknown, path: readonly string[]): readonly unknown[] {
  const [only] = path;
  if (only !== undefined && path.length === 1) return isJsonObject(value) ? step(value, only) : [];
  let found: readonly unknown[] = [value];
  for (const name of path) found = found.flatMap(at => (isJsonObject(at) ? step(at, name) : []));
  return found;
}

function step(object: JsonObject, name: string): readonly unknown[] {
  // Asked of each item of each list with slices: the pattern is tried on few.
  const url = name.endsWith(')') ? /^extension\('(.*)'\)$/.exec(name)?.[1] : undefined;
  if (url !== undefined) return asItems(member(object, 'extension')).filter(item => isJsonObject(item) && item.url === url);
  return asItems(name.endsWith('[x]') ? choiceMember(object, name.slice(0, -3)) : member(object, name));
}

function asItems(found: unknown): readonly unknown[] {
  if (found === undefined || found === null) return [];
  return Array.isArray(found) ? found : [found];
}

function choiceMember(object: JsonObject, stem: string): unknown {
  const key = Object.keys(object).find(name => name.startsWith(stem) && /^[A-Z]/.test(name.slice(stem.length)));
  return key === undefined ? undefined : object[key];
}
