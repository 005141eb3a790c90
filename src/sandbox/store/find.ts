import type { FhirResource } from '../../fhir/resource.ts';
import { type StoreAccess, withinReach } from './compartment.ts';
import { fold } from './criterion.ts';
import type { Extract } from './extract.ts';
import type { Query, SortKey } from './query.ts';
import { current, type Entry, type Records } from './records.ts';
import { keyOf, type ResourceKey } from './references.ts';
import { STORED_TYPES } from './stored-types.ts';

/** Everything that matches and is within reach, in the order asked for; without one, in the order of creation. */
export function find(query: Query, access: StoreAccess, records: Records, extract: Extract): Entry[] {
  const found: { readonly entry: Entry; readonly resource: FhirResource }[] = [];
  for (const entry of candidates(query, access, records)) {
    const resource = current(entry);
    if (resource === undefined || !withinReach(resource, access, extract)) continue;
    if (query.criteria.every(criterion => criterion.matches(resource))) found.push({ entry, resource });
  }
  const keyed = found.map(({ entry, resource }) => ({ entry, keys: query.sort.map(key => sortValue(resource, key, extract)) }));
  keyed.sort((a, b) => compareKeys(a.keys, b.keys, query.sort) || a.entry.order - b.entry.order);
  return keyed.map(({ entry }) => entry);
}

/** The smallest set that an index offers and that holds every match; every criterion is tested on it again. */
function candidates(query: Query, access: StoreAccess, records: Records): Iterable<Entry> {
  const offers: Entry[][] = [];
  const referring = (keys: readonly ResourceKey[]) => [...new Set(keys.flatMap(key => [...records.referring(query.type, key)]))];
  for (const { ids, refersToOneOf } of query.criteria) {
    if (ids) offers.push([...new Set(ids)].flatMap(id => records.entry(query.type, id) ?? []));
    if (refersToOneOf) offers.push(referring(refersToOneOf));
  }
  const owner = STORED_TYPES[query.type].owner;
  if (access.patientCompartment !== undefined && typeof owner === 'object' && !owner.sharedWithout) {
    offers.push(referring([keyOf('Patient', access.patientCompartment)]));
  }
  if (offers.length === 0) return records.ofType(query.type);
  return offers.reduce((smallest, offer) => (offer.length < smallest.length ? offer : smallest));
}

type SortValue = number | string | undefined;

function sortValue(resource: FhirResource, key: SortKey, extract: Extract): SortValue {
  const seen = extract(resource, key.parameter);
  switch (key.parameter.kind) {
    case 'date': {
      const range = seen.ranges[0];
      return range && (Number.isFinite(range.start) ? range.start : range.end);
    }
    case 'token':
      return seen.tokens[0]?.code;
    case 'reference':
      return seen.references[0];
    case 'string':
      return seen.texts[0] === undefined ? undefined : fold(seen.texts[0]);
    case 'uri':
      return seen.texts[0];
  }
}

/** Whatever lacks a value comes last in either direction. */
function compareKeys(a: readonly SortValue[], b: readonly SortValue[], sort: readonly SortKey[]): number {
  for (const [index, key] of sort.entries()) {
    const left = a[index];
    const right = b[index];
    if (left === right) continue;
    if (left === undefined) return 1;
    if (right === undefined) return -1;
    return left < right === key.descending ? 1 : -1;
  }
  return 0;
}
