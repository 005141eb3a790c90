import { isJsonObject } from '../plain/json-object.ts';

/** Whether two JSON values are the same, however deep: what a server sends may be nested deeper than a call can be. */
export function sameJson(one: unknown, other: unknown): boolean {
  const open: [unknown, unknown][] = [[one, other]];
  for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
    const [left, right] = pair;
    if (left === right) continue;
    if (Array.isArray(left) && Array.isArray(right)) {
      if (left.length !== right.length) return false;
      for (const [index, item] of left.entries()) open.push([item, right[index]]);
    } else if (isJsonObject(left) && isJsonObject(right)) {
      const names = Object.keys(left);
      if (names.length !== Object.keys(right).length || !names.every(name => Object.hasOwn(right, name))) return false;
      for (const name of names) open.push([left[name], right[name]]);
    } else return false;
  }
  return true;
}
