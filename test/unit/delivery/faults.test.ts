import { HttpResponse } from 'msw/http';
import { describe, expect, it } from 'vitest';
import type { Case } from '../../../src/assessment/case.ts';
import type { Receipt } from '../../../src/delivery/delivery.ts';
import { acted, wholeCase } from '../assessment/cases.ts';
import {
  DECLARED,
  type Ehr,
  type Fault,
  held,
  isPost,
  isPut,
  isTransaction,
  lost,
  openEhr,
  outcomes,
  send,
  startEhr,
  writes,
} from './ehr.ts';

startEhr();

const delivered = (current: Case, receipt: Receipt) => acted(current, { type: 'delivered', entries: receipt.ledger });
const noted = (current: Case) => acted(current, { type: 'procedure', change: { note: 'Another word.' } });
const answer = (status: number, diagnostics: string): Response =>
  HttpResponse.json({ resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'processing', diagnostics }] }, { status });
const onPost =
  (type: string, fault: (pass: () => Promise<Response>) => Response | Promise<Response>): Fault =>
  (request, pass) =>
    isPost(request, type) ? fault(pass) : undefined;
const statusOf = ({ lines }: Receipt, index: number) => lines[index]?.status;

/** Sends, mends the server, sends what the receipt left open; everything is then stored once. */
async function sendAgain(ehr: Ehr, first: Receipt): Promise<readonly string[]> {
  ehr.fault(undefined);
  const second = await send(ehr, delivered(wholeCase(), first), { lastReceipt: first });
  expect(held(ehr)).toEqual([1, 1, 1]);
  expect(ehr.store.all('AdverseEvent')[0]?.suspectEntity?.[0]?.instance.reference).toBe(`Procedure/${ehr.store.all('Procedure')[0]?.id}`);
  return outcomes(second);
}

describe('the EHR goes away between Procedure and AdverseEvent', () => {
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

describe('the connection drops after the commit', () => {
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

  it('of an update: the new version that says what was sent is ours', async () => {
    const ehr = openEhr();
    const sent = delivered(wholeCase(), await send(ehr, wholeCase()));
    ehr.fault((request, pass) => (isPut(request, 'Procedure') ? pass().then(lost) : undefined));
    const receipt = await send(ehr, noted(sent));
    expect(outcomes(receipt)).toEqual(['Consent: unchanged', 'Procedure: stored found', 'AdverseEvent: unchanged']);
    expect(receipt.lines[1]?.status).toMatchObject({ versionId: '2' });
  });
});

describe('an update without an answer', () => {
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
    expect(outcomes(first)).toContain('Procedure: unknown changed');
    ehr.fault(undefined);
    expect(outcomes(await send(ehr, noted(sent), { lastReceipt: first }))).toContain('Procedure: unknown changed');
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

describe('a refusal', () => {
  it.each([
    [400, 'rejected', 0],
    [409, 'conflict', 0],
    [412, 'precondition-failed', 0],
    [422, 'rejected', 0],
    [403, 'forbidden', 1],
    [404, 'not-found', 1],
    [405, 'unsupported', 1],
    [501, 'unsupported', 1],
  ] as const)(
    'with %i is told in the server’s words, costs nothing else, and is remembered where it is of the type',
    async (status, kind, denials) => {
      const ehr = openEhr();
      ehr.fault(onPost('Consent', () => answer(status, 'Policy 7 says no')));
      const first = await send(ehr, wholeCase());
      expect(outcomes(first)).toEqual([`Consent: refused ${kind}`, 'Procedure: stored sent', 'AdverseEvent: stored sent']);
      expect(statusOf(first, 0)).toMatchObject({ failure: { outcome: { issue: [{ diagnostics: 'Policy 7 says no' }] } } });
      expect(first.denials).toHaveLength(denials);
      const next = await send(ehr, delivered(wholeCase(), first), { denials: first.denials, lastReceipt: first });
      expect(outcomes(next)[0]).toBe(denials === 1 ? 'Consent: blocked' : `Consent: refused ${kind}`);
    },
  );

  it('of the Procedure keeps back the complication that refers to it', async () => {
    const ehr = openEhr();
    ehr.fault(onPost('Procedure', () => answer(422, 'No such code')));
    const first = await send(ehr, wholeCase());
    expect(outcomes(first)).toEqual(['Consent: stored sent', 'Procedure: refused rejected', 'AdverseEvent: not-sent procedure']);
    expect(held(ehr)).toEqual([1, 0, 0]);
    expect(await sendAgain(ehr, first)).toEqual(['Consent: unchanged', 'Procedure: stored sent', 'AdverseEvent: stored sent']);
  });

  it('with 401 is answered by one refresh, and by a refusal when that does not help', async () => {
    const ehr = openEhr();
    let refusals = 1;
    ehr.fault(onPost('Consent', pass => (refusals-- > 0 ? answer(401, 'Expired') : pass())));
    expect(outcomes(await send(ehr, wholeCase()))[0]).toBe('Consent: stored sent');
    const ended = openEhr();
    ended.fault(() => answer(401, 'Expired'));
    const first = await send(ended, wholeCase());
    expect(outcomes(first)).toEqual([
      'Consent: refused unauthorized',
      'Procedure: refused unauthorized',
      'AdverseEvent: refused unauthorized',
    ]);
    expect(first.denials).toEqual([]);
    expect(await sendAgain(ended, first)).toContain('Consent: stored sent');
  });

  it('of a transaction stores nothing, and says so for each', async () => {
    const ehr = openEhr();
    ehr.fault(request => (isTransaction(request) ? answer(422, 'Entry 2 is not valid') : undefined));
    expect(outcomes(await send(ehr, wholeCase(), { capability: DECLARED }))).toEqual([
      'Consent: refused rejected',
      'Procedure: refused rejected',
      'AdverseEvent: refused rejected',
    ]);
    expect(held(ehr)).toEqual([0, 0, 0]);
  });

  it.each([403, 404, 405, 501])('with %i of transactions as such goes on singly and is remembered', async status => {
    const ehr = openEhr();
    ehr.fault(request => (isTransaction(request) ? answer(status, 'No transactions') : undefined));
    const receipt = await send(ehr, wholeCase(), { capability: DECLARED });
    expect(outcomes(receipt)).toEqual(['Consent: stored sent', 'Procedure: stored sent', 'AdverseEvent: stored sent']);
    expect(writes(ehr)).toEqual(['POST base', 'POST Consent', 'POST Procedure', 'POST AdverseEvent']);
    expect(receipt.denials.map(({ target }) => target)).toEqual(['transaction']);
  });
});

describe('an answer that says little', () => {
  const page = (status: number) => new HttpResponse('<h1>Gateway</h1>', { status, headers: { 'content-type': 'text/html' } });

  it.each([
    ['nothing', () => new HttpResponse(null, { status: 201 })],
    ['a web page', () => page(201)],
  ])('201 with %s is stored, and its id is learnt by searching', async (_, created) => {
    const ehr = openEhr();
    ehr.fault((request, pass) => (request.method === 'POST' ? pass().then(created) : undefined));
    const receipt = await send(ehr, wholeCase());
    expect(outcomes(receipt)).toEqual(['Consent: stored sent', 'Procedure: stored sent', 'AdverseEvent: stored sent']);
    expect(receipt.ledger.map(({ id, versionId }) => [id, versionId])).toEqual([
      [ehr.store.all('Consent')[0]?.id, '1'],
      [ehr.store.all('Procedure')[0]?.id, '1'],
      [ehr.store.all('AdverseEvent')[0]?.id, '1'],
    ]);
    expect(await sendAgain(ehr, receipt)).toEqual(['Consent: unchanged', 'Procedure: unchanged', 'AdverseEvent: unchanged']);
  });

  it('201 with a Location only has its version read', async () => {
    const ehr = openEhr();
    ehr.fault(
      onPost('Consent', async pass => {
        const stored = await (await pass()).json();
        return new HttpResponse(null, { status: 201, headers: { location: `https://inside/fhir/Consent/${stored.id}` } });
      }),
    );
    expect((await send(ehr, wholeCase())).ledger[0]).toMatchObject({ id: ehr.store.all('Consent')[0]?.id, versionId: '1' });
  });

  it('201 without an id where searching is not granted is stored without one, and what refers to it is not sent', async () => {
    const ehr = openEhr();
    ehr.fault(onPost('Procedure', pass => pass().then(() => new HttpResponse(null, { status: 201 }))));
    const receipt = await send(ehr, wholeCase(), { grants: (_type, letter) => letter !== 's' });
    expect(outcomes(receipt)).toEqual(['Consent: stored sent', 'Procedure: stored sent', 'AdverseEvent: not-sent procedure']);
    expect(receipt.ledger[1]?.id).toBeUndefined();
  });

  it('a web page with 200 is no answer: searched, absent, not taken for stored', async () => {
    const ehr = openEhr();
    ehr.fault(onPost('Consent', () => page(200)));
    expect(outcomes(await send(ehr, wholeCase()))[0]).toBe('Consent: unknown absent');
  });

  it('a web page with 502 after the commit is found', async () => {
    const ehr = openEhr();
    ehr.fault(onPost('AdverseEvent', pass => pass().then(() => page(502))));
    expect(outcomes(await send(ehr, wholeCase()))[2]).toBe('AdverseEvent: stored found');
    expect(held(ehr)).toEqual([1, 1, 1]);
  });
});

describe('a server that does not search', () => {
  it('still takes a first write', async () => {
    const ehr = openEhr();
    ehr.fault(request => (request.method === 'GET' ? answer(400, 'No such parameter') : undefined));
    expect(outcomes(await send(ehr, wholeCase()))).toEqual(['Consent: stored sent', 'Procedure: stored sent', 'AdverseEvent: stored sent']);
  });
});

describe('a server that ignores the identifier', () => {
  it('and answers a search with everything has only ours found', async () => {
    const ehr = openEhr();
    const other = { ...wholeCase(), procedureId: '00000000-0000-4000-8000-0000000000ff' };
    await send(ehr, { ...other, consent: { ...other.consent, decision: undefined }, complications: [] });
    const everything = { resourceType: 'Bundle', type: 'searchset', entry: ehr.store.all('Procedure').map(resource => ({ resource })) };
    ehr.fault(request => (request.url.includes('Procedure?') ? HttpResponse.json(everything) : undefined));
    expect(outcomes(await send(ehr, wholeCase()))[1]).toBe('Procedure: stored sent');
    expect(held(ehr)[1]).toBe(2);
  });
});

describe('a write that two windows race for', () => {
  it('is made once where the server creates conditionally, and the other is told that it was there', async () => {
    const ehr = openEhr();
    const [one, other] = await Promise.all([send(ehr, wholeCase()), send(ehr, wholeCase())]);
    expect(held(ehr).slice(0, 2)).toEqual([1, 1]);
    expect([...outcomes(one), ...outcomes(other)]).toContain('Procedure: stored found-earlier');
  });
});
