import { isJsonObject } from '../../plain/json-object.ts';
import { parseReference } from '../reference.ts';

/** Whose a resource of a file is. */
export type Whose =
  | { readonly kind: 'patients'; readonly ids: readonly string[] }
  /** It names nobody at all. */
  | { readonly kind: 'unsaid' }
  /** It names somebody who cannot be found in the file. */
  | { readonly kind: 'unknown' };

/**
 * Whose a resource is by `subject` or `patient`; a Patient is its own. A reference counts without its server: in a file, an absolute one
 * is to the server that the file came from.
 * @param byIdentifier `Patient|system|value` → `Patient/id`
 */
export function whoseIs(resource: unknown, byIdentifier: () => ReadonlyMap<string, string>): Whose {
  if (!isJsonObject(resource)) return { kind: 'unsaid' };
  if (resource.resourceType === 'Patient') return { kind: 'patients', ids: typeof resource.id === 'string' ? [resource.id] : [] };
  const holders = [resource.subject, resource.patient].flat().filter(holder => holder !== undefined && holder !== null);
  const named = holders.map(holder => nameIn(holder, byIdentifier));
  const ids = named.filter(name => typeof name === 'object').flatMap(({ id }) => id ?? []);
  if (ids.length > 0) return { kind: 'patients', ids };
  if (named.some(name => typeof name === 'object')) return { kind: 'patients', ids: [] };
  return { kind: named.includes('unknown') ? 'unknown' : 'unsaid' };
}

/** `id` undefined: it names what is no patient, a group or a device. */
type Name = { readonly id: string | undefined } | 'unsaid' | 'unknown';

function nameIn(holder: unknown, byIdentifier: () => ReadonlyMap<string, string>): Name {
  const { reference, identifier } = isJsonObject(holder) ? holder : { reference: holder };
  if (typeof reference === 'string' && reference !== '') {
    const address = parseReference(/([A-Z][A-Za-z]+\/[^/]+(?:\/_history\/[^/]+)?)$/.exec(reference)?.[1]);
    if (address === undefined) return 'unknown';
    return { id: address.type === 'Patient' ? address.id : undefined };
  }
  if (!isJsonObject(identifier) || typeof identifier.value !== 'string') return 'unsaid';
  const system = typeof identifier.system === 'string' ? `${identifier.system}|` : '';
  const found = byIdentifier().get(`Patient|${system}${identifier.value}`);
  return found === undefined ? 'unknown' : { id: found.slice('Patient/'.length) };
}
