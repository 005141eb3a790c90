import { useSyncExternalStore } from 'react';
import type { Answer, AnswerKey } from '../../assessment/case/case.ts';
import { createStore } from './store.ts';

interface Changed {
  /** ISO instant at which the chart was read again. */
  readonly at: string;
  readonly keys: ReadonlySet<AnswerKey>;
}

const changed = createStore<Changed>({ at: '', keys: new Set() });

/** The chart was read again, and says something else of these questions. What an earlier reading changed stays until it is answered. */
export function noteChanged(keys: readonly AnswerKey[], at: string): void {
  changed.set({ at, keys: new Set([...changed.get().keys, ...keys]) });
}

/** Whether what the chart says has changed since this answer was given. */
export function useChangedSince(key: AnswerKey | undefined, answer: Answer | undefined): boolean {
  const { at, keys } = useSyncExternalStore(changed.subscribe, changed.get);
  return key !== undefined && answer !== undefined && keys.has(key) && answer.at < at;
}
