import type { Bundle, BundleEntry, FhirResource } from '../../fhir/resource.ts';
import { type Answer, operationOutcome, refuse } from './answer.ts';
import { permit, type StoreAccess, withinReach } from './compartment.ts';
import type { Extract } from './extract.ts';
import { find } from './find.ts';
import type { FoundSet, Pages } from './pages.ts';
import { type Include, type Parameters, parseQuery } from './query.ts';
import { current, type Entry, type Records } from './records.ts';
import { keyOf } from './references.ts';
import { isStoredType, type StoredType } from './stored-types.ts';

export interface SearchOptions {
  readonly base: () => string;
  readonly pageSize: number;
  readonly maxPageSize: number;
}

export interface Search {
  search(type: StoredType, parameters: Parameters, strict: boolean, access: StoreAccess): Answer;
  page(token: string, access: StoreAccess): Answer;
}

export function createSearch(options: SearchOptions, records: Records, extract: Extract, pages: Pages): Search {
  const { base } = options;

  function bundleOf(set: FoundSet, offset: number, self: string, access: StoreAccess): Answer {
    const { query, entries, size } = set;
    const bundle: Bundle = { resourceType: 'Bundle', type: 'searchset', link: [{ relation: 'self', url: self }] };
    if (query.withTotal) bundle.total = entries.length;
    const end = offset + size;
    if (!query.countOnly && end < entries.length) {
      bundle.link?.push({ relation: 'next', url: `${base()}?_page=${encodeURIComponent(pages.token(set, end))}` });
    }
    const shown = query.countOnly ? [] : entries.slice(offset, end).filter(entry => visible(entry, access));
    const found: BundleEntry[] = [
      ...shown.map(entry => bundleEntry(entry, 'match')),
      ...Array.from(included(shown, query.includes, access), entry => bundleEntry(entry, 'include')),
    ];
    if (offset === 0) {
      for (const sentence of query.ignored) {
        found.push({ resource: operationOutcome('warning', 'not-supported', sentence), search: { mode: 'outcome' } });
      }
    }
    if (found.length > 0) bundle.entry = found;
    return { status: 200, resource: bundle };
  }

  /** A page shows resources as they are now; one deleted or moved out of reach since the search is left out. */
  function visible(entry: Entry, access: StoreAccess): boolean {
    const resource = current(entry);
    return resource !== undefined && withinReach(resource, access, extract);
  }

  function bundleEntry(entry: Entry, mode: 'match' | 'include'): BundleEntry {
    const resource: FhirResource | undefined = current(entry);
    return { fullUrl: `${base()}/${keyOf(entry.type, entry.id)}`, ...(resource ? { resource } : {}), search: { mode } };
  }

  function included(matches: readonly Entry[], includes: readonly Include[], access: StoreAccess): Set<Entry> {
    const added = new Set<Entry>();
    const shown = new Set(matches);
    for (const include of includes) {
      for (const match of matches) {
        for (const entry of include.reverse ? referrersOf(match, include) : targetsOf(match, include)) {
          const interaction = include.reverse ? 'search' : 'read';
          if (!shown.has(entry) && access.allows(entry.type, interaction) && visible(entry, access)) added.add(entry);
        }
      }
    }
    return added;
  }

  function targetsOf(match: Entry, include: Include): Entry[] {
    const resource = current(match);
    if (resource === undefined) return [];
    return extract(resource, include.parameter).references.flatMap(key => {
      const [type = '', id = ''] = key.split('/');
      if (!isStoredType(type) || (include.targetType !== undefined && include.targetType !== type)) return [];
      return records.entry(type, id) ?? [];
    });
  }

  function referrersOf(match: Entry, include: Include): Entry[] {
    const key = keyOf(match.type, match.id);
    const refers = (entry: Entry) => {
      const resource = current(entry);
      return resource !== undefined && extract(resource, include.parameter).references.includes(key);
    };
    if (include.targetType !== undefined && include.targetType !== match.type) return [];
    return [...records.referring(include.source, key)].filter(refers).sort((a, b) => a.order - b.order);
  }

  /** Refused: a search that asks for includes of which the grant allows none. Of several target types, those allowed are brought. */
  function permitInclude(include: Include, access: StoreAccess) {
    if (include.reverse) return permit(include.source, 'search', access);
    const types: readonly string[] = include.targetType ? [include.targetType] : (include.parameter.targets ?? []);
    return permit(types.find(type => access.allows(type, 'read')) ?? types.join(', '), 'read', access);
  }

  return {
    search(type, parameters, strict, access) {
      const permitted = permit(type, 'search', access);
      if (!permitted.ok) return permitted.refusal;
      const parsed = parseQuery(type, parameters, strict, extract, base);
      if (!parsed.ok) return parsed.refusal;
      const query = parsed.value;
      for (const include of query.includes) {
        const allowed = permitInclude(include, access);
        if (!allowed.ok) return allowed.refusal;
      }
      const size = Math.min(query.count ?? options.pageSize, options.maxPageSize);
      const set = { query, entries: find(query, access, records, extract), size, patientCompartment: access.patientCompartment };
      const asked = new URLSearchParams(query.used.map(([name, value]) => [name, value])).toString();
      return bundleOf(set, 0, `${base()}/${type}${asked === '' ? '' : `?${asked}`}`, access);
    },
    page(token, access) {
      const page = pages.open(token, access);
      if (page === 'expired') return refuse(410, 'expired', 'This page of a search is no longer kept; search again.').refusal;
      if (page === 'foreign') return refuse(403, 'forbidden', 'This page belongs to a search made for another patient.').refusal;
      const permitted = permit(page.set.query.type, 'search', access);
      if (!permitted.ok) return permitted.refusal;
      return bundleOf(page.set, page.offset, `${base()}?_page=${encodeURIComponent(token)}`, access);
    },
  };
}
