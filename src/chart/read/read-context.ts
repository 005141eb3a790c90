import type { FhirReader, SearchPage } from '../../fhir/reader.ts';
import type { FhirResource } from '../../fhir/resource.ts';
import type { UnreadableResource } from '../../fhir/unreadable.ts';
import type { ChartSnapshot, ContextGap } from '../snapshot.ts';
import type { SearchedId } from './reads.ts';

/** What the launch named of one type: the ids, as `Type/id`. */
export function contextOfType(read: SearchedId, inContext: readonly string[] = []): readonly string[] {
  return inContext.filter(reference => reference.startsWith(`${read}/`));
}

/** The launch is for one patient; another one that it names beside is kept out before anything is asked. */
export function otherPatients(patientId: string, inContext: readonly string[]): readonly ContextGap[] {
  return gaps(
    inContext.filter(reference => reference.startsWith('Patient/') && reference !== `Patient/${patientId}`),
    'other-patient',
  );
}

export function withGaps(before: ChartSnapshot, references: readonly string[], why: ContextGap['why']): ChartSnapshot {
  return references.length === 0 ? before : { ...before, contextGaps: [...before.contextGaps, ...gaps(references, why)] };
}

/** Resources of one type by their ids, as one page; `failed` are those that did not come. */
export async function readContext(
  reader: FhirReader,
  read: SearchedId,
  references: readonly string[],
  options: { readonly signal?: AbortSignal },
): Promise<{ readonly page: SearchPage; readonly failed: readonly string[] }> {
  const resources: FhirResource[] = [];
  const unreadable: UnreadableResource[] = [];
  await Promise.all(
    references.map(async reference => {
      const result = await reader.read(read, reference.slice(read.length + 1), options);
      if (result.ok) resources.push(result.value);
      else unreadable.push({ type: read, where: reference, reasons: [{ kind: 'not-given' }] });
    }),
  );
  return { page: { resources, included: [], unreadable }, failed: unreadable.map(({ where }) => where) };
}

function gaps(references: readonly string[], why: ContextGap['why']): readonly ContextGap[] {
  return references.map(reference => ({ reference, why }));
}
