import { failure } from '../../fhir/answer.ts';
import type { FhirFailure } from '../../fhir/failure.ts';
import type { FhirQuery, SearchEnd } from '../../fhir/reader.ts';
import { isNotUnderstood, withoutCode } from '../../fhir/search/widen.ts';
import type { ReadChartOptions } from './read-options.ts';
import { BESIDE, type BesideType, byEachCategory, INDISPENSABLE_CATEGORIES, queryBeside, type SearchedId } from './reads.ts';

/** Types that stand beside a read. What is not granted, or what the server does not know, leaves the read as whole as it was, and is told. */
export async function searchBeside(
  read: SearchedId,
  options: ReadChartOptions,
  search: (query: FhirQuery) => Promise<Ended>,
): Promise<readonly Ended[]> {
  const ends = (BESIDE[read] ?? []).map(async (type): Promise<readonly Ended[]> => {
    // No server is asked for a composition: its sections come as what they hold.
    if (type === 'Composition' && options.file !== true) return [];
    if (type !== 'Composition' && !options.granted(type)) {
      return [passedOver(type, failure('forbidden', `The EHR did not grant reading ${type}; it was not asked for.`))];
    }
    const ended = await search(queryBeside(type, options.patientId));
    const { end } = ended;
    return [end.status === 'failed' && isRefusal(end.failure) ? passedOver(type, end.failure) : { ...ended, type }];
  });
  return (await Promise.all(ends)).flat();
}

const REFUSING: readonly FhirFailure['kind'][] = ['forbidden', 'not-found', 'unsupported'];

/** The server was there, and does not answer this question: another may do. */
const isRefusal = (why: FhirFailure): boolean => isNotUnderstood(why) || REFUSING.includes(why.kind);

function passedOver(type: BesideType, why: FhirFailure): Ended {
  return { end: { status: 'complete', widened: [{ without: [type], failure: why }] }, backTo: undefined };
}

/** How one search ended, and how far back it went. */
export interface Ended {
  readonly end: SearchEnd;
  readonly backTo: string | undefined;
  /** Of what stands beside a read. */
  readonly type?: BesideType;
}

/** All at once; where the server does not understand the codes, everything of the type is asked for, once. */
export async function searchAll(queries: readonly FhirQuery[], search: (query: FhirQuery) => Promise<Ended>): Promise<readonly Ended[]> {
  const byCategory = queries.filter(isByCategory);
  const [ends, others] = await Promise.all([
    Promise.all(queries.filter(query => !byCategory.includes(query)).map(search)),
    Promise.all(byCategory.map(query => searchCategories(query, search))),
  ]);
  const isRefused = ({ end }: Ended) => end.status === 'failed' && isNotUnderstood(end.failure);
  if (byCategory.length === queries.length) return others.flatMap((each, index) => each.map(withoutThis(byCategory[index])));
  const refused = ends.find(isRefused)?.end;
  const bare = queries[0] && withoutCode(queries[0]);
  if (refused?.status !== 'failed' || bare === undefined) return [...ends, ...others.flat().map(withoutCategory)];
  // Everything of the type holds what is of a category.
  const whole = await search(bare);
  const widened = [{ without: ['code'], failure: refused.failure }, ...(whole.end.widened ?? [])];
  return [...ends.filter(each => !isRefused(each)), { ...whole, end: { ...whole.end, widened } }];
}

const isByCategory = ({ params }: FhirQuery) => params.some(([name]) => name === 'category');

/** A server that does not take one category of several, or may not show it, is asked for each by itself: the others are none the less. */
async function searchCategories(query: FhirQuery, search: (query: FhirQuery) => Promise<Ended>): Promise<readonly Ended[]> {
  const ended = await search(query);
  const each = ended.end.status === 'failed' && isRefusal(ended.end.failure) ? byEachCategory(query) : [];
  return each.length === 0 ? [ended] : Promise.all(each.map(search));
}

/** Where nothing is asked by code, a category that the server does not know is told, and one of those that hold most is missing. */
function withoutThis(query: FhirQuery | undefined): (ended: Ended) => Ended {
  const category = query?.params.find(([name]) => name === 'category')?.[1] ?? '';
  return ended => {
    const { end } = ended;
    return INDISPENSABLE_CATEGORIES.includes(category) || end.status !== 'failed' || !isNotUnderstood(end.failure)
      ? ended
      : { end: { status: 'complete', widened: [{ without: [`category ${category}`], failure: end.failure }] }, backTo: undefined };
  };
}

/** A category that a server does not search by leaves what came by its codes as whole as it was; one that it does not show is missing. */
function withoutCategory(ended: Ended): Ended {
  const { end } = ended;
  return end.status === 'failed' && isNotUnderstood(end.failure)
    ? { end: { status: 'complete', widened: [{ without: ['category'], failure: end.failure }] }, backTo: undefined }
    : ended;
}
