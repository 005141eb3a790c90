import { isObject } from '../../src/conformance/json.ts';
import { valueAt } from './spot.ts';

type Json = Readonly<Record<string, unknown>>;

/** A resource, and the JSON path of what was changed in it. */
export interface Changed {
  readonly resource: Json;
  readonly json: string;
}

/** What tells which part of a resource shows a change. */
export interface Focus {
  /** Names of the extensions that matter in a list of them. */
  readonly slices: readonly string[];
  /** Members beside the changed one that tell why it is wrong: `status`, `extension:severity-grade`. */
  readonly beside: readonly string[];
}

/** An object that is longer is cut to the member that was changed. */
const LONGEST = 220;

/**
 * The part of two resources that shows how they differ: the object that the changed member is in, or, where that is long or the
 * whole resource, only what matters of it. Displays are left out.
 */
export function fragmentsOf(wrong: Changed, right: Changed, focus: Focus): { readonly wrong: unknown; readonly right: unknown } {
  const [one, other] = sameShape(wrong.json, right.json) ? [wrong.json, right.json] : [shared(wrong.json, right.json), undefined];
  const spots = [locate(wrong.resource, one), locate(right.resource, other ?? one)] as const;
  const whole =
    focus.beside.length === 0 && spots.every(({ object, isResource }) => !isResource && JSON.stringify(object).length <= LONGEST);
  const changed = spots.flatMap(({ item }) => (isObject(item) && typeof item.url === 'string' ? [lastPart(item.url)] : []));
  const [a, b] = spots.map(spot => (whole ? spot.object : chosen(spot, [...focus.slices, ...changed], focus.beside)));
  return { wrong: a, right: b };
}

const steps = (json: string): readonly string[] => json.split('.');
const withoutIndex = (text: string): string => text.replaceAll(/\[\d+\]/g, '');
const sameShape = (a: string, b: string): boolean => withoutIndex(a) === withoutIndex(b);

/** The deepest member that both paths go through. */
function shared(a: string, b: string): string {
  const others = steps(b);
  const differs = steps(a).findIndex((step, i) => step !== others[i]);
  const same = steps(a).slice(0, differs < 0 ? undefined : differs);
  const next = steps(a)[same.length];
  const isSameList = next !== undefined && withoutIndex(next) === withoutIndex(others[same.length] ?? '');
  return [...same, ...(isSameList ? [withoutIndex(next)] : [])].join('.');
}

interface Spot {
  readonly object: Json;
  readonly name: string;
  readonly item: unknown;
  readonly isResource: boolean;
}

function locate(resource: Json, json: string): Spot {
  const path = [...steps(json)];
  const name = withoutIndex(path.pop() ?? '');
  const found = path.length === 0 ? resource : valueAt(resource, path.join('.'));
  return { object: plain(isObject(found) ? found : {}), name, item: valueAt(resource, json), isResource: path.length === 0 };
}

function chosen({ object, name }: Spot, slices: readonly string[], beside: readonly string[]): Json {
  const members = [{ name, wanted: slices }, ...beside.map(member => ({ name: before(member), wanted: after(member) }))];
  const found = new Map<string, unknown>();
  for (const member of members) {
    const value = object[member.name];
    const kept = Array.isArray(value) ? value.filter(one => matters(one, member.wanted)) : value;
    const already = found.get(member.name);
    if (kept === undefined || (Array.isArray(kept) && kept.length === 0)) continue;
    found.set(member.name, Array.isArray(already) && Array.isArray(kept) ? [...already, ...kept] : kept);
  }
  return Object.fromEntries(found);
}

const before = (member: string): string => member.split(':')[0] ?? '';
const after = (member: string): readonly string[] => member.split(':').slice(1);
const lastPart = (url: string): string => url.slice(url.lastIndexOf('/') + 1);

/** An item that is no extension matters always. */
const matters = (item: unknown, wanted: readonly string[]): boolean =>
  !isObject(item) || typeof item.url !== 'string' || wanted.length === 0 || wanted.includes(lastPart(item.url));

function plain(value: Json): Json {
  const copy: unknown = JSON.parse(JSON.stringify(value, (key, part: unknown) => (key === 'display' ? undefined : part)));
  return isObject(copy) ? copy : {};
}
