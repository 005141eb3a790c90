import { describe, expect, it } from 'vitest';
import { deliver } from '../../../src/delivery/deliver.ts';
import type { PlanInput } from '../../../src/delivery/plan-item.ts';
import type { RecordEntry } from '../../../src/record/base/record.ts';
import { acted, COMPLICATION, wholeCase } from '../assessment/cases.ts';
import { DECLARED, held, isPost, isPut, isTransaction, lost, noteOf, openEhr, outcomes, planFor, send, startEhr, writes } from './ehr.ts';
import { answer, delivered, noted, onPost, sendAgain } from './mending.ts';

startEhr();

describe('the EHR goes away between Procedure and AdverseEvent', { tags: ['D17'] }, () => {
  it('so that the complication is unknown, and goes once when the EHR is back and does not have it', async () => {
    const ehr = openEhr();
    ehr.fault(() => (ehr.store.all('Procedure').length > 0 ? lost() : undefined));
    const first = await send(ehr, wholeCase());
    expect(outcomes(first)).toEqual(['Consent: stored sent', 'Procedure: stored sent', 'AdverseEvent: unknown could-not-search']);
    expect(first.ledger.map(({ key }) => key)).toEqual(['consent', 'procedure']);
    expect(await sendAgain(ehr, first)).toEqual(['Consent: unchanged', 'Procedure: unchanged', 'AdverseEvent: stored sent']);
  });

  it('while the search stays impossible, nothing is sent again', async () => {
    const ehr = openEhr();
    ehr.fault(request => (request.url.includes('AdverseEvent') && ehr.log.includes('POST AdverseEvent') ? lost() : undefined));
    const first = await send(ehr, wholeCase());
    const before = writes(ehr).length;
    const second = await send(ehr, delivered(wholeCase(), first), { lastReceipt: first });
    expect(outcomes(second)).toEqual(['Consent: unchanged', 'Procedure: unchanged', 'AdverseEvent: unknown could-not-search']);
    expect(writes(ehr)).toHaveLength(before);
    expect(await sendAgain(ehr, second)).toContain('AdverseEvent: stored sent');
  });

  it('before anything could be searched, nothing is sent at all', async () => {
    const ehr = openEhr();
    ehr.fault(lost);
    const first = await send(ehr, wholeCase());
    expect(outcomes(first)).toEqual(['Consent: refused network', 'Procedure: refused network', 'AdverseEvent: refused network']);
    expect(writes(ehr)).toEqual([]);
    expect(first.denials).toEqual([]);
    expect(await sendAgain(ehr, first)).toEqual(['Consent: stored sent', 'Procedure: stored sent', 'AdverseEvent: stored sent']);
  });

  it('at the first resource, the rest is not sent into the void', async () => {
    const ehr = openEhr();
    ehr.fault(request => (request.method === 'POST' || ehr.log.includes('POST Consent') ? lost() : undefined));
    const first = await send(ehr, wholeCase());
    expect(outcomes(first)).toEqual(['Consent: unknown could-not-search', 'Procedure: not-sent consent', 'AdverseEvent: not-sent consent']);
    expect(writes(ehr)).toEqual(['POST Consent']);
    expect(await sendAgain(ehr, first)).toEqual(['Consent: stored sent', 'Procedure: stored sent', 'AdverseEvent: stored sent']);
  });
});

describe('the connection drops after the commit', { tags: ['D17'] }, () => {
  it.each(['Consent', 'Procedure', 'AdverseEvent'])('of a %s, which is found by searching and not sent again', async type => {
    const ehr = openEhr();
    ehr.fault(
      onPost(type, async pass => {
        await pass();
        return lost();
      }),
    );
    const receipt = await send(ehr, wholeCase());
    expect(outcomes(receipt)).toContain(`${type}: stored found`);
    expect(held(ehr)).toEqual([1, 1, 1]);
    expect(receipt.ledger).toHaveLength(3);
    expect(await sendAgain(ehr, receipt)).toEqual(['Consent: unchanged', 'Procedure: unchanged', 'AdverseEvent: unchanged']);
  });

  it('and the search fails too: unknown at first, found the next time, stored once', async () => {
    const ehr = openEhr();
    ehr.fault((request, pass) =>
      isPost(request, 'Procedure') ? pass().then(lost) : ehr.store.all('Procedure').length > 0 ? lost() : undefined,
    );
    const first = await send(ehr, wholeCase());
    expect(outcomes(first)).toEqual(['Consent: stored sent', 'Procedure: unknown could-not-search', 'AdverseEvent: not-sent procedure']);
    expect(await sendAgain(ehr, first)).toEqual(['Consent: unchanged', 'Procedure: stored found', 'AdverseEvent: stored sent']);
  });

  it('and the case changes before the next time: the found one is what was sent, and the change goes as an update', async () => {
    const ehr = openEhr();
    ehr.fault((request, pass) =>
      isPost(request, 'Procedure') ? pass().then(lost) : ehr.store.all('Procedure').length > 0 ? lost() : undefined,
    );
    const first = await send(ehr, wholeCase());
    ehr.fault(undefined);
    const changed = noted(delivered(wholeCase(), first));
    const second = await send(ehr, changed, { lastReceipt: first });
    expect(outcomes(second)).toContain('Procedure: stored found');
    const third = await send(ehr, delivered(changed, second), { lastReceipt: second });
    expect(outcomes(third)).toEqual(['Consent: unchanged', 'Procedure: stored sent', 'AdverseEvent: unchanged']);
    expect(ehr.store.all('Procedure').map(({ note }) => note?.[0]?.text)).toEqual(['Another word.']);
  });

  it('of a transaction: each is found, nothing is sent again', async () => {
    const ehr = openEhr();
    ehr.fault((request, pass) => (isTransaction(request) ? pass().then(lost) : undefined));
    const receipt = await send(ehr, wholeCase(), { capability: DECLARED });
    expect(outcomes(receipt)).toEqual(['Consent: stored found', 'Procedure: stored found', 'AdverseEvent: stored found']);
    expect(writes(ehr)).toEqual(['POST base']);
    expect(held(ehr)).toEqual([1, 1, 1]);
  });

  it('of a transaction, and one of it cannot be searched for: what refers to that one waits, and the rest goes', async () => {
    const ehr = openEhr();
    ehr.fault(request => (ehr.log.includes('POST base') || isTransaction(request) ? lost() : undefined));
    const first = await send(ehr, wholeCase(), { capability: DECLARED });
    expect(outcomes(first)).toEqual([
      'Consent: unknown could-not-search',
      'Procedure: unknown could-not-search',
      'AdverseEvent: unknown could-not-search',
    ]);
    ehr.fault(request => (request.method === 'GET' && request.url.includes('/Procedure') ? lost() : undefined));
    const second = await send(ehr, wholeCase(), { capability: DECLARED, lastReceipt: first });
    expect(outcomes(second)).toEqual(['Consent: stored sent', 'Procedure: unknown could-not-search', 'AdverseEvent: not-sent procedure']);
    expect(held(ehr)).toEqual([1, 0, 0]);
  });

  it('of an update: the new version that says what was sent is ours', async () => {
    const ehr = openEhr();
    const sent = delivered(wholeCase(), await send(ehr, wholeCase()));
    ehr.fault((request, pass) => (isPut(request, 'Procedure') ? pass().then(lost) : undefined));
    const receipt = await send(ehr, noted(sent));
    expect(outcomes(receipt)).toEqual(['Consent: unchanged', 'Procedure: stored found', 'AdverseEvent: unchanged']);
    expect(receipt.lines[1]?.status).toMatchObject({ versionId: '2' });
  });

  it('of an update of a complication, which the EHR keeps with the address of its Procedure: it is ours', async () => {
    const ehr = openEhr();
    const sent = delivered(wholeCase(), await send(ehr, wholeCase()));
    const changed = acted(sent, { type: 'complication', id: COMPLICATION, change: { description: 'It took an hour.' } });
    ehr.fault((request, pass) => (isPut(request, 'AdverseEvent') ? pass().then(lost) : undefined));
    const receipt = await send(ehr, changed);
    expect(outcomes(receipt)).toEqual(['Consent: unchanged', 'Procedure: unchanged', 'AdverseEvent: stored found']);
    expect(outcomes(await send(ehr, delivered(changed, receipt)))).toContain('AdverseEvent: unchanged');
  });
});

describe('an update without an answer', () => {
  it('that changes nothing is there already, in whatever version', async () => {
    const ehr = openEhr();
    const sent = delivered(wholeCase(), await send(ehr, wholeCase()));
    // What a server answers that makes no version where nothing changes.
    const otherwise = { ...sent, ledger: sent.ledger.map(entry => (entry.key === 'procedure' ? { ...entry, sent: '{}' } : entry)) };
    ehr.fault(request => (isPut(request, 'Procedure') ? lost() : undefined));
    expect((await send(ehr, otherwise)).lines[1]?.status).toMatchObject({ kind: 'stored', how: 'found', versionId: '1' });
  });

  it('that did not arrive goes again', async () => {
    const ehr = openEhr();
    const sent = delivered(wholeCase(), await send(ehr, wholeCase()));
    ehr.fault(request => (isPut(request, 'Procedure') ? lost() : undefined));
    const first = await send(ehr, noted(sent));
    expect(outcomes(first)).toContain('Procedure: unknown absent');
    ehr.fault(undefined);
    expect(outcomes(await send(ehr, noted(sent), { lastReceipt: first }))).toContain('Procedure: stored sent');
  });

  it('is not taken for ours when somebody else made the new version', async () => {
    const ehr = openEhr();
    const sent = delivered(wholeCase(), await send(ehr, wholeCase()));
    ehr.fault(request => {
      if (!isPut(request, 'Procedure')) return undefined;
      const [stored] = ehr.store.all('Procedure');
      if (stored) ehr.store.seed([{ ...stored, note: [{ text: 'Amended in the EHR.' }] }]);
      return lost();
    });
    const first = await send(ehr, noted(sent));
    expect(outcomes(first)).toContain('Procedure: changed-there');
    ehr.fault(undefined);
    expect(outcomes(await send(ehr, noted(sent), { lastReceipt: first }))).toContain('Procedure: changed-there');
    expect(ehr.store.all('Procedure')[0]?.note?.[0]?.text).toBe('Amended in the EHR.');
  });
});

describe('an answer of 500', () => {
  it('before the commit is unknown, found absent, and sent again only by the next delivery', async () => {
    const ehr = openEhr();
    ehr.fault(onPost('Consent', () => answer(500, 'Disk full')));
    const first = await send(ehr, wholeCase());
    expect(outcomes(first)).toEqual(['Consent: unknown absent', 'Procedure: stored sent', 'AdverseEvent: stored sent']);
    expect(writes(ehr).filter(line => line === 'POST Consent')).toHaveLength(1);
    expect(await sendAgain(ehr, first)).toEqual(['Consent: stored sent', 'Procedure: unchanged', 'AdverseEvent: unchanged']);
  });

  it('after the commit is found', async () => {
    const ehr = openEhr();
    ehr.fault(onPost('Procedure', pass => pass().then(() => answer(500, 'Indexing failed'))));
    expect(outcomes(await send(ehr, wholeCase()))).toEqual([
      'Consent: stored sent',
      'Procedure: stored found',
      'AdverseEvent: stored sent',
    ]);
    expect(held(ehr)).toEqual([1, 1, 1]);
  });

  it('to a transaction leaves all unknown and absent, and the next delivery sends all once', async () => {
    const ehr = openEhr();
    ehr.fault(request => (isTransaction(request) ? answer(500, 'Deadlock') : undefined));
    const first = await send(ehr, wholeCase(), { capability: DECLARED });
    expect(outcomes(first)).toEqual(['Consent: unknown absent', 'Procedure: unknown absent', 'AdverseEvent: unknown absent']);
    expect(await sendAgain(ehr, first)).toEqual(['Consent: stored sent', 'Procedure: stored sent', 'AdverseEvent: stored sent']);
  });
});

describe('what is read back', () => {
  it('is said to be not found again where the EHR answered that it stored it', async () => {
    const ehr = openEhr();
    ehr.fault(request => (request.method === 'GET' && /\/Procedure\/[^?]+$/.test(request.url) ? answer(404, 'Not here') : undefined));
    const receipt = await send(ehr, wholeCase());
    expect(receipt.lines.map(({ status }) => (status.kind === 'stored' ? status.kept.kind : status.kind))).toEqual([
      'whole',
      'gone',
      'whole',
    ]);
    expect(receipt.ledger.find(({ key }) => key === 'procedure')?.notKept).toEqual(['Procedure']);
  });

  it('of a lost change of a note is known by its text, whatever form was sent beside it', async () => {
    const ehr = openEhr();
    const part = { grants: (type: string) => type !== 'Consent' };
    // As the app attaches the PDF: before the text.
    const means = {
      ...ehr.means,
      dressNote: async ({ resource }: RecordEntry) =>
        resource.resourceType === 'DocumentReference'
          ? { ...resource, content: [{ attachment: { contentType: 'application/pdf', data: 'JVBERg==' } }, ...resource.content] }
          : resource,
    };
    const note =
      (data: string): PlanInput['writeNote'] =>
      request => {
        const entry = noteOf(request);
        if (entry.resource.resourceType !== 'DocumentReference' || !entry.note) throw new Error('No note.');
        return { ...entry, resource: { ...entry.resource, content: [{ attachment: { contentType: 'text/plain', data } }] } };
      };
    const first = await deliver(planFor(wholeCase(), { ...part, writeNote: note('T25l') }), means);
    const current = delivered(wholeCase(), first);
    const plan = planFor(current, { ...part, writeNote: note('VHdv') });
    expect(plan.items.at(-1)?.action).toBe('update');
    ehr.fault((request, pass) => (isPut(request, 'DocumentReference') ? pass().then(lost) : undefined));
    expect(outcomes(await deliver(plan, means)).at(-1)).toBe('DocumentReference: stored found');
    ehr.fault(request => (isPut(request, 'DocumentReference') ? lost() : undefined));
    const third = planFor(delivered(current, first), { ...part, writeNote: note('VGhyZWU=') });
    expect(outcomes(await deliver(third, means)).at(-1)).not.toContain('stored');
  });
});
