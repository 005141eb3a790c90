import { isJsonObject, type JsonObject } from '../../plain/json-object.ts';
import { member, textOf } from '../json.ts';

/** Whether the invariant holds. The focus is one of `foldSiblings`: `_system` counts as `system`. */
export type NativeInvariant = (focus: JsonObject, around: { readonly resource: JsonObject; readonly rootResource: JsonObject }) => boolean;

const has = (object: JsonObject, name: string): boolean => member(object, name) !== undefined;
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);
const contained = (resource: JsonObject): readonly JsonObject[] => list(member(resource, 'contained')).filter(isJsonObject);
const metaOf = (resource: JsonObject): JsonObject => {
  const meta = member(resource, 'meta');
  return isJsonObject(meta) ? meta : {};
};

/**
 * Invariants of the base definitions that are not left to the FHIRPath engine, by their expression: it has no
 * `descendants()`, compares dates as text, and those on every extension and reference are the ones that take time.
 */
export const NATIVE_INVARIANTS: ReadonlyMap<string, NativeInvariant> = new Map<string, NativeInvariant>([
  ['contained.contained.empty()', focus => contained(focus).every(inner => !has(inner, 'contained'))],
  [
    "contained.where((('#'+id in (%resource.descendants().reference | %resource.descendants().as(canonical) | %resource.descendants().as(uri) | %resource.descendants().as(url))) or descendants().where(reference = '#').exists() or descendants().where(as(canonical) = '#').exists() or descendants().where(as(canonical) = '#').exists()).not()).trace('unmatched', id).empty()",
    focus => contained(focus).every(inner => mentions(focus, `#${textOf(inner.id)}`) || mentions(inner, '#')),
  ],
  [
    'contained.meta.versionId.empty() and contained.meta.lastUpdated.empty()',
    focus => contained(focus).every(inner => !has(metaOf(inner), 'versionId') && !has(metaOf(inner), 'lastUpdated')),
  ],
  ['contained.meta.security.empty()', focus => contained(focus).every(inner => !has(metaOf(inner), 'security'))],
  ['extension.exists() != value.exists()', focus => has(focus, 'extension') !== Object.keys(focus).some(isExtensionValue)],
  [
    "reference.startsWith('#').not() or (reference.substring(1).trace('url') in %rootResource.contained.id.trace('ids'))",
    ({ reference }, { rootResource }) =>
      typeof reference !== 'string' || !/^#./.test(reference) || contained(rootResource).some(({ id }) => reference === `#${textOf(id)}`),
  ],
  [
    'start.hasValue().not() or end.hasValue().not() or (start <= end)',
    ({ start, end }) => typeof start !== 'string' || typeof end !== 'string' || isNotAfter(start, end),
  ],
  ['code.empty() or system.exists()', focus => !has(focus, 'code') || has(focus, 'system')],
  // Of an entry without an address it says nothing.
  ["fullUrl.contains('/_history/').not()", ({ fullUrl }) => typeof fullUrl !== 'string' || !fullUrl.includes('/_history/')],
  ['descendants().linkId.isDistinct()', focus => isOnceBelow(focus, 'item', 'linkId')],
  ['concept.code.combine($this.descendants().concept.code).isDistinct()', focus => isOnceBelow(focus, 'concept', 'code')],
  // The engine compares each entry with each.
  ["(type = 'history') or entry.where(fullUrl.exists()).select(fullUrl&resource.meta.versionId).isDistinct()", hasEachEntryOnce],
]);

/** Functions that the FHIRPath engine does not have, or answers without looking. */
const NOT_IN_ENGINE =
  /\b(aggregate|as|checkModifiers|children|conformsTo|decode|descendants|elementDefinition|encode|escape|hasTemplateIdOf|highBoundary|htmlChecks|lowBoundary|memberOf|repeat|resolve|slice|split|subsumedBy|subsumes|trim|unescape)\(/;

/** The function for whose sake an expression cannot be evaluated. */
export function unsupportedFunction(expression: string): string | undefined {
  return NATIVE_INVARIANTS.has(expression) ? undefined : NOT_IN_ENGINE.exec(expression)?.[1];
}

function hasEachEntryOnce(bundle: JsonObject): boolean {
  if (bundle.type === 'history') return true;
  const versions = list(member(bundle, 'entry')).flatMap(entry => {
    if (!isJsonObject(entry) || typeof entry.fullUrl !== 'string') return [];
    return [entry.fullUrl + (isJsonObject(entry.resource) ? textOf(metaOf(entry.resource).versionId) : '')];
  });
  return new Set(versions).size === versions.length;
}

/** No two parts of this name, at any depth, have the same text in `key`. */
function isOnceBelow(root: JsonObject, part: string, key: string): boolean {
  const seen = new Set<string>();
  const open: unknown[] = [...list(member(root, part))];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (!isJsonObject(next)) continue;
    const text = textOf(member(next, key));
    if (text !== '' && seen.has(text)) return false;
    seen.add(text);
    for (const inner of list(member(next, part))) open.push(inner);
  }
  return true;
}

const isExtensionValue = (name: string): boolean => /^value[A-Z]/.test(name);

/** True when some text beneath is exactly this reference. A list of what is still to see: data may be nested deeper than the stack. */
function mentions(root: JsonObject, reference: string): boolean {
  const open: unknown[] = [root];
  const seen = new Set<unknown>();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === reference) return true;
    if (typeof next !== 'object' || next === null || seen.has(next)) continue;
    seen.add(next);
    for (const value of Object.values(next)) if (value !== undefined) open.push(value);
  }
  return false;
}

/** Whether one FHIR date or dateTime is at or before another; not true where their precisions leave it open. */
function isNotAfter(start: string, end: string): boolean {
  if (start.length > 10 && end.length > 10) return Date.parse(start) <= Date.parse(end);
  const shared = Math.min(start.length, end.length);
  const [from, to] = [start.slice(0, shared), end.slice(0, shared)];
  return from === to ? start.length === end.length : from < to;
}
