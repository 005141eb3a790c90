import type { FhirFailure } from '../fhir/failure.ts';
import type { FhirQuery, FhirReader } from '../fhir/reader.ts';
import type { FhirResource, Identifier } from '../fhir/resource.ts';
import type { RecordEntry } from '../record/base/record.ts';
import type { PlanItem } from './delivery.ts';

/** Whether the server has a resource of ours. Only a search that came to its end may say `absent`. */
export type LookUp =
  | { readonly outcome: 'found'; readonly id: string; readonly versionId: string | undefined }
  | { readonly outcome: 'absent' }
  /** Without a failure: this session may not search. */
  | { readonly outcome: 'could-not-search'; readonly failure: FhirFailure | undefined };

/** Searches for the resource by the identifier that the case gave it, never by content. */
export async function lookUp(reader: FhirReader, { entry, searchBy }: PlanItem, patientId: string): Promise<LookUp> {
  const own = ownIdentifier(entry.resource);
  if (searchBy === 'none' || own === undefined) return { outcome: 'could-not-search', failure: undefined };
  const found: FhirResource[] = [];
  const end = await reader.search(queryFor(entry, searchBy, own, patientId), {
    onPage: page => {
      // Compared here too: a server may ignore a parameter that it does not know and answer with everything.
      found.push(...page.resources.filter(resource => hasIdentifier(resource, own)));
    },
  });
  const [first] = found;
  if (first?.id !== undefined) return { outcome: 'found', id: first.id, versionId: first.meta?.versionId };
  return end.status === 'complete' ? { outcome: 'absent' } : { outcome: 'could-not-search', failure: end.failure };
}

function queryFor({ resource }: RecordEntry, searchBy: 'identifier' | 'patient', own: Identifier, patientId: string): FhirQuery {
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

function ownIdentifier({ identifier }: RecordEntry['resource']): Identifier | undefined {
  return Array.isArray(identifier) ? identifier[0] : identifier;
}

function hasIdentifier(resource: FhirResource, own: Identifier): boolean {
  const held = 'identifier' in resource ? resource.identifier : undefined;
  const identifiers: readonly (Identifier | undefined)[] = Array.isArray(held) ? held : [held];
  return identifiers.some(identifier => identifier?.value === own.value && identifier?.system === own.system);
}
