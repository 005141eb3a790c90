import type { Evidence } from '../../chart/evidence.ts';
import type { DayValueId } from '../bleeding/facts.ts';
import type { AnswerKey, Case } from '../case/case.ts';

export interface StaleValue {
  /** The first question that it leaves open. */
  readonly key: AnswerKey;
  readonly evidence: Evidence;
}

const REPLACED_BY: Readonly<Partial<Record<string, DayValueId>>> = {
  'inr-out-of-window': 'inr',
  'platelets-out-of-window': 'platelets',
};

/** What the chart has and is too old, each value once; none in whose place one of the day was entered. */
export function staleValues({ chart }: Case, stale: readonly AnswerKey[]): readonly StaleValue[] {
  const entered = new Set(chart.bleeding?.values.filter(({ from }) => from === 'entered').map(({ id }) => id));
  const found = new Map<string, StaleValue>();
  for (const key of stale) {
    const evidence = chart.suggestions[key]?.evidence.find(({ says }) => says === 'stale');
    const replacedBy = evidence && REPLACED_BY[evidence.rule];
    if (!evidence || found.has(evidence.reference) || (replacedBy && entered.has(replacedBy))) continue;
    found.set(evidence.reference, { key, evidence });
  }
  return [...found.values()];
}
