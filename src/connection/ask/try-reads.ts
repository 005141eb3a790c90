import { queriesFor, queryBeside, READ_IDS, type SearchedId } from '../../chart/read/reads.ts';
import { type Ended, searchAll } from '../../chart/read/search-all.ts';
import { type AccessExtent, accessAt } from '../../fhir/access.ts';
import type { FhirFailure } from '../../fhir/failure.ts';
import type { FhirQuery, FhirReader, SearchPage } from '../../fhir/reader.ts';
import type { ResourceType } from '../../fhir/resource.ts';
import type { Permission } from '../../fhir/search/grants.ts';
import type { Attempt, TriedType } from './tried.ts';

export interface TryingReads {
  readonly reader: FhirReader;
  readonly patientId: string;
  readonly extent: AccessExtent;
  readonly granted: (type: ResourceType, permission: Permission) => boolean;
  readonly observationsByCategory: boolean;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
}

/**
 * Searches each type as the app does, one resource of it, and reads what came by its id. One after another, so that each is timed by itself.
 * What came is counted and not kept. Never throws.
 */
export async function tryReads(trying: TryingReads): Promise<readonly TriedType[]> {
  const tried: TriedType[] = [];
  for (const { type, interactions } of accessAt(trying.extent)) {
    if (type === 'Patient') tried.push({ type, search: undefined, read: await tryRead(trying, type, trying.patientId) });
    // What tells where answers come from is asked for by what it speaks of, and forms by their canonical.
    else if (interactions.includes('s') && type !== 'Provenance' && type !== 'Questionnaire') tried.push(await tryType(trying, type));
  }
  return tried;
}

async function tryType(trying: TryingReads, type: ResourceType): Promise<TriedType> {
  if (!trying.granted(type, 's')) return { type, search: NOT_GRANTED, read: NOT_GRANTED };
  const { reader, now } = trying;
  const ids: (string | undefined)[] = [];
  const search = async (query: FhirQuery): Promise<Ended> => {
    const onPage = ({ resources }: SearchPage) => void ids.push(...resources.map(({ id }) => id));
    return { end: await reader.search(ofOne(query), { onPage, mayWiden: true, enough: () => true }), backTo: undefined };
  };
  const began = now();
  const ends = await searchAll(queriesOf(type, trying), search);
  const ms = Math.round(now() - began);
  const failed = ends.find(({ end }) => end.status !== 'complete')?.end;
  const without = [...new Set(ends.flatMap(({ end }) => end.widened ?? []).flatMap(each => each.without))];
  const [id] = ids;
  return {
    type,
    search:
      failed !== undefined && failed.status !== 'complete'
        ? failedBy(failed.failure, ms)
        : { outcome: 'answered', ms, came: ids.length, ...(without.length > 0 ? { without } : {}) },
    read:
      id === undefined
        ? { outcome: 'not-asked', because: 'nothing-found' }
        : trying.granted(type, 'r')
          ? await tryRead(trying, type, id)
          : NOT_GRANTED,
  };
}

const NOT_GRANTED = { outcome: 'not-asked', because: 'not-granted' } as const;

async function tryRead({ reader, now }: TryingReads, type: ResourceType, id: string): Promise<Attempt> {
  const began = now();
  const read = await reader.read(type, id);
  const ms = Math.round(now() - began);
  return read.ok ? { outcome: 'answered', ms } : failedBy(read.failure, ms);
}

export function failedBy({ kind, status }: FhirFailure, ms: number): Attempt {
  return { outcome: 'failed', ms, kind, status };
}

/** One search of each type, as the app asks it: of observations the first of several. */
function queriesOf(type: ResourceType, { patientId, granted, observationsByCategory }: TryingReads): readonly FhirQuery[] {
  if (isSearchedByChart(type))
    return queriesFor(type, { patientId, medicationsGranted: granted('Medication', 'r'), observationsByCategory }).slice(0, 1);
  if (type === 'DocumentReference' || type === 'Encounter') return [queryBeside(type, patientId)];
  // AdverseEvent knows its patient only as `subject`.
  return [{ type, params: [type === 'AdverseEvent' ? ['subject', `Patient/${patientId}`] : ['patient', patientId], ['_count', '1']] }];
}

const isSearchedByChart = (type: ResourceType): type is SearchedId => type !== 'Patient' && READ_IDS.some(read => read === type);

function ofOne(query: FhirQuery): FhirQuery {
  return { ...query, params: query.params.map(([name, value]) => [name, name === '_count' ? '1' : value] as const) };
}
