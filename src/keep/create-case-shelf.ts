import type { Case } from '../assessment/case/case.ts';
import { objectOf, textOf } from '../chart/elements/shape.ts';
import { failure } from '../fhir/answer.ts';
import { createExchange, type ExchangeOptions } from '../fhir/exchange.ts';
import type { FhirFailure } from '../fhir/failure.ts';
import type { DocumentReference, Patient } from '../fhir/resource.ts';
import { createServerReader } from '../fhir/search/server-reader.ts';
import type { FhirSession } from '../fhir/session.ts';
import { createWriter } from '../fhir/write/server-writer.ts';
import type { WriteHeaders } from '../fhir/write/write-headers.ts';
import type { WriteResult, Written } from '../fhir/write/writer.ts';
import {
  binaryOf,
  byBeginning,
  caseDocuments,
  isOfCase,
  problemAtSight,
  type StoredDocument,
  versionIdOf,
  versionOf,
} from './case-documents.ts';
import type { CaseShelf, Keeping, KeptEntry, KeptVersion, NotKept } from './case-shelf.ts';
import { attachmentsOf } from './document/attachments.ts';
import { contentOf } from './document/case-content.ts';
import { caseDocument, caseIdentifierToken, caseIdOf, type Keeper, keeperOf } from './document/case-document.ts';
import { CASE_DOCUMENT_TOKEN } from './document/case-document-type.ts';
import { notKept, reasonOf } from './not-kept.ts';
import { checkPatientThere } from './patient/patient-there.ts';

export interface CaseShelfOptions extends ExchangeOptions {
  /** With the store; where the EHR keeps the cases, with the EHR. */
  readonly session: FhirSession;
  /** The EHR that the cases are of. */
  readonly iss: string;
  /** The EHR's patient, as its chart has them. */
  readonly patient: Patient & { readonly id: string };
  /** Id of the same patient in the store, as `findPatientThere` found them. */
  readonly patientThere: string;
  readonly keeper: Keeper;
  readonly now: () => Date;
  readonly headers?: WriteHeaders;
}

/** So long a patient of the store who was found to be the same is not asked about again. */
const CHECKED_MS = 60_000;

/** The cases of one patient in a case store. */
export function createCaseShelf(options: CaseShelfOptions): CaseShelf {
  const { session, iss, patient, patientThere, keeper, now } = options;
  const exchange = createExchange(session, options);
  const reader = createServerReader(session, { ...options, wait: async () => undefined });
  const writer = createWriter(session, options);
  const isEhr = session.baseUrl === iss;
  const of = { storeBase: session.baseUrl, subject: patientThere, iss, patientId: patient.id };
  const documents = caseDocuments(reader, exchange, of);
  let checkedAt: number | undefined;

  /** Undefined: both patients are who they are said to be. */
  const otherPatient = async (current: Case): Promise<NotKept | undefined> => {
    if (current.iss !== iss || current.patient.id !== patient.id || (isEhr && patientThere !== patient.id)) return { why: 'other-patient' };
    const time = now().getTime();
    if (isEhr || (checkedAt !== undefined && time - checkedAt < CHECKED_MS)) return undefined;
    const there = await checkPatientThere(reader, patient, patientThere);
    if (there.status === 'found') {
      checkedAt = time;
      return undefined;
    }
    return there.status === 'not-asked' ? reasonOf(there.failure) : { why: 'other-patient' };
  };

  /** The first document of a case, and whether there is another. */
  const firstOf = async (caseId: string) => {
    const found = await documents.find([
      ['identifier', caseIdentifierToken(caseId)],
      ['patient', patientThere],
    ]);
    if (!found.ok) return found;
    const own = found.documents.filter(document => isOfCase(document, caseId) && document.status === 'current');
    return { ok: true, document: [...own].sort(byBeginning)[0] } as const;
  };

  /** A Binary to which nothing refers, where the store lets it be deleted; where it does not, the store clears it away itself. */
  const dropContent = async (content: Written) => {
    if (content.id !== undefined) await writer.remove('Binary', content.id, { ifMatch: content.versionId ?? '1' });
  };

  const conflictWith = async (document: StoredDocument, hash: string): Promise<Keeping> => {
    const opened = await documents.open(document);
    if (!opened.ok) return { outcome: 'conflict-unread', problem: opened.problem };
    // What was kept last and whose answer was lost is ours.
    return attachmentsOf(document).some(attachment => attachment.hash === hash)
      ? { outcome: 'kept', version: opened.version }
      : { outcome: 'conflict', theirs: opened.version };
  };

  return {
    async cases() {
      const found = await documents.find([
        ['patient', patientThere],
        ['type', CASE_DOCUMENT_TOKEN],
      ]);
      if (!found.ok) return found;
      const standing = found.documents.filter(({ status }) => status === 'current').sort(byBeginning);
      const entries = standing.map((document): KeptEntry => {
        const problem = problemAtSight(document, of);
        return {
          documentId: document.id,
          caseId: caseIdOf(document),
          keptAt: textOf(document, 'date'),
          keptBy: keeperOf(document),
          procedureOn: textOf(objectOf(objectOf(document, 'context'), 'period'), 'start'),
          ...(problem && { problem }),
        };
      });
      return { ok: true, entries: latestFirst(entries) };
    },

    async open(documentId) {
      const read = await documents.read(documentId);
      return read.ok ? documents.open(read.document) : { ok: false, problem: { kind: 'unreadable', failure: read.failure } };
    },

    async newer(over) {
      const read = await documents.read(over.documentId);
      if (!read.ok || versionIdOf(read.document) === over.versionId) return undefined;
      const opened = await documents.open(read.document);
      return opened.ok ? opened.version : undefined;
    },

    async keep(current, over, beside) {
      if (over && over.versionId === '') return notKept({ why: 'refused', failure: failure('unsupported', NO_VERSIONS) });
      const other = await otherPatient(current);
      if (other) return notKept(other);
      const content = await contentOf(current);
      if (content === undefined) return notKept({ why: 'too-long' });
      const stored = await writer.create({
        resourceType: 'Binary',
        contentType: 'application/json',
        securityContext: { reference: `Patient/${patientThere}` },
        data: content.base64,
      });
      if (!stored.ok) return notKept(reasonOf(stored.failure));
      const binaryId = stored.written.id;
      if (binaryId === undefined)
        return notKept({ why: 'refused', failure: failure('not-fhir', 'The store did not say under which id it keeps the content.') });

      const keptAt = now().toISOString();
      const unsettled = beside.unsettled === 'not-known-here' ? over?.unsettled === true : beside.unsettled;
      const firstKeptAt = over?.firstKeptAt ?? keptAt;
      const standing = { ...beside, unsettled };
      const document = caseDocument({
        current,
        beside: standing,
        subject: patientThere,
        keeper,
        keptAt,
        firstKeptAt,
        content,
        binaryId,
        isEhr,
      });
      const result = await write(document, over);
      const kept = ({ id, versionId }: KeptAt): Keeping => ({
        outcome: 'kept',
        version: versionOf({ ...document, id, meta: { ...(versionId !== undefined && { versionId }) } }, current),
      });
      if (result.ok && over) {
        const { id = over.documentId, versionId } = result.written;
        if (versionId !== undefined) return kept({ id, versionId });
      }
      if (!result.ok && result.certainty === 'refused' && !isConflict(result)) {
        await dropContent(stored.written);
        return notKept(over && isGone(result.failure) ? { why: 'gone', failure: result.failure } : reasonOf(result.failure));
      }

      // Kept for the first time, refused for another version, or nobody knows: what is there tells. Two may have begun at the same moment: the first counts.
      const there = over ? await documents.read(over.documentId) : await firstOf(current.id);
      const made = result.ok && result.written.status === 201 && result.written.id !== undefined ? result.written : undefined;
      if (!there.ok) {
        if (over && isGone(there.failure)) return notKept({ why: 'gone', failure: there.failure });
        return made?.id !== undefined
          ? kept({ id: made.id, versionId: made.versionId })
          : notKept(result.ok ? { why: 'unknown', failure: there.failure } : { why: 'unknown', failure: result.failure });
      }
      const found = there.document;
      if (found !== undefined && binaryOf(found) === binaryId) return kept({ id: found.id, versionId: versionIdOf(found) });
      // A search may not show yet what was just made.
      if (found === undefined && made?.id !== undefined) return kept({ id: made.id, versionId: made.versionId });
      if (made?.id !== undefined) await withdraw(document, made.id, made.versionId);
      // A write that nobody knows of may arrive yet, and then needs its content.
      if (result.ok || result.certainty === 'refused') await dropContent(stored.written);
      if (found === undefined || (over && versionIdOf(found) === over.versionId)) {
        return notKept(result.ok ? { why: 'unknown', failure: failure('conflict', NOT_SHOWN) } : reasonOf(result.failure));
      }
      return conflictWith(found, content.hash);
    },
  };

  /** A second document of a case, made at the same moment as the first. It is not deleted: that is the store's own matter. */
  async function withdraw(document: DocumentReference, id: string, versionId: string | undefined): Promise<void> {
    await writer.update({ ...document, id, status: 'entered-in-error' }, versionId === undefined ? {} : { ifMatch: versionId });
  }

  function write(document: DocumentReference, over: KeptVersion | undefined): Promise<WriteResult> {
    const [identifier] = document.identifier ?? [];
    return over
      ? writer.update({ ...document, id: over.documentId }, { ifMatch: over.versionId })
      : writer.create(document, { ifNoneExist: `identifier=${encodeURIComponent(`${identifier?.system}|${identifier?.value}`)}` });
  }
}

interface KeptAt {
  readonly id: string;
  readonly versionId: string | undefined;
}

const NOT_SHOWN = 'The store has another version, and does not show it.';
const NO_VERSIONS = 'The store does not say which version of a document it has, so that nobody could tell whether another is overwritten.';

/** 404, 410 */
const isGone = ({ kind }: FhirFailure): boolean => kind === 'not-found';

function isConflict(result: Extract<WriteResult, { ok: false }>): boolean {
  return result.failure.kind === 'conflict' || result.failure.kind === 'precondition-failed';
}

/** The case that was kept last first, all documents of a case together. */
function latestFirst(entries: readonly KeptEntry[]): readonly KeptEntry[] {
  const ofCase = Map.groupBy(entries, ({ caseId, documentId }) => caseId ?? documentId);
  const groups = Array.from(ofCase.values(), of => ({
    of,
    last:
      of
        .map(({ keptAt }) => keptAt ?? '')
        .sort()
        .at(-1) ?? '',
  }));
  return groups.sort((one, other) => other.last.localeCompare(one.last)).flatMap(({ of }) => of);
}
