import { isJsonObject } from '../../src/plain/json-object.ts';
import { valueAt } from './spot.ts';

type Json = Readonly<Record<string, unknown>>;

/** A resource, and the JSON path of what was changed in it. */
export interface Changed {
  readonly resource: Json;
  readonly json: string;
}

/** What tells which part of a resource shows a change. */
export interface Focus {
  /** JSON path of the object to show; empty for the resource. */
  readonly place: string;
  /** Names of the extensions that matter in a list of them. */
  readonly slices: readonly string[];
  /** Members of the object that tell why it is wrong: `status`, `extension:severity-grade`. */
  readonly beside: readonly string[];
}

/** What is longer is cut to what leads to the change. */
const LONGEST = 420;

/**
 * The object at the place as far as it shows the change: whole where it is short, else the way down to what was changed, and what
 * stands beside. Displays are left out.
 */
export function fragmentOf({ resource, json }: Changed, { place, slices, beside }: Focus): unknown {
  const whole = place === '' ? resource : valueAt(resource, place);
  const object = plain(isJsonObject(whole) ? whole : {});
  if (place !== '' && beside.length === 0 && isShort(object)) return object;
  const way = stepsOf(json).slice(stepsOf(place).length);
  const [first] = way;
  const shown = first === undefined ? [] : [[first, cut(object[first], way.slice(1), slices)] as const];
  const others = beside.map(member => {
    const [name = '', ...wanted] = member.split(':');
    return [name, cut(object[name], [], wanted)] as const;
  });
  return merged([...shown, ...others]);
}

/** `a.b[0].c` as its names and indices. */
export const stepsOf = (json: string): readonly string[] => json.split(/[.[\]]+/).filter(step => step !== '');

function cut(value: unknown, way: readonly string[], slices: readonly string[]): unknown {
  const [first, ...rest] = way;
  if (Array.isArray(value)) {
    const index = first === undefined ? -1 : Number(first);
    const wanted = new Set([...slices, keyOf(value[index])].filter(key => key !== ''));
    const isAlike = (item: unknown) => wanted.size === 0 || keyOf(item) === '' || (rest.length === 0 && wanted.has(keyOf(item)));
    const kept = value.flatMap((item, i) => (i === index ? [cut(item, rest, slices)] : isAlike(item) ? [brief(item)] : []));
    return kept.length === 0 ? undefined : kept;
  }
  if (!isJsonObject(value) || isShort(value)) return value;
  if (first === undefined) return brief(value);
  const plainMembers = Object.entries(value).filter(([, part]) => typeof part !== 'object');
  return merged([...plainMembers, [first, cut(value[first], rest, slices)]]);
}

/** Of something long, each list with its first item only. */
function brief(value: unknown): unknown {
  if (isShort(value) || !isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, Array.isArray(part) ? part.slice(0, 1).map(brief) : part]));
}

/** What tells an item of a list from others: the last part of an extension's URL, an item's linkId; empty where nothing does. */
export function keyOf(item: unknown): string {
  if (!isJsonObject(item)) return '';
  const key = item.url ?? item.linkId;
  return typeof key === 'string' ? key.slice(key.lastIndexOf('/') + 1) : '';
}

function merged(members: readonly (readonly [string, unknown])[]): Json {
  const found = new Map<string, unknown>();
  for (const [name, value] of members) {
    const before = found.get(name);
    if (value === undefined) continue;
    found.set(name, Array.isArray(before) && Array.isArray(value) ? [...before, ...value] : value);
  }
  return Object.fromEntries(found);
}

const isShort = (value: unknown): boolean => JSON.stringify(value).length <= LONGEST;

function plain(value: Json): Json {
  const copy: unknown = JSON.parse(JSON.stringify(value, (key, part: unknown) => (key === 'display' ? undefined : part)));
  return isJsonObject(copy) ? copy : {};
}
