import { useSyncExternalStore } from 'react';
import { evidenceIdentity, openedAsItIs } from '../../assessment/assess/opened-evidence.ts';
import type { AnswerKey, Case, ChartSuggestion } from '../../assessment/case/case.ts';
import { createStore } from './store.ts';

const opened = createStore<ReadonlyMap<AnswerKey, string>>(new Map());

/** Somebody in this window has opened all the evidence of a question. */
export function noteOpened(key: AnswerKey, suggestion: ChartSuggestion): void {
  opened.set(new Map([...opened.get(), [key, evidenceIdentity(suggestion)]]));
}

/** Of these questions those whose evidence was opened as it is now. */
export function useOpened(keys: readonly AnswerKey[], suggestions: Case['chart']['suggestions']): readonly AnswerKey[] {
  return openedAsItIs(keys, suggestions, useSyncExternalStore(opened.subscribe, opened.get));
}
