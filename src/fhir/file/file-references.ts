import { isFhirId } from '../../plain/fhir-id.ts';
import { isJsonObject, type JsonObject } from '../../plain/json-object.ts';
import { isTypeName } from '../is-resource.ts';
import type { FileEntry } from './file-content.ts';

/** No element of FHIR lies as deep; what does is left as it is. */
const DEEPEST = 60;

/**
 * The same entries, each resource with an id where its full URL gives one (`urn:uuid:…`, `…/Type/id`), and what refers to another by
 * full URL, `urn:uuid:…` or a search by identifier (`Patient?identifier=…`) referring to it as `Type/id`. What leads nowhere is kept.
 */
export function withReferencesResolved(entries: readonly FileEntry[]): readonly FileEntry[] {
  const named = entries.map(entry => ({ ...entry, resource: withId(entry) }));
  const resolve = createResolver(named);
  return named.map(entry => ({ ...entry, resource: rewritten(entry.resource, resolve, 0) }));
}

function withId({ resource, fullUrl }: FileEntry): unknown {
  if (!isJsonObject(resource) || isFhirId(resource.id) || fullUrl === undefined) return resource;
  const id = /^urn:(?:uuid|oid):(.+)$/i.exec(fullUrl)?.[1] ?? new RegExp(`/${resource.resourceType}/([^/]+)$`).exec(fullUrl)?.[1];
  return isTypeName(resource.resourceType) && isFhirId(id) ? { ...resource, id } : resource;
}

/** `Type/id` of a resource that has both. */
function keyOf(resource: unknown): string | undefined {
  return isJsonObject(resource) && isTypeName(resource.resourceType) && isFhirId(resource.id)
    ? `${resource.resourceType}/${resource.id}`
    : undefined;
}

type Resolve = (reference: string) => string | undefined;

function createResolver(entries: readonly FileEntry[]): Resolve {
  const byUrl = new Map<string, string>();
  const byId = new Map<string, string>();
  for (const { resource, fullUrl } of entries) {
    const key = keyOf(resource);
    if (key === undefined) continue;
    if (fullUrl !== undefined) byUrl.set(fullUrl.toLowerCase(), key);
    byId.set(key.slice(key.indexOf('/') + 1).toLowerCase(), key);
  }
  let byIdentifier: ReadonlyMap<string, string> | undefined;
  return reference => {
    if (reference.startsWith('#')) return undefined;
    const unversioned = reference.replace(/\/_history\/[^/]+$/, '');
    const url = byUrl.get(unversioned.toLowerCase());
    if (url !== undefined) return url;
    const uuid = /^urn:(?:uuid|oid):(.+)$/i.exec(reference)?.[1];
    if (uuid !== undefined) return byId.get(uuid.toLowerCase());
    const [, type, query] = /^([A-Z][A-Za-z]+)\?(.+)$/.exec(reference) ?? [];
    if (type === undefined) return undefined;
    byIdentifier ??= identifiersIn(entries);
    return byIdentifier.get(`${type}|${new URLSearchParams(query).get('identifier')}`);
  };
}

/** `Type|system|value` of every identifier, and `Type|value` for a search that names no system. */
export function identifiersIn(entries: readonly Pick<FileEntry, 'resource'>[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { resource } of entries) {
    const key = keyOf(resource);
    if (key === undefined || !isJsonObject(resource) || !Array.isArray(resource.identifier)) continue;
    for (const { system, value } of resource.identifier.filter(isJsonObject)) {
      if (typeof value !== 'string') continue;
      found.set(`${resource.resourceType}|${value}`, key);
      if (typeof system === 'string') found.set(`${resource.resourceType}|${system}|${value}`, key);
    }
  }
  return found;
}

/** Copies only what changes. */
function rewritten(value: unknown, resolve: Resolve, depth: number): unknown {
  if (depth > DEEPEST) return value;
  if (Array.isArray(value)) {
    const items = value.map(item => rewritten(item, resolve, depth + 1));
    return items.some((item, index) => item !== value[index]) ? items : value;
  }
  return isJsonObject(value) ? rewrittenObject(value, resolve, depth) : value;
}

function rewrittenObject(value: JsonObject, resolve: Resolve, depth: number): JsonObject {
  let changed: Record<string, unknown> | undefined;
  for (const [name, member] of Object.entries(value)) {
    const target = name === 'reference' && typeof member === 'string' ? resolve(member) : undefined;
    const next = target ?? (typeof member === 'object' ? rewritten(member, resolve, depth + 1) : member);
    if (next === member) continue;
    changed ??= { ...value };
    changed[name] = next;
  }
  return changed ?? value;
}
