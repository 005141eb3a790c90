import { isFhirId } from '../../plain/fhir-id.ts';
import { isJsonObject } from '../../plain/json-object.ts';
import { isResource, isTypeName } from '../is-resource.ts';
import { outcomeIn } from '../outcome/operation-outcome.ts';
import { NOTHING_SAID, together, type Weighed, weighOutcome } from '../outcome/weigh-outcome.ts';
import { withheldMarks } from '../outcome/withheld-marks.ts';
import type { SearchPage } from '../reader.ts';
import type { FhirResource, OperationOutcomeIssue, ResourceType } from '../resource.ts';
import type { UnreadableReason, UnreadableResource } from '../unreadable.ts';

export interface ParsedPage {
  readonly page: SearchPage;
  /** The link to the following page, as the server wrote it; `broken`: there is one that leads nowhere. */
  readonly next: string | 'broken' | undefined;
  /** The search as the server says that it understood it. */
  readonly self: string | undefined;
  /** What the server's remarks among the entries mean for the search. */
  readonly weighed: Weighed;
}

/**
 * Reads one page of a search for `type`; undefined when the body is no Bundle. No entry, however broken, is fatal.
 * @param asked Names of the parameters of the search. Without `_include` among them, a resource of another type that does not say why it is
 * there is listed; left out, it is taken for one that came along.
 */
export function parseSearchPage(body: unknown, type: ResourceType, asked?: readonly string[]): ParsedPage | undefined {
  if (!isJsonObject(body) || body.resourceType !== 'Bundle') return undefined;
  const entries = body.entry ?? [];
  const links = body.link ?? [];
  if (!Array.isArray(entries) || !Array.isArray(links)) return undefined;

  const sorted = sortEntries(entries, type, asked);
  const linkTo = (relation: string): string | undefined => {
    const link = links.find(each => isJsonObject(each) && each.relation === relation);
    return isJsonObject(link) && typeof link.url === 'string' && link.url.trim() !== '' ? link.url : undefined;
  };
  const hasNext = links.some(each => isJsonObject(each) && each.relation === 'next');
  const marks = withheldMarks(body).map(mark => lossOf(`The answer is marked ${mark}.`));
  const total = body.total;
  return {
    page: {
      resources: sorted.resources,
      included: sorted.included,
      unreadable: sorted.unreadable,
      ...(typeof total === 'number' ? { total } : {}),
      ...(sorted.weighed.remarks.length > 0 ? { remarks: sorted.weighed.remarks } : {}),
    },
    next: linkTo('next') ?? (hasNext ? 'broken' : undefined),
    self: linkTo('self'),
    weighed: { ...sorted.weighed, lost: [...sorted.weighed.lost, ...marks] },
  };
}

const lossOf = (diagnostics: string): OperationOutcomeIssue => ({ severity: 'warning', code: 'incomplete', diagnostics });

interface SortedEntries {
  readonly resources: FhirResource[];
  readonly included: FhirResource[];
  readonly unreadable: UnreadableResource[];
  weighed: Weighed;
}

function sortEntries(entries: readonly unknown[], type: ResourceType, asked: readonly string[] | undefined): SortedEntries {
  const sorted: SortedEntries = { resources: [], included: [], unreadable: [], weighed: NOTHING_SAID };
  const mayInclude = asked === undefined || asked.includes('_include');
  for (const [index, entry] of entries.entries()) {
    const resource = isJsonObject(entry) ? entry.resource : undefined;
    const mode = isJsonObject(entry) && isJsonObject(entry.search) ? entry.search.mode : undefined;
    // The server's remarks on the search stand among its entries (Bundle.entry.search.mode = outcome).
    if (mode === 'outcome' || isOutcome(resource)) {
      sorted.weighed = together(sorted.weighed, weighRemark(resource, asked));
      continue;
    }
    if (isResource(resource) && (resource.resourceType === type || mode === 'include' || (mayInclude && mode !== 'match'))) {
      (resource.resourceType === type && mode !== 'include' ? sorted.resources : sorted.included).push(resource);
    } else {
      const fullUrl = isJsonObject(entry) && typeof entry.fullUrl === 'string' ? entry.fullUrl : undefined;
      sorted.unreadable.push(unreadableEntry({ resource, fullUrl, place: `Bundle.entry[${index}]` }, type));
    }
  }
  return sorted;
}

export function isOutcome(resource: unknown): boolean {
  return isJsonObject(resource) && resource.resourceType === 'OperationOutcome';
}

/** A remark that is none that can be read may say anything. */
export function weighRemark(resource: unknown, asked?: readonly string[]): Weighed {
  const outcome = outcomeIn(resource);
  return outcome ? weighOutcome(outcome, asked) : { ...NOTHING_SAID, lost: [lossOf('A remark came that could not be read.')] };
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
