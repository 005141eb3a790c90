import { failure, failureOf, isSuccess, notFhir } from '../answer.ts';
import { createExchange, type ExchangeOptions } from '../exchange.ts';
import type { FhirFailure } from '../failure.ts';
import { isResourceOf } from '../is-resource.ts';
import { patiently, type Wait, waitSeconds } from '../patience.ts';
import type { FhirQuery, FhirReader, SearchEnd, SearchPage, Widening } from '../reader.ts';
import type { OperationOutcomeIssue } from '../resource.ts';
import type { FhirSession } from '../session.ts';
import { isOutcome, parseSearchPage, weighRemark } from './search-page.ts';
import { byReference, widerQuery, withoutRefused } from './widen.ts';

export interface ReaderOptions extends ExchangeOptions {
  /** How many pages of one search are followed. Default 1000. */
  readonly maxPages?: number;
  /** How many resources of one search are taken. Default 50 000. */
  readonly maxResources?: number;
  readonly wait?: Wait;
}

/** Reads from the FHIR server of the session. */
export function createServerReader(session: FhirSession, options: ReaderOptions = {}): FhirReader {
  const exchange = createExchange(session, options);
  const wait = options.wait ?? waitSeconds;
  const bounds = { pages: options.maxPages ?? 1000, resources: options.maxResources ?? 50_000 };
  let asksByReference = false;
  const get = (url: string, signal: AbortSignal | undefined) => patiently(() => exchange({ method: 'GET', url, signal }), wait, signal);

  const reader: FhirReader = {
    async read(type, id, { signal } = {}) {
      const answered = await get(`${type}/${encodeURIComponent(id)}`, signal);
      if (!answered.ok) return { ok: false, failure: answered.failure };
      const { answer } = answered;
      if (!isSuccess(answer)) return { ok: false, failure: failureOf(answer) };
      const resource = answer.body;
      return isResourceOf(resource, type) && resource.id === id
        ? { ok: true, value: resource }
        : { ok: false, failure: notFhir(answer, `${type}/${id}`) };
    },

    async search(asked, { signal, onPage, enough, mayWiden } = {}) {
      const seen = createTally(bounds);
      const widened: Widening[] = [];
      const ended = (end: SearchEnd): SearchEnd => (widened.length > 0 ? { ...end, widened } : end);
      const broken = (why: FhirFailure) => ended({ status: seen.pages() === 0 ? 'failed' : 'incomplete', failure: why });
      let query = asksByReference ? byReference(asked) : asked;
      const ignored = new Set<string>();
      const lost: OperationOutcomeIssue[] = [];
      let anew: 'not-yet' | 'beginning' | 'done' = 'not-yet';
      let url: string | undefined = searchUrl(query);
      while (url !== undefined) {
        const stop = seen.stopBefore(url);
        if (stop !== undefined) return broken(stop);
        const answered = await get(url, signal);
        if (!answered.ok) return broken(answered.failure);
        const { answer } = answered;
        const names = query.params.map(([name]) => name);
        const parsed = isSuccess(answer) ? parseSearchPage(answer.body, query.type, names) : undefined;
        // What a server says in the place of a Bundle may be no more than that there is nothing.
        const weighed = parsed?.weighed ?? (isOutcome(answer.body) ? weighRemark(answer.body, names) : undefined);
        // The pages of a search are kept for a while only. What has come and comes again is the same by its id.
        if ((answer.status === 410 || weighed?.expired) && seen.pages() > 0 && anew === 'not-yet') {
          anew = 'beginning';
          seen.beginAnew();
          lost.length = 0;
          url = searchUrl(query);
          continue;
        }
        const isEmpty = parsed === undefined && weighed?.empty === true && weighed.lost.length === 0;
        const isFirst = mayWiden === true && seen.pages() === 0;
        const refused = isSuccess(answer) ? (weighed?.refused ?? []) : [];
        const why = isSuccess(answer) ? saidMissing(weighed?.lost ?? [], answer.status, refused) : failureOf(answer);
        const wider = isFirst && !isEmpty ? (isSuccess(answer) ? withoutRefused(query, why) : widerQuery(query, answer)) : undefined;
        if (wider !== undefined) {
          widened.push({ without: wider.without, failure: wider.failure });
          query = wider.query;
          url = searchUrl(query);
          continue;
        }
        if (isFirst && refused.length > 0) return broken(why);
        if (parsed === undefined && !isEmpty) return broken(isSuccess(answer) ? notFhir(answer, 'a Bundle') : failureOf(answer));
        for (const name of [...(seen.pages() === 0 ? ignoredOf(query, parsed?.self) : []), ...(weighed?.ignored ?? [])]) ignored.add(name);
        const without = [...widened.flatMap(each => each.without), ...ignored];
        const page = parsed?.page ?? { resources: [], included: [], unreadable: [], remarks: weighed?.remarks ?? [] };
        seen.add(url, page);
        onPage?.({ ...page, ...(without.length > 0 ? { without } : {}), ...(anew === 'beginning' ? { anew: true } : {}) });
        if (anew === 'beginning') anew = 'done';
        lost.push(...(weighed?.lost ?? []));
        url = parsed?.next;
        if (url !== undefined && lost.length === 0 && enough?.()) return ended({ status: 'complete', cut: true });
        if (url === 'broken') return broken(failure('not-fhir', 'There is a link to a next page, and it leads nowhere.'));
      }
      const short = lost.length > 0 ? saidMissing(lost, 200, []) : seen.short();
      return ended(short === undefined ? { status: 'complete' } : { status: 'incomplete', failure: short });
    },

    async tryByReference(query, isOwn, { signal } = {}) {
      if (asksByReference) return false;
      const found: boolean[] = [];
      const onPage = (page: SearchPage) => found.push(...page.resources.map(isOwn));
      await reader.search(byReference(query), { ...(signal ? { signal } : {}), onPage, enough: () => true });
      asksByReference = found.length > 0 && found.every(Boolean);
      return asksByReference;
    },
  };
  return reader;
}

/** What a server says is missing in what it gave, each thing once and in its own words. */
function saidMissing(lost: readonly OperationOutcomeIssue[], status: number, refused: readonly string[]): FhirFailure {
  const issue = [...new Map(lost.map(one => [JSON.stringify(one), one])).values()];
  const kind = lost.some(({ severity }) => severity === 'error' || severity === 'fatal') ? 'rejected' : 'remarked';
  const outcome = { resourceType: 'OperationOutcome', issue } as const;
  return { kind, status, outcome, serverWords: true, ...(refused.length > 0 ? { refused } : {}) };
}

/** Search parameters in their order, repeats kept. */
function searchUrl({ type, params }: FhirQuery): string {
  const search = new URLSearchParams(params.map(([name, value]) => [name, value]));
  return params.length === 0 ? type : `${type}?${search}`;
}

/** The self link has the parameters that a server went by (R4, search, "Server Conformance"): an order that is not in it is none. */
function ignoredOf({ params }: FhirQuery, self: string | undefined): readonly string[] {
  const sorted = params.some(([name]) => name === '_sort');
  return sorted && self !== undefined && !/[?&]_sort=/.test(self) ? ['_sort'] : [];
}

/** What of one search has come so far, and whether that is all. */
function createTally(bounds: { readonly pages: number; readonly resources: number }) {
  const urls = new Set<string>();
  const ids = new Set<string | undefined>();
  let before = 0;
  let unusable = 0;
  let total = 0;
  return {
    pages: () => urls.size + before,
    /** The search begins again: its addresses may come again, and what could not be used is counted again. */
    beginAnew() {
      before += urls.size;
      urls.clear();
      unusable = 0;
    },
    add(url: string, page: SearchPage) {
      urls.add(url);
      for (const { id } of page.resources) ids.add(id);
      unusable += page.unreadable.length;
      total = Math.max(total, page.total ?? 0);
    },
    stopBefore(url: string): FhirFailure | undefined {
      if (urls.has(url)) return failure('not-fhir', 'The link to the next page leads back to one already read.');
      if (urls.size + before >= bounds.pages) return failure('too-large', `Reading stopped after ${bounds.pages} pages; there are more.`);
      return ids.size >= bounds.resources
        ? failure('too-large', `Reading stopped after ${ids.size} resources; there are more.`)
        : undefined;
    },
    /** The server counted more than it gave. What comes along is not counted (R4, Bundle.total). */
    short(): FhirFailure | undefined {
      const came = ids.size + unusable;
      if (came >= total) return undefined;
      return failure('withheld', `The server counted ${total} and gave ${came}.`);
    },
  };
}
