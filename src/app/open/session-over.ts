import { useSyncExternalStore } from 'react';
import { sessionIsOver } from '../../chart/read/session-over.ts';
import type { ChartSnapshot } from '../../chart/snapshot.ts';
import { createStore } from './store.ts';

const over = createStore(false);

/** What the reads of a chart that is not shown tell of the session: they are not kept, and it is over all the same. */
export function noteSession(reads: ChartSnapshot['reads']): void {
  over.set(sessionIsOver(Object.values(reads)));
}

export const useSessionFoundOver = (): boolean => useSyncExternalStore(over.subscribe, over.get);
