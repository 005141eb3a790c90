import { failure } from './answer.ts';
import { isJsonObject, isResource, isResourceOf } from './is-resource.ts';
import type { FhirQuery, FhirReader } from './reader.ts';
import { parseReference } from './reference.ts';
import type { FhirResource } from './resource.ts';
import { parseSearchPage } from './search-page.ts';

/**
 * Reads from a Bundle, or from a list of resources (NDJSON, parsed), as if it were a server. A search honours the type,
 * `patient` or `subject`, `_id` and `_include`; other parameters only narrow what a server sends, and a server may
 * ignore them too: whoever reads must judge each resource anyhow. Rejects nothing: what is unusable is listed.
 */
export function createBundleReader(source: unknown): FhirReader {
  const entries = entriesOf(source);
  const resources = entries.map(entry => (isJsonObject(entry) ? entry.resource : undefined)).filter(isResource);
  const byReference = new Map(resources.map(resource => [`${resource.resourceType}/${resource.id}`, resource]));

  return {
    async read(type, id) {
      const found = byReference.get(`${type}/${id}`);
      return isResourceOf(found, type)
        ? { ok: true, value: found }
        : { ok: false, failure: failure('not-found', `${type}/${id} is not in the file.`) };
    },

    async search(query, { onPage, signal } = {}) {
      if (signal?.aborted) return { status: 'failed', failure: failure('cancelled', 'Cancelled before it was read.') };
      const parsed = parseSearchPage({ resourceType: 'Bundle', entry: entries.filter(entry => mayBe(entry, query)) }, query.type);
      if (parsed === undefined) return { status: 'failed', failure: failure('not-fhir', 'The file holds no resources.') };
      const matches = parsed.page.resources.filter(resource => matchesQuery(resource, query));
      onPage?.({
        resources: matches,
        included: includedBy(query, matches, byReference),
        unreadable: parsed.page.unreadable,
        total: matches.length,
      });
      return { status: 'complete' };
    },
  };
}

function entriesOf(source: unknown): readonly unknown[] {
  if (Array.isArray(source)) return source.map(resource => ({ resource }));
  return isJsonObject(source) && source.resourceType === 'Bundle' && Array.isArray(source.entry) ? source.entry : [];
}

/** Entries of the asked type, and those whose type cannot be told: they could be any, so no search hides them. */
function mayBe(entry: unknown, { type }: FhirQuery): boolean {
  const resource = isJsonObject(entry) ? entry.resource : undefined;
  const named = isJsonObject(resource) ? resource.resourceType : undefined;
  return named === type || typeof named !== 'string';
}

function matchesQuery(resource: FhirResource, { params }: FhirQuery): boolean {
  return params.every(([name, value]) => {
    if (name === '_id') return value.split(',').includes(resource.id ?? '');
    if (name === 'patient' || name === 'subject') return patientsOf(resource).has(value.replace(/^Patient\//, ''));
    return true;
  });
}

/** R4 names the patient in `subject` or `patient`; a Patient is its own. */
function patientsOf(resource: FhirResource): ReadonlySet<string> {
  if (resource.resourceType === 'Patient') return new Set([resource.id ?? '']);
  const holders = [Reflect.get(resource, 'subject'), Reflect.get(resource, 'patient')];
  return new Set(
    holders.flatMap(holder => {
      const reference = isJsonObject(holder) ? holder.reference : undefined;
      if (typeof reference !== 'string') return [];
      // In a file, an absolute reference is to the server that the file came from.
      const address = parseReference(reference.replace(/^.*\/(Patient\/[^/]+)$/, '$1'));
      return address?.type === 'Patient' ? [address.id] : [];
    }),
  );
}

/** `_include=Type:name` follows the references in the element of that name, as `medication` does in `medicationReference`. */
function includedBy(
  { params }: FhirQuery,
  matches: readonly FhirResource[],
  byReference: ReadonlyMap<string, FhirResource>,
): FhirResource[] {
  const names = params.flatMap(([name, value]) => (name === '_include' ? [value.split(':')[1] ?? ''] : []));
  const followed = matches.flatMap(match => Object.entries(match).filter(([element]) => names.some(name => element.startsWith(name))));
  const found = followed.flatMap(([, value]) => referencesIn(value)).map(reference => byReference.get(reference));
  return [...new Set(found)].filter(resource => resource !== undefined).filter(resource => !matches.includes(resource));
}

function referencesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  if (!isJsonObject(value)) return [];
  const own = typeof value.reference === 'string' ? [value.reference] : [];
  return [...own, ...Object.values(value).flatMap(referencesIn)];
}
