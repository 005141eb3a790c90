import { createHash, randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { AnswerKey, Case } from '../../src/assessment/case/case.ts';
import { writeCaseFile } from '../../src/assessment/case/case-file.ts';
import { mergeCases } from '../../src/assessment/merge/merge-cases.ts';
import type { ExchangeOptions } from '../../src/fhir/exchange.ts';
import type { DocumentReference, FhirResource, Patient } from '../../src/fhir/resource.ts';
import { createServerReader } from '../../src/fhir/search/server-reader.ts';
import type { FhirSession } from '../../src/fhir/session.ts';
import { createWriter } from '../../src/fhir/write/server-writer.ts';
import type { CaseShelf, KeptVersion } from '../../src/keep/case-shelf.ts';
import { createCaseShelf } from '../../src/keep/create-case-shelf.ts';
import { createPatientThere, findPatientThere } from '../../src/keep/patient/patient-there.ts';
import { acted, countedIds, emptyCase, present } from '../unit/assessment/cases.ts';

export const ISS = 'https://ehr.example/fhir';
export const RECORDS = 'https://hospital.example/record-number';
export const NOTHING_BESIDE = { unsent: false, unsettled: false };

/** A store that holds cases, with two people signed in to it. */
export interface StoreUnderTest {
  readonly one: FhirSession;
  readonly other: FhirSession;
}

/** A patient whom no run before has had. */
export function somebody(part: Omit<Partial<Patient>, 'id'> = {}): Patient & { readonly id: string } {
  return {
    resourceType: 'Patient',
    id: 'p1',
    identifier: [{ system: RECORDS, value: randomUUID() }],
    name: [{ family: 'Osei', given: ['Margaret'] }],
    birthDate: '1948-03-14',
    gender: 'female',
    ...part,
  };
}

/** A new case of that patient, with ids that no other has. */
export function aCase(): Case {
  const ids = countedIds();
  return emptyCase({ iss: ISS, newId: () => `${randomUUID().slice(0, 24)}${ids().slice(24)}` });
}

export function shelfAt(
  session: FhirSession,
  patient: Patient & { readonly id: string },
  patientThere: string,
  name = 'Dr Ruth Adeyemi',
  options: ExchangeOptions = {},
): CaseShelf {
  return createCaseShelf({
    ...options,
    session,
    iss: ISS,
    patient,
    patientThere,
    keeper: { reference: 'Practitioner/dr1', name, inStore: undefined },
    now: () => new Date(),
  });
}

/** The patient in the store, added where they are not there yet. */
export async function addedTo(session: FhirSession, patient: Patient): Promise<string> {
  const there = await createPatientThere({ reader: createServerReader(session), writer: createWriter(session) }, patient, [RECORDS]);
  if (there.status !== 'found') throw new Error(`The patient is not there: ${JSON.stringify(there)}`);
  return there.patientId;
}

export async function keptFirst(shelf: CaseShelf, current: Case): Promise<KeptVersion> {
  const kept = await shelf.keep(current, undefined, NOTHING_BESIDE);
  if (kept.outcome !== 'kept') throw new Error(`The case was not kept: ${JSON.stringify(kept)}`);
  return kept.version;
}

function together(base: Case, one: Case, other: Case): Case {
  const merged = mergeCases(base, one, other);
  if (!merged.ok) throw new Error(JSON.stringify(merged));
  return merged.case;
}

async function made(session: FhirSession, resource: FhirResource): Promise<string> {
  const result = await createWriter(session).create(resource);
  if (!result.ok || result.written.id === undefined) throw new Error(`Not made: ${JSON.stringify(result)}`);
  return result.written.id;
}

/** What any case store has to bear: the sandbox's own, and a server that nobody here wrote. */
export function shelfSuite(store: () => StoreUnderTest): void {
  let patient: Patient & { readonly id: string };
  let there: string;
  let ours: CaseShelf;
  let theirs: CaseShelf;

  beforeEach(async () => {
    patient = somebody();
    there = await addedTo(store().one, patient);
    ours = shelfAt(store().one, patient, there);
    theirs = shelfAt(store().other, patient, there, 'Folake Adeyemi, RN');
  });

  /** Puts a document there by hand, as `change` makes it of a good one. */
  const put = async (text: string, change: (document: DocumentReference) => DocumentReference = same => same): Promise<string> => {
    const version = await keptFirst(ours, aCase());
    const read = await createServerReader(store().one).read('DocumentReference', version.documentId);
    if (!read.ok) throw new Error('The document is not there.');
    const binary = await made(store().one, {
      resourceType: 'Binary',
      contentType: 'application/json',
      data: Buffer.from(text).toString('base64'),
    });
    const { id: _id, meta: _meta, identifier: _identifier, ...document } = read.value;
    const [content] = document.content;
    const { hash: _hash, size: _size, ...attachment } = content?.attachment ?? {};
    return made(store().one, change({ ...document, content: [{ attachment: { ...attachment, url: `Binary/${binary}` } }] }));
  };
  const problemOf = async (documentId: string) => {
    const opened = await ours.open(documentId);
    return opened.ok ? undefined : opened.problem;
  };

  describe('a case', () => {
    it('that one person keeps is taken up by the next', async () => {
      const current = acted(aCase(), present('CON-ABS-1'));
      const version = await keptFirst(ours, current);
      const found = await theirs.cases();
      expect(found.ok && found.entries).toMatchObject([
        { documentId: version.documentId, caseId: current.id, keptBy: { name: 'Dr Ruth Adeyemi' } },
      ]);
      const opened = await theirs.open(version.documentId);
      expect(opened.ok && writeCaseFile(opened.version.case)).toBe(writeCaseFile(current));
      expect(opened.ok && opened.version).toMatchObject({
        documentId: version.documentId,
        versionId: version.versionId,
        keptAt: version.keptAt,
      });
    });

    it('is kept again over its last version, as one document', async () => {
      let version = await keptFirst(ours, aCase());
      for (const key of ['CON-ABS-1', 'CON-ABS-4', 'CON-REL-4'] as const) {
        const kept = await ours.keep(acted(version.case, present(key)), version, NOTHING_BESIDE);
        if (kept.outcome !== 'kept') throw new Error(JSON.stringify(kept));
        version = kept.version;
      }
      const found = await theirs.cases();
      expect(found.ok && found.entries).toHaveLength(1);
      const opened = await theirs.open(version.documentId);
      expect(opened.ok && Object.keys(opened.version.case.answers)).toEqual(['CON-ABS-1', 'CON-ABS-4', 'CON-REL-4']);
    });

    it('that somebody else kept meanwhile is not overwritten: theirs comes back', async () => {
      const version = await keptFirst(ours, aCase());
      const byThem = await theirs.keep(acted(version.case, present('CON-ABS-1')), version, NOTHING_BESIDE);
      expect(byThem.outcome).toBe('kept');
      const byUs = await ours.keep(acted(version.case, present('CON-ABS-4')), version, NOTHING_BESIDE);
      if (byUs.outcome !== 'conflict') throw new Error(JSON.stringify(byUs));
      expect(Object.keys(byUs.theirs.case.answers)).toEqual(['CON-ABS-1']);
      expect(byUs.theirs.keptBy.name).toBe('Folake Adeyemi, RN');
      const after = await ours.keep(acted(byUs.theirs.case, present('CON-ABS-4')), byUs.theirs, NOTHING_BESIDE);
      expect(after.outcome).toBe('kept');
      const opened = await theirs.open(version.documentId);
      expect(opened.ok && Object.keys(opened.version.case.answers)).toEqual(['CON-ABS-1', 'CON-ABS-4']);
    });

    it('that two people keep for the first time is one document, and one of them is told', async () => {
      const current = aCase();
      const [one, other] = await Promise.all([
        ours.keep(acted(current, present('CON-ABS-1')), undefined, NOTHING_BESIDE),
        theirs.keep(acted(current, present('CON-ABS-4')), undefined, NOTHING_BESIDE),
      ]);
      expect([one.outcome, other.outcome].sort()).toEqual(['conflict', 'kept']);
      const found = await ours.cases();
      expect(found.ok && found.entries.filter(({ problem }) => problem === undefined)).toHaveLength(1);
    });

    it('has every entry in the end of two people who keep it at the same time, each bringing theirs together with the other’s', async () => {
      const first = await keptFirst(ours, aCase());
      const work = async (shelf: CaseShelf, keys: readonly AnswerKey[]) => {
        let base = first;
        let current = first.case;
        for (const key of keys) {
          current = acted(current, present(key));
          for (let kept = false; !kept; ) {
            const keeping = await shelf.keep(current, base, NOTHING_BESIDE);
            if (keeping.outcome !== 'kept' && keeping.outcome !== 'conflict') throw new Error(JSON.stringify(keeping));
            kept = keeping.outcome === 'kept';
            if (keeping.outcome === 'conflict') current = together(base.case, current, keeping.theirs.case);
            base = keeping.outcome === 'kept' ? keeping.version : keeping.theirs;
          }
        }
      };
      const [one, other]: readonly [readonly AnswerKey[], readonly AnswerKey[]] = [
        ['CON-ABS-1', 'CON-ABS-4', 'CON-REL-4'],
        ['CARE-PRE-3', 'CARE-PRE-4', 'CARE-PRE-5'],
      ];
      await Promise.all([work(ours, one), work(theirs, other)]);
      const opened = await ours.open(first.documentId);
      expect(opened.ok && Object.keys(opened.version.case.answers).sort()).toEqual([...one, ...other].sort());
    });
  });

  describe('a document is refused in words that say why, and stays as it is, where it', { tags: ['D32'] }, () => {
    const GOOD = () => writeCaseFile(aCase());

    it('is broken', async () => {
      expect(await problemOf(await put('{"format":"vertaug-case/1",'))).toEqual({ kind: 'broken' });
    });

    it('is of a newer format', async () => {
      expect(await problemOf(await put(GOOD().replace('vertaug-case/1', 'vertaug-case/2')))).toEqual({
        kind: 'newer-format',
        format: 'vertaug-case/2',
      });
    });

    it('is no case', async () => {
      expect(await problemOf(await put('{"format":"vertaug-case/1"}'))).toMatchObject({ kind: 'not-a-case', at: 'id' });
    });

    it('is of another EHR', async () => {
      expect(await problemOf(await put(GOOD().replace(ISS, 'https://other.example/fhir')))).toEqual({
        kind: 'other-ehr',
        iss: 'https://other.example/fhir',
      });
    });

    it('is of another patient of the EHR', async () => {
      expect(await problemOf(await put(GOOD().replace('"id": "p1"', '"id": "p2"')))).toEqual({ kind: 'other-patient' });
    });

    it('is of another patient of the store', async () => {
      const another = await addedTo(store().one, somebody());
      const document = await put(GOOD(), good => ({ ...good, subject: { reference: `Patient/${another}` } }));
      expect(await problemOf(document)).toEqual({ kind: 'other-patient' });
      const found = await ours.cases();
      expect(found.ok && found.entries.map(({ documentId }) => documentId)).not.toContain(document);
    });

    it('was kept by nobody', async () => {
      const document = await put(GOOD(), ({ author: _author, ...good }) => good);
      expect(await problemOf(document)).toEqual({ kind: 'no-author' });
      const found = await ours.cases();
      expect(found.ok && found.entries.find(one => one.documentId === document)).toMatchObject({ problem: { kind: 'no-author' } });
    });

    it('says that it is longer than any case, whatever it is', async () => {
      const document = await put(GOOD(), good => ({
        ...good,
        content: [{ attachment: { ...good.content[0]?.attachment, size: 50_000_000 } }],
      }));
      expect(await problemOf(document)).toEqual({ kind: 'too-long', sizeBytes: 50_000_000, mostBytes: 5_000_000 });
    });

    it('has another content than was kept', async () => {
      const document = await put(GOOD(), good => ({
        ...good,
        content: [{ attachment: { ...good.content[0]?.attachment, hash: '2jmj7l5rSw0yVb/vlWAYkK/YBwk=' } }],
      }));
      expect(await problemOf(document)).toEqual({ kind: 'altered' });
    });

    it('has no content', async () => {
      const document = await put(GOOD(), good => ({
        ...good,
        content: [{ attachment: { contentType: 'application/json', title: 'gone' } }],
      }));
      expect(await problemOf(document)).toEqual({ kind: 'no-content' });
    });

    it('was entered in error', async () => {
      const document = await put(GOOD(), good => ({ ...good, status: 'entered-in-error' }));
      expect(await problemOf(document)).toEqual({ kind: 'withdrawn' });
    });

    it('holds the version over which somebody wants to keep theirs', async () => {
      const version = await keptFirst(ours, aCase());
      const read = await createServerReader(store().one).read('DocumentReference', version.documentId);
      if (!read.ok) throw new Error('not there');
      const binary = await made(store().one, {
        resourceType: 'Binary',
        contentType: 'application/json',
        data: Buffer.from('{').toString('base64'),
      });
      const attachment = {
        contentType: 'application/json',
        url: `Binary/${binary}`,
        size: 1,
        hash: createHash('sha1').update('{').digest('base64'),
      };
      const broken = { ...read.value, id: version.documentId, content: [{ attachment }] };
      expect((await createWriter(store().one).update(broken)).ok).toBe(true);
      expect(await ours.keep(acted(version.case, present('CON-ABS-1')), version, NOTHING_BESIDE)).toEqual({
        outcome: 'conflict-unread',
        problem: { kind: 'broken' },
      });
      const after = await createServerReader(store().one).read('DocumentReference', version.documentId);
      expect(after.ok && after.value.content[0]?.attachment.url).toContain(binary);
    });
  });

  describe('the patient of the EHR', { tags: ['D30'] }, () => {
    const find = (who: Patient) => findPatientThere(createServerReader(store().one), who, [RECORDS]);

    it('is found by a record number, if name, birth date and sex are the same in any writing', async () => {
      expect(await find({ ...patient, name: [{ text: 'MARGARET  OSEI' }] })).toEqual({ status: 'found', patientId: there });
    });

    it('is added once where nobody knows them', async () => {
      const stranger = somebody();
      expect(await find(stranger)).toMatchObject({ status: 'none', toCreate: { birthDate: '1948-03-14', gender: 'female' } });
      const [one, again] = [await addedTo(store().one, stranger), await addedTo(store().other, stranger)];
      expect(again).toBe(one);
    });

    it('is not taken for another who has the same number', async () => {
      expect(await find({ ...patient, name: [{ family: 'Brandt', given: ['Harold'] }], birthDate: '1951-01-02', gender: 'male' })).toEqual({
        status: 'differs',
        patientId: there,
        parts: ['name', 'birthDate', 'sex'],
      });
    });

    it('is not chosen among two who have one number, though one of them would fit', async () => {
      const { id: _id, ...double } = somebody({ identifier: patient.identifier ?? [], name: [{ family: 'Osei', given: ['Mary'] }] });
      const second = await made(store().one, double);
      const found = await find(patient);
      expect(found.status).toBe('several');
      expect(found.status === 'several' && [...found.patients].sort((a, b) => a.differs.length - b.differs.length)).toEqual([
        { patientId: there, differs: [] },
        { patientId: second, differs: ['name'] },
      ]);
    });

    it('gets no case of another: two people with one record number each keep their own', async () => {
      const { id: _id, ...double } = somebody({ identifier: patient.identifier ?? [], name: [{ family: 'Osei', given: ['Mary'] }] });
      const second = await made(store().one, double);
      const mistaken = shelfAt(store().one, patient, second);
      expect(await mistaken.keep(aCase(), undefined, NOTHING_BESIDE)).toMatchObject({
        outcome: 'not-kept',
        reason: { why: 'other-patient' },
        tryAgain: 'never',
      });
      const ofAnother = { ...aCase(), patient: { ...aCase().patient, id: 'p2' } };
      expect(await ours.keep(ofAnother, undefined, NOTHING_BESIDE)).toMatchObject({
        outcome: 'not-kept',
        reason: { why: 'other-patient' },
      });
      const found = await mistaken.cases();
      expect(found.ok && found.entries).toEqual([]);
    });
  });
}
