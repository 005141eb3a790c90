import { isObject } from '../../src/conformance/json.ts';
import { valueAt } from './spot.ts';

type Json = Readonly<Record<string, unknown>>;

/** What tells which part of a resource shows a change. */
export interface Focus {
  /** JSON path of what was changed. */
  readonly json: string;
  /** Names of the extensions that matter in a list of them. */
  readonly slices: readonly string[];
  /** Members beside the changed one that tell why it is wrong: `status`, `extension:severity-grade`. */
  readonly beside: readonly string[];
}

/** A longer object is cut to the member that was changed. */
const LONGEST = 260;

/** The object that the changed member is in; where that is long, or the whole resource, only what matters of it. Without displays. */
export function fragmentOf(resource: Json, { json, slices, beside }: Focus): unknown {
  const steps = json.split('.');
  const name = (steps.pop() ?? '').replace(/\[\d+\]$/, '');
  const container = steps.length === 0 ? resource : valueAt(resource, steps.join('.'));
  const object = plain(isObject(container) ? container : {});
  if (steps.length > 0 && beside.length === 0 && JSON.stringify(object).length <= LONGEST) return object;
  const item = valueAt(resource, json);
  const wanted = [...slices, ...(isObject(item) && typeof item.url === 'string' ? [lastPart(item.url)] : [])];
  const members = [{ name, wanted }, ...beside.map(one => ({ name: one.split(':')[0] ?? '', wanted: one.split(':').slice(1) }))];
  const found = new Map<string, unknown>();
  for (const member of members) {
    const value = object[member.name];
    const chosen = Array.isArray(value) ? value.filter(one => matters(one, member.wanted)) : value;
    const before = found.get(member.name);
    if (chosen === undefined || (Array.isArray(chosen) && chosen.length === 0)) continue;
    found.set(member.name, Array.isArray(before) && Array.isArray(chosen) ? [...before, ...chosen] : chosen);
  }
  return Object.fromEntries(found);
}

/** An item that is no extension matters always. */
const matters = (item: unknown, wanted: readonly string[]): boolean =>
  !isObject(item) || typeof item.url !== 'string' || wanted.length === 0 || wanted.includes(lastPart(item.url));

const lastPart = (url: string): string => url.slice(url.lastIndexOf('/') + 1);

function plain(value: Json): Json {
  const copy: unknown = JSON.parse(JSON.stringify(value, (key, part: unknown) => (key === 'display' ? undefined : part)));
  return isObject(copy) ? copy : {};
}
