import { failure } from '../../fhir/answer.ts';
import type { ServerRemark } from '../../fhir/outcome/weigh-outcome.ts';
import type { FhirQuery, FhirReader, SearchPage } from '../../fhir/reader.ts';
import type { FhirResource } from '../../fhir/resource.ts';
import type { UnreadableResource } from '../../fhir/unreadable.ts';
import { sameData } from '../../plain/same-data.ts';
import type { ChartSnapshot, HowRead, ReadId, ReadState } from '../snapshot.ts';
import { add, keyOf } from './add-resources.ts';
import { createLookBack, lookBackTo } from './look-back.ts';
import { readMissingMedications } from './missing-medications.ts';
import { contextOfType, readContext, withGaps } from './read-context.ts';
import type { ReadChartOptions } from './read-options.ts';
import { queriesFor, type SearchedId } from './reads.ts';
import { type Ended, searchAll, searchBeside } from './search-all.ts';
import { isToldThere, isWanted, sortByPatient, strangerAmong } from './sort-by-patient.ts';

export type Grow = (change: (before: ChartSnapshot) => ChartSnapshot) => void;

/** One read of the wave: its searches, what the launch had open of its type, and the medicines that did not come along. */
export async function readBySearch(read: SearchedId, reader: FhirReader, options: ReadChartOptions, grow: Grow): Promise<void> {
  const stop = new AbortController();
  let stranger: FhirResource | undefined;
  const signal = { signal: options.signal ? AbortSignal.any([options.signal, stop.signal]) : stop.signal };
  const missing = new Set(contextOfType(read, options.inContext));
  if (!options.granted(read)) return grow(before => settled(read, notGranted(read))(withGaps(before, [...missing], 'not-read')));

  const own = new Map<string, FhirResource>();
  const medications = new Map<string, FhirResource>();
  const news = createNews();
  let pages = 0;
  let told = 0;
  const takeIn = async (page: SearchPage, isBeside: boolean) => {
    // A file answers each search with all that it has, and a server may hold one thing under a code and a category: what is in is not worked on again.
    const resources = page.resources.filter(resource => !sameData(own.get(keyOf(resource)), resource));
    const sorted = sortByPatient({ ...page, resources }, options.patientId);
    const included = page.included.filter(resource => resource.resourceType === 'Medication');
    await options.classify?.(sorted.own, included, options.signal);
    // A read may be several searches: that one of them found nothing new makes no page. What came beside is counted neither here nor there.
    const isNews = resources.length + page.unreadable.length > 0;
    if (!isBeside) {
      if (pages === 0 || (isNews && (countOf(read, own) > 0 || told > 0))) pages += 1;
      told += page.unreadable.length;
    }
    for (const resource of sorted.own) {
      own.set(keyOf(resource), resource);
      missing.delete(keyOf(resource));
    }
    for (const medication of included) medications.set(`Medication/${medication.id}`, medication);
    const state: ReadState = { status: 'reading', pages, count: countOf(read, own) };
    const listed = news([...page.unreadable.filter(each => isWanted(each) && !isToldThere(each)), ...sorted.unreadable]);
    grow(before => {
      const grown = withRemarks(add(before, [...sorted.own, ...included]), read, page.remarks);
      return withUnreadable(settled(read, state)(grown), listed);
    });
  };
  // The next page is asked for while this one is worked on.
  let taken = Promise.resolve();
  const searchFor =
    (isBeside: boolean) =>
    async (query: FhirQuery): Promise<Ended> => {
      const lookBack = read === 'Observation' && options.judging ? createLookBack(lookBackTo(options.judging)) : undefined;
      const onPage = (page: SearchPage) => {
        // A server that does not heed `patient` gives everybody's: what says of itself no patient may be anybody's.
        stranger ??= options.file ? undefined : strangerAmong(page.resources, options.patientId);
        if (stranger) stop.abort();
        lookBack?.take(page);
        taken = taken.then(() => (stranger ? undefined : takeIn(page, isBeside)));
      };
      const end = await reader.search(query, { ...signal, onPage, mayWiden: true, ...(lookBack ? { enough: lookBack.enough } : {}) });
      return { end, backTo: end.cut ? lookBack?.backTo() : undefined };
    };
  const [asked, beside] = await Promise.all([
    searchAll(queriesFor(read, { ...options, medicationsGranted: options.granted('Medication') }), searchFor(false)),
    searchBeside(read, options, searchFor(true)),
  ]);
  await taken;
  if (stranger) {
    const others = failure('other-patients', `What was asked of one patient’s ${read} came with another patient’s: none of it is used.`);
    // One of them is named, for whoever finds out why: it may be this patient's under another id.
    const listed = sortByPatient({ resources: [stranger], included: [], unreadable: [] }, options.patientId).unreadable;
    return grow(before => {
      const left = withUnreadable(withGaps(withoutAll(before, own), [...missing], 'not-read'), listed);
      return settled(read, { status: 'failed', failure: others })(left);
    });
  }

  // Before the read settles: a question must not say that nothing was found while what the EHR has open is on its way.
  const context = await readContext(reader, read, [...missing], signal);
  const sorted = sortByPatient(context.page, options.patientId);
  const foreign = context.page.resources.filter(resource => !sorted.own.includes(resource)).map(({ id }) => `${read}/${id}`);
  for (const resource of sorted.own) own.set(keyOf(resource), resource);
  const holders = options.granted('Medication') && read.startsWith('Medication') ? [...own.values()] : [];
  const followed = await readMissingMedications(reader, holders, medications, signal);
  const listed = news([...context.page.unreadable, ...sorted.unreadable]);
  grow(before => {
    const grown = withGaps(withGaps(add(before, [...sorted.own, ...followed]), context.failed, 'not-read'), foreign, 'other-patient');
    const byCategory = read === 'Observation' && options.observationsByCategory === true;
    const state = stateAt(asked, beside, countOf(read, own), { pages, ...(byCategory ? { byCategory } : {}) }, options.narrowed?.(read));
    return settled(read, state)(withUnreadable(grown, listed));
  });
}

/** The chart as though these had not come. */
function withoutAll(before: ChartSnapshot, taken: ReadonlyMap<string, FhirResource>): ChartSnapshot {
  if (taken.size === 0) return before;
  return {
    ...before,
    resources: new Map([...before.resources].filter(([where]) => !taken.has(where))),
    unreadable: before.unreadable.filter(({ where }) => !taken.has(where)),
  };
}

/** What lies within a resource of another type is told by whoever reads that one, too. */
function withUnreadable(before: ChartSnapshot, listed: readonly UnreadableResource[]): ChartSnapshot {
  const known = new Set(before.unreadable.flatMap(({ where, reasons }) => (reasons.some(isContained) ? [where] : [])));
  const fresh = listed.filter(({ where, reasons }) => !reasons.some(isContained) || !known.has(where));
  return fresh.length === 0 ? before : { ...before, unreadable: [...before.unreadable, ...fresh] };
}

const isContained = ({ kind }: UnreadableResource['reasons'][number]) => kind === 'contained';

/** Each thing that a server says is told once, however many of its answers say it. */
function withRemarks(before: ChartSnapshot, read: ReadId, said: readonly ServerRemark[] = []): ChartSnapshot {
  let { remarks } = before;
  for (const { kind, text } of said) {
    const known = remarks.find(each => each.kind === kind && each.text === text);
    if (known === undefined) remarks = [...remarks, { kind, text, reads: [read] }];
    else if (!known.reads.includes(read)) {
      remarks = remarks.map(each => (each === known ? { ...each, reads: [...each.reads, read] } : each));
    }
  }
  return remarks === before.remarks ? before : { ...before, remarks };
}

/** What is listed twice, as what lies on two pages, is told once. */
function createNews(): (listed: readonly UnreadableResource[]) => readonly UnreadableResource[] {
  const told = new Set<string>();
  return listed =>
    listed.filter(({ where, reasons }) => {
      const line = `${where} ${JSON.stringify(reasons)}`;
      return !told.has(line) && told.add(line);
    });
}

/** What came beside is not counted with what was asked for. */
const countOf = (read: SearchedId, own: ReadonlyMap<string, FhirResource>) =>
  [...own.values()].filter(({ resourceType }) => resourceType === read).length;

/** Read to its end only where each of its searches was; failed where nothing came of what it is itself, whatever came beside. */
function stateAt(
  asked: readonly Ended[],
  beside: readonly Ended[],
  count: number,
  asking: Pick<HowRead, 'pages' | 'byCategory'>,
  narrowed: readonly string[] | undefined,
): ReadState {
  const ends = [...asked, ...beside];
  const widened = [...new Map(ends.flatMap(({ end }) => end.widened ?? []).map(each => [each.without.join(), each])).values()];
  const backTo = ends
    .flatMap(ended => ended.backTo ?? [])
    .sort()
    .at(-1);
  const brokenBeside = beside.flatMap(({ type, end }) => (type && end.status !== 'complete' ? [{ type, failure: end.failure }] : []));
  const how: HowRead = {
    ...asking,
    ...(backTo === undefined ? {} : { backTo }),
    ...(widened.length > 0 ? { widened } : {}),
    ...(brokenBeside.length > 0 ? { beside: brokenBeside } : {}),
  };
  const broken = ends.map(({ end }) => end).filter(end => end.status !== 'complete');
  const [first] = broken;
  if (first === undefined && narrowed) return { status: 'incomplete', count, failure: failure('narrowed', narrowed.join(', ')), how };
  if (first === undefined) return { status: 'read', count, how };
  const nothing = asked.every(({ end }) => end.status === 'failed');
  return nothing ? { status: 'failed', failure: first.failure, how } : { status: 'incomplete', count, failure: first.failure, how };
}

export function settled(read: ReadId, state: ReadState): (before: ChartSnapshot) => ChartSnapshot {
  return before => ({ ...before, reads: Object.freeze({ ...before.reads, [read]: state }) });
}

export function notGranted(type: ReadId): ReadState {
  return { status: 'failed', failure: failure('forbidden', `The EHR did not grant reading ${type}; it was not asked for.`) };
}

export function signalOf({ signal }: ReadChartOptions): { readonly signal?: AbortSignal } {
  return signal ? { signal } : {};
}
