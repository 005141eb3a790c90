import { type NotRead, type ReadingKept, readKept } from '../../chart/read/read-kept.ts';
import type { FhirReader } from '../../fhir/reader.ts';
import { type KeptInEhr, keptInEhr } from './kept-in-ehr.ts';

export interface FindingKept extends ReadingKept {
  readonly iss: string;
  /** FHIR date, of the patient of the chart. */
  readonly birthDate?: string | undefined;
}

export interface FoundInEhr extends KeptInEhr {
  /** Of which more may stand there than was found. */
  readonly notRead: readonly NotRead[];
}

/** Asks the EHR what it kept of this patient's cases. Never rejects: what could not be read is told. */
export async function findKeptInEhr(reader: FhirReader, finding: FindingKept): Promise<FoundInEhr> {
  const { resources, notRead } = await readKept(reader, finding);
  return { ...keptInEhr(resources, finding), notRead };
}
