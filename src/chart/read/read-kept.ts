import type { FhirFailure } from '../../fhir/failure.ts';
import type { FhirQuery, FhirReader } from '../../fhir/reader.ts';
import type { FhirResource } from '../../fhir/resource.ts';
import { grants } from '../../fhir/search/grants.ts';
import { INSTRUMENT_TOKENS } from '../codes/instrument-coding.ts';
import { isMarkedOwn } from '../facts/own-marks.ts';
import type { ChartSnapshot } from '../snapshot.ts';
import { PAGE } from './reads.ts';

/** The types of what Vertaug writes. */
const KEPT_TYPES = [
  'Procedure',
  'Consent',
  'AdverseEvent',
  'DocumentReference',
  'QuestionnaireResponse',
  'Observation',
  'Provenance',
] as const;
export type KeptType = (typeof KEPT_TYPES)[number];

export interface ReadingKept {
  readonly patientId: string;
  /** The session's scopes. */
  readonly granted: readonly string[];
  /** What the site has this EHR sent beside consent, procedure, complications and note. */
  readonly alsoSends: readonly KeptType[];
  /** This EHR gives observations by category only. */
  readonly observationsByCategory?: boolean | undefined;
  /** What the chart has of it already, and which types of it were read to the end: those are not asked for again. */
  readonly chart?: { readonly resources: Iterable<FhirResource>; readonly read: readonly KeptType[] } | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface KeptRead {
  /** Of everybody's; what Vertaug wrote is among it. */
  readonly resources: readonly FhirResource[];
  readonly notRead: readonly NotRead[];
}

/** A type of which something may stand there that was not read. */
export interface NotRead {
  readonly type: KeptType;
  /** Undefined: the session was not granted it, so it was not asked. */
  readonly failure: FhirFailure | undefined;
}

/** What of it a chart that was read has already. */
export function keptInChart({ resources, reads }: Pick<ChartSnapshot, 'resources' | 'reads'>): NonNullable<ReadingKept['chart']> {
  // Notes are read beside reports, and whether all of them came is not told.
  const read = (['Procedure', 'Consent'] as const).filter(type => reads[type].status === 'read');
  return { resources: resources.values(), read };
}

const ALWAYS: readonly KeptType[] = ['Procedure', 'Consent', 'AdverseEvent', 'DocumentReference'];

/**
 * Reads what Vertaug may have written of a patient, when somebody asks for it: the chart itself is read without most of it. Asked for is what
 * the session was granted and this EHR is sent; what could not be read is told. Never rejects.
 */
export async function readKept(reader: FhirReader, asked: ReadingKept): Promise<KeptRead> {
  const { alsoSends, granted, chart } = asked;
  const found = new Map<string, FhirResource>();
  const notRead: NotRead[] = [];
  const add = (resource: FhirResource) => found.set(`${resource.resourceType}/${resource.id}`, resource);
  for (const resource of chart?.resources ?? []) add(resource);
  const wanted = KEPT_TYPES.filter(type => (ALWAYS.includes(type) || alsoSends.includes(type)) && chart?.read.includes(type) !== true);
  const may = (type: KeptType) => grants(granted, type, 's');
  notRead.push(...wanted.filter(type => !may(type)).map(type => ({ type, failure: undefined })));
  const search = async (query: FhirQuery & { readonly type: KeptType }) => {
    const end = await reader.search(query, {
      ...(asked.signal ? { signal: asked.signal } : {}),
      mayWiden: true,
      onPage: page => {
        for (const resource of page.resources) add(resource);
        const [unreadable] = page.unreadable;
        if (unreadable) notRead.push({ type: query.type, failure: undefined });
      },
    });
    if (end.status !== 'complete') notRead.push({ type: query.type, failure: end.failure });
  };
  await Promise.all(wanted.filter(type => type !== 'Provenance' && may(type)).map(type => search(queryOf(type, asked))));
  if (wanted.includes('Provenance') && may('Provenance')) {
    // Who answered names no patient: it is found by what it is about.
    await Promise.all([...found.values()].flatMap(targetsOf).map(target => search({ type: 'Provenance', params: [['target', target]] })));
  }
  return { resources: [...found.values()], notRead: onceEach(notRead) };
}

function queryOf(type: KeptType, { patientId, observationsByCategory }: ReadingKept): FhirQuery & { readonly type: KeptType } {
  const count = ['_count', PAGE] as const;
  // R4 gives it no search by patient.
  if (type === 'AdverseEvent') return { type, params: [['subject', `Patient/${patientId}`], count] };
  const narrowed = observationsByCategory ? (['category', 'survey'] as const) : (['code', SCORES.join(',')] as const);
  return { type, params: [['patient', patientId], ...(type === 'Observation' ? [narrowed] : []), count] };
}

/** Pain and totals of instruments, as Vertaug writes them. */
const SCORES = ['http://loinc.org|72514-3', ...INSTRUMENT_TOKENS];

const TARGETS = ['Procedure', 'Consent', 'AdverseEvent', 'QuestionnaireResponse', 'Observation'];

const targetsOf = (resource: FhirResource): readonly string[] =>
  TARGETS.includes(resource.resourceType) && isMarkedOwn(resource) ? [`${resource.resourceType}/${resource.id}`] : [];

function onceEach(notRead: readonly NotRead[]): readonly NotRead[] {
  return [...Map.groupBy(notRead, ({ type }) => type).values()].flatMap(
    same => same.find(({ failure }) => failure !== undefined) ?? same[0] ?? [],
  );
}
