import type { ChartFieldId, FieldEvidence } from '../chart-field.ts';
import type { QuestionContext } from '../evidence/question-context.ts';
import type { Evidence } from '../evidence.ts';
import { chartFacts } from '../facts/chart-facts.ts';
import { ownHistory } from '../facts/own-words.ts';
import type { Judging } from '../judging.ts';
import type { ChartSnapshot } from '../snapshot.ts';
import { FIELD_RULES } from './field-rules.ts';
import { settle } from './gather-evidence.ts';

/** What the chart says of a field that nobody answers: its newest usable value, and everything that it was read from. Pure. */
export function gatherField(snapshot: ChartSnapshot, field: ChartFieldId, judging: Judging): FieldEvidence {
  return gatherFieldIn({ ...judging, facts: chartFacts(snapshot), reads: snapshot.reads, level: undefined }, snapshot, field);
}

/** The same of facts that were chosen before: those until some moment, say. */
export function gatherFieldIn(context: QuestionContext, snapshot: ChartSnapshot, field: ChartFieldId): FieldEvidence {
  const rule = FIELD_RULES[field];
  const gathered = rule.gather(context, snapshot);
  const ownWords = ownHistory(snapshot, own => rule.gather({ ...context, facts: chartFacts(own) }, own).evidence);
  const settled = settle(snapshot, { ...gathered, evidence: [...gathered.evidence, ...ownWords] }, rule, context);
  const present = settled.evidence.filter(({ says }) => says === 'present');
  return {
    field,
    ...settled,
    value: gathered.value ?? (rule.manyValues ? named(present) : present[0]?.value),
    amount: settled.state === 'present' ? gathered.amount : undefined,
  };
}

/** "Systolic 128 mmHg, Heart rate 71 /min" */
function named(items: readonly Evidence[]): string | undefined {
  return items.map(({ title, value }) => [title, value].filter(part => part !== undefined).join(' ')).join(', ') || undefined;
}
