import type { FaultAct } from '../../../src/sandbox/faults.ts';

/** What can go wrong with one request, as an EHR or what stands before it does it. */
export const FAULTS = [
  'refused',
  'connection dropped before',
  'connection dropped after it was carried out',
  '500',
  '429',
  'answered too late',
  'answer cut off',
  'a web page instead',
] as const;

export type FaultName = (typeof FAULTS)[number];

const outcome = (code: string, diagnostics: string) =>
  JSON.stringify({ resourceType: 'OperationOutcome', issue: [{ severity: 'error', code, diagnostics }] });

/** `late`: called once the request was carried out; what it gives never settles before the client has given up. */
export function actOf(fault: FaultName, late: () => Promise<void>): FaultAct {
  switch (fault) {
    case 'refused':
      return { kind: 'status', status: 403, body: outcome('forbidden', 'Not for this app.') };
    case 'connection dropped before':
      return { kind: 'drop-before' };
    case 'connection dropped after it was carried out':
      return { kind: 'drop-after-commit' };
    case '500':
      return { kind: 'status', status: 500, body: outcome('exception', 'Disk full.') };
    case '429':
      return { kind: 'status', status: 429 };
    case 'answered too late':
      return { kind: 'answer-late', until: late };
    case 'answer cut off':
      return { kind: 'rewrite', change: body => body.slice(0, body.length / 2) };
    case 'a web page instead':
      return { kind: 'status', status: 200, body: '<!doctype html><h1>Gateway of the ward</h1>', contentType: 'text/html' };
  }
}
