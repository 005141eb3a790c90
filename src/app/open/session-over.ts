import { useSyncExternalStore } from 'react';
import { sessionIsOver } from '../../chart/read/session-over.ts';
import type { ChartSnapshot } from '../../chart/snapshot.ts';
import { useAsOf } from './as-of.ts';
import { createStore } from './store.ts';
import { useChart, useWorkspace } from './workspace.ts';

const over = createStore(false);

/** What the reads of a chart that is not shown tell of the session: they are not kept, and it is over all the same. */
export function noteSession(reads: ChartSnapshot['reads']): void {
  over.set(sessionIsOver(Object.values(reads)));
}

/** The EHR would not take a token for what was sent. */
export const noteRefusedToken = (): void => over.set(true);

/** Whether the session with the EHR is over: by what the reads tell, or by the clock. */
export function useSessionOver(): boolean {
  const { launch } = useWorkspace();
  // The token runs out while nobody touches the page.
  useAsOf();
  const { reads } = useChart();
  const foundOver = useSyncExternalStore(over.subscribe, over.get);
  return foundOver || sessionIsOver(Object.values(reads)) || launch.sessionExpired();
}
