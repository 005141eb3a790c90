import { conceptsIn, objectOf, textOf } from '../chart/elements/shape.ts';
import { failure, failureOf, isSuccess } from '../fhir/answer.ts';
import { CODE_SYSTEM_URL } from '../fhir/canonicals.generated.ts';
import type { Exchange } from '../fhir/exchange.ts';
import type { FhirFailure } from '../fhir/failure.ts';
import type { FhirReader } from '../fhir/reader.ts';
import type { DocumentReference, FhirResource } from '../fhir/resource.ts';
import type { KeptVersion, Opening } from './case-shelf.ts';
import { attachmentsOf } from './document/attachments.ts';
import { bytesIn, MOST_CASE_BYTES } from './document/case-content.ts';
import { caseIdOf, keeperOf } from './document/case-document.ts';
import type { DocumentProblem } from './document/document-problem.ts';
import { caseIn, contentPlace, isCaseDocument, type ReadingFor } from './document/read-document.ts';

export type StoredDocument = DocumentReference & { readonly id: string };

export type Found =
  | { readonly ok: true; readonly documents: readonly StoredDocument[] }
  | { readonly ok: false; readonly failure: FhirFailure };

/** Case documents of one patient, as a store gives them; nothing here writes. */
export interface CaseDocuments {
  find(params: readonly (readonly [name: string, value: string])[]): Promise<Found>;
  read(
    documentId: string,
  ): Promise<{ readonly ok: true; readonly document: StoredDocument } | { readonly ok: false; readonly failure: FhirFailure }>;
  open(document: StoredDocument): Promise<Opening>;
}

export function caseDocuments(reader: FhirReader, exchange: Exchange, of: ReadingFor): CaseDocuments {
  return {
    async find(params) {
      const documents = new Map<string, StoredDocument>();
      const end = await reader.search(
        { type: 'DocumentReference', params },
        {
          onPage: ({ resources }) => {
            for (const one of resources) if (isStored(one) && isCaseDocument(one)) documents.set(one.id, one);
          },
        },
      );
      return end.status === 'complete' ? { ok: true, documents: [...documents.values()] } : { ok: false, failure: end.failure };
    },
    async read(documentId) {
      const read = await reader.read('DocumentReference', documentId);
      if (!read.ok) return read;
      return isStored(read.value)
        ? { ok: true, document: read.value }
        : { ok: false, failure: failure('not-fhir', `DocumentReference/${documentId} has no id.`) };
    },
    async open(document) {
      const place = contentPlace(document, of);
      if ('kind' in place) return { ok: false, problem: place };
      const answered = await exchange({ method: 'GET', url: `Binary/${place.binaryId}`, headers: { accept: 'application/fhir+json' } });
      if (!answered.ok) return unreadable(answered.failure);
      const { answer } = answered;
      if (answer.status === 404 || answer.status === 410) return { ok: false, problem: { kind: 'no-content' } };
      if (!isSuccess(answer)) return unreadable(failureOf(answer));
      const bytes = bytesIn(answer.body);
      if (bytes === undefined) return { ok: false, problem: { kind: 'no-content' } };
      if (typeof bytes === 'number') return { ok: false, problem: { kind: 'too-long', sizeBytes: bytes, mostBytes: MOST_CASE_BYTES } };
      const read = await caseIn(bytes, document, of);
      return read.ok ? { ok: true, version: versionOf(document, read.case) } : read;
    },
  };
}

export function versionOf(document: StoredDocument, kept: KeptVersion['case']): KeptVersion {
  return {
    documentId: document.id,
    versionId: versionIdOf(document) ?? '',
    case: kept,
    keptAt: textOf(document, 'date') ?? textOf(objectOf(document, 'meta'), 'lastUpdated') ?? '',
    keptBy: keeperOf(document) ?? { reference: undefined, name: undefined },
    firstKeptAt: firstKeptAtOf(document),
    unsettled: saysUnsettled(document),
  };
}

const firstKeptAtOf = (document: DocumentReference): string | undefined =>
  attachmentsOf(document).find(({ creation }) => creation !== undefined)?.creation;

function saysUnsettled(document: DocumentReference): boolean {
  return conceptsIn(document, 'category').some(({ codings }) =>
    codings.some(({ system, code }) => system === CODE_SYSTEM_URL.caseStanding && code === 'unsettled'),
  );
}

/**
 * Of several documents of one case, the one kept first for the first time; of one moment, the smaller id. Neither changes with what is kept later, so that
 * everybody who looks, whenever, sees the same first.
 */
export function byBeginning(one: StoredDocument, other: StoredDocument): number {
  const [a, b] = [firstKeptAtOf(one) ?? '', firstKeptAtOf(other) ?? ''];
  return a < b ? -1 : a > b ? 1 : one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
}

/** The problem of a document that shows without its content. */
export function problemAtSight(document: StoredDocument, of: ReadingFor): DocumentProblem | undefined {
  const place = contentPlace(document, of);
  return 'kind' in place ? place : undefined;
}

export const versionIdOf = (document: StoredDocument): string | undefined => textOf(objectOf(document, 'meta'), 'versionId');

export const isOfCase = (document: StoredDocument, caseId: string): boolean => caseIdOf(document) === caseId;

/** The id of the Binary that a document points to, whoever's it is. */
export function binaryOf(document: StoredDocument): string | undefined {
  return attachmentsOf(document)
    .map(({ url }) => /(?:^|\/)Binary\/([A-Za-z0-9\-.]{1,64})$/.exec(url ?? '')?.[1])
    .find(id => id !== undefined);
}

function unreadable(why: FhirFailure): Opening {
  return { ok: false, problem: { kind: 'unreadable', failure: why } };
}

function isStored(resource: FhirResource): resource is StoredDocument {
  return resource.resourceType === 'DocumentReference' && typeof resource.id === 'string';
}
