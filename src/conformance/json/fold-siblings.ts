import { isJsonObject, type JsonObject } from '../../plain/json-object.ts';
import { DEEPEST } from '../json.ts';
import type { PrototypeFor } from '../rules/absent-names.ts';

/**
 * The FHIRPath engine finds `_status` beside `status` only for types that it knows. So it is given copies in which
 * each primitive carries its extensions itself, and in which the names that invariants ask for are found absent at once.
 */
export function foldSiblings(root: JsonObject, prototypeFor: PrototypeFor): (value: unknown) => unknown {
  const folded = new Map<unknown, unknown>();
  let depth = 0;
  const fold = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null || depth > DEEPEST) return value;
    const known = folded.get(value);
    if (known !== undefined) return known;
    depth += 1;
    const copy = Array.isArray(value) ? value.map(fold) : foldObject(value, fold, prototypeFor);
    depth -= 1;
    folded.set(value, copy);
    return copy;
  };
  fold(root);
  return value => folded.get(value) ?? value;
}

function foldObject(value: object, fold: (value: unknown) => unknown, prototypeFor: PrototypeFor): Record<string, unknown> {
  const copy: Record<string, unknown> = Object.create(prototypeFor(value));
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
  // A wrapped value is no text to the functions of text: it is wrapped only where it has to carry something that rules ask for.
  if (sibling.extension === undefined && value !== undefined && value !== null) return value;
  const target = value === undefined || value === null ? {} : Object(value);
  // Only these two: a member named like one of the wrapper's own would throw.
  return Object.assign(target, { id: sibling.id, extension: fold(sibling.extension) });
}
