import { describe, expect, it } from 'vitest';
import { wholeCase } from '../assessment/cases.ts';
import { held, isPut, lost, NOTE, openEhr, outcomes, planFor, send, startEhr, TAKES_IDS, writes } from './ehr.ts';
import { answer, delivered, noted } from './mending.ts';

startEhr();

const capability = { ...TAKES_IDS, transaction: false };
const idOf = (key: string) => planFor(wholeCase(), { capability }).items.find(({ entry }) => entry.key === key)?.ownId ?? '';

describe('a server that makes what is put under an id that it does not have', () => {
  it('gets each resource under the id that the case gave it, and nothing is replaced', async () => {
    const ehr = openEhr();
    const asked: (string | null)[] = [];
    ehr.fault(request => {
      if (request.method === 'PUT') asked.push(request.headers.get('if-none-match'));
      return undefined;
    });
    const receipt = await send(ehr, wholeCase(), { capability });
    expect(outcomes(receipt)).toEqual(['Consent: stored sent', 'Procedure: stored sent', 'AdverseEvent: stored sent']);
    expect(ehr.store.all('Procedure')[0]?.id).toBe(idOf('procedure'));
    expect(ehr.store.all('AdverseEvent')[0]?.suspectEntity?.[0]?.instance.reference).toBe(`Procedure/${idOf('procedure')}`);
    expect(asked).toEqual(['*', '*', '*']);
    const changed = noted(delivered(wholeCase(), receipt));
    expect(outcomes(await send(ehr, changed, { capability }))).toContain('Procedure: stored sent');
    expect(held(ehr)).toEqual([1, 1, 1]);
  });

  it('gets them so in one transaction too, and the complication refers to its procedure there', async () => {
    const ehr = openEhr();
    const receipt = await send(ehr, wholeCase(), { capability: TAKES_IDS });
    expect(outcomes(receipt)).toEqual(['Consent: stored sent', 'Procedure: stored sent', 'AdverseEvent: stored sent']);
    expect(ehr.store.all('AdverseEvent')[0]?.suspectEntity?.[0]?.instance.reference).toBe(`Procedure/${idOf('procedure')}`);
  });

  it('holds one of what it carried out only after it was sent again', async () => {
    const ehr = openEhr();
    const late: (() => Promise<Response>)[] = [];
    ehr.fault((request, pass) => {
      if (!isPut(request, 'AdverseEvent')) return undefined;
      late.push(pass);
      return lost();
    });
    const first = await send(ehr, wholeCase(), { capability });
    expect(outcomes(first)).toContain('AdverseEvent: unknown absent');
    ehr.fault(undefined);
    const second = await send(ehr, delivered(wholeCase(), first), { capability, lastReceipt: first });
    expect(outcomes(second)).toContain('AdverseEvent: stored sent');
    for (const arrive of late) await arrive();
    expect(held(ehr)).toEqual([1, 1, 1]);
  });

  it('gets nothing else under an id while it is not known what became of the first, and the change after that', async () => {
    const ehr = openEhr();
    const late: (() => Promise<Response>)[] = [];
    ehr.fault((request, pass) => {
      if (!isPut(request, 'Procedure')) return undefined;
      late.push(pass);
      return lost();
    });
    const first = await send(ehr, wholeCase(), { capability });
    ehr.fault(undefined);
    const changed = noted(delivered(wholeCase(), first));
    const second = await send(ehr, changed, { capability, lastReceipt: first });
    expect(outcomes(second)).toContain('Procedure: stored sent');
    expect(ehr.store.all('Procedure')[0]?.note?.[0]?.text).not.toBe('Another word.');
    const third = await send(ehr, delivered(changed, second), { capability, lastReceipt: second });
    expect(outcomes(third)).toContain('Procedure: stored sent');
    expect(ehr.store.all('Procedure')[0]?.note?.[0]?.text).toBe('Another word.');
  });

  it('is found to have it where it says that there is one under that id', async () => {
    const ehr = openEhr();
    ehr.fault((request, pass) => (isPut(request, 'Procedure') ? pass().then(() => answer(412, 'There is one')) : undefined));
    expect(outcomes(await send(ehr, wholeCase(), { capability }))).toContain('Procedure: stored found');
  });

  it('and refuses ids of others after all gets it without one', async () => {
    const ehr = openEhr();
    ehr.fault(request => (request.method === 'PUT' ? answer(405, 'No ids of yours') : undefined));
    const receipt = await send(ehr, wholeCase(), { capability });
    expect(outcomes(receipt)).toEqual(['Consent: stored sent', 'Procedure: stored sent', 'AdverseEvent: stored sent']);
    expect(writes(ehr).filter(line => line.startsWith('POST'))).toEqual(['POST Consent', 'POST Procedure', 'POST AdverseEvent']);
  });

  it('is put to where the site says so, whatever it declares', () => {
    const site = { creates: {}, note: NOTE, takesOwnIds: true };
    expect(planFor(wholeCase(), { site }).items.every(({ ownId }) => ownId !== undefined)).toBe(true);
  });

  it.each([
    ['without the scope to change', { grants: (_: string, letter: string) => letter !== 'u' }],
    ['that does not declare that it is changed', { capability: withoutUpdate() }],
  ])('gets it under an id of its own %s', (_, part) => {
    expect(planFor(wholeCase(), { capability, ...part }).items.map(({ ownId }) => ownId)).toEqual([undefined, undefined, undefined]);
  });
});

function withoutUpdate(): typeof capability {
  const resources = Object.entries(capability.resources).map(([type, declared]) => [
    type,
    { ...declared, interactions: declared.interactions.filter(name => name !== 'update') },
  ]);
  return { ...capability, resources: Object.fromEntries(resources) };
}
