import { EXTENSION_URL } from '../fhir/canonicals.generated.ts';
import type { FhirFailure } from '../fhir/failure.ts';
import type { FhirQuery, FhirReader, SearchEnd } from '../fhir/reader.ts';
import type { FhirResource, Identifier, Provenance } from '../fhir/resource.ts';
import type { RecordEntry } from '../record/base/record.ts';
import type { PlanItem } from './delivery.ts';
import type { Places } from './local-references.ts';

/** Whether the server has a resource of ours. Only a search that came to its end may say `absent`. */
export type LookUp =
  | { readonly outcome: 'found'; readonly id: string; readonly versionId: string | undefined }
  | { readonly outcome: 'absent' }
  /** Without a failure: this session may not search. */
  | { readonly outcome: 'could-not-search'; readonly failure: FhirFailure | undefined };

/** What is looked for. */
type Wanted = Pick<PlanItem, 'searchBy' | 'ownId' | 'readsBack'> & { readonly entry: Pick<RecordEntry, 'resource'> };

/** Searches for the resource by the identifier that the case gave it, never by content; who answered, which has none, among what is said of the answers. */
export async function lookUp(reader: FhirReader, wanted: Wanted, patientId: string, places: Places): Promise<LookUp> {
  const { entry, searchBy, ownId, readsBack } = wanted;
  const { resource } = entry;
  if (ownId !== undefined && readsBack) {
    // A read knows it at once, where a search may answer as it did a minute ago.
    const read = await reader.read(resource.resourceType, ownId);
    if (read.ok) return { outcome: 'found', id: ownId, versionId: read.value.meta?.versionId };
    if (read.failure.kind !== 'not-found') return { outcome: 'could-not-search', failure: read.failure };
    if (searchBy === 'none') return { outcome: 'absent' };
  }
  if (searchBy === 'none') return { outcome: 'could-not-search', failure: undefined };
  if (resource.resourceType === 'Provenance') {
    const [target] = resource.target;
    const place = places.get(target?.reference ?? '');
    // Of what is not there nothing can be said there.
    if (place === undefined) return { outcome: 'absent' };
    const query: FhirQuery = { type: 'Provenance', params: [['target', place.reference]] };
    return firstOf(reader, query, held => isSameProvenance(resource, held));
  }
  const own = ownIdentifier(resource);
  if (own === undefined) return { outcome: 'could-not-search', failure: undefined };
  return firstOf(reader, queryFor(entry, searchBy, own, patientId), held => hasIdentifier(held, own));
}

async function firstOf(reader: FhirReader, query: FhirQuery, isIt: (held: FhirResource) => boolean): Promise<LookUp> {
  const { found, end } = await allOf(reader, query, isIt);
  const [first] = found;
  if (first?.id !== undefined) return { outcome: 'found', id: first.id, versionId: first.meta?.versionId };
  return end.status === 'complete' ? { outcome: 'absent' } : { outcome: 'could-not-search', failure: end.failure };
}

async function allOf(
  reader: FhirReader,
  query: FhirQuery,
  isIt: (held: FhirResource) => boolean,
): Promise<{ readonly found: readonly FhirResource[]; readonly end: SearchEnd }> {
  const found: FhirResource[] = [];
  const end = await reader.search(query, {
    onPage: page => {
      // Compared here too: a server may ignore a parameter that it does not know and answer with everything.
      found.push(...page.resources.filter(isIt));
    },
  });
  return { found, end };
}

/** Every resource that the server has under the identifier that the case gave this one; none where it cannot be asked. */
export async function heldAs(reader: FhirReader, { entry, searchBy }: PlanItem, patientId: string): Promise<readonly FhirResource[]> {
  const own = ownIdentifier(entry.resource);
  if (searchBy === 'none' || own === undefined) return [];
  return (await allOf(reader, queryFor(entry, searchBy, own, patientId), held => hasIdentifier(held, own))).found;
}

/** Said once and never changed, it is the same where it was recorded at the same instant, of the same origin as far as the server kept that. */
function isSameProvenance(ours: Provenance, held: FhirResource): boolean {
  if (held.resourceType !== 'Provenance' || Date.parse(held.recorded) !== Date.parse(ours.recorded)) return false;
  const origin = originOf(held);
  return origin === undefined || origin === originOf(ours);
}

function originOf({ extension = [] }: Provenance): string | undefined {
  return extension.find(({ url }) => url === EXTENSION_URL.answerOrigin)?.valueCodeableConcept?.coding?.[0]?.code;
}

function queryFor({ resource }: Wanted['entry'], searchBy: PlanItem['searchBy'], own: Identifier, patientId: string): FhirQuery {
  if (searchBy === 'identifier') return { type: resource.resourceType, params: [['identifier', `${own.system}|${own.value}`]] };
  // AdverseEvent knows its patient only as `subject`.
  return resource.resourceType === 'AdverseEvent'
    ? { type: resource.resourceType, params: [['subject', `Patient/${patientId}`]] }
    : { type: resource.resourceType, params: [['patient', patientId]] };
}

/** `Consent?identifier=…` for If-None-Exist. */
export function onlyIfAbsent({ entry, conditionally }: PlanItem): string | undefined {
  const own = conditionally ? ownIdentifier(entry.resource) : undefined;
  return own && `identifier=${encodeURIComponent(`${own.system}|${own.value}`)}`;
}

/** Whether it is the resource that the case gave its identifier to. */
export function hasOwnIdentifier(resource: FhirResource, { resource: ours }: RecordEntry): boolean {
  const own = ownIdentifier(ours);
  return own !== undefined && hasIdentifier(resource, own);
}

function ownIdentifier(resource: RecordEntry['resource']): Identifier | undefined {
  if (resource.resourceType === 'Provenance') return undefined;
  const { identifier } = resource;
  return Array.isArray(identifier) ? identifier[0] : identifier;
}

function hasIdentifier(resource: FhirResource, own: Identifier): boolean {
  const held = 'identifier' in resource ? resource.identifier : undefined;
  const identifiers: readonly (Identifier | undefined)[] = Array.isArray(held) ? held : [held];
  return identifiers.some(identifier => identifier?.value === own.value && identifier?.system === own.system);
}
