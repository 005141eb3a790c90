import { HttpResponse } from 'msw/http';
import { expect } from 'vitest';
import type { Case } from '../../../src/assessment/case/case.ts';
import type { Receipt } from '../../../src/delivery/delivery.ts';
import { acted, wholeCase } from '../assessment/cases.ts';
import { type Ehr, type Fault, held, isPost, outcomes, send } from './ehr.ts';

/** The case once its receipt was entered. */
export const delivered = (current: Case, receipt: Receipt): Case => acted(current, { type: 'delivered', entries: receipt.ledger });

/** The case with its Procedure changed. */
export const noted = (current: Case): Case => acted(current, { type: 'procedure', change: { note: 'Another word.' } });

export const answer = (status: number, diagnostics: string): Response =>
  HttpResponse.json({ resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'processing', diagnostics }] }, { status });

export const onPost =
  (type: string, fault: (pass: () => Promise<Response>) => Response | Promise<Response>): Fault =>
  (request, pass) =>
    isPost(request, type) ? fault(pass) : undefined;

/** Mends the server and sends what the receipt left open: everything is then stored once. */
export async function sendAgain(ehr: Ehr, first: Receipt): Promise<readonly string[]> {
  ehr.fault(undefined);
  const second = await send(ehr, delivered(wholeCase(), first), { lastReceipt: first });
  expect(held(ehr)).toEqual([1, 1, 1]);
  expect(ehr.store.all('AdverseEvent')[0]?.suspectEntity?.[0]?.instance.reference).toBe(`Procedure/${ehr.store.all('Procedure')[0]?.id}`);
  return outcomes(second);
}
