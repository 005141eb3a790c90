import { describe, expect, it } from 'vitest';
import type { Case } from '../../../src/assessment/case/case.ts';
import { findTwins, markTwin, type Twin } from '../../../src/delivery/taking-back/twins.ts';
import { wholeCase } from '../assessment/cases.ts';
import { type Ehr, held, isPost, lost, openEhr, planFor, send, startEhr } from './ehr.ts';
import { answer, delivered, noted } from './mending.ts';

startEhr();

const events = ({ store }: Ehr) => store.all('AdverseEvent');

/** A complication of which the first sending is carried out only after the second. */
async function sentTwice(ehr: Ehr): Promise<Case> {
  const late: (() => Promise<Response>)[] = [];
  ehr.fault((request, pass) => {
    if (!isPost(request, 'AdverseEvent')) return undefined;
    late.push(pass);
    return lost();
  });
  const first = await send(ehr, wholeCase());
  ehr.fault(undefined);
  const current = delivered(wholeCase(), first);
  const second = await send(ehr, current, { lastReceipt: first });
  for (const arrive of late) await arrive();
  return delivered(current, second);
}

const twinsOf = (ehr: Ehr, current: Case): Promise<readonly Twin[]> =>
  findTwins(planFor(current).items, ehr.means.reader, ehr.means.patientId);

describe('what was sent twice and arrived twice', () => {
  it('is found, with the one that the case goes on with and the other', async () => {
    const ehr = openEhr();
    const current = await sentTwice(ehr);
    expect(held(ehr)).toEqual([1, 1, 2]);
    const [kept, other] = events(ehr);
    expect(await twinsOf(ehr, current)).toMatchObject([{ resourceType: 'AdverseEvent', id: kept?.id, other: { id: other?.id } }]);
  });

  it('is still found after the case changed and was sent once more', async () => {
    const ehr = openEhr();
    const current = noted(await sentTwice(ehr));
    const again = delivered(current, await send(ehr, current));
    expect(await twinsOf(ehr, again)).toHaveLength(1);
  });

  it('has the other one marked as entered in error, read back, and is then found no more', async () => {
    const ehr = openEhr();
    const current = await sentTwice(ehr);
    const [twin] = await twinsOf(ehr, current);
    if (!twin) throw new Error('No twin was found.');
    expect(await markTwin(twin, ehr.means)).toMatchObject({ kind: 'withdrawn', how: 'marked', seen: true });
    expect(events(ehr).map(({ id, modifierExtension }) => [id, modifierExtension?.[0]?.valueCode])).toEqual([
      [twin.id, undefined],
      [twin.other.id, 'entered-in-error'],
    ]);
    expect(await twinsOf(ehr, current)).toEqual([]);
  });

  it('is looked for no more once the case has taken back its own', async () => {
    const ehr = openEhr();
    const current = await sentTwice(ehr);
    const ledger = current.ledger.map(entry =>
      entry.resourceType === 'AdverseEvent' ? { ...entry, withdrawn: 'marked' as const } : entry,
    );
    expect(await twinsOf(ehr, { ...current, ledger })).toEqual([]);
  });

  it('is marked in the version in which it was found: theirs who changed it after that stays as it is', async () => {
    const ehr = openEhr();
    const current = await sentTwice(ehr);
    const [, other] = events(ehr);
    if (!other) throw new Error('Nothing stands there twice.');
    ehr.store.seed([{ ...other, seriousness: { text: 'Amended in the EHR.' } }]);
    const [twin] = await twinsOf(ehr, current);
    if (!twin) throw new Error('No twin was found.');
    ehr.store.seed([{ ...other, seriousness: { text: 'Amended once more.' } }]);
    expect(await markTwin(twin, ehr.means)).toMatchObject({ kind: 'stays', failure: { kind: 'precondition-failed' } });
    const [again] = await twinsOf(ehr, current);
    expect(again && (await markTwin(again, ehr.means))).toMatchObject({ kind: 'withdrawn', how: 'marked' });
  });

  it('is said to stay where the EHR takes no mark', async () => {
    const ehr = openEhr();
    const [twin] = await twinsOf(ehr, await sentTwice(ehr));
    if (!twin) throw new Error('No twin was found.');
    ehr.fault(({ method }) => (method === 'PUT' ? answer(422, 'No modifier extensions') : undefined));
    expect(await markTwin(twin, ehr.means)).toMatchObject({ kind: 'stays', failure: { kind: 'rejected' } });
  });

  it('is left alone while another patient stands on the screen', async () => {
    const ehr = openEhr();
    const [twin] = await twinsOf(ehr, await sentTwice(ehr));
    if (!twin) throw new Error('No twin was found.');
    expect(await markTwin(twin, { ...ehr.means, displayedPatientId: () => 'p2' })).toEqual({ kind: 'wrong-patient' });
  });
});

it('nothing is looked for where nothing was sent twice', async () => {
  const ehr = openEhr();
  const current = delivered(wholeCase(), await send(ehr, wholeCase()));
  const before = ehr.log.length;
  expect(await twinsOf(ehr, current)).toEqual([]);
  expect(ehr.log).toHaveLength(before);
});
