import { describe, expect, it } from 'vitest';
import { wholeCase } from '../assessment/cases.ts';
import { DECLARED, held, isPut, isTransaction, openEhr, outcomes, send, startEhr, writes } from './ehr.ts';
import { answer, delivered, noted, onPost, sendAgain } from './mending.ts';

startEhr();

describe('a refusal', () => {
  it.each([
    [400, 'rejected', 1],
    [409, 'conflict', 0],
    [412, 'precondition-failed', 0],
    [422, 'rejected', 1],
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
      expect(first.lines[0]?.status).toMatchObject({ failure: { outcome: { issue: [{ diagnostics: 'Policy 7 says no' }] } } });
      expect(first.denials).toHaveLength(denials);
      const next = await send(ehr, delivered(wholeCase(), first), { denials: first.denials, lastReceipt: first });
      expect(outcomes(next)[0]).toBe(denials === 1 ? 'Consent: blocked' : `Consent: refused ${kind}`);
    },
  );

  it.each([
    [409, 'conflict', 0],
    [412, 'precondition-failed', 0],
    [422, 'rejected', 1],
    [404, 'not-found', 0],
    [403, 'forbidden', 1],
    [405, 'unsupported', 1],
  ] as const)('of a change with %i is of that change alone, or of all changes where the EHR takes none', async (status, kind, denials) => {
    const ehr = openEhr();
    const changed = noted(delivered(wholeCase(), await send(ehr, wholeCase())));
    ehr.fault(request => (isPut(request, 'Procedure') ? answer(status, 'Not now') : undefined));
    const refused = await send(ehr, changed);
    expect(outcomes(refused)).toEqual(['Consent: unchanged', `Procedure: refused ${kind}`, 'AdverseEvent: unchanged']);
    expect(refused.denials).toHaveLength(denials);
    ehr.fault(undefined);
    const next = await send(ehr, delivered(changed, refused), { denials: refused.denials, lastReceipt: refused });
    expect(outcomes(next)[1]).toBe(denials === 1 ? 'Procedure: blocked' : 'Procedure: stored sent');
  });

  it('of the Procedure keeps back the complication that refers to it', { tags: ['D18'] }, async () => {
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
