import { describe, expect, it } from 'vitest';
import { outcomes } from '../unit/delivery/ehr.ts';
import { delivered, noted } from '../unit/delivery/mending.ts';
import { ask, held, newPatient, type PatientOnHapi, procedureOf, watchRequests, wholeCaseOf } from './hapi.ts';

watchRequests();

const RESTRICTED = { system: 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality', code: 'R' };
const REVIEWED = { system: 'https://hospital.example/tags', code: 'reviewed' };

async function sentTo(ehr: PatientOnHapi) {
  const current = wholeCaseOf(ehr.patientId);
  return delivered(current, await ehr.send(current));
}

const lostAfterwards = (ehr: PatientOnHapi) =>
  ehr.fault(async (request, pass) => {
    const answer = await pass();
    return request.method === 'PUT' ? Response.error() : answer;
  });

describe('labels that the hospital put on what Vertaug wrote', () => {
  it('are there after an update that does not name them, and no label of ours can be taken off by leaving it out', async () => {
    const ehr = await newPatient();
    const sent = await sentTo(ehr);
    const { meta, ...procedure } = await procedureOf(ehr.patientId);
    await ask('PUT', `Procedure/${procedure.id}`, {
      ...procedure,
      meta: { profile: meta?.profile, security: [RESTRICTED], tag: [REVIEWED] },
    });
    // That was no change of the content, and yet a version of its own.
    expect((await procedureOf(ehr.patientId)).meta?.versionId).toBe('2');
    const current = { ...sent, ledger: sent.ledger.map(entry => (entry.key === 'procedure' ? { ...entry, versionId: '2' } : entry)) };
    expect(outcomes(await ehr.send(noted(current)))).toContain('Procedure: stored sent');
    expect((await procedureOf(ehr.patientId)).meta).toMatchObject({ versionId: '3', security: [RESTRICTED], tag: [REVIEWED] });
  });

  it('do not hide that an update without an answer was carried out', async () => {
    const ehr = await newPatient();
    const sent = await sentTo(ehr);
    const { meta, ...procedure } = await procedureOf(ehr.patientId);
    await ask('PUT', `Procedure/${procedure.id}`, { ...procedure, meta: { profile: meta?.profile, security: [RESTRICTED] } });
    const current = { ...sent, ledger: sent.ledger.map(entry => (entry.key === 'procedure' ? { ...entry, versionId: '2' } : entry)) };
    lostAfterwards(ehr);
    expect(outcomes(await ehr.send(noted(current)))).toContain('Procedure: stored found');
  });
});

describe('an update that changes nothing', () => {
  const asIfOtherwise = (current: Awaited<ReturnType<typeof sentTo>>) => ({
    ...current,
    ledger: current.ledger.map(entry => (entry.key === 'procedure' ? { ...entry, sent: '{}' } : entry)),
  });

  it('makes no version, and is stored all the same', async () => {
    const ehr = await newPatient();
    const receipt = await ehr.send(asIfOtherwise(await sentTo(ehr)));
    expect(receipt.lines[1]?.status).toMatchObject({ kind: 'stored', versionId: '1' });
  });

  it('is found where its answer was lost, although the version is the same as before', async () => {
    const ehr = await newPatient();
    const current = asIfOtherwise(await sentTo(ehr));
    lostAfterwards(ehr);
    expect((await ehr.send(current)).lines[1]?.status).toMatchObject({ kind: 'stored', how: 'found', versionId: '1' });
  });
});

describe('versions', () => {
  it('are names, not numbers that follow one another: a deletion takes one, and what is put back has a later one', async () => {
    const ehr = await newPatient();
    const id = `${ehr.patientId}-a`;
    const procedure = { resourceType: 'Procedure', id, status: 'completed', subject: { reference: `Patient/${ehr.patientId}` } };
    await ask('PUT', `Procedure/${id}`, procedure);
    await ask('DELETE', `Procedure/${id}`);
    expect((await ask('PUT', `Procedure/${id}`, procedure)).status).toBe(201);
    const [again] = await held('Procedure', `_id=${id}`);
    expect(Number(again?.meta?.versionId)).toBeGreaterThan(2);
  });
});

describe('a day', () => {
  it('is searched as it was written, whatever day that was elsewhere', async () => {
    const { patientId } = await newPatient();
    const subject = { reference: `Patient/${patientId}` };
    // In UTC the first is of the 23rd, and the second of the 22nd.
    for (const performedDateTime of ['2026-11-22T22:30:00-05:00', '2026-11-23T00:30:00+01:00'])
      await ask('POST', 'Procedure', { resourceType: 'Procedure', status: 'completed', subject, performedDateTime });
    const on = async (day: string) => (await held('Procedure', `patient=${patientId}&date=${day}`)).map(each => each.performedDateTime);
    expect(await on('2026-11-22')).toEqual(['2026-11-22T22:30:00-05:00']);
    expect(await on('2026-11-23')).toEqual(['2026-11-23T00:30:00+01:00']);
  });
});

describe('what guards a write elsewhere', () => {
  it('is not heeded here: If-None-Match on a PUT, and If-Match where there is nothing', async () => {
    const ehr = await newPatient();
    const id = `${ehr.patientId}-b`;
    const procedure = { resourceType: 'Procedure', id, status: 'completed', subject: { reference: `Patient/${ehr.patientId}` } };
    expect((await ask('PUT', `Procedure/${id}`, procedure, { 'if-match': 'W/"1"' })).status).toBe(201);
    expect((await ask('PUT', `Procedure/${id}`, { ...procedure, note: [{ text: 'x' }] }, { 'if-none-match': '*' })).status).toBe(200);
  });
});
