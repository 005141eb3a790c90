// What invariants that were compiled to plain functions call: `toScript` writes the calls, in r4 and own `.generated.ts`.
import { isJsonObject, type JsonObject } from '../../plain/json-object.ts';
import { sameData } from '../../plain/same-data.ts';
import { Sided } from '../json/fold-siblings.ts';

export { orderOfDates } from './moments.ts';
export { orderOfQuantities } from './quantities.ts';

/** Whether an invariant is true of an element, in its resource, and in the outermost one. Throws where the data is of another shape than FHIR's. */
export type Holds = (element: unknown, resource: JsonObject, rootResource: JsonObject) => boolean;

const NONE: readonly unknown[] = [];

/** The items of a list; null stands where one has extensions only and none were given. */
export function list(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.includes(null) ? value.filter(item => item !== null) : value;
  return value === undefined || value === null ? NONE : [value];
}

/** Text, number or truth of a primitive; undefined where it has none. */
export const val = (value: unknown): unknown => (value instanceof Sided ? value.value : value);
export const hasValue = (value: unknown): boolean => typeof val(value) !== 'object' && val(value) !== undefined;
/** As functions of text see it. */
export const text = (value: unknown): string => {
  const found = val(value);
  return typeof found === 'string' ? found : found === undefined || found === null || typeof found === 'object' ? '' : String(found);
};
/** A choice of any type. */
export function choice(object: unknown, stem: string): unknown {
  if (!isJsonObject(object)) return undefined;
  for (const name of Object.keys(object)) {
    if (!name.startsWith(stem)) continue;
    const next = name.charCodeAt(stem.length);
    if (next >= 65 && next <= 90) return object[name];
  }
  return undefined;
}

/** A part of what nothing is known of. */
export const step = (object: unknown, name: string): readonly unknown[] =>
  isJsonObject(object) && !(object instanceof Sided) ? list(object[name] ?? choice(object, name)) : list(member(object, name));

const member = (value: unknown, name: string): unknown =>
  value instanceof Sided && (name === 'id' || name === 'extension') ? value[name] : undefined;

export function children(values: readonly unknown[]): readonly unknown[] {
  const found: unknown[] = [];
  for (const value of values) {
    if (value instanceof Sided) found.push(...list(value.extension));
    else if (isJsonObject(value)) for (const name of Object.keys(value)) if (name !== 'resourceType') found.push(...list(value[name]));
  }
  return found;
}

/** Level by level: data may be nested deeper than the stack. */
export function descendants(values: readonly unknown[]): readonly unknown[] {
  const found: unknown[] = [];
  for (let level = children(values); level.length > 0; level = children(level)) for (const value of level) found.push(value);
  return found;
}

export const that = (value: unknown, then: (value: unknown) => boolean): boolean => value !== undefined && value !== null && then(value);

export const at = (values: readonly unknown[], index: unknown): unknown => values[Number(index)];

/** All that a search comes by. */
export function all(search: (into: (value: unknown) => void) => unknown): readonly unknown[] {
  const found: unknown[] = [];
  search(value => void found.push(value));
  return found;
}

export function only(values: readonly unknown[]): unknown {
  if (values.length > 1) throw new Error('There is more than one value.');
  return val(values[0]);
}

export const same = (one: unknown, other: unknown): boolean => sameData(val(one), val(other));

export function order(one: unknown, other: unknown): number {
  return typeof one === 'number' && typeof other === 'number' ? one - other : Number.NaN;
}

/** Undefined where one is empty. */
export function equal(one: readonly unknown[], other: readonly unknown[]): boolean | undefined {
  if (one.length === 0 || other.length === 0) return undefined;
  return one.length === other.length && one.every((value, i) => same(value, other[i]));
}

export const intersection = (one: readonly unknown[], other: readonly unknown[]): readonly unknown[] =>
  distinct(one.filter(value => other.some(each => same(value, each))));

export const union = (one: readonly unknown[], other: readonly unknown[]): readonly unknown[] => distinct([...one, ...other]);

export const isDistinct = (values: readonly unknown[]): boolean => values.length < 2 || distinct(values).length === values.length;

/** Text and numbers by themselves, all else by what it says. */
function distinct(values: readonly unknown[]): readonly unknown[] {
  const seen = new Set<unknown>();
  const found: unknown[] = [];
  for (const value of values) {
    const simple = val(value);
    if (typeof simple === 'object' ? found.some(each => same(each, simple)) : seen.has(simple)) continue;
    seen.add(simple);
    found.push(value);
  }
  return found;
}

export function toInteger(value: unknown): number | undefined {
  if (typeof value === 'boolean') return Number(value);
  if (typeof value === 'number') return Number.isInteger(value) ? value : undefined;
  return typeof value === 'string' && /^[+-]?\d+$/.test(value) ? Number(value) : undefined;
}
