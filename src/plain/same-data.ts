import { isJsonObject, type JsonObject } from './json-object.ts';

/**
 * Whether two values of plain data, as JSON has it, are equal; an element that is undefined is as good as missing. However deep: what
 * a server sends may be nested deeper than a call can be.
 */
export function sameData(one: unknown, other: unknown): boolean {
  const open: [unknown, unknown][] = [[one, other]];
  for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
    const [left, right] = pair;
    if (left === right || Object.is(left, right)) continue;
    if (Array.isArray(left) && Array.isArray(right)) {
      if (left.length !== right.length) return false;
      for (const [index, item] of left.entries()) open.push([item, right[index]]);
    } else if (isJsonObject(left) && isJsonObject(right)) {
      const names = namesOf(left);
      if (names.length !== namesOf(right).length || !names.every(name => Object.hasOwn(right, name))) return false;
      for (const name of names) open.push([left[name], right[name]]);
    } else return false;
  }
  return true;
}

const namesOf = (object: JsonObject): readonly string[] => Object.keys(object).filter(name => object[name] !== undefined);

/** The object that was there before, while it says the same: most pages of a chart say nothing new of most questions. */
export function keepSame<T>(before: T | undefined, now: T): T {
  return before !== undefined && sameData(before, now) ? before : now;
}
