import { describe, expect, it } from 'vitest';
import type { Case } from '../../../src/assessment/case/case.ts';
import type { PlanInput } from '../../../src/delivery/plan-item.ts';
import { planSentences } from '../../../src/delivery/plan-summary.ts';
import { fromBase64 } from '../../../src/plain/base64.ts';
import type { AlsoSent } from '../../../src/record/base/record.ts';
import { buildRecord } from '../../../src/record/build-record.ts';
import { noteWriter } from '../../../src/record/notes/write-note.ts';
import { inEnglish } from '../../../src/words/load-words.ts';
import { acted, COMPLICATION, emptyCase, wholeCase } from '../assessment/cases.ts';
import { DECLARED, type Ehr, NOTE, openEhr, outcomes, planFor, SINGLE, send, startEhr, writes } from './ehr.ts';
import { delivered } from './mending.ts';

startEhr();

const walked = (current: Case): Case => acted(current, { type: 'recover', change: { ambulation: 'steady' } });
const called = (current: Case): Case =>
  acted(current, {
    type: 'follow-up',
    change: { visits: [{ id: COMPLICATION, at: '2026-12-22', manner: 'telephone', by: '', pain: 3, note: 'Walks to the shop.' }] },
  });

/** An EHR that is sent the record, and what is named beside it. */
function input(current: Case, alsoSends: readonly AlsoSent[] = [], note: Partial<PlanInput['site']['note']> = {}): Partial<PlanInput> {
  const record = buildRecord(current, { facility: { consentPolicyUri: undefined }, words: inEnglish, alsoSends });
  const noted = { ...NOTE, ...note };
  return {
    record,
    site: { creates: {}, note: noted },
    writeNote: noteWriter(current, record, inEnglish, { author: 'Practitioner/dr1', encounterId: 'e1', ...noted }),
  };
}

const notes = ({ store }: Ehr) => store.all('DocumentReference');
const textOf = ({ content }: ReturnType<typeof notes>[number]) => new TextDecoder().decode(fromBase64(content[0]?.attachment.data ?? ''));

describe.each([
  ['in one transaction', DECLARED],
  ['one after another', SINGLE],
])('what is recorded of recovery where the EHR is not sent answers, %s,', (_, capability) => {
  it('goes in a note, and the plan says so', async () => {
    const ehr = openEhr();
    const current = walked(wholeCase());
    const plan = planFor(current, { ...input(current), capability });
    expect(planSentences(plan).slice(0, 2)).toEqual([
      { kind: 'asSuch', types: ['Consent', 'Procedure', 'AdverseEvent'], because: undefined },
      { kind: 'inNote', types: ['recover'], because: 'not-also-sent' },
    ]);
    expect(plan.mode).toBe(capability === DECLARED ? 'transaction' : 'single');
    const receipt = await send(ehr, current, { ...input(current), capability });
    expect(outcomes(receipt)).toEqual([
      'Consent: stored sent',
      'Procedure: stored sent',
      'AdverseEvent: stored sent',
      'QuestionnaireResponse: blocked',
      'DocumentReference: stored sent',
    ]);
    expect(receipt.lines.map(({ tier }) => tier).at(-2)).toBe('document');
    expect(receipt.lines.at(-1)?.carries).toEqual(['recover']);
    const [note] = notes(ehr);
    expect(note && textOf(note)).toMatch(/Not stored in the EHR in any other way: Recovery\n.*First attempt to walk: Steady/s);
    expect(ehr.store.all('QuestionnaireResponse')).toEqual([]);
  });

  it('needs no word and no second sending once the note is there', async () => {
    const ehr = openEhr();
    const sent = walked(wholeCase());
    const current = delivered(sent, await send(ehr, sent, { ...input(sent), capability }));
    const plan = planFor(current, { ...input(current), capability });
    expect([plan.mode, planSentences(plan)]).toEqual(['nothing', []]);
    const before = writes(ehr).length;
    await send(ehr, current, { ...input(current), capability });
    expect(writes(ehr)).toHaveLength(before);
  });
});

describe('what is recorded of follow-up after the record was sent', () => {
  it('changes the note where it may be changed', async () => {
    const ehr = openEhr();
    const sent = walked(wholeCase());
    const later = called(delivered(sent, await send(ehr, sent, input(sent))));
    const receipt = await send(ehr, later, input(later));
    expect(receipt.lines.filter(({ status }) => status.kind === 'stored').map(({ key }) => key)).toEqual(['note']);
    expect(notes(ehr).map(textOf)).toEqual([expect.stringContaining('Walks to the shop.')]);
  });

  it('makes a first note where the record went without one', async () => {
    const ehr = openEhr();
    const later = called(delivered(wholeCase(), await send(ehr, wholeCase(), input(wholeCase()))));
    expect(notes(ehr)).toEqual([]);
    await send(ehr, later, input(later));
    expect(notes(ehr).map(textOf)).toEqual([expect.stringContaining('Walks to the shop.')]);
  });

  it.each(['replaces', 'appends'] as const)('is another note where that one was signed, which it %s', async afterSigning => {
    const ehr = openEhr();
    const signed = { docStatus: 'final', afterSigning } as const;
    const sent = walked(wholeCase());
    const later = called(delivered(sent, await send(ehr, sent, input(sent, [], signed))));
    await send(ehr, later, input(later, [], signed));
    expect(notes(ehr).map(({ relatesTo }) => relatesTo?.[0]?.code)).toEqual([undefined, afterSigning]);
    expect(notes(ehr).map(note => textOf(note).includes('Walks to the shop.'))).toEqual([false, true]);
  });

  it('makes no note where the EHR is sent the answers', async () => {
    const ehr = openEhr();
    const later = called(walked(wholeCase()));
    await send(ehr, later, input(later, ['QuestionnaireResponse']));
    expect(notes(ehr)).toEqual([]);
    expect(JSON.stringify(ehr.store.all('QuestionnaireResponse'))).toContain('Walks to the shop.');
  });
});

describe('where the EHR takes neither answers nor a note', () => {
  const noNotes = { creates: { DocumentReference: false }, note: NOTE } as const;

  it('recovery and follow-up stand in the case alone, and plan and receipt say so', async () => {
    const ehr = openEhr();
    const current = called(walked(wholeCase()));
    const plan = planFor(current, { ...input(current), site: noNotes });
    expect(planSentences(plan)).toContainEqual({ kind: 'inCase', types: ['recover', 'follow-up'], because: 'not-also-sent' });
    const receipt = await send(ehr, current, { ...input(current), site: noNotes });
    expect(receipt.lines.slice(3).map(({ key, tier, status }) => [key, tier, status.kind])).toEqual([
      ['response/recover', 'file', 'blocked'],
      ['response/follow-up', 'file', 'blocked'],
    ]);
  });
});

it('nothing of it is part of a record in which nothing else is', () => {
  const closed = acted(emptyCase(), { type: 'follow-up', change: { closedAt: '2026-12-23' } });
  expect(buildRecord(closed, { facility: { consentPolicyUri: undefined }, words: inEnglish }).entries).toEqual([]);
});
