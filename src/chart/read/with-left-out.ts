import { failure } from '../../fhir/answer.ts';
import { isLeftOut } from '../../fhir/unreadable.ts';
import { keeping } from '../../plain/memo.ts';
import type { ChartSnapshot, ReadState } from '../snapshot.ts';
import { BESIDE, READ_IDS } from './reads.ts';

/**
 * The snapshot in which no read counts as whole of whose type, or of what stands beside it, something was left out, whichever search it came with: somebody else's,
 * nobody's, withheld in part, or shut in another resource.
 */
export function withLeftOut(snapshot: ChartSnapshot): ChartSnapshot {
  const left = leftOutOf(snapshot.unreadable);
  if (left.size === 0) return snapshot;
  let reads: Record<keyof ChartSnapshot['reads'], ReadState> | undefined;
  for (const read of READ_IDS) {
    const state = snapshot.reads[read];
    const number = [read, ...(BESIDE[read] ?? [])].map(type => left.get(type) ?? 0).reduce((sum, one) => sum + one, 0);
    // Who the patient is stands in one resource: what of it is missing is said beside the name.
    if (read === 'Patient' || state.status !== 'read' || number === 0) continue;
    reads ??= { ...snapshot.reads };
    reads[read] = { ...state, status: 'incomplete', failure: failure('left-out', `${number} could not be used or were kept out.`) };
  }
  return reads ? { ...snapshot, reads: Object.freeze(reads) } : snapshot;
}

const leftOutOf = keeping((unreadable: ChartSnapshot['unreadable']): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const each of unreadable) if (isLeftOut(each)) counts.set(each.type, (counts.get(each.type) ?? 0) + 1);
  return counts;
});
