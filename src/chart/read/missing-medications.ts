import type { FhirReader, ReadOptions } from '../../fhir/reader.ts';
import { parseReference } from '../../fhir/reference.ts';
import type { FhirResource } from '../../fhir/resource.ts';
import { field, textOf } from '../elements/shape.ts';

/** A server that did not send the medicines along is asked for so many at most, and for a few at once. */
const MOST = 100;
const AT_ONCE = 6;

/**
 * The Medications that `holders` refer to and that did not come along, read by id. What cannot be had stays a medicine without a name.
 * Only relative references are followed: another server's `Medication/1` is not this one's.
 */
export async function readMissingMedications(
  reader: FhirReader,
  holders: readonly FhirResource[],
  known: Pick<ReadonlyMap<string, FhirResource>, 'has'>,
  options: ReadOptions,
): Promise<readonly FhirResource[]> {
  const named = holders.map(holder => parseReference(textOf(field(holder, 'medicationReference'), 'reference')));
  const ids = new Set(named.flatMap(address => (address?.type === 'Medication' ? [address.id] : [])));
  const missing = [...ids].filter(id => !known.has(`Medication/${id}`)).slice(0, MOST);
  const found: FhirResource[] = [];
  const next = missing.values();
  const readOn = async () => {
    for (const id of next) {
      const result = await reader.read('Medication', id, options);
      if (result.ok) found.push(result.value);
      if (options.signal?.aborted) return;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, readOn));
  return found;
}
