import { expect, it } from 'vitest';
import { deliver } from '../../../src/delivery/deliver.ts';
import type { ReceiptStatus } from '../../../src/delivery/delivery.ts';
import { isAnswered } from '../../../src/delivery/receipt/is-answered.ts';
import { failure } from '../../../src/fhir/answer.ts';
import { wholeCase } from '../assessment/cases.ts';
import { isPost, lost, NOW, openEhr, planFor, send, startEhr } from './ehr.ts';
import { answer, delivered } from './mending.ts';

startEhr();

it('a receipt says that the EHR answered where it did, be it only to a search', async () => {
  expect(isAnswered(await send(openEhr(), wholeCase()))).toBe(true);
  const ehr = openEhr();
  ehr.fault(request => (isPost(request, 'Consent') ? lost() : undefined));
  expect(isAnswered(await send(ehr, wholeCase()))).toBe(true);
});

it('and not where no answer came, or nothing was asked', async () => {
  const ehr = openEhr();
  ehr.fault(lost);
  expect(isAnswered(await send(ehr, wholeCase()))).toBe(false);
  const { means } = openEhr();
  expect(isAnswered(await deliver(planFor(wholeCase()), { ...means, displayedPatientId: () => 'another' }))).toBe(false);
});

it('where the EHR refuses all of it, too, or has it as it is', async () => {
  const ehr = openEhr();
  ehr.fault(request => (request.method === 'POST' ? answer(422, 'Not here') : undefined));
  expect(isAnswered(await send(ehr, wholeCase()))).toBe(true);
  const other = openEhr();
  const sent = delivered(wholeCase(), await send(other, wholeCase()));
  expect(isAnswered(await send(other, sent))).toBe(false);
});

const silence = failure('network', 'No answer');
const refusal = { ...silence, status: 403 };

it.each<[boolean, ReceiptStatus]>([
  [true, { kind: 'withdrawn', how: 'marked', versionId: '2', seen: true }],
  [true, { kind: 'refused', failure: refusal }],
  [false, { kind: 'refused', failure: silence }],
  [true, { kind: 'stays', id: 'a', obstacle: undefined, failure: refusal }],
  [false, { kind: 'stays', id: 'a', obstacle: undefined, failure: silence }],
  [false, { kind: 'stays', id: 'a', obstacle: { kind: 'no-version' }, failure: undefined }],
  [true, { kind: 'unknown', failure: refusal, searched: 'could-not-search', sent: '{}' }],
  [false, { kind: 'unknown', failure: silence, searched: 'could-not-search', sent: '{}' }],
  [true, { kind: 'unknown', failure: silence, searched: 'absent', sent: '{}' }],
  [false, { kind: 'not-sent', because: 'procedure' }],
  [false, { kind: 'wrong-patient' }],
])('%s of %j', (answered, status) => {
  const line = { key: 'consent', resourceType: 'Consent', tier: 'create', carries: [], previous: false, status } as const;
  expect(isAnswered({ at: NOW.toISOString(), lines: [line], ledger: [], denials: [] })).toBe(answered);
});
