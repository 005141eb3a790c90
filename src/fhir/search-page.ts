import { isFhirId, isJsonObject, isResource, isTypeName } from './is-resource.ts';
import { outcomeIn, saysFailed } from './operation-outcome.ts';
import type { SearchPage } from './reader.ts';
import type { FhirResource, OperationOutcome, ResourceType } from './resource.ts';
import type { UnreadableReason, UnreadableResource } from './unreadable.ts';

export interface ParsedPage {
  readonly page: SearchPage;
  /** The link to the following page, as the server wrote it. */
  readonly next: string | undefined;
  /** What the server says has failed in this search, though it answered. */
  readonly failed: OperationOutcome | undefined;
}

/** Reads one page of a search for `type`; undefined when the body is no Bundle. No entry, however broken, is fatal. */
export function parseSearchPage(body: unknown, type: ResourceType): ParsedPage | undefined {
  if (!isJsonObject(body) || body.resourceType !== 'Bundle') return undefined;
  const entries = body.entry ?? [];
  const links = body.link ?? [];
  if (!Array.isArray(entries) || !Array.isArray(links)) return undefined;

  const sorted = sortEntries(entries, type);
  const next = links.find(link => isJsonObject(link) && link.relation === 'next');
  const total = body.total;
  return {
    page: {
      resources: sorted.resources,
      included: sorted.included,
      unreadable: sorted.unreadable,
      ...(typeof total === 'number' ? { total } : {}),
    },
    next: isJsonObject(next) && typeof next.url === 'string' ? next.url : undefined,
    failed: sorted.failed,
  };
}

interface SortedEntries {
  readonly resources: FhirResource[];
  readonly included: FhirResource[];
  readonly unreadable: UnreadableResource[];
  failed: OperationOutcome | undefined;
}

function sortEntries(entries: readonly unknown[], type: ResourceType): SortedEntries {
  const sorted: SortedEntries = { resources: [], included: [], unreadable: [], failed: undefined };
  for (const [index, entry] of entries.entries()) {
    const resource = isJsonObject(entry) ? entry.resource : undefined;
    const outcome = outcomeIn(resource);
    if (outcome !== undefined) {
      // The server's remarks on the search stand among its entries (Bundle.entry.search.mode = outcome).
      if (saysFailed(outcome)) sorted.failed = outcome;
      continue;
    }
    const mode = isJsonObject(entry) && isJsonObject(entry.search) ? entry.search.mode : undefined;
    if (isResource(resource) && (resource.resourceType === type || mode !== 'match')) {
      (resource.resourceType === type && mode !== 'include' ? sorted.resources : sorted.included).push(resource);
    } else {
      sorted.unreadable.push(unreadable(entry, resource, index, type));
    }
  }
  return sorted;
}

function unreadable(entry: unknown, resource: unknown, index: number, type: ResourceType): UnreadableResource {
  const named = isJsonObject(resource) && isTypeName(resource.resourceType) ? resource.resourceType : undefined;
  const id = isJsonObject(resource) && isFhirId(resource.id) ? resource.id : undefined;
  const fullUrl = isJsonObject(entry) && typeof entry.fullUrl === 'string' ? entry.fullUrl : undefined;
  return {
    type: named ?? type,
    where: fullUrl ?? (named !== undefined && id !== undefined ? `${named}/${id}` : `Bundle.entry[${index}]`),
    reasons: [reasonOf(resource, named, type)],
  };
}

function reasonOf(resource: unknown, named: ResourceType | undefined, expected: ResourceType): UnreadableReason {
  if (!isJsonObject(resource)) return { kind: 'no-resource', expected };
  if (named === undefined) return { kind: 'no-type', expected };
  return isFhirId(resource.id) ? { kind: 'another-type', expected, found: named } : { kind: 'no-id', type: named };
}
