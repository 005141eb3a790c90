import type { FaultAct } from '../../src/sandbox/faults.ts';

/** Nothing is carried out; the EHR says why. */
export function refusal(status: number, diagnostics: string): FaultAct {
  const body = { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'processing', diagnostics }] };
  return { kind: 'status', status, body: JSON.stringify(body) };
}

/** Nothing is carried out; something in between answers with a page of its own. */
export function webPage(status: number): FaultAct {
  return { kind: 'status', status, body: '<!doctype html><h1>Gateway of the ward</h1>', contentType: 'text/html' };
}
