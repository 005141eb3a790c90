import { describe, expect, it } from 'vitest';
import { createDeliverer, deliver } from '../../../src/delivery/deliver.ts';
import { wholeCase } from '../assessment/cases.ts';
import { DECLARED, held, lost, NOW, openEhr, outcomes, planFor, send, startEhr, writes } from './ehr.ts';
import { delivered, noted } from './mending.ts';

startEhr();

const STORED = ['Consent: stored sent', 'Procedure: stored sent', 'AdverseEvent: stored sent'];

describe.each([
  ['in one transaction', DECLARED, ['POST base']],
  ['one after another', { ...DECLARED, transaction: false }, ['POST Consent', 'POST Procedure', 'POST AdverseEvent']],
] as const)('a record sent %s', (_, capability, expected) => {
  it('is stored with its references, and each resource has its line with id and version', { tags: ['D28'] }, async () => {
    const ehr = openEhr();
    const receipt = await send(ehr, wholeCase(), { capability });
    expect(outcomes(receipt)).toEqual(STORED);
    expect(writes(ehr)).toEqual(expected);
    const [procedure] = ehr.store.all('Procedure');
    expect(ehr.store.all('AdverseEvent')[0]?.suspectEntity?.[0]?.instance.reference).toBe(`Procedure/${procedure?.id}`);
    expect(receipt.lines[1]?.status).toMatchObject({ id: procedure?.id, versionId: '1' });
    expect(receipt.at).toBe(NOW.toISOString());
  });

  it('is not sent again as it stands', async () => {
    const ehr = openEhr();
    const sent = delivered(wholeCase(), await send(ehr, wholeCase(), { capability }));
    const before = ehr.log.length;
    expect(outcomes(await send(ehr, sent, { capability }))).toEqual([
      'Consent: unchanged',
      'Procedure: unchanged',
      'AdverseEvent: unchanged',
    ]);
    expect(ehr.log.slice(before)).toEqual([]);
  });

  it('is looked for before it is sent: a case from an older file does not make a second one, and is then updated', async () => {
    const ehr = openEhr();
    await send(ehr, wholeCase(), { capability });
    const again = await send(ehr, noted(wholeCase()), { capability });
    expect(outcomes(again)).toEqual([
      'Consent: stored found-earlier',
      'Procedure: stored found-earlier',
      'AdverseEvent: stored found-earlier',
    ]);
    expect(held(ehr)).toEqual([1, 1, 1]);
    const updated = await send(ehr, delivered(noted(wholeCase()), again), { capability });
    expect(outcomes(updated)).toEqual(STORED);
    expect(held(ehr)).toEqual([1, 1, 1]);
    expect(ehr.store.all('Procedure')[0]?.note?.[0]?.text).toBe('Another word.');
    expect(ehr.store.all('AdverseEvent')[0]?.suspectEntity?.[0]?.instance.reference).toMatch(/^Procedure\//);
  });
});

describe('a change', () => {
  it('goes as an update of the version that was stored', async () => {
    const ehr = openEhr();
    const sent = delivered(wholeCase(), await send(ehr, wholeCase()));
    const receipt = await send(ehr, noted(sent));
    expect(outcomes(receipt)).toEqual(['Consent: unchanged', 'Procedure: stored sent', 'AdverseEvent: unchanged']);
    expect(receipt.lines[1]?.status).toMatchObject({ versionId: '2' });
    expect(held(ehr)).toEqual([1, 1, 1]);
  });

  it('does not overwrite what somebody changed in the EHR meanwhile', async () => {
    const ehr = openEhr();
    const sent = delivered(wholeCase(), await send(ehr, wholeCase()));
    const [stored] = ehr.store.all('Procedure');
    if (stored) ehr.store.seed([{ ...stored, note: [{ text: 'Amended in the EHR.' }] }]);
    const receipt = await send(ehr, noted(sent));
    expect(outcomes(receipt)).toContain('Procedure: changed-there');
    expect(receipt.ledger).toEqual([]);
    expect(ehr.store.all('Procedure')[0]?.note?.[0]?.text).toBe('Amended in the EHR.');
  });

  it('asks for the version first where the ledger has none', async () => {
    const ehr = openEhr();
    const sent = delivered(wholeCase(), await send(ehr, wholeCase()));
    const unversioned = { ...sent, ledger: sent.ledger.map(entry => ({ ...entry, versionId: undefined })) };
    expect(outcomes(await send(ehr, noted(unversioned)))).toContain('Procedure: stored sent');
    expect(ehr.store.all('Procedure')[0]?.meta?.versionId).toBe('2');
  });

  it('does not go where the server gives no version: it could overwrite what somebody else changed', async () => {
    const ehr = openEhr();
    const sent = delivered(wholeCase(), await send(ehr, wholeCase()));
    const unversioned = { ...sent, ledger: sent.ledger.map(entry => ({ ...entry, versionId: undefined })) };
    const before = writes(ehr).length;
    ehr.fault(async (request, pass) => {
      const answer = await pass();
      if (request.method !== 'GET') return answer;
      const { meta: _, ...resource } = await answer.json();
      return Response.json(resource);
    });
    const receipt = await send(ehr, noted(unversioned));
    expect(receipt.lines[1]?.status).toEqual({ kind: 'blocked', obstacle: { kind: 'no-version' } });
    expect(writes(ehr)).toHaveLength(before);
  });

  it('looks for what was accepted without an id, and for nothing is made a second one', async () => {
    const ehr = openEhr();
    const sent = delivered(wholeCase(), await send(ehr, wholeCase()));
    const lost = { ...noted(sent), ledger: sent.ledger.map(entry => ({ ...entry, id: undefined, versionId: undefined })) };
    expect(outcomes(await send(ehr, lost))).toEqual(['Consent: unchanged', 'Procedure: stored sent', 'AdverseEvent: unchanged']);
    expect(held(ehr)).toEqual([1, 1, 1]);
    const elsewhere = openEhr();
    const blocked = await send(elsewhere, lost);
    expect(outcomes(blocked)).toContain('Procedure: blocked');
    expect(blocked.lines[1]?.status).toEqual({ kind: 'blocked', obstacle: { kind: 'place-unknown' } });
    expect(writes(elsewhere)).toEqual([]);
  });
});

describe('the right patient', { tags: ['D14'] }, () => {
  it.each([
    ['another patient stands on the screen', 'p1', 'p2', wholeCase()],
    ['the session is of another patient', 'p2', 'p2', wholeCase()],
    ['nobody stands on the screen', 'p1', undefined, wholeCase()],
    ['the resources are of another patient', 'p1', 'p1', { ...wholeCase(), patient: { ...wholeCase().patient, id: 'p2' } }],
  ])('nothing is sent when %s', async (_, patientId, displayed, current) => {
    const ehr = openEhr();
    const receipt = await deliver(planFor(current), { ...ehr.means, patientId, displayedPatientId: () => displayed });
    expect(outcomes(receipt)).toEqual(['Consent: wrong-patient', 'Procedure: wrong-patient', 'AdverseEvent: wrong-patient']);
    expect(ehr.log).toEqual([]);
  });

  it('that differs does not make forgotten what was left unknown', async () => {
    const ehr = openEhr();
    ehr.fault(request => (request.method === 'POST' || ehr.log.includes('POST Consent') ? lost() : undefined));
    const first = await send(ehr, wholeCase());
    const second = await deliver(planFor(wholeCase(), { lastReceipt: first }), { ...ehr.means, displayedPatientId: () => 'p2' });
    expect(outcomes(second)[0]).toBe('Consent: unknown could-not-search');
  });

  it('is asked for again before each write', async () => {
    const ehr = openEhr();
    const displayedPatientId = () => (ehr.log.includes('POST Consent') ? 'p2' : 'p1');
    const receipt = await deliver(planFor(wholeCase()), { ...ehr.means, displayedPatientId });
    expect(outcomes(receipt)).toEqual(['Consent: stored sent', 'Procedure: wrong-patient', 'AdverseEvent: wrong-patient']);
    expect(writes(ehr)).toEqual(['POST Consent']);
  });

  it('is asked for again before everything goes in one request', async () => {
    const ehr = openEhr();
    let asked = 0;
    // Somebody opens another chart while the EHR is asked what it has.
    const displayedPatientId = () => (asked++ === 0 ? 'p1' : 'p2');
    const receipt = await deliver(planFor(wholeCase(), { capability: DECLARED }), { ...ehr.means, displayedPatientId });
    expect(outcomes(receipt)).toEqual(['Consent: wrong-patient', 'Procedure: wrong-patient', 'AdverseEvent: wrong-patient']);
    expect(writes(ehr)).toEqual([]);
  });

  it('that was another when everything was to go has nothing sent singly instead, though the chart is open again', async () => {
    const ehr = openEhr();
    let asked = 0;
    const displayedPatientId = () => (asked++ === 1 ? 'p2' : 'p1');
    const receipt = await deliver(planFor(wholeCase(), { capability: DECLARED }), { ...ehr.means, displayedPatientId });
    expect(outcomes(receipt)).toEqual(['Consent: wrong-patient', 'Procedure: wrong-patient', 'AdverseEvent: wrong-patient']);
    expect(writes(ehr)).toEqual([]);
  });
});

describe('where everything goes in one request', () => {
  it('none goes where nothing is left to be sent', async () => {
    const ehr = openEhr();
    const capability = DECLARED;
    const sent = delivered(wholeCase(), await send(ehr, wholeCase(), { capability }));
    expect(writes(ehr)).toEqual(['POST base']);
    expect(outcomes(await send(ehr, sent, { capability }))).toEqual([
      'Consent: unchanged',
      'Procedure: unchanged',
      'AdverseEvent: unchanged',
    ]);
    expect(writes(ehr)).toEqual(['POST base']);
  });
});

describe('a second click', { tags: ['D15'] }, () => {
  it('sends nothing of its own and gets the same receipt', async () => {
    const ehr = openEhr();
    const deliverOnce = createDeliverer();
    const plan = planFor(wholeCase());
    const [first, second] = await Promise.all([deliverOnce(plan, ehr.means), deliverOnce(plan, ehr.means)]);
    expect(second).toBe(first);
    expect(writes(ehr)).toEqual(['POST Consent', 'POST Procedure', 'POST AdverseEvent']);
  });

  it('after the receipt delivers anew', async () => {
    const ehr = openEhr();
    const deliverOnce = createDeliverer();
    const first = await deliverOnce(planFor(wholeCase()), ehr.means);
    const second = await deliverOnce(planFor(delivered(wholeCase(), first)), ehr.means);
    expect(outcomes(second)).toEqual(['Consent: unchanged', 'Procedure: unchanged', 'AdverseEvent: unchanged']);
  });
});
