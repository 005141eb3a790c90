import { PAGE } from '../../chart/read/reads.ts';
import { isSuccess } from '../../fhir/answer.ts';
import { createExchange } from '../../fhir/exchange.ts';
import { patiently, waitSeconds } from '../../fhir/patience.ts';
import type { ResourceType } from '../../fhir/resource.ts';
import { type ParsedPage, parseSearchPage } from '../../fhir/search/search-page.ts';
import type { FhirSession } from '../../fhir/session.ts';
import { urlOf } from '../../site/secure-url.ts';
import type { Attempt, TriedPaging, TriedType } from './tried.ts';
import { failedBy } from './try-reads.ts';

/** Types of which a patient has many, the likeliest first. */
const OF_MANY: readonly ResourceType[] = [
  'Condition',
  'DocumentReference',
  'DiagnosticReport',
  'MedicationRequest',
  'Encounter',
  'Procedure',
];

/** Asks one type for one resource to a page, and follows the link to the next; then for as many as the app does. Never throws. */
export async function tryPaging(
  session: FhirSession,
  patientId: string,
  types: readonly TriedType[],
  now: () => number,
): Promise<TriedPaging | undefined> {
  const found = types.filter(({ search }) => search?.outcome === 'answered' && (search.came ?? 0) > 0).map(({ type }) => type);
  const type = OF_MANY.find(each => found.includes(each));
  if (type === undefined) return undefined;
  const exchange = createExchange(session);
  const ask = async (url: string): Promise<{ readonly page: ParsedPage | undefined; readonly attempt: Attempt }> => {
    const began = now();
    const answered = await patiently(() => exchange({ method: 'GET', url }), waitSeconds, undefined);
    const ms = Math.round(now() - began);
    if (!answered.ok) return { page: undefined, attempt: failedBy(answered.failure, ms) };
    const page = isSuccess(answered.answer) ? parseSearchPage(answered.answer.body, type) : undefined;
    const { status } = answered.answer;
    return page === undefined
      ? { page, attempt: { outcome: 'failed', ms, kind: 'not-fhir', status } }
      : { page, attempt: { outcome: 'answered', ms, came: page.page.resources.length } };
  };
  const asked = (count: string) => `${type}?patient=${encodeURIComponent(patientId)}&_count=${count}`;
  const one = (await ask(asked('1'))).page;
  if (one === undefined) return undefined;
  const many = (await ask(asked(PAGE))).page;
  const next = one.next === undefined ? undefined : whereTo(one.next, session);
  const all = many?.page.resources.length ?? 0;
  return {
    type,
    countHeeded: all > 1 || one.page.resources.length > 1 ? one.page.resources.length === 1 : undefined,
    cappedAt: many?.next !== undefined && all < Number(PAGE) ? all : undefined,
    next: next?.kind ?? 'none',
    nextOrigin: next?.origin,
    followed: next?.url === undefined ? undefined : (await ask(next.url)).attempt,
  };
}

interface Link {
  readonly kind: Exclude<TriedPaging['next'], 'none'>;
  readonly origin: string | undefined;
  /** Undefined: it is not followed. */
  readonly url: string | undefined;
}

function whereTo(link: string, { baseUrl, furtherOrigins = [] }: FhirSession): Link {
  const url = link === 'broken' ? undefined : urlOf(link, `${baseUrl}/`);
  if (url === undefined) return { kind: 'broken', origin: undefined, url: undefined };
  if (url.origin === new URL(baseUrl).origin) return { kind: 'same-origin', origin: undefined, url: url.href };
  return furtherOrigins.includes(url.origin)
    ? { kind: 'named-origin', origin: url.origin, url: url.href }
    : { kind: 'elsewhere', origin: url.origin, url: undefined };
}
