import type { Doubt } from '../../../assessment/doubts/doubt.ts';
import { doubts } from '../../../assessment/doubts/doubts.ts';
import { useOfCase } from '../../open/of-case.ts';
import { useWorkspace } from '../../open/workspace.ts';

/** Everything that is asked about in the case as it stands. */
export function useDoubts(): readonly Doubt[] {
  const { now, site } = useWorkspace();
  return useOfCase(current => doubts(current, { now: now(), limits: site.limits }));
}
