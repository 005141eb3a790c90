import type { QuestionEvidence } from '../chart/evidence.ts';
import { findEarlierCement } from '../chart/find-cement.ts';
import { findLevels } from '../chart/find-levels.ts';
import { gatherEvidence } from '../chart/gather-evidence.ts';
import type { ChartSnapshot } from '../chart/snapshot.ts';
import { questionsAt } from '../parameter/questions.ts';
import type { SiteConfig } from '../site/site-config.ts';
import { answerKey } from './answer-key.ts';
import type { AnswerKey, Case, ChartView } from './case.ts';
import { lapsedAnswers } from './lapse.ts';

export interface SuggestOptions {
  /** The moment by which ages are judged, to the minute. */
  readonly asOf: Date;
  readonly site: Pick<SiteConfig, 'windows'>;
}

/** Puts what the chart says beside the questions of this case. Changes no answer; a chart of another patient says nothing here. */
export function suggest(current: Case, snapshot: ChartSnapshot, { asOf, site }: SuggestOptions): Case {
  if (snapshot.patientId !== current.patient.id) return current;
  const judged = judgedOf(snapshot, asOf, site.windows);
  const suggestions: Partial<Record<AnswerKey, QuestionEvidence>> = {};
  for (const { question, level } of questionsAt(current.levels.map(row => row.level))) {
    const key = answerKey(question.id, level);
    const known = judged.suggestions.get(key) ?? gatherEvidence(snapshot, question.id, level, judged.judging);
    judged.suggestions.set(key, known);
    suggestions[key] = known;
  }
  const { reads, levelFindings, earlierCement, judging } = judged;
  const { dayOfProcedureHours } = site.windows;
  const lapsed = lapsedAnswers(current, suggestions, { asOf: judging.asOf, dayOfProcedureHours });
  return { ...current, chart: { reads, levelFindings, earlierCement, suggestions, lapsed } };
}

interface Judged extends Omit<ChartView, 'suggestions' | 'lapsed'> {
  readonly judging: { readonly asOf: Date; readonly windows: SiteConfig['windows'] };
  readonly suggestions: Map<AnswerKey, QuestionEvidence>;
}

/** Of the latest minute per snapshot: each act on the case asks again, and a large chart should not be gone through for each. */
const kept = new WeakMap<ChartSnapshot, Judged>();

function judgedOf(snapshot: ChartSnapshot, asOf: Date, windows: SiteConfig['windows']): Judged {
  const minute = new Date(Math.floor(asOf.getTime() / 60_000) * 60_000);
  const known = kept.get(snapshot);
  if (known && known.judging.asOf.getTime() === minute.getTime() && known.judging.windows === windows) return known;
  const judging = { asOf: minute, windows };
  const judged: Judged = {
    judging,
    reads: readsOf(snapshot),
    levelFindings: findLevels(snapshot, judging),
    earlierCement: findEarlierCement(snapshot, judging),
    suggestions: new Map(),
  };
  kept.set(snapshot, judged);
  return judged;
}

function readsOf({ reads }: ChartSnapshot): ChartView['reads'] {
  return entries(reads).map(([read, { status }]) => ({ read, status }));
}

function entries<K extends string, V>(record: Readonly<Record<K, V>>): readonly (readonly [K, V])[] {
  const pairs: (readonly [K, V])[] = [];
  for (const key in record) pairs.push([key, record[key]]);
  return pairs;
}
