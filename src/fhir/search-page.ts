import { isFhirId, isJsonObject, isResource, isTypeName } from './is-resource.ts';
import { outcomeIn, saysFailed } from './operation-outcome.ts';
import type { SearchPage } from './reader.ts';
import type { FhirResource, OperationOutcome, ResourceType } from './resource.ts';
import type { UnreadableReason, UnreadableResource } from './unreadable.ts';

export interface ParsedPage {
  readonly page: SearchPage;
  /** The link to the following page, as the server wrote it. */
  readonly next: string | undefined;
  /** The search as the server says that it understood it. */
  readonly self: string | undefined;
  /** What the server says has failed in this search, though it answered. */
  readonly failed: OperationOutcome | undefined;
}

/**
 * Reads one page of a search for `type`; undefined when the body is no Bundle. No entry, however broken, is fatal.
 * @param mayInclude Whether resources of other types were asked for too; else one of them that does not say why it is there is listed.
 */
export function parseSearchPage(body: unknown, type: ResourceType, mayInclude = true): ParsedPage | undefined {
  if (!isJsonObject(body) || body.resourceType !== 'Bundle') return undefined;
  const entries = body.entry ?? [];
  const links = body.link ?? [];
  if (!Array.isArray(entries) || !Array.isArray(links)) return undefined;

  const sorted = sortEntries(entries, type, mayInclude);
  const linkTo = (relation: string): string | undefined => {
    const link = links.find(each => isJsonObject(each) && each.relation === relation);
    return isJsonObject(link) && typeof link.url === 'string' ? link.url : undefined;
  };
  const total = body.total;
  return {
    page: {
      resources: sorted.resources,
      included: sorted.included,
      unreadable: sorted.unreadable,
      ...(typeof total === 'number' ? { total } : {}),
    },
    next: linkTo('next'),
    self: linkTo('self'),
    failed: sorted.failed,
  };
}

interface SortedEntries {
  readonly resources: FhirResource[];
  readonly included: FhirResource[];
  readonly unreadable: UnreadableResource[];
  failed: OperationOutcome | undefined;
}

function sortEntries(entries: readonly unknown[], type: ResourceType, mayInclude: boolean): SortedEntries {
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
    if (isResource(resource) && (resource.resourceType === type || mode === 'include' || (mayInclude && mode !== 'match'))) {
      (resource.resourceType === type && mode !== 'include' ? sorted.resources : sorted.included).push(resource);
    } else {
      const fullUrl = isJsonObject(entry) && typeof entry.fullUrl === 'string' ? entry.fullUrl : undefined;
      sorted.unreadable.push(unreadableEntry({ resource, fullUrl, place: `Bundle.entry[${index}]` }, type));
    }
  }
  return sorted;
}

/** What stands where a resource of the type should, and cannot be used. */
export function unreadableEntry(entry: Unusable, expected: ResourceType): UnreadableResource {
  const { resource, fullUrl, place } = entry;
  const named = isJsonObject(resource) && isTypeName(resource.resourceType) ? resource.resourceType : undefined;
  const id = isJsonObject(resource) && isFhirId(resource.id) ? resource.id : undefined;
  return {
    type: named ?? expected,
    where: fullUrl ?? (named !== undefined && id !== undefined ? `${named}/${id}` : place),
    reasons: [reasonOf(resource, named, expected)],
  };
}

interface Unusable {
  readonly resource: unknown;
  readonly fullUrl: string | undefined;
  /** Where it stands, as FHIRPath. */
  readonly place: string;
}

function reasonOf(resource: unknown, named: ResourceType | undefined, expected: ResourceType): UnreadableReason {
  if (!isJsonObject(resource)) return { kind: 'no-resource', expected };
  if (named === undefined) return { kind: 'no-type', expected };
  return isFhirId(resource.id) ? { kind: 'another-type', expected, found: named } : { kind: 'no-id', type: named };
}
