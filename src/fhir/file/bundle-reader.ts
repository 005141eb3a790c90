import { isJsonObject } from '../../plain/json-object.ts';
import { failure } from '../answer.ts';
import { isResource, isResourceOf, isTypeName } from '../is-resource.ts';
import type { FhirQuery, FhirReader, SearchEnd } from '../reader.ts';
import type { FhirResource, ResourceType } from '../resource.ts';
import { unreadableEntry } from '../search/search-page.ts';
import type { UnreadableResource } from '../unreadable.ts';
import { contentOf, type FileEntry } from './file-content.ts';
import { type Whose, whoseIs } from './file-patients.ts';
import { identifiersIn, withReferencesResolved } from './file-references.ts';

export interface BundleReader extends FhirReader {
  /** Whom the file is of, by id: its Patients; where it has none, everybody whom a resource of it names as its patient. */
  readonly patients: readonly string[];
  /** Whom its resources name as their patient, by id, though no Patient of the file is theirs. */
  readonly strangers: readonly string[];
  /** Where the file has several patients: what of it may be anybody's, each once. Of one patient, it is listed with the search for its type. */
  readonly orphans: readonly Orphan[];
}

/** A resource, or what should be one, whose patient cannot be found. */
export interface Orphan {
  readonly type: ResourceType | undefined;
  /** Its place in the file, as FHIRPath. */
  readonly place: string;
}

export interface BundleReaderOptions {
  /** Strangers are asked for as patients are: what names them is theirs, and nobody's orphan. */
  readonly strangersToo?: boolean;
}

/**
 * Reads from a Bundle of any type, from one resource, or from a list of either (NDJSON, parsed), as if it were a server. A search
 * honours the type, `patient` or `subject`, `_id` and `_include`; other parameters only narrow what a server sends, and a server may
 * ignore them too: whoever reads must judge each resource anyhow. Never throws: what is unusable is listed.
 */
export function createBundleReader(source: unknown, { strangersToo = false }: BundleReaderOptions = {}): BundleReader {
  const content = contentOf(source);
  const entries = withReferencesResolved(content?.entries ?? []);
  const byReference = new Map(
    entries.flatMap(({ resource }) => (isResource(resource) ? [[referenceTo(resource), resource] as const] : [])),
  );
  const { patients, strangers, orphans, find } = sortByPatient(entries, strangersToo);

  /** What a resource of nobody holds may be anybody's. */
  const isOf = (patient: string | undefined, holder: unknown) => {
    const whose = whoseIs(holder, () => identifiersIn(entries));
    return patient === undefined || whose.kind !== 'patients' || whose.ids.includes(patient);
  };

  const endOf = ({ type }: FhirQuery): SearchEnd => {
    const gap = content?.gaps.find(each => each.type === undefined || each.type === type);
    return gap ? { status: 'incomplete', failure: gap.failure } : { status: 'complete' };
  };

  return {
    patients,
    strangers,
    orphans: orphans.map(entry => ({ type: typeOf(entry) || undefined, place: entry.place })),
    async read(type, id) {
      const found = byReference.get(`${type}/${id}`);
      return isResourceOf(found, type)
        ? { ok: true, value: found }
        : { ok: false, failure: failure('not-found', `${type}/${id} is not in the file.`) };
    },

    async search(query, { onPage, signal } = {}) {
      if (signal?.aborted) return { status: 'failed', failure: failure('cancelled', 'Cancelled before it was read.') };
      if (content === undefined) {
        return { status: 'failed', failure: failure('not-fhir', 'The file is no Bundle, no resource and no list of resources.') };
      }
      const resources: FhirResource[] = [];
      const unreadable: UnreadableResource[] = [];
      for (const { entry, lost } of find(query)) {
        if (!isResourceOf(entry.resource, query.type)) unreadable.push(unreadableEntry(entry, query.type));
        else if (matchesId(entry.resource, query)) {
          if (!lost) resources.push(entry.resource);
          else unreadable.push({ type: query.type, where: referenceTo(entry.resource), reasons: [{ kind: 'unknown-patient' }] });
        }
      }
      const patient = patientIn(query);
      const unopened = content.unopened.filter(({ type, holder }) => type === query.type && isOf(patient, holder));
      for (const { type, where, reasons } of unopened) unreadable.push({ type, where, reasons });
      const remarks = content.remarks.filter(({ type }) => type === undefined || type === query.type);
      const included = includedBy(query, resources, byReference);
      onPage?.({ resources, included, unreadable, total: resources.length, ...(remarks.length > 0 ? { remarks } : {}) });
      return endOf(query);
    },
  };
}

interface Candidate {
  readonly entry: FileEntry;
  /** Whose it is cannot be found out. */
  readonly lost?: true;
}

/** Types that stand for themselves: nothing is amiss where they name no patient. */
const NOBODYS: readonly string[] = [
  'Patient',
  'Medication',
  'Practitioner',
  'PractitionerRole',
  'Organization',
  'Location',
  'Device',
  'Binary',
];

function patientIn({ params }: FhirQuery): string | undefined {
  return params.find(([name]) => name === 'patient' || name === 'subject')?.[1].replace(/^Patient\//, '');
}

function sortByPatient(entries: readonly FileEntry[], strangersToo: boolean) {
  let known: ReadonlyMap<string, string> | undefined;
  const byIdentifier = () => {
    known ??= identifiersIn(entries);
    return known;
  };
  const sorted = entries.map(entry => ({ entry, type: typeOf(entry), whose: whoseIs(entry.resource, byIdentifier) }));
  const idsOf = ({ whose }: { readonly whose: Whose }) => (whose.kind === 'patients' ? whose.ids : []);
  const own = [...new Set(sorted.filter(({ type }) => type === 'Patient').flatMap(idsOf))];
  const named = new Set(sorted.flatMap(idsOf));
  const patients = own.length > 0 ? own : [...named];
  for (const id of patients) named.delete(id);

  const all = new Map<string, Candidate[]>();
  const certain = new Map<string, Candidate[]>();
  const doubtful = new Map<string, Candidate[]>();
  const orphans: FileEntry[] = [];
  const isAlone = patients.length === 1 && (!strangersToo || named.size === 0);
  const put = (into: Map<string, Candidate[]>, key: string, candidate: Candidate) => {
    const list = into.get(key);
    if (list) list.push(candidate);
    else into.set(key, [candidate]);
  };
  for (const { entry, type, whose } of sorted) {
    put(all, type, { entry });
    if (whose.kind === 'patients') for (const id of whose.ids) put(certain, `${type} ${id}`, { entry });
    // In a file of one patient, whoever else is named is not to be found in it: it may be the same person under another id.
    const isStrangers = isAlone && whose.kind === 'patients' && whose.ids.length > 0 && whose.ids.every(id => named.has(id));
    if ((whose.kind === 'patients' && !isStrangers) || NOBODYS.includes(type)) continue;
    // What names nobody, in a file of one patient, is taken for that one's, as it would be in the answer to a search.
    if (isAlone) put(doubtful, type, whose.kind === 'unsaid' ? { entry } : { entry, lost: true });
    else orphans.push(entry);
  }
  return {
    patients,
    strangers: [...named],
    orphans,
    /** What is of the asked type and patient, or could be. An entry whose type cannot be told could be any: no search hides it. */
    find(query: FhirQuery): readonly Candidate[] {
      const { type } = query;
      const patient = patientIn(query);
      if (patient === undefined) return [...(all.get(type) ?? []), ...(all.get('') ?? [])];
      const own = [...(certain.get(`${type} ${patient}`) ?? []), ...(certain.get(` ${patient}`) ?? [])];
      return [...own, ...(doubtful.get(type) ?? []), ...(doubtful.get('') ?? [])];
    },
  };
}

function typeOf({ resource }: FileEntry): ResourceType | '' {
  return isJsonObject(resource) && isTypeName(resource.resourceType) ? resource.resourceType : '';
}

function matchesId(resource: FhirResource, { params }: FhirQuery): boolean {
  return params.every(([name, value]) => name !== '_id' || value.split(',').includes(resource.id ?? ''));
}

function referenceTo({ resourceType, id }: FhirResource): string {
  return `${resourceType}/${id}`;
}

/** `_include=Type:name` follows the references in the element of that name, as `medication` does in `medicationReference`. */
function includedBy(
  { params }: FhirQuery,
  matches: readonly FhirResource[],
  byReference: ReadonlyMap<string, FhirResource>,
): FhirResource[] {
  const names = params.flatMap(([name, value]) => (name === '_include' ? [value.split(':')[1] ?? ''] : []));
  if (names.length === 0) return [];
  const followed = matches.flatMap(match => Object.entries(match).filter(([element]) => names.some(name => element.startsWith(name))));
  const found = followed.flatMap(([, value]) => referencesIn(value, 0)).map(reference => byReference.get(reference));
  const own = new Set(matches);
  return [...new Set(found)].filter(resource => resource !== undefined && !own.has(resource)).filter(resource => resource !== undefined);
}

/** No reference lies deeper in an element; deeper nesting is nobody's data. */
const DEEPEST_REFERENCE = 20;

/** Without their server and version: what they name is looked for in the file. */
function referencesIn(value: unknown, depth: number): string[] {
  if (depth > DEEPEST_REFERENCE) return [];
  if (Array.isArray(value)) return value.flatMap(item => referencesIn(item, depth + 1));
  if (!isJsonObject(value)) return [];
  const target =
    typeof value.reference === 'string' ? /([A-Z][A-Za-z]+\/[^/]+)(?:\/_history\/[^/]+)?$/.exec(value.reference)?.[1] : undefined;
  return [...(target === undefined ? [] : [target]), ...Object.values(value).flatMap(item => referencesIn(item, depth + 1))];
}
