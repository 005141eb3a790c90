import { describe, expect, it } from 'vitest';
import type { Procedure } from '../../../src/fhir/resource.ts';
import { acted, wholeCase } from '../assessment/cases.ts';
import { held, isPost, isPut, lost, openEhr, outcomes, planFor, SINGLE, send, startEhr, TAKES_IDS } from './ehr.ts';
import { answer, delivered, noted } from './mending.ts';

startEhr();

const busy = () => answer(503, 'Later');
const isRead = (request: Request, type: string) => request.method === 'GET' && request.url.includes(`/${type}`);

describe('a sending of which it is not known what became', () => {
  it('is asked about where the EHR drops identifiers, and not made a second time', async () => {
    const ehr = openEhr();
    ehr.fault(async (request, pass) => {
      if (!isPost(request, 'Procedure')) return pass();
      const { identifier: _, ...dropped }: Procedure = JSON.parse(await request.clone().text());
      ehr.store.seed([{ ...dropped, id: 'without-identifier' }]);
      return lost();
    });
    const first = await send(ehr, wholeCase());
    expect(outcomes(first)).toContain('Procedure: unknown absent');
    ehr.fault(undefined);
    const second = await send(ehr, delivered(wholeCase(), first), { lastReceipt: first });
    expect(outcomes(second)).toContain('Procedure: recorded-already');
    expect(held(ehr)[1]).toBe(1);
  });

  it('is remembered while the next ones are refused for a while, so that a twin is found', async () => {
    const ehr = openEhr();
    ehr.fault(request => (isPost(request, 'AdverseEvent') ? lost() : undefined));
    const first = await send(ehr, wholeCase());
    const current = delivered(wholeCase(), first);
    ehr.fault(request => (isPost(request, 'AdverseEvent') ? busy() : undefined));
    const second = await send(ehr, current, { lastReceipt: first });
    expect(outcomes(second)).toContain('AdverseEvent: refused throttled');
    ehr.fault(undefined);
    const third = await send(ehr, current, { lastReceipt: second });
    expect(third.ledger.find(({ resourceType }) => resourceType === 'AdverseEvent')?.sentAgain).toBe(true);
  });

  it('keeps anything else from its own id, also after another refusal', async () => {
    const ehr = openEhr();
    const capability = { ...TAKES_IDS, transaction: false };
    ehr.fault(request => (isPut(request, 'Procedure') ? lost() : undefined));
    const first = await send(ehr, wholeCase(), { capability });
    ehr.fault(request => (isPut(request, 'Procedure') ? busy() : undefined));
    const changed = noted(delivered(wholeCase(), first));
    const second = await send(ehr, changed, { capability, lastReceipt: first });
    ehr.fault(undefined);
    await send(ehr, delivered(changed, second), { capability, lastReceipt: second });
    expect(ehr.store.all('Procedure')[0]?.note?.[0]?.text).not.toBe('Another word.');
  });

  it('is not called absent for the id under which it was refused before', async () => {
    const ehr = openEhr();
    const capability = { ...SINGLE, ...TAKES_IDS, transaction: false };
    const grants = (_: string, letter: string) => letter !== 's';
    ehr.fault(async (request, pass) => {
      if (isPut(request, 'Consent')) return answer(400, 'No ids of yours');
      if (!isPost(request, 'Consent')) return pass();
      await pass();
      return lost();
    });
    const first = await send(ehr, wholeCase(), { capability, grants });
    expect(outcomes(first)[0]).toBe('Consent: unknown could-not-search');
    await send(ehr, wholeCase(), { capability, grants, lastReceipt: first, denials: first.denials });
    expect(held(ehr)[0]).toBe(1);
  });

  it('of a change that was undone since is settled before the case is called stored', async () => {
    const ehr = openEhr();
    const sent = delivered(wholeCase(), await send(ehr, wholeCase()));
    ehr.fault((request, pass) => {
      if (isPut(request, 'Procedure')) return pass().then(lost);
      return isRead(request, 'Procedure') ? lost() : undefined;
    });
    const first = await send(ehr, noted(sent));
    expect(outcomes(first)).toContain('Procedure: unknown could-not-search');
    ehr.fault(undefined);
    expect(planFor(sent, { lastReceipt: first }).mode).toBe('single');
    const second = await send(ehr, sent, { lastReceipt: first });
    const third = await send(ehr, delivered(sent, second), { lastReceipt: second });
    expect(outcomes(third)).toContain('Procedure: stored sent');
    expect(ehr.store.all('Procedure')[0]?.note?.[0]?.text).not.toBe('Another word.');
  });
});

describe('a complication whose sending was lost and that was taken out of the case since', () => {
  const lostAndTakenOut = async (commits: boolean) => {
    const ehr = openEhr();
    let isGone = false;
    ehr.fault((request, pass) => {
      if (!isPost(request, 'AdverseEvent')) return isGone ? lost() : undefined;
      isGone = true;
      return commits ? pass().then(lost) : lost();
    });
    const first = await send(ehr, wholeCase());
    expect(outcomes(first)).toContain('AdverseEvent: unknown could-not-search');
    ehr.fault(undefined);
    return [ehr, { ...delivered(wholeCase(), first), complications: [] }, first] as const;
  };

  it('is looked for, and marked as a mistake where it did arrive', async () => {
    const [ehr, current, first] = await lostAndTakenOut(true);
    expect(planFor(current, { lastReceipt: first }).withdrawals).toMatchObject([{ resourceType: 'AdverseEvent', ways: ['mark'] }]);
    const receipt = await send(ehr, current, { lastReceipt: first });
    expect(receipt.lines.at(-1)?.status).toMatchObject({ kind: 'withdrawn', how: 'marked', seen: true });
    expect(ehr.store.all('AdverseEvent')[0]?.modifierExtension?.[0]?.valueCode).toBe('entered-in-error');
    expect(planFor(delivered(current, receipt), { lastReceipt: receipt }).mode).toBe('nothing');
  });

  it('is said not to be there where it did not', async () => {
    const [ehr, current, first] = await lostAndTakenOut(false);
    const receipt = await send(ehr, current, { lastReceipt: first });
    expect(receipt.lines.at(-1)?.status).toMatchObject({ kind: 'withdrawn', how: 'never-there' });
  });

  it('stays unknown, and is asked about again, while the EHR cannot be searched', async () => {
    const [ehr, current, first] = await lostAndTakenOut(true);
    ehr.fault(request => (isRead(request, 'AdverseEvent') ? lost() : undefined));
    const receipt = await send(ehr, current, { lastReceipt: first });
    expect(receipt.lines.at(-1)?.status).toMatchObject({ kind: 'unknown', searched: 'could-not-search' });
    expect(planFor(current, { lastReceipt: receipt }).withdrawals).toHaveLength(1);
  });
});

describe('a change whose answer was lost', () => {
  it('is ours where the EHR kept only a part of it, and what it did not keep is told', async () => {
    const ehr = openEhr();
    const sent = delivered(wholeCase(), await send(ehr, wholeCase()));
    ehr.fault(async (request, pass) => {
      if (!isPut(request, 'Procedure')) return pass();
      const { extension: _, ...dropped } = JSON.parse(await request.clone().text());
      ehr.store.seed([dropped]);
      return lost();
    });
    const receipt = await send(ehr, noted(sent));
    expect(outcomes(receipt)).toContain('Procedure: stored found');
    expect(receipt.lines[1]?.status).toMatchObject({ kept: { kind: 'in-part' } });
  });
});

describe('a procedure that was stored anew under another id', () => {
  it('has its complication sent again, which then refers to that one', async () => {
    const ehr = openEhr();
    const sent = delivered(wholeCase(), await send(ehr, wholeCase()));
    const [old] = ehr.store.all('Procedure');
    const moved = { ...sent, ledger: sent.ledger.map(entry => (entry.id === old?.id ? { ...entry, id: 'anew' } : entry)) };
    if (old) ehr.store.seed([{ ...old, id: 'anew' }]);
    const receipt = await send(ehr, moved);
    expect(outcomes(receipt)).toContain('AdverseEvent: stored sent');
    expect(ehr.store.all('AdverseEvent')[0]?.suspectEntity?.[0]?.instance.reference).toBe('Procedure/anew');
    expect(planFor(delivered(moved, receipt)).mode).toBe('nothing');
  });
});

describe('a mark whose answer was lost', () => {
  const takenBack = (current: ReturnType<typeof wholeCase>, on: boolean) =>
    acted(current, {
      type: 'take-back',
      key: current.ledger.find(({ resourceType }) => resourceType === 'AdverseEvent')?.key ?? 'note',
      on,
    });

  it('breaks no later sending once nobody wants it any more', async () => {
    const ehr = openEhr();
    const sent = delivered(wholeCase(), await send(ehr, wholeCase()));
    ehr.fault(request => (isPut(request, 'AdverseEvent') || isRead(request, 'AdverseEvent') ? lost() : undefined));
    const first = await send(ehr, takenBack(sent, true));
    ehr.fault(undefined);
    const back = noted(takenBack(delivered(takenBack(sent, true), first), false));
    expect(outcomes(await send(ehr, back, { lastReceipt: first }))).toContain('Procedure: stored sent');
  });

  it('is not told as deleted where the EHR only says that it has no such thing to show', async () => {
    const ehr = openEhr();
    const sent = delivered(wholeCase(), await send(ehr, wholeCase()));
    ehr.fault(request => (isRead(request, 'AdverseEvent/') ? answer(404, 'Not for you') : undefined));
    const receipt = await send(ehr, takenBack(sent, true));
    expect(receipt.lines.at(-1)?.status).toMatchObject({ kind: 'withdrawn', how: 'marked', seen: false });
  });
});
