import { questionOfKey } from '../case/answer-key.ts';
import type { AnswerKey, Case } from '../case/case.ts';

/** Why a question is left out when several are answered "not present" by one act. */
export type LeftOut =
  /** It has an answer that holds. */
  | 'answered'
  /** Its reads have not settled. */
  | 'reading'
  /** The chart has something that speaks for it. */
  | 'suggested-present'
  /** Stale, in conflict, matched by text, not understood or not read: its evidence has to be opened first. */
  | 'evidence-first'
  /** Every search of the chart came back with nothing: that it gives no hint says nothing. */
  | 'empty-chart'
  /** It asks for a number. */
  | 'not-ternary';

export interface Group {
  /** What one act would answer "not present". */
  readonly marks: readonly AnswerKey[];
  readonly leaves: readonly { readonly key: AnswerKey; readonly why: LeftOut }[];
}

/**
 * Which of these questions one act may answer "not present": those whose reads are complete and whose evidence is nil, negative, or a
 * measurement that is normal by its own range.
 * A question that is stale, in conflict, matched by text, not understood or not read joins only once its evidence was opened.
 */
export function groupOf(current: Case, keys: readonly AnswerKey[], opened: readonly AnswerKey[]): Group {
  const judged = keys.map(key => ({ key, why: leftOut(current, key, opened.includes(key)) }));
  return {
    marks: judged.filter(({ why }) => why === undefined).map(({ key }) => key),
    leaves: judged.flatMap(({ key, why }) => (why === undefined ? [] : [{ key, why }])),
  };
}

function leftOut(current: Case, key: AnswerKey, opened: boolean): LeftOut | undefined {
  if (questionOfKey(key).kind !== 'ternary') return 'not-ternary';
  if (current.answers[key] && !current.chart.lapsed[key]) return 'answered';
  if (current.chart.empty) return 'empty-chart';
  const suggestion = current.chart.suggestions[key];
  if (!suggestion || suggestion.state === 'reading') return 'reading';
  const { state, evidence, searched } = suggestion;
  if (state === 'present' || evidence.some(({ says }) => says === 'present')) return 'suggested-present';
  const clean =
    (state === 'no-data' || state === 'absent-asserted') &&
    suggestion.unreadableCount === 0 &&
    searched.every(({ status }) => status === 'read') &&
    evidence.every(({ says, match, noHint }) => noHint || (says === 'absent' && match === 'code'));
  return clean || opened ? undefined : 'evidence-first';
}
