import { HttpResponse } from 'msw/http';
import { describe, expect, it } from 'vitest';
import { wholeCase } from '../assessment/cases.ts';
import { DECLARED, held, openEhr, outcomes, send, startEhr, writes } from './ehr.ts';
import { answer, onPost, sendAgain } from './mending.ts';

startEhr();

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

describe('a server that has no search by identifier', () => {
  it('is asked for all of the patient’s, and what is found among them is not made again', async () => {
    const ehr = openEhr();
    await send(ehr, wholeCase());
    const resources = Object.fromEntries(
      Object.entries(DECLARED.resources).map(([type, declared]) => [type, { ...declared, searchParams: ['patient'] }]),
    );
    const before = ehr.log.length;
    const again = await send(ehr, wholeCase(), { capability: { ...DECLARED, transaction: false, resources } });
    expect(outcomes(again)).toEqual([
      'Consent: stored found-earlier',
      'Procedure: stored found-earlier',
      'AdverseEvent: stored found-earlier',
    ]);
    expect([...ehr.log.slice(before)].sort()).toEqual(['GET AdverseEvent subject', 'GET Consent patient', 'GET Procedure patient']);
  });
});

describe('a server that cannot answer a search now', () => {
  it.each([408, 429, 503])('with %i would leave a write unknown too, and gets none', async status => {
    const ehr = openEhr();
    ehr.fault(request => (request.method === 'GET' ? answer(status, 'Later') : undefined));
    const receipt = await send(ehr, wholeCase());
    expect(receipt.lines.map(line => line.status.kind)).toEqual(['refused', 'refused', 'refused']);
    expect(writes(ehr)).toEqual([]);
  });
});

describe('a server that ignores the identifier', () => {
  it('and answers a search with everything has only ours found', async () => {
    const ehr = openEhr();
    const whole = wholeCase();
    const procedure = { ...whole.procedure, performedStart: '2026-10-05T10:00:00+02:00', performedEnd: '2026-10-05T10:30:00+02:00' };
    const other = { ...whole, procedure, procedureId: '00000000-0000-4000-8000-0000000000ff' };
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
    // What the server holds of the other window's is not known, and is never taken for today's.
    const beaten = [one, other].find(receipt => outcomes(receipt).includes('Procedure: stored found-earlier'));
    expect(beaten?.ledger.find(({ key }) => key === 'procedure')?.sent).toBe('');
  });
});
