import { expect, it } from 'vitest';
import { deliver } from '../../../src/delivery/deliver.ts';
import { isAnswered } from '../../../src/delivery/receipt/is-answered.ts';
import { wholeCase } from '../assessment/cases.ts';
import { isPost, lost, openEhr, planFor, send, startEhr } from './ehr.ts';

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
