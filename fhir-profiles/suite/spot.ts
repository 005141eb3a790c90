import { isJsonObject } from '../../src/plain/json-object.ts';

/** A place in one resource: as its JSON has it (`performedPeriod.start`), and as an issue says it (`Procedure.performed.start`). */
export interface Spot {
  readonly json: string;
  readonly expression: string;
}

const STEP = /^(\w+)(?::([\w-]+))?(?:\[(\d+)\])?$/;

/**
 * Finds `at` in `resource`. `at` names elements as a profile does: a choice without its type (`performed.start`), an
 * extension by the last part of its URL instead of by its index (`extension:augmented-level.extension:site.value`; the second
 * of them with `[1]` behind it). Empty for the resource itself. The last step may be an element that is not there.
 */
export function spotOf(resource: Record<string, unknown>, at: string): Spot {
  const json: string[] = [];
  const expression = [String(resource.resourceType)];
  let here: unknown = resource;
  for (const step of at === '' ? [] : at.split('.')) {
    const [, name = '', slice, index] = STEP.exec(step) ?? [];
    if (!isJsonObject(here) || name === '') throw new Error(`${at} leads nowhere at ${step}`);
    const key = memberOf(here, name);
    const value = here[key];
    const item = slice === undefined ? index : itemOf(value, slice, Number(index ?? 0));
    const suffix = item === undefined ? '' : `[${item}]`;
    if (item !== undefined && !Array.isArray(value)) throw new Error(`${at} is no list at ${step}`);
    json.push(key + suffix);
    expression.push(name + suffix);
    here = Array.isArray(value) && item !== undefined ? value[Number(item)] : value;
  }
  return { json: json.join('.'), expression: expression.join('.') };
}

/** What stands at a JSON path; undefined where nothing does. */
export function valueAt(resource: Record<string, unknown>, json: string): unknown {
  let here: unknown = resource;
  for (const step of json.split(/[.[\]]+/).filter(part => part !== ''))
    here = Array.isArray(here) ? here[Number(step)] : isJsonObject(here) ? here[step] : undefined;
  return here;
}

function memberOf(object: Record<string, unknown>, name: string): string {
  if (object[name] !== undefined) return name;
  return Object.keys(object).find(key => key.startsWith(name) && /^[A-Z]/.test(key.slice(name.length))) ?? name;
}

function itemOf(list: unknown, slice: string, nth: number): number {
  const items: readonly unknown[] = Array.isArray(list) ? list : [];
  const found = items.flatMap((item, i) => {
    const url = isJsonObject(item) && typeof item.url === 'string' ? item.url : '';
    return url === slice || url.endsWith(`/${slice}`) ? [i] : [];
  })[nth];
  if (found === undefined) throw new Error(`There is no extension ${slice}[${nth}]`);
  return found;
}
