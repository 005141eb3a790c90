import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DocumentReference, Patient } from '../../../src/fhir/resource.ts';
import { createServerReader } from '../../../src/fhir/search/server-reader.ts';
import type { FhirSession } from '../../../src/fhir/session.ts';
import { createWriter } from '../../../src/fhir/write/server-writer.ts';
import type { CaseShelf } from '../../../src/keep/case-shelf.ts';
import { differences } from '../../../src/keep/patient/same-person.ts';
import { isJsonObject } from '../../../src/plain/json-object.ts';
import type { RunningCaseStore } from '../../../src/sandbox/case-store/case-store.ts';
import { FOLAKE, INGRID, startLoneStore, storeSession } from '../../builders/case-store.ts';
import { aCase, addedTo, keptFirst, NOTHING_BESIDE, shelfAt, somebody } from '../../builders/shelf-suite.ts';
import { acted, present } from '../assessment/cases.ts';

let store: RunningCaseStore;
let session: FhirSession;
let others: FhirSession;
let patient: Patient & { readonly id: string };
let shelf: CaseShelf;
let otherShelf: CaseShelf;

beforeAll(async () => {
  ({ store } = await startLoneStore());
  [session, others] = [await storeSession(store, FOLAKE.id), await storeSession(store, INGRID.id)];
});
beforeEach(async () => {
  patient = somebody();
  const there = await addedTo(session, patient);
  [shelf, otherShelf] = [shelfAt(session, patient, there), shelfAt(others, patient, there, 'Dr. Ingrid Larsson')];
});
afterEach(() => store.faults.clear());
afterAll(() => store.close());

/** Every document that the store gives from now on has this in place of its own. */
function givesDocumentsWith(odd: Readonly<Record<string, unknown>>): void {
  const changed = (json: unknown): unknown => {
    if (!isJsonObject(json)) return json;
    if (json.resourceType === 'DocumentReference') return { ...json, ...odd };
    if (!Array.isArray(json.entry)) return json;
    return { ...json, entry: json.entry.map((one: unknown) => (isJsonObject(one) ? { ...one, resource: changed(one.resource) } : one)) };
  };
  const change = (body: string) => JSON.stringify(changed(JSON.parse(body)));
  store.faults.add({ method: 'GET', path: /DocumentReference/, times: 20, act: { kind: 'rewrite', change } });
}

async function documentThere(id: string): Promise<DocumentReference & { readonly id: string }> {
  const read = await createServerReader(session).read('DocumentReference', id);
  if (!read.ok) throw new Error('The document is not there.');
  return { ...read.value, id };
}

/** A second document of the same case, as a store makes it that knows no conditional create. */
async function doubled(id: string, change: Partial<DocumentReference> = {}): Promise<string> {
  const { id: _id, meta: _meta, ...document } = await documentThere(id);
  const made = await createWriter(session).create({ ...document, ...change });
  if (!made.ok || made.written.id === undefined) throw new Error('Not made.');
  return made.written.id;
}

const ids = async (from: CaseShelf) => {
  const found = await from.cases();
  return found.ok ? found.entries.map(({ documentId }) => documentId) : found;
};

describe('a document that is not shaped as one', () => {
  it.each([
    ['has no content', { content: undefined }, 'no-content'],
    ['has nothing where its content should be', { content: [null] }, 'no-content'],
    ['has content that is no list', { content: 'Binary/1' }, 'no-content'],
    ['has an attachment that is nothing', { content: [{ attachment: null }] }, 'no-content'],
    ['has an address that is no text', { content: [{ attachment: { contentType: 7, url: 7, hash: 7, size: 'long' } }] }, 'no-content'],
    ['has an author that is nothing', { author: [null] }, 'no-author'],
    ['has an author whose address is no text', { author: [{ reference: 7, identifier: { value: 7 }, display: 7 }] }, 'no-author'],
    ['has a subject that is no reference', { subject: { reference: 7 } }, 'other-patient'],
  ])('that %s is listed with what is the matter, and is neither opened nor written over', async (_what, odd, kind) => {
    const version = await keptFirst(shelf, aCase());
    givesDocumentsWith(odd);
    const found = await shelf.cases();
    expect(found.ok && found.entries).toMatchObject([{ documentId: version.documentId, problem: { kind } }]);
    expect(await shelf.open(version.documentId)).toEqual({ ok: false, problem: { kind } });
    const ours = acted(version.case, present('CON-ABS-1'));
    expect(await shelf.keep(ours, { ...version, versionId: '77' }, NOTHING_BESIDE)).toEqual({
      outcome: 'conflict-unread',
      problem: { kind },
    });
  });

  it.each([
    ['identifiers', { identifier: [null, { system: 'urn:ietf:rfc:3986', value: 7 }] }],
    ['a date', { date: 20_260_301 }],
    ['a day', { context: { period: { start: 7 } } }],
    ['categories', { category: [null, { coding: 'planned' }] }],
  ])('but for %s is opened without those', async (_what, odd) => {
    const version = await keptFirst(shelf, aCase());
    await keptFirst(shelf, aCase());
    givesDocumentsWith(odd);
    const found = await shelf.cases();
    expect(found.ok && found.entries).toHaveLength(2);
    const opened = await shelf.open(version.documentId);
    expect(opened.ok && opened.version.case.id).toBe(version.case.id);
  });

  it('is no worse than a patient who is not', () => {
    const odd: Patient = JSON.parse(JSON.stringify({ ...patient, name: [null, ...(patient.name ?? [])] }));
    expect(differences(patient, odd)).toEqual([]);
  });
});

describe('of several documents of one case', () => {
  it('one that was withdrawn is not among the cases, however that was said', async () => {
    const version = await keptFirst(shelf, aCase());
    await doubled(version.documentId, { status: 'entered-in-error' });
    await doubled(version.documentId, { status: 'superseded' });
    expect(await ids(shelf)).toEqual([version.documentId]);
  });

  it('everybody sees the same first, whichever was saved since', async () => {
    const version = await keptFirst(shelf, aCase());
    const [first] = (await documentThere(version.documentId)).content;
    const creation = '2099-01-01T00:00:00.000Z';
    const later = await doubled(version.documentId, { content: [{ attachment: { ...first?.attachment, creation } }] });
    expect(await ids(shelf)).toEqual([version.documentId, later]);
    // The one that was begun first is saved again, and again over that.
    const kept = await otherShelf.keep(acted(version.case, present('CON-ABS-1')), version, NOTHING_BESIDE);
    if (kept.outcome !== 'kept') throw new Error(JSON.stringify(kept));
    const again = await otherShelf.keep(acted(kept.version.case, present('CON-ABS-4')), kept.version, NOTHING_BESIDE);
    expect(again.outcome).toBe('kept');
    expect(await ids(shelf)).toEqual([version.documentId, later]);
    // Whoever then begins the same case meets that one.
    const met = await shelf.keep(acted(version.case, present('CON-REL-4')), undefined, NOTHING_BESIDE);
    expect(met.outcome === 'conflict' && met.theirs.documentId).toBe(version.documentId);
  });
});

describe('a document that is there no more', () => {
  it.each([
    ['is missed at once, as 404', [{ method: 'PUT', act: { kind: 'status', status: 404 } }]],
    ['is missed at once, as 410', [{ method: 'PUT', act: { kind: 'status', status: 410 } }]],
    [
      'is missed when its version is looked at',
      [
        { method: 'PUT', act: { kind: 'status', status: 412 } },
        { method: 'GET', path: /DocumentReference/, act: { kind: 'status', status: 410 } },
      ],
    ],
  ] as const)('%s: that is said, and nothing is tried again', async (_what, faults) => {
    const version = await keptFirst(shelf, aCase());
    for (const fault of faults) store.faults.add(fault);
    expect(await shelf.keep(acted(version.case, present('CON-ABS-1')), version, NOTHING_BESIDE)).toMatchObject({
      outcome: 'not-kept',
      reason: { why: 'gone' },
      tryAgain: 'never',
    });
  });
});

describe('a write to the EHR that nobody knows the end of', () => {
  const says = async (id: string) => JSON.stringify((await documentThere(id)).category).includes('"unsettled"');

  it('stays so in the document, whoever keeps the case and does not know of it, until somebody has found out', async () => {
    const first = await shelf.keep(aCase(), undefined, { unsent: true, unsettled: true });
    if (first.outcome !== 'kept') throw new Error(JSON.stringify(first));
    const { documentId } = first.version;
    const opened = await otherShelf.open(documentId);
    if (!opened.ok) throw new Error(JSON.stringify(opened));
    const theirs = await otherShelf.keep(acted(opened.version.case, present('CON-ABS-1')), opened.version, {
      unsent: false,
      unsettled: 'not-known-here',
    });
    if (theirs.outcome !== 'kept') throw new Error(JSON.stringify(theirs));
    expect(await says(documentId)).toBe(true);
    const settled = await otherShelf.keep(acted(theirs.version.case, present('CON-ABS-4')), theirs.version, NOTHING_BESIDE);
    expect(settled.outcome).toBe('kept');
    expect(await says(documentId)).toBe(false);
  });

  it('is not said of a case that nobody said it of', async () => {
    const kept = await shelf.keep(aCase(), undefined, { unsent: false, unsettled: 'not-known-here' });
    expect(kept.outcome === 'kept' && (await says(kept.version.documentId))).toBe(false);
  });
});
