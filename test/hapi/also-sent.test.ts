import { describe, expect, it } from 'vitest';
import type { Case, RecordKey } from '../../src/assessment/case/case.ts';
import type { Capability } from '../../src/fhir/capability.ts';
import { buildRecord } from '../../src/record/build-record.ts';
import { inEnglish } from '../../src/words/load-words.ts';
import { acted } from '../unit/assessment/cases.ts';
import { outcomes } from '../unit/delivery/ehr.ts';
import { delivered } from '../unit/delivery/mending.ts';
import { hapiDeclares, held, newPatient, type PatientOnHapi, watchRequests, wholeCaseOf } from './hapi.ts';

watchRequests();

const singly = async (): Promise<Capability> => ({ ...(await hapiDeclares()), transaction: false });

/** A case in which pain was told and somebody is known to have entered it. */
function toldCase(patientId: string): Case {
  const told = acted(wholeCaseOf(patientId), { type: 'answer', key: 'CARE-PRE-6', value: 7, at: '2026-11-22T07:00:00.000Z' });
  const by = { by: 'Dr Ruth Adeyemi', at: '2026-11-22T09:00:00.000Z' };
  return { ...told, enteredBy: { 'consent.decision': by, 'procedure.status': by, 'CARE-PRE-6': by } };
}

const withAll = (current: Case) => ({
  record: buildRecord(current, {
    facility: { consentPolicyUri: undefined },
    words: inEnglish,
    alsoSends: ['QuestionnaireResponse', 'Observation', 'Provenance'],
  }),
});

const sendAll = async (ehr: PatientOnHapi, current: Case, capability: Capability, more = {}) =>
  ehr.send(current, { capability, ...withAll(current), ...more });

async function heldBeside(patientId: string) {
  const subject = `subject=Patient/${patientId}`;
  const [responses, scores, procedures] = await Promise.all([
    held('QuestionnaireResponse', subject),
    held('Observation', subject),
    held('Procedure', subject),
  ]);
  const [assessment] = responses.filter(({ questionnaire }) => questionnaire?.includes('augmentation-assessment'));
  const said = assessment ? await held('Provenance', `target=QuestionnaireResponse/${assessment.id}`) : [];
  return { responses, scores, procedures, said };
}

describe.each([
  ['in one transaction', hapiDeclares],
  ['one after another', singly],
] as const)('everything that a site can have sent, sent %s', (_, declares) => {
  it('is stored by the profiles that HAPI loaded, refers to what HAPI has, and is found again and not doubled', async () => {
    const ehr = await newPatient();
    const current = toldCase(ehr.patientId);
    const capability = await declares();
    const receipt = await sendAll(ehr, current, capability);
    expect(outcomes(receipt).filter(line => !line.endsWith('stored sent'))).toEqual([]);
    const { responses, scores, procedures, said } = await heldBeside(ehr.patientId);
    const place = `Procedure/${procedures[0]?.id}`;
    expect(new Set(responses.map(({ partOf }) => partOf?.[0]?.reference))).toEqual(new Set([place]));
    expect(scores.map(({ valueQuantity }) => valueQuantity?.value)).toEqual([7]);
    expect(JSON.stringify(scores)).toContain(`"reference":"${place}"`);
    expect(said.length).toBeGreaterThan(0);
    const again = await sendAll(ehr, current, capability);
    expect(outcomes(again).filter(line => !line.endsWith('found-earlier'))).toEqual([]);
    const after = await heldBeside(ehr.patientId);
    expect([after.responses.length, after.scores.length, after.said.length]).toEqual([responses.length, 1, said.length]);
  });
});

describe('what was entered in error', () => {
  const back = (current: Case, ...keys: RecordKey[]) => acted(current, ...keys.map(key => ({ type: 'take-back', key, on: true }) as const));

  it('is marked on HAPI, by status and by our modifier extension', async () => {
    const ehr = await newPatient();
    const current = toldCase(ehr.patientId);
    const sent = delivered(current, await sendAll(ehr, current, await singly()));
    const event: RecordKey = `adverse-event/${current.complications[0]?.id}`;
    const receipt = await sendAll(ehr, back(sent, event, 'procedure', 'consent', 'score/pain', 'response/assessment'), await singly());
    const status = (key: RecordKey) => receipt.lines.find(line => line.key === key)?.status;
    for (const key of [event, 'procedure', 'consent', 'score/pain', 'response/assessment'] as const) {
      expect([key, status(key)]).toEqual([key, expect.objectContaining({ kind: 'withdrawn', how: 'marked', seen: true })]);
    }
    const [marked] = await held('AdverseEvent', `subject=Patient/${ehr.patientId}`);
    expect(marked?.modifierExtension?.map(({ valueCode }) => valueCode)).toEqual(['entered-in-error']);
    // Who answered is neither changed nor deleted.
    const { said } = await heldBeside(ehr.patientId);
    expect(said.map(({ meta }) => meta?.versionId)).toEqual(said.map(() => '1'));
  });

  it('is deleted where that is wanted, a complication before its procedure; what is referred to is marked instead', async () => {
    const ehr = await newPatient();
    const current = wholeCaseOf(ehr.patientId);
    const sent = delivered(current, await ehr.send(current));
    const event: RecordKey = `adverse-event/${current.complications[0]?.id}`;
    const both = back(sent, 'procedure', event);
    const receipt = await ehr.send(both, { deletes: true });
    expect(
      receipt.lines.filter(({ status }) => status.kind === 'withdrawn').map(({ key, status }) => [key, 'how' in status && status.how]),
    ).toEqual([
      [event, 'deleted'],
      ['procedure', 'deleted'],
    ]);
    expect(await ehr.held()).toEqual([1, 0, 0]);
    const other = await newPatient();
    const told = toldCase(other.patientId);
    const known = delivered(told, await sendAll(other, told, await singly()));
    const taken = back(known, 'consent');
    const refused = await sendAll(other, taken, await singly(), { deletes: true });
    expect(refused.lines.find(({ key }) => key === 'consent')?.status).toMatchObject({ kind: 'withdrawn', how: 'marked' });
  });
});
