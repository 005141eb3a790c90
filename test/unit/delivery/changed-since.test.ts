import { HttpResponse } from 'msw/http';
import { describe, expect, it } from 'vitest';
import { changedSince } from '../../../src/delivery/receipt/changed-since.ts';
import { acted, COMPLICATION, wholeCase } from '../assessment/cases.ts';
import { openEhr, planFor, send, startEhr } from './ehr.ts';
import { delivered, noted } from './mending.ts';

startEhr();

describe('a receipt', () => {
  it('calls nothing changed while the case says what was stored', async () => {
    const receipt = await send(openEhr(), wholeCase());
    expect([...changedSince(receipt, planFor(delivered(wholeCase(), receipt)))]).toEqual([]);
  });

  it('calls changed what the case says otherwise since, and what was taken out of it', async () => {
    const receipt = await send(openEhr(), wholeCase());
    const sent = delivered(wholeCase(), receipt);
    expect([...changedSince(receipt, planFor(noted(sent)))]).toEqual(['procedure']);
    const without = acted(sent, { type: 'remove-complication', id: COMPLICATION });
    expect([...changedSince(receipt, planFor(without))]).toEqual([`adverse-event/${COMPLICATION}`]);
  });

  it('calls changed what it found unchanged, once the case says otherwise, and nothing that did not get there', async () => {
    const ehr = openEhr();
    const sent = delivered(wholeCase(), await send(ehr, wholeCase()));
    const again = await send(ehr, sent);
    expect([...changedSince(again, planFor(sent))]).toEqual([]);
    expect([...changedSince(again, planFor(noted(sent)))]).toEqual(['procedure']);
    const away = openEhr();
    away.fault(request => (request.method === 'GET' ? undefined : HttpResponse.json(undefined, { status: 403 })));
    expect([...changedSince(await send(away, wholeCase()), planFor(noted(wholeCase())))]).toEqual([]);
  });

  it('says nothing of what was found there and not compared', async () => {
    const ehr = openEhr();
    await send(ehr, wholeCase());
    const again = await send(ehr, noted(wholeCase()));
    expect([...changedSince(again, planFor(delivered(noted(wholeCase()), again)))]).toEqual([]);
  });
});
