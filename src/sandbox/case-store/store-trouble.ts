import type { FaultAct } from '../faults.ts';

/** What can be the matter with a case store, for as long as it is so. */
export const STORE_TROUBLES = ['none', 'slow', 'down', 'full', 'too-large', 'busy', 'read-only', 'loses-answers'] as const;

export type StoreTrouble = (typeof STORE_TROUBLES)[number];

export const TROUBLE_SAID: Readonly<Record<StoreTrouble, string>> = {
  none: 'answers as it should',
  slow: 'answers each request after five seconds',
  down: 'answers nobody',
  full: 'has no room left (507)',
  'too-large': 'finds everything too large (413)',
  busy: 'asks to be left alone for two seconds (503)',
  'read-only': 'lets everything be read and nothing be written (403)',
  'loses-answers': 'carries out each write, and its answer is lost',
};

const SLOW_MS = 5000;

const ACTS: Readonly<Record<StoreTrouble, FaultAct | undefined>> = {
  none: undefined,
  slow: { kind: 'delay', ms: SLOW_MS },
  down: { kind: 'drop-before' },
  full: { kind: 'status', status: 507 },
  'too-large': { kind: 'status', status: 413 },
  busy: { kind: 'status', status: 503, headers: { 'retry-after': '2' } },
  'read-only': { kind: 'status', status: 403 },
  'loses-answers': { kind: 'drop-after-commit' },
};

const OF_READS_TOO: readonly StoreTrouble[] = ['slow', 'down', 'busy'];

/** What happens to one request while it is so. */
export function actOf(trouble: StoreTrouble, method: string): FaultAct | undefined {
  if (method === 'OPTIONS') return undefined;
  const isRead = method === 'GET' || method === 'HEAD';
  return isRead && !OF_READS_TOO.includes(trouble) ? undefined : ACTS[trouble];
}
