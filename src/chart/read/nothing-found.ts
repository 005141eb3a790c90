import type { FhirReader } from '../../fhir/reader.ts';
import { patientIdentity } from '../elements/patient-identity.ts';
import type { ChartSnapshot } from '../snapshot.ts';
import type { ReadChartOptions } from './read-options.ts';
import { queriesFor, READ_IDS, type SearchedId } from './reads.ts';
import { holdsPatientOnly } from './sort-by-patient.ts';

/** The searches that were answered, and all of them with nothing; undefined where something came, or none was answered. */
export function answeredWithNothing({ reads, resources }: ChartSnapshot): readonly SearchedId[] | undefined {
  const searched = READ_IDS.filter(read => read !== 'Patient');
  const answered = searched.filter(read => reads[read].status === 'read');
  const came = searched.some(read => 'count' in reads[read] && reads[read].count > 0);
  return answered.length === 0 || came || [...resources.keys()].some(where => !where.startsWith('Patient/')) ? undefined : answered;
}

/** Whether a chart is to be called empty: whose patient is known, and not as deceased. */
export function isOfTheLiving({ patient }: ChartSnapshot): boolean {
  return patient !== undefined && !patientIdentity(patient).deceased;
}

/** One more question, for one type: whether this server knows the patient by a reference only. */
export function tryByReference(reader: FhirReader, answered: readonly SearchedId[], options: ReadChartOptions): Promise<boolean> {
  const [read] = answered;
  const [query] = read === undefined ? [] : queriesFor(read, { ...options, medicationsGranted: false });
  if (query === undefined || reader.tryByReference === undefined) return Promise.resolve(false);
  const { signal } = options;
  return reader.tryByReference(query, resource => holdsPatientOnly(resource, options.patientId), signal ? { signal } : {});
}
