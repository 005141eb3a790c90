import { isJsonObject, type JsonObject } from '../../plain/json-object.ts';

/** A resource's place in this store, `Type/id`. */
export type ResourceKey = `${string}/${string}`;

const LITERAL = /^([A-Z][A-Za-z]+)\/([A-Za-z0-9\-.]{1,64})(?:\/_history\/[A-Za-z0-9\-.]{1,64})?$/;

export function keyOf(type: string, id: string): ResourceKey {
  return `${type}/${id}`;
}

/** The key that a literal reference names here: relative, or absolute below `base`; a version is left out. */
export function localKey(reference: string, base: () => string): ResourceKey | undefined {
  let relative = reference;
  if (/^https?:/.test(reference)) {
    const root = `${base()}/`;
    if (!reference.startsWith(root)) return undefined;
    relative = reference.slice(root.length);
  }
  const [, type, id] = LITERAL.exec(relative) ?? [];
  return type === undefined || id === undefined ? undefined : keyOf(type, id);
}

export interface FoundReference {
  /** FHIRPath with indices. */
  readonly path: string;
  readonly text: string;
}

/** Every Reference.reference inside a resource, contained resources and extensions included. */
export function literalReferences(node: unknown, path: string): FoundReference[] {
  if (Array.isArray(node)) return node.flatMap((item, index) => literalReferences(item, `${path}[${index}]`));
  if (!isJsonObject(node)) return [];
  const found: FoundReference[] = typeof node.reference === 'string' ? [{ path, text: node.reference }] : [];
  for (const [name, value] of Object.entries(node)) {
    if (typeof value === 'object') found.push(...literalReferences(value, `${path}.${name}`));
  }
  return found;
}

/** The elements of type uri, url, uuid or oid in which a Bundle's own addresses may stand, besides Reference.reference. */
const ADDRESS_ELEMENTS = new Set(['reference', 'url', 'uri', 'valueUri', 'valueUrl', 'valueUuid', 'valueOid']);

/**
 * A copy in which the addresses of a Bundle's entries are replaced (R4 http, 3.1.0.11.2.2), in references, addresses and the narrative's links.
 * An identifier's value is text and stays, even where it equals an address.
 */
export function readdress<T>(node: T, addressFor: (text: string) => string | undefined): T;
export function readdress(node: unknown, addressFor: (text: string) => string | undefined): unknown {
  if (Array.isArray(node)) return node.map(item => readdress(item, addressFor));
  if (!isJsonObject(node)) return node;
  const copy: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(node)) copy[name] = readdressElement(name, value, node, addressFor);
  return copy;
}

function readdressElement(name: string, value: unknown, owner: JsonObject, addressFor: (text: string) => string | undefined): unknown {
  if (typeof value !== 'string') return readdress(value, addressFor);
  if (ADDRESS_ELEMENTS.has(name)) return addressFor(value) ?? value;
  if (name === 'div' && owner.status !== undefined) {
    return value.replaceAll(/\b(href|src)="([^"]*)"/g, (whole, attribute: string, address: string) => {
      const replacement = addressFor(address);
      return replacement === undefined ? whole : `${attribute}="${replacement}"`;
    });
  }
  return value;
}
