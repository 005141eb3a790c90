import type { Case } from '../../assessment/case/case.ts';
import { readCase } from '../../assessment/case-file/open-case-file.ts';
import { objectOf, textOf } from '../../chart/elements/shape.ts';
import { presentCanonical } from '../../fhir/present-canonicals.ts';
import { parseReference } from '../../fhir/reference.ts';
import type { DocumentReference } from '../../fhir/resource.ts';
import { isJsonObject } from '../../plain/json-object.ts';
import { attachmentsOf } from './attachments.ts';
import { hashOf, MOST_CASE_BYTES } from './case-content.ts';
import { caseIdOf, keeperOf } from './case-document.ts';
import { CASE_DOCUMENT_TYPE } from './case-document-type.ts';
import type { DocumentProblem } from './document-problem.ts';

/** Whose documents are read, and from where. */
export interface ReadingFor {
  readonly storeBase: string;
  /** Id of the Patient in the store. */
  readonly subject: string;
  /** The EHR that the case is of. */
  readonly iss: string;
  /** Id of the patient there. */
  readonly patientId: string;
}

export function isCaseDocument({ type }: DocumentReference): boolean {
  const codings: unknown = type?.coding;
  return (
    Array.isArray(codings) &&
    codings.some(
      coding =>
        isJsonObject(coding) &&
        typeof coding.system === 'string' &&
        presentCanonical(coding.system) === CASE_DOCUMENT_TYPE.system &&
        coding.code === CASE_DOCUMENT_TYPE.code,
    )
  );
}

/** Where the content of a document lies. */
export interface ContentPlace {
  readonly binaryId: string;
  readonly hash: string | undefined;
}

/** What can be said against a document before its content is fetched; else where that lies. */
export function contentPlace(
  document: DocumentReference,
  { storeBase, subject }: Pick<ReadingFor, 'storeBase' | 'subject'>,
): ContentPlace | DocumentProblem {
  const owner = parseReference(textOf(objectOf(document, 'subject'), 'reference'), storeBase);
  if (owner?.type !== 'Patient' || owner.id !== subject) return { kind: 'other-patient' };
  if (document.status !== 'current') return { kind: 'withdrawn' };
  if (keeperOf(document) === undefined) return { kind: 'no-author' };
  const attachment = attachmentsOf(document).find(
    ({ contentType }) => contentType === undefined || contentType.startsWith('application/json'),
  );
  if (attachment?.sizeBytes !== undefined && attachment.sizeBytes > MOST_CASE_BYTES) {
    return { kind: 'too-long', sizeBytes: attachment.sizeBytes, mostBytes: MOST_CASE_BYTES };
  }
  const place = parseReference(attachment?.url, storeBase);
  return place?.type === 'Binary' ? { binaryId: place.id, hash: attachment?.hash } : { kind: 'no-content' };
}

/** The case in the bytes of a document's content, if it is the one that the document is of, and the patient's. */
export async function caseIn(
  bytes: Uint8Array<ArrayBuffer>,
  document: DocumentReference,
  { iss, patientId }: ReadingFor,
): Promise<{ readonly ok: true; readonly case: Case } | { readonly ok: false; readonly problem: DocumentProblem }> {
  const refused = (problem: DocumentProblem) => ({ ok: false, problem }) as const;
  if (bytes.length > MOST_CASE_BYTES) return refused({ kind: 'too-long', sizeBytes: bytes.length, mostBytes: MOST_CASE_BYTES });
  const hash = attachmentsOf(document).find(attachment => attachment.hash !== undefined)?.hash;
  if (hash !== undefined && hash !== (await hashOf(bytes))) return refused({ kind: 'altered' });
  const json = parsed(bytes);
  if (json === undefined) return refused({ kind: 'broken' });
  const format = isJsonObject(json) && typeof json.format === 'string' ? json.format : undefined;
  if (format !== undefined && /^vertaug-case\/([2-9]|[1-9]\d+)$/.test(format)) return refused({ kind: 'newer-format', format });
  const read = readCase(json);
  if (!read.ok) return refused(read.problem.kind === 'not-a-case' ? read.problem : { kind: 'broken' });
  const kept = read.case;
  if (kept.iss !== iss) return refused({ kind: 'other-ehr', iss: kept.iss });
  if (kept.patient.id !== patientId) return refused({ kind: 'other-patient' });
  const caseId = caseIdOf(document);
  if (caseId !== undefined && caseId !== kept.id) return refused({ kind: 'other-case' });
  return { ok: true, case: kept };
}

/** Undefined: it is no JSON. */
function parsed(bytes: Uint8Array): unknown {
  try {
    const json: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return json;
  } catch {
    return undefined;
  }
}
