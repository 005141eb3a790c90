import type { AccessType } from '../fhir/access.ts';
import { failure } from '../fhir/answer.ts';
import type { Capability } from '../fhir/capability.ts';
import type { FhirReader, SearchEnd, SearchPage } from '../fhir/reader.ts';
import type { FhirResource, Patient } from '../fhir/resource.ts';
import { add } from './add-resources.ts';
import { malformed } from './malformed.ts';
import { contextOfType, otherPatients, readContext, withGaps } from './read-context.ts';
import { queryFor, READ_IDS, type SearchedId } from './reads.ts';
import { field } from './shape.ts';
import type { ChartSnapshot, ReadId, ReadState } from './snapshot.ts';
import { sortByPatient } from './sort-by-patient.ts';

export interface ReadChartOptions {
  readonly patientId: string;
  /** Whether the session may read or search this type; what it may not is not asked for. */
  readonly granted: (type: AccessType) => boolean;
  readonly signal?: AbortSignal | undefined;
  /** What the EHR had open at the launch, by `Type/id`. */
  readonly inContext?: readonly string[];
  /**
   * Given, it is waited for before what has come is in a snapshot (`classifyAll`). Left out, what is asked of the chart is worked out
   * when it is asked. The answers are the same.
   */
  readonly classify?: Classify | undefined;
}

/** Works out what can be said of each resource without the others, before it is asked. `included`: the Medications of its page. */
export type Classify = (found: readonly FhirResource[], included: readonly FhirResource[], signal?: AbortSignal) => Promise<void>;

/** The chart before anything of it is known. */
export function emptySnapshot(patientId: string, inContext: readonly string[] = []): ChartSnapshot {
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
    inContext: new Set(inContext),
    contextGaps: otherPatients(patientId, inContext),
    capability: { status: 'reading' },
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
  let snapshot = emptySnapshot(options.patientId, options.inContext);
  const grow = (change: (before: ChartSnapshot) => ChartSnapshot) => {
    snapshot = change(snapshot);
    if (!options.signal?.aborted) onSnapshot(snapshot);
  };
  await Promise.all(
    READ_IDS.map(read => (read === 'Patient' ? readPatient(reader, options, grow) : searchFor(read, reader, options, grow))),
  );
  return snapshot;
}

type Grow = (change: (before: ChartSnapshot) => ChartSnapshot) => void;

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

async function searchFor(read: SearchedId, reader: FhirReader, options: ReadChartOptions, grow: Grow): Promise<void> {
  const missing = new Set(contextOfType(read, options.inContext));
  if (!options.granted(read)) return grow(before => settled(read, notGranted(read))(withGaps(before, [...missing], 'not-read')));
  let [pages, count] = [0, 0];
  const takeIn = async (page: SearchPage) => {
    const sorted = sortByPatient(page, options.patientId);
    const included = page.included.filter(resource => resource.resourceType === 'Medication');
    await options.classify?.(sorted.own, included, options.signal);
    pages += 1;
    count += sorted.own.length;
    for (const { id } of sorted.own) missing.delete(`${read}/${id}`);
    const state: ReadState = { status: 'reading', pages, count };
    grow(before => {
      const grown = add(before, [...sorted.own, ...included]);
      return { ...settled(read, state)(grown), unreadable: [...grown.unreadable, ...page.unreadable, ...sorted.unreadable] };
    });
  };
  // The next page is asked for while this one is worked on.
  let taken = Promise.resolve();
  const onPage = (page: SearchPage) => {
    taken = taken.then(() => takeIn(page));
  };
  const end = await reader.search(queryFor(read, options.patientId, options.granted('Medication')), { ...signalOf(options), onPage });
  await taken;
  // Before the read settles: a question must not say that nothing was found while what the EHR has open is on its way.
  const context = await readContext(reader, read, [...missing], signalOf(options));
  const sorted = sortByPatient(context.page, options.patientId);
  const foreign = context.page.resources.filter(resource => !sorted.own.includes(resource)).map(({ id }) => `${read}/${id}`);
  grow(before => {
    const grown = withGaps(withGaps(add(before, sorted.own), context.failed, 'not-read'), foreign, 'other-patient');
    const unreadable = [...grown.unreadable, ...context.page.unreadable, ...sorted.unreadable];
    return settled(read, stateAt(end, count + sorted.own.length))({ ...grown, unreadable });
  });
}

function stateAt(end: SearchEnd, count: number): ReadState {
  switch (end.status) {
    case 'complete':
      return { status: 'read', count };
    case 'incomplete':
      return { status: 'incomplete', count, failure: end.failure };
    case 'failed':
      return { status: 'failed', failure: end.failure };
  }
}

function settled(read: ReadId, state: ReadState): (before: ChartSnapshot) => ChartSnapshot {
  return before => ({ ...before, reads: Object.freeze({ ...before.reads, [read]: state }) });
}

function isThePatient(patient: Patient, patientId: string): boolean {
  return field(patient, 'resourceType') === 'Patient' && field(patient, 'id') === patientId;
}

function notGranted(type: AccessType): ReadState {
  return { status: 'failed', failure: failure('forbidden', `The EHR did not grant reading ${type}; it was not asked for.`) };
}

function signalOf({ signal }: ReadChartOptions): { readonly signal?: AbortSignal } {
  return signal ? { signal } : {};
}
