import { isJsonObject, type JsonObject } from '../../plain/json-object.ts';
import type { WriteRule } from '../behaviours/ehr-behaviour.ts';

/** What a server keeps of a resource under a rule. */
export function keptOf(resource: JsonObject, { keeps, dropsExtensions }: WriteRule): JsonObject {
  const kept =
    keeps === undefined ? resource : Object.fromEntries(Object.entries(resource).filter(([name]) => name === 'id' || keeps.includes(name)));
  return dropsExtensions ? withoutExtensions(kept) : kept;
}

function withoutExtensions(node: JsonObject): JsonObject {
  const kept = Object.entries(node)
    .filter(([name]) => name !== 'extension' && name !== 'modifierExtension')
    .map(([name, value]): [string, unknown] => [name, bare(value)]);
  return Object.fromEntries(kept.filter(([, value]) => !isEmpty(value)));
}

function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  return isJsonObject(value) ? withoutExtensions(value) : value;
}

/** An element that had nothing but extensions goes with them. */
function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0 && value.every(isEmpty);
  return isJsonObject(value) && Object.keys(value).length === 0;
}
