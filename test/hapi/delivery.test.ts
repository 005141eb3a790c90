import { describe, expect, it } from 'vitest';
import type { Capability } from '../../src/fhir/capability.ts';
import type { Procedure } from '../../src/fhir/resource.ts';
import { NOTE, outcomes } from '../unit/delivery/ehr.ts';
import { delivered, noted } from '../unit/delivery/mending.ts';
import { ask, hapiDeclares, held, newPatient, type PatientOnHapi, procedureOf, watchRequests, wholeCaseOf } from './hapi.ts';

watchRequests();

const STORED = ['Consent: stored sent', 'Procedure: stored sent', 'AdverseEvent: stored sent'];
const UNCHANGED = ['Consent: unchanged', 'Procedure: unchanged', 'AdverseEvent: unchanged'];
const PROCEDURE_CHANGED = ['Consent: unchanged', 'Procedure: stored sent', 'AdverseEvent: unchanged'];

const singly = async (): Promise<Capability> => ({ ...(await hapiDeclares()), transaction: false });
const writes = ({ log }: PatientOnHapi) => log.filter(line => !line.startsWith('GET'));

/** A case of the patient, and the same once HAPI has it. */
async function sentTo(ehr: PatientOnHapi) {
  const current = wholeCaseOf(ehr.patientId);
  return delivered(current, await ehr.send(current));
}

describe.each([
  ['in one transaction', hapiDeclares, ['POST base']],
  ['one after another', singly, ['POST Consent', 'POST Procedure', 'POST AdverseEvent']],
] as const)('a record sent %s', (_, declares, expected) => {
  it('is stored with its references, by profiles that HAPI loaded and holds every write to', async () => {
    const ehr = await newPatient();
    const receipt = await ehr.send(wholeCaseOf(ehr.patientId), { capability: await declares() });
    expect(outcomes(receipt)).toEqual(STORED);
    expect(writes(ehr)).toEqual(expected);
    expect(await ehr.held()).toEqual([1, 1, 1]);
    const procedure = await procedureOf(ehr.patientId);
    expect(receipt.lines[1]?.status).toMatchObject({ id: procedure.id, versionId: '1' });
    expect(procedure.meta?.profile).toEqual(['https://vertaug.example/fhir/StructureDefinition/vertebral-augmentation-procedure']);
    const [event] = await held('AdverseEvent', `subject=Patient/${ehr.patientId}`);
    expect(event?.suspectEntity?.[0]?.instance.reference).toBe(`Procedure/${procedure.id}`);
  });

  it('is found where the answer was lost after HAPI had stored it, and nothing is stored twice', async () => {
    const ehr = await newPatient();
    const capability = await declares();
    ehr.fault(async (request, pass) => {
      const answer = await pass();
      return request.method === 'POST' ? Response.error() : answer;
    });
    const current = wholeCaseOf(ehr.patientId);
    const receipt = await ehr.send(current, { capability });
    expect(outcomes(receipt)).toEqual(['Consent: stored found', 'Procedure: stored found', 'AdverseEvent: stored found']);
    ehr.fault(undefined);
    expect(outcomes(await ehr.send(delivered(current, receipt), { capability }))).toEqual(UNCHANGED);
    expect(await ehr.held()).toEqual([1, 1, 1]);
  });

  it('is unknown and found absent where it was lost on the way there, and is then stored once', async () => {
    const ehr = await newPatient();
    const capability = await declares();
    ehr.fault((request, pass) => (request.method === 'POST' ? Response.error() : pass()));
    const current = wholeCaseOf(ehr.patientId);
    const receipt = await ehr.send(current, { capability });
    expect(outcomes(receipt)[0]).toBe('Consent: unknown absent');
    expect(await ehr.held()).toEqual([0, 0, 0]);
    ehr.fault(undefined);
    expect(outcomes(await ehr.send(current, { capability, lastReceipt: receipt }))).toEqual(STORED);
    expect(await ehr.held()).toEqual([1, 1, 1]);
  });

  it('that is there already is found before it is sent, and then updated', async () => {
    const ehr = await newPatient();
    const capability = await declares();
    const current = wholeCaseOf(ehr.patientId);
    await ehr.send(current, { capability });
    const again = await ehr.send(noted(current), { capability });
    expect(outcomes(again)).toEqual([
      'Consent: stored found-earlier',
      'Procedure: stored found-earlier',
      'AdverseEvent: stored found-earlier',
    ]);
    expect(outcomes(await ehr.send(delivered(noted(current), again), { capability }))).toEqual(STORED);
    expect(await ehr.held()).toEqual([1, 1, 1]);
    expect((await procedureOf(ehr.patientId)).note?.[0]?.text).toBe('Another word.');
  });
});

describe('a change', () => {
  it('goes as an update of the version that was stored, and what is unchanged is not sent', async () => {
    const ehr = await newPatient();
    const sent = await sentTo(ehr);
    expect(outcomes(await ehr.send(sent))).toEqual(UNCHANGED);
    const receipt = await ehr.send(noted(sent));
    expect(outcomes(receipt)).toEqual(PROCEDURE_CHANGED);
    expect(receipt.lines[1]?.status).toMatchObject({ versionId: '2' });
    expect(await ehr.held()).toEqual([1, 1, 1]);
  });

  it('is found where the answer was lost: HAPI has another version, and it is ours', async () => {
    const ehr = await newPatient();
    const sent = await sentTo(ehr);
    ehr.fault(async (request, pass) => {
      const answer = await pass();
      return request.method === 'PUT' ? Response.error() : answer;
    });
    const receipt = await ehr.send(noted(sent));
    expect(outcomes(receipt)).toEqual(['Consent: unchanged', 'Procedure: stored found', 'AdverseEvent: unchanged']);
    expect(receipt.lines[1]?.status).toMatchObject({ versionId: '2' });
  });

  it('does not overwrite what somebody changed meanwhile: HAPI answers 409, and that is a conflict', async () => {
    const ehr = await newPatient();
    const sent = await sentTo(ehr);
    const procedure = await procedureOf(ehr.patientId);
    await ask('PUT', `Procedure/${procedure.id}`, { ...procedure, note: [{ text: 'Amended in the EHR.' }] });
    const receipt = await ehr.send(noted(sent));
    expect(receipt.lines[1]?.status).toMatchObject({ kind: 'changed-there', replacedVersionId: '1', versionId: '2' });
    expect(receipt.ledger).toEqual([]);
    expect((await procedureOf(ehr.patientId)).note?.[0]?.text).toBe('Amended in the EHR.');
  });

  it('does not bring back what somebody deleted: that is a conflict too, and the version has moved on', async () => {
    const ehr = await newPatient();
    const sent = await sentTo(ehr);
    const procedure = await procedureOf(ehr.patientId);
    const [event] = await held('AdverseEvent', `subject=Patient/${ehr.patientId}`);
    // What something refers to is not deleted before it.
    expect((await ask('DELETE', `Procedure/${procedure.id}`)).status).toBe(409);
    expect((await ask('DELETE', `AdverseEvent/${event?.id}`)).status).toBe(200);
    expect((await ask('DELETE', `Procedure/${procedure.id}`)).status).toBe(200);
    const receipt = await ehr.send(noted(sent));
    expect(receipt.lines[1]?.status).toMatchObject({ kind: 'changed-there', versionId: undefined });
    expect((await ask('GET', `Procedure/${procedure.id}`)).status).toBe(410);
  });
});

describe('a resource that is put under an id of ours, where the site says that it is made so', () => {
  it.each([singly, hapiDeclares])('is there once, however late the first of two arrives', async declares => {
    const ehr = await newPatient();
    const input = { capability: await declares(), site: { creates: {}, note: NOTE, takesOwnIds: true } };
    const late: (() => Promise<Response>)[] = [];
    ehr.fault((request, pass) => {
      if (request.method === 'GET') return pass();
      late.push(pass);
      return Response.error();
    });
    const current = wholeCaseOf(ehr.patientId);
    const first = await ehr.send(current, input);
    expect(outcomes(first)[0]).toBe('Consent: unknown absent');
    ehr.fault(undefined);
    const second = await ehr.send(current, { ...input, lastReceipt: first });
    expect(outcomes(second)).toEqual(STORED);
    for (const arrive of late) await arrive();
    expect(await ehr.held()).toEqual([1, 1, 1]);
    const [event] = await held('AdverseEvent', `subject=Patient/${ehr.patientId}`);
    expect(event?.suspectEntity?.[0]?.instance.reference).toBe(`Procedure/${(await procedureOf(ehr.patientId)).id}`);
  });
});

describe('a conditional create', () => {
  const identifiedBy = ({ identifier }: Procedure) =>
    `identifier=${encodeURIComponent(`${identifier?.[0]?.system}|${identifier?.[0]?.value}`)}`;

  it('that is repeated makes one resource: 201, then 200 with the same id', async () => {
    const ehr = await newPatient();
    await ehr.send(wholeCaseOf(ehr.patientId));
    const { id, meta: _, ...procedure } = await procedureOf(ehr.patientId);
    const result = await ehr.means.writer.create(procedure, { ifNoneExist: identifiedBy(procedure) });
    expect(result).toMatchObject({ ok: true, written: { status: 200, id } });
    expect((await ehr.held())[1]).toBe(1);
  });

  it('that goes out eight times at once makes one resource; whoever comes late is told that it is there, or of a conflict', async () => {
    const ehr = await newPatient();
    await ehr.send(wholeCaseOf(ehr.patientId));
    const { id: _id, meta: _meta, ...procedure } = await procedureOf(ehr.patientId);
    const another = { ...procedure, identifier: [{ system: 'urn:ietf:rfc:3986', value: `urn:uuid:${crypto.randomUUID()}` }] };
    const results = await Promise.all(
      Array.from({ length: 8 }, () => ehr.means.writer.create(another, { ifNoneExist: identifiedBy(another) })),
    );
    const statuses = results.map(result => (result.ok ? result.written.status : result.failure.status));
    expect(statuses.filter(status => status === 201)).toHaveLength(1);
    expect(statuses.filter(status => status !== 200 && status !== 201 && status !== 409)).toEqual([]);
    expect((await ehr.held())[1]).toBe(2);
  });
});

describe('a write that does not conform', () => {
  it('is refused with the words and the places of it, and nothing is stored', async () => {
    const ehr = await newPatient();
    await ehr.send(wholeCaseOf(ehr.patientId));
    const { id: _id, meta, ...procedure } = await procedureOf(ehr.patientId);
    const profile = meta?.profile ?? [];
    const extension = procedure.extension?.filter(({ url }) => !url.endsWith('/augmented-level')) ?? [];
    const result = await ehr.means.writer.create({ ...procedure, meta: { profile }, extension });
    expect(result).toMatchObject({ ok: false, certainty: 'refused', failure: { kind: 'rejected', status: 422, serverWords: true } });
    expect(result.ok ? [] : result.failure.outcome.issue).toEqual([
      expect.objectContaining({ severity: 'error', diagnostics: expect.stringContaining('va-proc-level'), expression: ['Procedure'] }),
    ]);
    expect((await ehr.held())[1]).toBe(1);
  });

  it('takes the rest of its transaction with it: all or nothing', async () => {
    const ehr = await newPatient();
    // Procedure and AdverseEvent name the visit; HAPI knows none of that id.
    const receipt = await ehr.send(wholeCaseOf(ehr.patientId, 'of-another-hospital'));
    expect(outcomes(receipt)).toEqual(['Consent: refused rejected', 'Procedure: refused rejected', 'AdverseEvent: refused rejected']);
    expect(await ehr.held()).toEqual([0, 0, 0]);
  });
});
