import { failure } from '../../fhir/answer.ts';
import type { Capability } from '../../fhir/capability.ts';
import type { FhirReader } from '../../fhir/reader.ts';
import type { Patient } from '../../fhir/resource.ts';
import { field } from '../elements/shape.ts';
import { malformed } from '../facts/malformed.ts';
import type { ChartSnapshot, ReadState } from '../snapshot.ts';
import { add } from './add-resources.ts';
import { answeredWithNothing, isOfTheLiving, tryByReference } from './nothing-found.ts';
import { type Grow, notGranted, readBySearch, settled, signalOf } from './read-by-search.ts';
import { otherPatients } from './read-context.ts';
import type { ReadChartOptions } from './read-options.ts';
import { READ_IDS } from './reads.ts';
import { withLeftOut } from './with-left-out.ts';

/** The chart before anything of it is known. */
export function emptySnapshot(
  patientId: string,
  inContext: readonly string[] = [],
  { siteCodes, reportWords }: Pick<ChartSnapshot, 'siteCodes' | 'reportWords'> = {},
): ChartSnapshot {
  const reading: ReadState = { status: 'reading', pages: 0, count: 0 };
  return {
    patientId,
    patient: undefined,
    reads: Object.freeze({
      Patient: reading,
      Condition: reading,
      MedicationStatement: reading,
      MedicationRequest: reading,
      MedicationAdministration: reading,
      AllergyIntolerance: reading,
      Observation: reading,
      ImagingStudy: reading,
      DiagnosticReport: reading,
      Procedure: reading,
      ServiceRequest: reading,
      RelatedPerson: reading,
      Consent: reading,
    }),
    resources: new Map(),
    unreadable: [],
    remarks: [],
    inContext: new Set(inContext),
    contextGaps: otherPatients(patientId, inContext),
    capability: { status: 'reading' },
    siteCodes,
    reportWords,
  };
}

export function withCapability(snapshot: ChartSnapshot, capability: Capability): ChartSnapshot {
  return { ...snapshot, capability };
}

/**
 * Reads the chart in one wave: every read starts at once and settles by itself. `onSnapshot` gets a new snapshot, and never
 * a changed one, whenever a page or a read has come; after `signal` aborts it is not called again. A read has
 * settled once all of its resources are in. Never rejects.
 */
export async function readChart(
  reader: FhirReader,
  options: ReadChartOptions,
  onSnapshot: (snapshot: ChartSnapshot) => void = () => {},
): Promise<ChartSnapshot> {
  let snapshot = emptySnapshot(options.patientId, options.inContext, options);
  const grow = (change: (before: ChartSnapshot) => ChartSnapshot) => {
    snapshot = withLeftOut(change(snapshot));
    if (!options.signal?.aborted) onSnapshot(snapshot);
  };
  const searched = READ_IDS.filter(read => read !== 'Patient');
  const searchAll = () => searched.map(read => readBySearch(read, reader, options, grow));
  await Promise.all([readPatient(reader, options, grow), ...searchAll()]);
  const empty = answeredWithNothing(snapshot);
  if (empty === undefined || options.file || options.signal?.aborted) return snapshot;
  if (await tryByReference(reader, empty, options)) {
    grow(before => ({ ...before, reads: Object.freeze({ ...emptySnapshot(options.patientId).reads, Patient: before.reads.Patient }) }));
    await Promise.all(searchAll());
  }
  if (answeredWithNothing(snapshot) && isOfTheLiving(snapshot)) grow(before => ({ ...before, nothingFound: true }));
  return snapshot;
}

async function readPatient(reader: FhirReader, options: ReadChartOptions, grow: Grow): Promise<void> {
  if (!options.granted('Patient')) return grow(settled('Patient', notGranted('Patient')));
  const result = await reader.read('Patient', options.patientId, signalOf(options));
  if (!result.ok) return grow(settled('Patient', { status: 'failed', failure: result.failure }));
  const patient = result.value;
  if (!isThePatient(patient, options.patientId)) {
    const what = 'The server answered with another patient than the one that was asked for.';
    return grow(settled('Patient', { status: 'failed', failure: failure('not-fhir', what) }));
  }
  const listed = malformed(patient);
  grow(before => {
    const read = settled('Patient', { status: 'read', count: 1 })(add(before, [patient]));
    return { ...read, patient, unreadable: listed ? [...before.unreadable, listed] : before.unreadable };
  });
}

function isThePatient(patient: Patient, patientId: string): boolean {
  return field(patient, 'resourceType') === 'Patient' && field(patient, 'id') === patientId;
}
