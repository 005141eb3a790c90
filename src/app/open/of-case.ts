import { useRef, useSyncExternalStore } from 'react';
import type { Case } from '../../assessment/case/case.ts';
import { keepSame } from '../../plain/same-data.ts';
import { useWorkspace } from './workspace.ts';

/** What is derived from the case alone; who asks is drawn anew only once that says something else, not at every act on the case. */
export function useOfCase<T>(derive: (current: Case) => T): T {
  const { caseOfWindow } = useWorkspace();
  const kept = useRef<{ readonly current: Case; readonly value: T }>(undefined);
  return useSyncExternalStore(caseOfWindow.subscribe, () => {
    const current = caseOfWindow.get();
    const before = kept.current;
    if (before?.current === current) return before.value;
    const value = keepSame(before?.value, derive(current));
    kept.current = { current, value };
    return value;
  });
}
