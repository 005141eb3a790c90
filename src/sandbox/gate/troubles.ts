import type { EhrBehaviour, Trouble } from '../behaviours/ehr-behaviour.ts';
import type { FaultAct } from '../faults.ts';

/** What goes wrong with the next request of a base. */
export type NextTrouble = (method: string) => FaultAct | undefined;

/** A second: long enough to be seen, short enough to be waited for. */
const RETRY_AFTER_S = '1';
const SLOW_MS = 1500;

const ACTS: Readonly<Record<Trouble, FaultAct | undefined>> = {
  none: undefined,
  'commits-then-drops': { kind: 'drop-after-commit' },
  'too-many': { kind: 'status', status: 429, headers: { 'retry-after': RETRY_AFTER_S } },
  unavailable: { kind: 'status', status: 503, headers: { 'retry-after': RETRY_AFTER_S } },
  slow: { kind: 'delay', ms: SLOW_MS },
};

/** Counts the reads and the writes from now on. */
export function countTroubles(behaviour: EhrBehaviour | undefined): NextTrouble {
  const troubles = behaviour?.troubles;
  const asked = { reads: 0, writes: 0 };
  return method => {
    if (!troubles || method === 'OPTIONS') return undefined;
    const kind = method === 'GET' || method === 'HEAD' ? 'reads' : 'writes';
    const trouble = troubles[kind][asked[kind] % troubles[kind].length];
    asked[kind] += 1;
    return trouble && ACTS[trouble];
  };
}
