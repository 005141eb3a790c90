import { isJsonObject } from '../../plain/json-object.ts';
import { DEEPEST } from '../json.ts';

/** A primitive that carries an id or extensions, its value beside them. */
export class Sided {
  readonly value: unknown;
  readonly id: unknown;
  readonly extension: unknown;

  constructor(value: unknown, id: unknown, extension: unknown) {
    this.value = value;
    this.id = id;
    this.extension = extension;
  }
}

/** Whether some primitive in a resource carries an id or extensions. */
export function hasSiblings(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return false;
  if (Array.isArray(value)) {
    for (const item of value) if (hasSiblings(item, depth + 1)) return true;
    return false;
  }
  for (const name in value) {
    if (name.charCodeAt(0) === 95) return true;
    const part: unknown = Reflect.get(value, name);
    if (typeof part === 'object' && hasSiblings(part, depth + 1)) return true;
  }
  return false;
}

/** Copies of what is in a resource, in which each primitive carries its extensions itself: `_status` is part of `status`. */
export function foldSiblings(root: unknown): (value: unknown) => unknown {
  const folded = new Map<unknown, unknown>();
  let depth = 0;
  const fold = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null || depth > DEEPEST) return value;
    const known = folded.get(value);
    if (known !== undefined) return known;
    depth += 1;
    const copy = Array.isArray(value) ? value.map(fold) : foldObject(value, fold);
    depth -= 1;
    folded.set(value, copy);
    return copy;
  };
  fold(root);
  return value => folded.get(value) ?? value;
}

function foldObject(value: object, fold: (value: unknown) => unknown): Record<string, unknown> {
  const copy: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(value)) {
    if (name.startsWith('_')) copy[name.slice(1)] ??= merge(undefined, part, fold);
    else copy[name] = Object.hasOwn(value, `_${name}`) ? merge(part, Reflect.get(value, `_${name}`), fold) : fold(part);
  }
  return copy;
}

function merge(value: unknown, sibling: unknown, fold: (value: unknown) => unknown): unknown {
  if (!Array.isArray(sibling)) return mergeOne(value, sibling, fold);
  const values: readonly unknown[] = Array.isArray(value) ? value : [];
  return Array.from({ length: Math.max(values.length, sibling.length) }, (_, i) => mergeOne(values[i], sibling[i], fold));
}

function mergeOne(value: unknown, sibling: unknown, fold: (value: unknown) => unknown): unknown {
  if (!isJsonObject(sibling) || (typeof value === 'object' && value !== null)) return fold(value);
  return new Sided(value ?? undefined, sibling.id, fold(sibling.extension));
}
