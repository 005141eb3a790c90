import { isFhirId } from '../../plain/fhir-id.ts';
import { isJsonObject, type JsonObject } from '../../plain/json-object.ts';
import { failure } from '../answer.ts';
import type { FhirFailure } from '../failure.ts';
import { isTypeName } from '../is-resource.ts';
import type { ServerRemark, Weighed } from '../outcome/weigh-outcome.ts';
import { withheldMarks } from '../outcome/withheld-marks.ts';
import type { ResourceType } from '../resource.ts';
import { isOutcome, weighRemark } from '../search/search-page.ts';
import type { UnreadableResource } from '../unreadable.ts';
import { containedIn, lackingIn } from './holders.ts';

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

/** What a server said with what is in a file, and of which type. */
export interface FileRemark extends ServerRemark {
  readonly type: string | undefined;
}

/** Something of a type that a resource of the file holds within itself or names, and that is not read from there. */
export interface Unopened extends UnreadableResource {
  /** The resource that holds or names it. */
  readonly holder: unknown;
}

export interface FileContent {
  readonly entries: readonly FileEntry[];
  readonly gaps: readonly FileGap[];
  readonly remarks: readonly FileRemark[];
  readonly unopened: readonly Unopened[];
}

/** Bundles lie in lists and in one another as answers of a batch do; deeper than this nobody puts them. */
const DEEPEST = 5;

/**
 * What a parsed file holds, in its order: a Bundle of any type, one resource, or a list of either. Undefined when it is none of them.
 * A saved page of a search that is not the whole of it, and a remark of the server that something failed, are gaps.
 */
export function contentOf(source: unknown): FileContent | undefined {
  const found: Found = { entries: [], gaps: [], remarks: [], selves: new Set(), nexts: [], totals: new Map() };
  if (Array.isArray(source)) {
    for (const [index, item] of source.entries()) put(item, undefined, `[${index}]`, undefined, 0, found);
  } else if (isJsonObject(source) && isTypeName(source.resourceType)) put(source, undefined, source.resourceType, undefined, 0, found);
  else return undefined;
  return {
    entries: found.entries,
    gaps: [...found.gaps, ...pagesMissing(found)],
    remarks: found.remarks,
    unopened: unopenedIn(found.entries),
  };
}

function unopenedIn(entries: readonly FileEntry[]): readonly Unopened[] {
  let here: ReadonlySet<string> | undefined;
  const isHere = (reference: string) => {
    here ??= new Set(entries.flatMap(({ resource, fullUrl }) => [...namesOf(resource), ...(fullUrl === undefined ? [] : [fullUrl])]));
    return here.has(reference);
  };
  return entries.flatMap(({ resource }) =>
    [...containedIn(resource), ...lackingIn(resource, isHere)].map(each => ({ ...each, holder: resource })),
  );
}

function namesOf(resource: unknown): readonly string[] {
  return isJsonObject(resource) && typeof resource.id === 'string' ? [`${resource.resourceType}/${resource.id}`] : [];
}

interface Found {
  readonly entries: FileEntry[];
  readonly gaps: FileGap[];
  readonly remarks: FileRemark[];
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
  if (isJsonObject(item) && item.resourceType === 'Parameters' && depth < DEEPEST) putParameters(item, place, type, depth, found);
  else if (isOutcome(item)) heed(weighRemark(item), type, found);
  else found.entries.push({ resource: item, fullUrl, place });
}

/** What an operation answered: each of its parameters may be a resource. */
function putParameters({ parameter }: JsonObject, place: string, type: string | undefined, depth: number, found: Found): void {
  for (const [index, each] of [parameter].flat().entries()) {
    if (!isJsonObject(each)) continue;
    const at = `${place}.parameter[${index}]`;
    if (each.resource !== undefined) put(each.resource, undefined, at, type, depth + 1, found);
    if (each.part !== undefined) putParameters({ parameter: each.part }, at, type, depth, found);
  }
}

function heed({ lost, remarks }: Weighed, type: string | undefined, found: Found): void {
  const [first] = lost;
  if (first !== undefined) {
    const kind = lost.some(({ severity }) => severity === 'error' || severity === 'fatal') ? 'rejected' : 'remarked';
    found.gaps.push({ type, failure: { kind, outcome: { resourceType: 'OperationOutcome', issue: [...lost] }, serverWords: true } });
  }
  found.remarks.push(...remarks.map(remark => ({ ...remark, type })));
}

function putBundle(bundle: JsonObject, place: string, depth: number, found: Found): void {
  const given = bundle.entry ?? [];
  if (!Array.isArray(given)) {
    found.gaps.push({ type: undefined, failure: failure('not-fhir', `${place}.entry is not a list: nothing of it was read.`) });
    return;
  }
  const type = notePaging(bundle, given, found);
  for (const mark of withheldMarks(bundle)) found.gaps.push({ type, failure: failure('withheld', `${place} is marked ${mark}.`) });
  const seen = new Set<string>();
  for (const [index, entry] of given.entries()) {
    const at = `${place}.entry[${index}]`;
    const { resource, fullUrl, request, response } = isJsonObject(entry) ? entry : {};
    if (bundle.type === 'history' && isPast(resource, request, seen)) continue;
    const url = typeof fullUrl === 'string' ? fullUrl : undefined;
    const answerTo = type ?? typeOfUrl(isJsonObject(request) ? request.url : undefined);
    if (isJsonObject(response)) heedResponse(response, at, answerTo, resource === undefined, found);
    if (resource !== undefined) put(resource, url, at, answerTo, depth + 1, found);
    else if (isJsonObject(response)) continue;
    // A deletion or a question to a server holds no resource, and should not.
    else if (!isJsonObject(request)) found.entries.push({ resource, fullUrl: url, place: at });
  }
}

/** What an answer to one question of a batch says beside the resource that it brought, or in its place. */
function heedResponse({ status, outcome }: JsonObject, at: string, type: string | undefined, isBare: boolean, found: Found): void {
  const weighed = outcome === undefined ? undefined : weighRemark(outcome);
  if (weighed) heed(weighed, type, found);
  const isRefused = isBare && typeof status === 'string' && /^[45]/.test(status) && !weighed?.empty && !weighed?.lost.length;
  if (isRefused) found.gaps.push({ type, failure: failure('rejected', `${at} is an answer of the status ${status}.`) });
}

function typeOfUrl(url: unknown): string | undefined {
  return typeof url === 'string' ? /(?:^|\/)([A-Z][A-Za-z]+)(?:\?|$)/.exec(url)?.[1] : undefined;
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
    links.map(link => (link.relation === relation ? link.url : undefined)).find(url => typeof url === 'string' && url.trim() !== '');
  const [self, next] = [urlOf('self'), urlOf('next')];
  const hasNext = links.some(({ relation }) => relation === 'next');
  const type = typeOfUrl(self) ?? onlyType(given);
  if (typeof self === 'string') found.selves.add(self);
  // A link without an address leads to a page that is not here either.
  if (hasNext) found.nexts.push({ url: typeof next === 'string' ? next : '', type });
  const counted = found.totals.get(type ?? '');
  const matches = given.filter(entry => isMatch(entry, type)).length;
  if (typeof bundle.total === 'number' || counted) {
    const total = typeof bundle.total === 'number' ? bundle.total : 0;
    found.totals.set(type ?? '', { total: Math.max(total, counted?.total ?? 0), seen: matches + (counted?.seen ?? 0) });
  }
  return type;
}

/** `Bundle.total` counts matches: neither what came along nor remarks (R4, search, "Bundle.total"). */
function isMatch(entry: unknown, type: string | undefined): boolean {
  const { search, resource } = isJsonObject(entry) ? entry : {};
  if (isOutcome(resource)) return false;
  const mode = isJsonObject(search) ? search.mode : undefined;
  if (mode !== undefined) return mode === 'match';
  const own = isJsonObject(resource) ? resource.resourceType : undefined;
  return type === undefined || own === undefined || own === type;
}

/** Of a page that does not say what it is of: the one type of its matches. */
function onlyType(given: readonly unknown[]): string | undefined {
  const types = new Set(
    given.filter(entry => isMatch(entry, undefined)).map(entry => (isJsonObject(entry) ? typeNameOf(entry) : undefined)),
  );
  return types.size === 1 ? [...types][0] : undefined;
}

function typeNameOf({ resource }: JsonObject): ResourceType | undefined {
  return isJsonObject(resource) && isTypeName(resource.resourceType) ? resource.resourceType : undefined;
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
