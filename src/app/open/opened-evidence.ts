import { useSyncExternalStore } from 'react';
import type { AnswerKey, Case, ChartSuggestion } from '../../assessment/case/case.ts';
import { textOfEvidence } from '../../chart/evidence/evidence-said.ts';
import { createStore } from './store.ts';

const opened = createStore<ReadonlyMap<AnswerKey, string>>(new Map());

/** What the evidence of a question is made of: another source, other words of one, or another read makes it another one. */
export function evidenceIdentity({ state, evidence, searched, unreadableCount }: ChartSuggestion): string {
  return JSON.stringify([state, textOfEvidence(evidence), searched.map(({ read, status }) => [read, status]), unreadableCount]);
}

/** Somebody in this window has opened all the evidence of a question. */
export function noteOpened(key: AnswerKey, suggestion: ChartSuggestion): void {
  opened.set(new Map([...opened.get(), [key, evidenceIdentity(suggestion)]]));
}

/** Of these questions those whose evidence was opened as it is now; what came since has not been seen. */
export function useOpened(keys: readonly AnswerKey[], suggestions: Case['chart']['suggestions']): readonly AnswerKey[] {
  const seen = useSyncExternalStore(opened.subscribe, opened.get);
  return keys.filter(key => {
    const suggestion = suggestions[key];
    return suggestion !== undefined && seen.get(key) === evidenceIdentity(suggestion);
  });
}
