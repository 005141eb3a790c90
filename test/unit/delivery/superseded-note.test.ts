import { describe, expect, it } from 'vitest';
import type { Case } from '../../../src/assessment/case/case.ts';
import { noteToSign } from '../../../src/delivery/note-to-sign.ts';
import { buildRecord } from '../../../src/record/build-record.ts';
import { noteWriter } from '../../../src/record/notes/write-note.ts';
import { inEnglish } from '../../../src/words/load-words.ts';
import { acted, COMPLICATION, wholeCase } from '../assessment/cases.ts';
import { type Ehr, isPut, NOTE, noteOf, openEhr, planFor, send, startEhr } from './ehr.ts';
import { answer, delivered, noted } from './mending.ts';

startEhr();

/** An EHR that takes signed notes and no resources of ours. */
function signing(current: Case, afterSigning: 'replaces' | 'appends' = 'replaces') {
  const note = { ...NOTE, docStatus: 'final', afterSigning } as const;
  const record = buildRecord(current, { facility: { consentPolicyUri: undefined }, words: inEnglish });
  return {
    site: { creates: { Consent: false, Procedure: false, AdverseEvent: false }, note },
    writeNote: noteWriter(current, record, inEnglish, { author: 'Practitioner/dr1', encounterId: 'e1', ...note }),
  };
}

const notes = ({ store }: Ehr) =>
  store.all('DocumentReference').map(({ status, docStatus, relatesTo }) => [status, docStatus, relatesTo?.[0]?.code]);

async function sentAndChanged(ehr: Ehr, afterSigning?: 'replaces' | 'appends') {
  const first = await send(ehr, wholeCase(), signing(wholeCase(), afterSigning));
  return noted(delivered(wholeCase(), first));
}

const replacedIn = (receipt: Awaited<ReturnType<typeof send>>) => {
  const status = receipt.lines.at(-1)?.status;
  return status?.kind === 'stored' ? status.replaced : undefined;
};

describe('a signed note of a case that changed', () => {
  it('is replaced by another, says so of itself, and is named on the receipt', async () => {
    const ehr = openEhr();
    const current = await sentAndChanged(ehr);
    const receipt = await send(ehr, current, signing(current));
    expect(notes(ehr)).toEqual([
      ['superseded', 'final', undefined],
      ['current', 'final', 'replaces'],
    ]);
    const [first] = ehr.store.all('DocumentReference');
    expect(replacedIn(receipt)).toEqual({ reference: `DocumentReference/${first?.id}`, isSuperseded: true });
    expect(planFor(delivered(current, receipt), signing(current)).mode).toBe('nothing');
  });

  it('is said to stand there as current where the EHR does not let it be changed', async () => {
    const ehr = openEhr();
    const current = await sentAndChanged(ehr);
    ehr.fault(request => (isPut(request, 'DocumentReference') ? answer(403, 'Signed') : undefined));
    expect(replacedIn(await send(ehr, current, signing(current)))?.isSuperseded).toBe(false);
  });

  it('is said to stand there as current where the EHR took the change and did not keep it', async () => {
    const ehr = openEhr();
    const current = await sentAndChanged(ehr);
    ehr.fault(request => (isPut(request, 'DocumentReference') ? answer(200, 'Thank you') : undefined));
    expect(replacedIn(await send(ehr, current, signing(current)))?.isSuperseded).toBe(false);
  });

  it.each([
    ['superseded', true],
    ['entered-in-error', false],
  ] as const)('that somebody else called %s meanwhile is left as it is', async (status, isSuperseded) => {
    const ehr = openEhr();
    const current = await sentAndChanged(ehr);
    const [first] = ehr.store.all('DocumentReference');
    if (first) ehr.store.seed([{ ...first, status }]);
    const before = ehr.log.length;
    expect(replacedIn(await send(ehr, current, signing(current)))?.isSuperseded).toBe(isSuperseded);
    expect(ehr.log.slice(before).filter(line => line.startsWith('PUT'))).toEqual([]);
  });

  it('is said to stand there as current where it cannot be read, or says nothing of its version', async () => {
    for (const fault of [
      () => answer(403, 'Not for you'),
      async (pass: () => Promise<Response>) => Response.json({ ...(await (await pass()).json()), meta: undefined }),
    ]) {
      const ehr = openEhr();
      const current = await sentAndChanged(ehr);
      const [first] = ehr.store.all('DocumentReference');
      ehr.fault((request, pass) =>
        request.method === 'GET' && request.url.endsWith(`/DocumentReference/${first?.id}`) ? fault(pass) : undefined,
      );
      const before = ehr.log.length;
      expect(replacedIn(await send(ehr, current, signing(current)))?.isSuperseded).toBe(false);
      expect(ehr.log.slice(before).filter(line => line.startsWith('PUT'))).toEqual([]);
    }
  });

  it('is believed to be superseded where the EHR took the change and shows it to nobody, and is not changed again', async () => {
    const ehr = openEhr();
    const current = await sentAndChanged(ehr);
    const [first] = ehr.store.all('DocumentReference');
    let isChanged = false;
    ehr.fault(request => {
      isChanged ||= isPut(request, 'DocumentReference');
      return isChanged && request.method === 'GET' && request.url.endsWith(`/DocumentReference/${first?.id}`)
        ? answer(403, 'Not for you')
        : undefined;
    });
    const receipt = await send(ehr, current, signing(current));
    expect(replacedIn(receipt)?.isSuperseded).toBe(true);
    expect(receipt.ledger.find(({ id }) => id === first?.id)?.versionId).toBe('2');
  });

  it('is not asked to change without the right to', async () => {
    const ehr = openEhr();
    const current = await sentAndChanged(ehr);
    const grants = (_: string, letter: string) => letter !== 'u';
    expect(replacedIn(await send(ehr, current, { ...signing(current), grants }))?.isSuperseded).toBe(false);
    expect(ehr.log.filter(line => line.startsWith('PUT'))).toEqual([]);
  });

  it('gets an addendum, named so, where the site wants that, and stays as it is', async () => {
    const ehr = openEhr();
    const current = await sentAndChanged(ehr, 'appends');
    const receipt = await send(ehr, current, signing(current, 'appends'));
    expect(notes(ehr)).toEqual([
      ['current', 'final', undefined],
      ['current', 'final', 'appends'],
    ]);
    expect(replacedIn(receipt)).toBeUndefined();
    expect(ehr.store.all('DocumentReference')[1]?.content[0]?.attachment.title).toMatch(/addendum to/);
  });

  it('is taken back with the one that replaced it, both of them as mistakes', async () => {
    const ehr = openEhr();
    const current = await sentAndChanged(ehr);
    const replaced = delivered(current, await send(ehr, current, signing(current)));
    const nothing = acted(
      replaced,
      ...(['consent', 'procedure', `adverse-event/${COMPLICATION}`] as const).map(key => ({ type: 'take-back', key, on: true }) as const),
    );
    const { withdrawals } = planFor(nothing, signing(nothing));
    expect(withdrawals?.map(({ key, ways }) => [key, ...ways])).toEqual([
      ['note/2', 'mark'],
      ['note', 'mark'],
    ]);
    await send(ehr, nothing, signing(nothing));
    expect(notes(ehr).map(([status]) => status)).toEqual(['entered-in-error', 'entered-in-error']);
  });
});

describe('the note that is signed', () => {
  it('is the very text that is sent as final', async () => {
    const ehr = openEhr();
    const text = noteToSign(planFor(wholeCase(), signing(wholeCase())));
    await send(ehr, wholeCase(), signing(wholeCase()));
    const [stored] = ehr.store.all('DocumentReference');
    expect(JSON.parse(text ?? '{}')).toMatchObject({ docStatus: 'final', content: stored?.content });
  });

  it('is none where the site has notes filed as drafts, and none once it was sent', async () => {
    const { site, ...rest } = signing(wholeCase());
    expect(noteToSign(planFor(wholeCase(), { ...rest, site: { ...site, note: NOTE }, writeNote: noteOf }))).toBeUndefined();
    const ehr = openEhr();
    const sent = delivered(wholeCase(), await send(ehr, wholeCase(), signing(wholeCase())));
    expect(noteToSign(planFor(sent, signing(sent)))).toBeUndefined();
  });
});
