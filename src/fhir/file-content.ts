import { failure } from './answer.ts';
import type { FhirFailure } from './failure.ts';
import { isFhirId, isJsonObject, isTypeName, type JsonObject } from './is-resource.ts';
import { outcomeIn, saysFailed } from './operation-outcome.ts';

/** One place of a file where a resource stands, or should. */
export interface FileEntry {
  readonly resource: unknown;
  readonly fullUrl: string | undefined;
  /** Where in the file, as FHIRPath: `Bundle.entry[2]`, or `[2]` in a list. */
  readonly place: string;
}

/** Why what a file holds of a type is not all that there was. */
export interface FileGap {
  /** Undefined: of any type. */
  readonly type: string | undefined;
  readonly failure: FhirFailure;
}

export interface FileContent {
  readonly entries: readonly FileEntry[];
  readonly gaps: readonly FileGap[];
}

/** Bundles lie in lists and in one another as answers of a batch do; deeper than this nobody puts them. */
const DEEPEST = 5;

/**
 * What a parsed file holds, in its order: a Bundle of any type, one resource, or a list of either. Undefined when it is none of them.
 * A saved page of a search that is not the whole of it, and a remark of the server that something failed, are gaps.
 */
export function contentOf(source: unknown): FileContent | undefined {
  const found: Found = { entries: [], gaps: [], selves: new Set(), nexts: [], totals: new Map() };
  if (Array.isArray(source)) {
    for (const [index, item] of source.entries()) put(item, undefined, `[${index}]`, undefined, 0, found);
  } else if (isJsonObject(source) && isTypeName(source.resourceType)) put(source, undefined, source.resourceType, undefined, 0, found);
  else return undefined;
  return { entries: found.entries, gaps: [...found.gaps, ...pagesMissing(found)] };
}

interface Found {
  readonly entries: FileEntry[];
  readonly gaps: FileGap[];
  /** Addresses of the pages that are here, and of those that should follow. */
  readonly selves: Set<string>;
  readonly nexts: { readonly url: string; readonly type: string | undefined }[];
  /** Per searched type, what the server counted and what is here. */
  readonly totals: Map<string, { readonly total: number; readonly seen: number }>;
}

function put(item: unknown, fullUrl: string | undefined, place: string, type: string | undefined, depth: number, found: Found): void {
  if (isJsonObject(item) && item.resourceType === 'Bundle') {
    if (depth < DEEPEST) putBundle(item, place, depth, found);
    else found.gaps.push({ type: undefined, failure: failure('not-fhir', `${place} is a Bundle ${depth} Bundles deep: it was not read.`) });
    return;
  }
  const remark = outcomeIn(item);
  if (remark === undefined) found.entries.push({ resource: item, fullUrl, place });
  else if (saysFailed(remark)) found.gaps.push({ type, failure: { kind: 'rejected', outcome: remark, serverWords: true } });
}

function putBundle(bundle: JsonObject, place: string, depth: number, found: Found): void {
  const given = bundle.entry ?? [];
  if (!Array.isArray(given)) {
    found.gaps.push({ type: undefined, failure: failure('not-fhir', `${place}.entry is not a list: nothing of it was read.`) });
    return;
  }
  const type = notePaging(bundle, given, found);
  const seen = new Set<string>();
  for (const [index, entry] of given.entries()) {
    const at = `${place}.entry[${index}]`;
    const { resource, fullUrl, request, response } = isJsonObject(entry) ? entry : {};
    if (bundle.type === 'history' && isPast(resource, request, seen)) continue;
    const url = typeof fullUrl === 'string' ? fullUrl : undefined;
    if (resource !== undefined) put(resource, url, at, type, depth + 1, found);
    else if (isJsonObject(response)) found.gaps.push(...gapsIn(response, at));
    // A deletion or a question to a server holds no resource, and should not.
    else if (!isJsonObject(request)) found.entries.push({ resource, fullUrl: url, place: at });
  }
}

/** An answer to one question of a batch that brought no resource. */
function gapsIn({ status, outcome }: JsonObject, place: string): readonly FileGap[] {
  const remark = outcomeIn(outcome);
  if (remark && saysFailed(remark)) return [{ type: undefined, failure: { kind: 'rejected', outcome: remark, serverWords: true } }];
  if (typeof status !== 'string' || !/^[45]/.test(status)) return [];
  return [{ type: undefined, failure: failure('rejected', `${place} is an answer of the status ${status}.`) }];
}

/** A history gives the newest version first; what follows under the same id, and what was deleted, is over. */
function isPast(resource: unknown, request: unknown, seen: Set<string>): boolean {
  const asked = isJsonObject(request) ? request : {};
  const own = isJsonObject(resource) && isFhirId(resource.id) ? `${resource.resourceType}/${resource.id}` : undefined;
  const key = own ?? (typeof asked.url === 'string' ? asked.url : undefined);
  if (key === undefined) return false;
  const known = seen.has(key);
  seen.add(key);
  return known || asked.method === 'DELETE';
}

/** The type that a saved page of a search is of, where its own address says so. */
function notePaging(bundle: JsonObject, given: readonly unknown[], found: Found): string | undefined {
  if (bundle.type !== 'searchset') return undefined;
  const links = Array.isArray(bundle.link) ? bundle.link.filter(isJsonObject) : [];
  const urlOf = (relation: string) =>
    links.map(link => (link.relation === relation ? link.url : undefined)).find(url => typeof url === 'string');
  const [self, next] = [urlOf('self'), urlOf('next')];
  const type = self === undefined ? undefined : /(?:^|\/)([A-Z][A-Za-z]+)(?:\?|$)/.exec(self)?.[1];
  if (self !== undefined) found.selves.add(self);
  if (next !== undefined) found.nexts.push({ url: next, type });
  const counted = found.totals.get(type ?? '');
  const matches = given.filter(entry => !isJsonObject(entry) || !isJsonObject(entry.search) || (entry.search.mode ?? 'match') === 'match');
  if (typeof bundle.total === 'number' || counted) {
    const total = typeof bundle.total === 'number' ? bundle.total : 0;
    found.totals.set(type ?? '', { total: Math.max(total, counted?.total ?? 0), seen: matches.length + (counted?.seen ?? 0) });
  }
  return type;
}

function pagesMissing({ selves, nexts, totals }: Found): readonly FileGap[] {
  const unfollowed = nexts.filter(({ url }) => !selves.has(url));
  if (unfollowed.length > 0) {
    return unfollowed.map(({ type }) => ({
      type,
      failure: failure('withheld', 'A page of a search is in the file, and the page after it is not.'),
    }));
  }
  return [...totals].flatMap(([type, { total, seen }]) =>
    seen >= total
      ? []
      : [{ type: type || undefined, failure: failure('withheld', `The server counted ${total}; the file holds ${seen} of them.`) }],
  );
}
