import { describe, expect, it } from 'vitest';
import type { Case } from '../../../src/assessment/case/case.ts';
import type { ChangedThere, Decision, Receipt, RecordedAlready } from '../../../src/delivery/delivery.ts';
import type { Procedure } from '../../../src/fhir/resource.ts';
import { wholeCase } from '../assessment/cases.ts';
import { DECLARED, type Ehr, held, NOTE, openEhr, outcomes, send, startEhr, writes } from './ehr.ts';
import { delivered, noted } from './mending.ts';

startEhr();

type Choice = Decision['choice'];

function asked(receipt: Receipt): ChangedThere | RecordedAlready {
  const status = receipt.lines.find(({ key }) => key === 'procedure')?.status;
  if (status?.kind !== 'changed-there' && status?.kind !== 'recorded-already') throw new Error(`Nothing was asked: ${status?.kind}.`);
  return status;
}

const decided = (receipt: Receipt, choice: Choice): readonly Decision[] => [{ key: 'procedure', about: asked(receipt), choice }];

/** Another user of the EHR changes the procedure that was stored. */
function amend(ehr: Ehr, change: Partial<Procedure>): void {
  const [stored] = ehr.store.all('Procedure');
  if (stored) ehr.store.seed([{ ...stored, ...change }]);
}

const stored = async (ehr: Ehr): Promise<Case> => delivered(wholeCase(), await send(ehr, wholeCase()));

describe('a procedure that somebody else changed in the EHR', () => {
  it('is shown as it was sent, as it is there, and as it would be sent', async () => {
    const ehr = openEhr();
    const current = await stored(ehr);
    amend(ehr, { note: [{ text: 'Amended in the EHR.' }], statusReason: { text: 'Looked at again' } });
    const status = asked(await send(ehr, noted(current)));
    expect(status).toMatchObject({ kind: 'changed-there', replacedVersionId: '1', versionId: '2' });
    expect(status.kind === 'changed-there' && status.differences).toEqual([
      expect.objectContaining({ field: 'procedure.note', theirs: 'Amended in the EHR.', ours: expect.stringMatching(/^Another word/) }),
      { field: 'procedure.statusReason', element: 'Procedure.statusReason', before: undefined, theirs: 'Looked at again', ours: undefined },
    ]);
  });

  it('names a code by its display, and what no field shows by its element', async () => {
    const ehr = openEhr();
    const current = await stored(ehr);
    amend(ehr, { outcome: { coding: [{ system: 'https://ehr.example/codes', code: 'G', display: 'Good' }] } });
    const status = asked(await send(ehr, noted(current)));
    expect(status.kind === 'changed-there' && status.differences).toEqual([
      { field: undefined, element: 'Procedure.outcome', before: undefined, theirs: 'Good', ours: undefined },
    ]);
  });

  it.each([undefined, DECLARED])('is replaced once the clinician says so, and not before', async capability => {
    const ehr = openEhr();
    const input = capability ? { capability } : {};
    const current = noted(await stored(ehr));
    amend(ehr, { note: [{ text: 'Amended in the EHR.' }] });
    const first = await send(ehr, current, input);
    const again = await send(ehr, current, { ...input, lastReceipt: first });
    expect(ehr.store.all('Procedure')[0]?.note?.[0]?.text).toBe('Amended in the EHR.');
    const last = await send(ehr, current, { ...input, lastReceipt: again, decisions: decided(again, 'ours') });
    expect(outcomes(last)).toContain('Procedure: stored sent');
    expect(ehr.store.all('Procedure')[0]?.note?.[0]?.text).toBe('Another word.');
    expect(held(ehr)).toEqual([1, 1, 1]);
  });

  it('is asked about again where it was changed once more since', async () => {
    const ehr = openEhr();
    const current = noted(await stored(ehr));
    amend(ehr, { note: [{ text: 'Amended in the EHR.' }] });
    const first = await send(ehr, current);
    amend(ehr, { note: [{ text: 'Amended twice.' }] });
    const second = await send(ehr, current, { lastReceipt: first, decisions: decided(first, 'ours') });
    expect(asked(second)).toMatchObject({ versionId: '3' });
    expect(ehr.store.all('Procedure')[0]?.note?.[0]?.text).toBe('Amended twice.');
    const decisions = [...decided(first, 'ours'), ...decided(second, 'ours')];
    expect(outcomes(await send(ehr, current, { lastReceipt: second, decisions }))).toContain('Procedure: stored sent');
    expect(ehr.store.all('Procedure')[0]?.note?.[0]?.text).toBe('Another word.');
  });

  it('stays as it is where the clinician says so, and the note carries ours', async () => {
    const ehr = openEhr();
    const current = noted(await stored(ehr));
    amend(ehr, { note: [{ text: 'Amended in the EHR.' }] });
    const first = await send(ehr, current);
    const last = await send(ehr, current, { lastReceipt: first, decisions: decided(first, 'theirs') });
    expect(outcomes(last)).toEqual([
      'Consent: unchanged',
      'Procedure: blocked',
      'AdverseEvent: unchanged',
      'DocumentReference: stored sent',
    ]);
    expect(ehr.store.all('Procedure')[0]?.note?.[0]?.text).toBe('Amended in the EHR.');
  });

  it('is not overwritten where nobody knows which version was ours', async () => {
    const ehr = openEhr();
    const sent = noted(await stored(ehr));
    const current = { ...sent, ledger: sent.ledger.map(entry => ({ ...entry, versionId: undefined })) };
    amend(ehr, { note: [{ text: 'Amended in the EHR.' }] });
    const first = await send(ehr, current);
    expect(asked(first)).toMatchObject({ kind: 'changed-there', replacedVersionId: undefined, versionId: '2' });
    expect(ehr.store.all('Procedure')[0]?.note?.[0]?.text).toBe('Amended in the EHR.');
    const last = await send(ehr, current, { lastReceipt: first, decisions: decided(first, 'ours') });
    expect(outcomes(last)).toContain('Procedure: stored sent');
  });

  it('and whose change says what ours says is stored as it stands', async () => {
    const ehr = openEhr();
    const current = noted(await stored(ehr));
    amend(ehr, { note: [{ text: 'Another word.' }, ...(ehr.store.all('Procedure')[0]?.note?.slice(1) ?? [])] });
    expect(outcomes(await send(ehr, current))).toContain('Procedure: stored found');
    expect(writes(ehr).filter(line => line.startsWith('PUT'))).toHaveLength(1);
  });

  it('is stored once more where it was removed and the clinician says so', async () => {
    const ehr = openEhr();
    const simple: Case = { ...wholeCase(), complications: [] };
    const current = noted(delivered(simple, await send(ehr, simple)));
    const id = ehr.store.all('Procedure')[0]?.id;
    await ehr.store.handle(new Request(`https://ehr.example/fhir/Procedure/${id}`, { method: 'DELETE' }), { allows: () => true });
    const first = await send(ehr, current);
    expect(asked(first)).toMatchObject({ kind: 'changed-there', versionId: undefined });
    const last = await send(ehr, current, { lastReceipt: first, decisions: decided(first, 'ours') });
    expect(outcomes(last)).toContain('Procedure: stored sent');
  });
});

const ANOTHER: Procedure & { readonly id: string } = {
  resourceType: 'Procedure',
  id: 'theirs',
  status: 'completed',
  code: { text: 'Kyphoplasty' },
  subject: { reference: 'Patient/p1' },
  performedDateTime: '2026-11-22',
  bodySite: [{ text: 'L1 vertebra' }],
};

describe('an act that the EHR has already', () => {
  it.each([
    ['on that day at that level', {}],
    ['at no level that it names', { bodySite: [] }],
    ['written with a time in another zone', { performedDateTime: '2026-11-21T23:30:00-10:00' }],
    ['by the name of its code alone', { code: { coding: [{ display: 'Percutaneous vertebroplasty' }] } }],
    ['at its level by the name of the act', { code: { text: 'Vertebroplasty, L1' }, bodySite: [] }],
  ] satisfies readonly [string, Partial<Procedure>][])('%s is asked about, and what refers to it waits', async (_, change) => {
    const ehr = openEhr();
    ehr.store.seed([{ ...ANOTHER, ...change }]);
    const receipt = await send(ehr, wholeCase());
    expect(outcomes(receipt)).toEqual(['Consent: stored sent', 'Procedure: recorded-already', 'AdverseEvent: not-sent procedure']);
    expect(asked(receipt)).toMatchObject({ others: [{ id: 'theirs' }] });
  });

  it.each([
    ['on another day', { performedDateTime: '2026-11-12' }],
    ['at another level', { bodySite: [{ text: 'T12' }] }],
    ['of another kind', { code: { text: 'Appendectomy' } }],
    ['entered in error', { status: 'entered-in-error' }],
    ['that was not done', { status: 'not-done' }],
  ] satisfies readonly [string, Partial<Procedure>][])('%s is another one', async (_, change) => {
    const ehr = openEhr();
    ehr.store.seed([{ ...ANOTHER, ...change }]);
    expect(outcomes(await send(ehr, wholeCase()))).toContain('Procedure: stored sent');
  });

  it.each([undefined, DECLARED])('has ours stored beside it once the clinician says so', async capability => {
    const ehr = openEhr();
    ehr.store.seed([ANOTHER]);
    const input = capability ? { capability } : {};
    const first = await send(ehr, wholeCase(), input);
    const last = await send(ehr, delivered(wholeCase(), first), { ...input, lastReceipt: first, decisions: decided(first, 'ours') });
    expect(outcomes(last)).toEqual(['Consent: unchanged', 'Procedure: stored sent', 'AdverseEvent: stored sent']);
    expect(held(ehr)).toEqual([1, 2, 1]);
  });

  it('keeps the note back until that is said, for it may have to carry ours', async () => {
    const ehr = openEhr();
    ehr.store.seed([ANOTHER]);
    const site = { creates: { Consent: false }, note: NOTE };
    const first = await send(ehr, wholeCase(), { site });
    expect(outcomes(first).slice(1)).toEqual([
      'Procedure: recorded-already',
      'AdverseEvent: not-sent procedure',
      'DocumentReference: not-sent procedure',
    ]);
    expect(ehr.store.all('DocumentReference')).toEqual([]);
  });

  it('is the same one where the clinician says so, and the note carries ours', async () => {
    const ehr = openEhr();
    ehr.store.seed([ANOTHER]);
    const first = await send(ehr, wholeCase());
    const last = await send(ehr, delivered(wholeCase(), first), { lastReceipt: first, decisions: decided(first, 'theirs') });
    expect(outcomes(last)).toEqual(['Consent: unchanged', 'Procedure: blocked', 'AdverseEvent: blocked', 'DocumentReference: stored sent']);
    expect(held(ehr)).toEqual([1, 1, 0]);
  });
});
