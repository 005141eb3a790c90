import { textOfEvidence } from '../../chart/evidence/evidence-said.ts';
import type { AnswerKey, Case, ChartSuggestion } from '../case/case.ts';

/** What the evidence of a question is made of: another source, other words of one, or another read makes it another one. */
export function evidenceIdentity({ state, evidence, searched, unreadableCount }: ChartSuggestion): string {
  return JSON.stringify([state, textOfEvidence(evidence), searched.map(({ read, status }) => [read, status]), unreadableCount]);
}

/**
 * Of these questions those whose evidence was opened as it is now; what came since has not been seen. `opened`: the identity of the evidence of
 * each question when it was opened.
 */
export function openedAsItIs(
  keys: readonly AnswerKey[],
  suggestions: Case['chart']['suggestions'],
  opened: ReadonlyMap<AnswerKey, string>,
): readonly AnswerKey[] {
  return keys.filter(key => {
    const suggestion = suggestions[key];
    return suggestion !== undefined && opened.get(key) === evidenceIdentity(suggestion);
  });
}
