import type { FhirFailure } from '../../fhir/failure.ts';
import { isResourceOf } from '../../fhir/is-resource.ts';
import type { FhirQuery, FhirReader, SearchEnd, SearchPage } from '../../fhir/reader.ts';
import { CASE_DOCUMENT_TOKEN } from '../document/case-document-type.ts';
import { type DocumentLine, documentLineOf, type ListedCase, type ListedPatient, listedPatientOf } from './listed-case.ts';

export interface WorkListOptions {
  /** FHIR base of the place, which its references are read against. */
  readonly baseUrl: string;
  readonly signal?: AbortSignal | undefined;
}

/** What comes while the list is read. */
export type WorkListStep =
  | {
      readonly kind: 'page';
      readonly cases: readonly ListedCase[];
      /** Documents read so far, those that are no cases among them. */
      readonly read: number;
      /** About how many there are, where the server counted. */
      readonly total: number | undefined;
    }
  | { readonly kind: 'end'; readonly end: WorkListEnd };

export type WorkListEnd =
  | { readonly status: 'complete' }
  /** By whoever reads. */
  | { readonly status: 'stopped' }
  /** Some of it came. */
  | { readonly status: 'incomplete'; readonly failure: FhirFailure }
  /** Nothing came: the place refused, or did not answer. */
  | { readonly status: 'failed'; readonly failure: FhirFailure };

const PAGE = 50;

/** Every case document that whoever signed in may see, whosever it is; the patients come along where the server lets them. */
const EVERY_CASE: FhirQuery = {
  type: 'DocumentReference',
  params: [
    ['type', CASE_DOCUMENT_TOKEN],
    ['status', 'current'],
    ['_sort', '-_lastUpdated'],
    ['_count', String(PAGE)],
    ['_include', 'DocumentReference:subject'],
  ],
};

/** Reads the list page by page. Each case comes once, and never without whose it is; the last step says whether that was all. */
export async function* readWorkList(reader: FhirReader, { baseUrl, signal }: WorkListOptions): AsyncGenerator<WorkListStep, void> {
  const pages = createQueue<SearchPage>();
  const seen = new Set<string>();
  const patientOf = createPatients(reader, signal);
  let read = 0;
  const search = reader.search(EVERY_CASE, { ...(signal ? { signal } : {}), mayWiden: true, onPage: pages.add }).finally(pages.close);
  for await (const page of pages.taken()) {
    patientOf.know(page);
    const fresh = page.resources.filter(({ id }) => id !== undefined && !seen.has(id));
    for (const { id } of fresh) seen.add(id ?? '');
    read += fresh.length + page.unreadable.length;
    const lines = fresh.flatMap(document =>
      document.resourceType === 'DocumentReference' ? (documentLineOf(document, baseUrl) ?? []) : [],
    );
    const cases = await patientOf.each(lines);
    if (signal?.aborted) break;
    yield { kind: 'page', cases, read, total: page.total };
  }
  yield { kind: 'end', end: endOf(await search, signal) };
}

function endOf(end: SearchEnd, signal: AbortSignal | undefined): WorkListEnd {
  if (signal?.aborted) return { status: 'stopped' };
  return end.status === 'complete' ? { status: 'complete' } : { status: end.status, failure: end.failure };
}

/** How many patients that did not come along are asked for at a time. */
const AT_A_TIME = 6;

/** Whom the documents are of: as they came along, or each asked for once. */
function createPatients(reader: FhirReader, signal: AbortSignal | undefined) {
  const known = new Map<string, ListedPatient>();
  const ask = async (id: string): Promise<void> => {
    const answer = await reader.read('Patient', id, signal ? { signal } : {});
    const isPatient = answer.ok && isResourceOf(answer.value, 'Patient');
    if (isPatient) known.set(id, listedPatientOf(answer.value));
    else if (!answer.ok) known.set(id, { ok: false, id, failure: answer.failure });
  };
  return {
    know({ included }: SearchPage) {
      for (const resource of included) if (isResourceOf(resource, 'Patient')) known.set(resource.id, listedPatientOf(resource));
    },
    async each(lines: readonly DocumentLine[]): Promise<readonly ListedCase[]> {
      const missing = [...new Set(lines.map(({ patientId }) => patientId))].filter(id => !known.has(id));
      for (let at = 0; at < missing.length && !signal?.aborted; at += AT_A_TIME) {
        await Promise.all(missing.slice(at, at + AT_A_TIME).map(ask));
      }
      return lines.flatMap(line => {
        const patient = known.get(line.patientId);
        return patient === undefined ? [] : { ...line, patient };
      });
    },
  };
}

/** What one side adds, the other takes in its own time. */
function createQueue<T>() {
  const waiting: T[] = [];
  let closed = false;
  let wake: (() => void) | undefined;
  const woken = () => {
    wake?.();
    wake = undefined;
  };
  return {
    add(item: T) {
      waiting.push(item);
      woken();
    },
    close() {
      closed = true;
      woken();
    },
    async *taken(): AsyncGenerator<T, void> {
      for (;;) {
        const item = waiting.shift();
        if (item !== undefined) yield item;
        else if (closed) return;
        else
          await new Promise<void>(resolve => {
            wake = resolve;
          });
      }
    },
  };
}
