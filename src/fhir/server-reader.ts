import { failure, failureOf, isSuccess, notFhir } from './answer.ts';
import { createExchange, type ExchangeOptions } from './exchange.ts';
import type { FhirFailure } from './failure.ts';
import { isResourceOf } from './is-resource.ts';
import { patiently, type Wait, waitSeconds } from './patience.ts';
import type { FhirQuery, FhirReader, SearchEnd } from './reader.ts';
import { parseSearchPage } from './search-page.ts';
import type { FhirSession } from './session.ts';

export interface ReaderOptions extends ExchangeOptions {
  /** How many pages of one search are followed. Default 500. */
  readonly maxPages?: number;
  readonly wait?: Wait;
}

/** Reads from the FHIR server of the session. */
export function createServerReader(session: FhirSession, options: ReaderOptions = {}): FhirReader {
  const exchange = createExchange(session, options);
  const wait = options.wait ?? waitSeconds;
  const maxPages = options.maxPages ?? 500;
  const get = (url: string, signal: AbortSignal | undefined) => patiently(() => exchange({ method: 'GET', url, signal }), wait, signal);

  return {
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

    async search(query, { signal, onPage } = {}) {
      const seen = new Set<string>();
      let rejected: FhirFailure | undefined;
      let url: string | undefined = searchUrl(query);
      while (url !== undefined) {
        const stop = stopBefore(url, seen, maxPages);
        if (stop !== undefined) return ended(seen.size, stop);
        const answered = await get(url, signal);
        if (!answered.ok) return ended(seen.size, answered.failure);
        if (!isSuccess(answered.answer)) return ended(seen.size, failureOf(answered.answer));
        const parsed = parseSearchPage(answered.answer.body, query.type);
        if (parsed === undefined) return ended(seen.size, notFhir(answered.answer, 'a Bundle'));
        seen.add(url);
        onPage?.(parsed.page);
        if (parsed.failed !== undefined) rejected = { kind: 'rejected', status: answered.answer.status, outcome: parsed.failed };
        url = parsed.next;
      }
      return rejected === undefined ? { status: 'complete' } : { status: 'incomplete', failure: rejected };
    },
  };
}

/** Search parameters in their order, repeats kept. */
function searchUrl({ type, params }: FhirQuery): string {
  const search = new URLSearchParams(params.map(([name, value]) => [name, value]));
  return params.length === 0 ? type : `${type}?${search}`;
}

function stopBefore(url: string, seen: ReadonlySet<string>, maxPages: number): FhirFailure | undefined {
  if (seen.has(url)) return failure('not-fhir', 'The link to the next page leads back to one already read.');
  return seen.size >= maxPages ? failure('too-large', `Reading stopped after ${maxPages} pages; there are more.`) : undefined;
}

function ended(pagesRead: number, why: FhirFailure): SearchEnd {
  return { status: pagesRead === 0 ? 'failed' : 'incomplete', failure: why };
}
