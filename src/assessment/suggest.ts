import { chartFacts } from '../chart/chart-facts.ts';
import type { QuestionEvidence } from '../chart/evidence.ts';
import { findEarlierCement } from '../chart/find-cement.ts';
import { findLevels } from '../chart/find-levels.ts';
import { gatherEvidence } from '../chart/gather-evidence.ts';
import type { Judging } from '../chart/question-context.ts';
import type { ChartSnapshot } from '../chart/snapshot.ts';
import { findTransitional } from '../chart/transitional-anatomy.ts';
import { type AskedQuestion, questionsAt } from '../parameter/questions.ts';
import { DEFAULT_BLEEDING } from '../site/default-site.ts';
import type { SiteConfig } from '../site/site-config.ts';
import { answerKey } from './answer-key.ts';
import type { AnswerKey, Case, ChartView } from './case.ts';
import { caseIds } from './case-ids.ts';
import { chartReads } from './chart-reads.ts';
import { lapsedAnswers } from './lapse.ts';
import { keepSame, sameData } from './same-data.ts';

export interface SuggestOptions {
  /** The moment by which ages are judged, to the minute. */
  readonly asOf: Date;
  readonly site: Pick<SiteConfig, 'windows'> & Partial<Pick<SiteConfig, 'bleeding'>>;
}

/** Puts what the chart says beside the questions of this case. Changes no answer; a chart of another patient says nothing here. */
export function suggest(current: Case, snapshot: ChartSnapshot, { asOf, site }: SuggestOptions): Case {
  if (snapshot.patientId !== current.patient.id) return current;
  const judged = judgedOf(snapshot, asOf, site, caseIds(current));
  const suggestions: Partial<Record<AnswerKey, QuestionEvidence>> = {};
  for (const asked of questionsAt(current.levels.map(row => row.level))) {
    const key = answerKey(asked.question.id, asked.level);
    suggestions[key] = keepSame(current.chart.suggestions[key], suggestionOf(asked, snapshot, judged));
  }
  const { dayOfProcedureHours } = site.windows;
  const lapsed = lapsedAnswers(current, suggestions, { asOf: judged.judging.asOf, dayOfProcedureHours });
  const chart: ChartView = {
    reads: keepSame(current.chart.reads, judged.reads),
    levelFindings: keepSame(current.chart.levelFindings, judged.levelFindings),
    earlierCement: keepSame(current.chart.earlierCement, judged.earlierCement),
    transitional: keepSame(current.chart.transitional, judged.transitional),
    suggestions,
    lapsed: keepSame(current.chart.lapsed, lapsed),
  };
  return { ...current, chart };
}

/**
 * What `suggest` will need of this chart, worked out one question a step, and then what it will need once a level is chosen that the
 * chart suggests. Done to the end, `suggest` finds it ready.
 */
export function* suggestInSteps(current: Case, snapshot: ChartSnapshot, { asOf, site }: SuggestOptions): Generator<undefined, void> {
  if (snapshot.patientId !== current.patient.id) return;
  chartFacts(snapshot);
  yield;
  const judged = judgedOf(snapshot, asOf, site, caseIds(current));
  yield;
  const suggested = judged.levelFindings.flatMap(finding => (finding.suggested && finding.level ? [finding.level] : []));
  for (const asked of questionsAt([...current.levels.map(row => row.level), ...suggested])) {
    suggestionOf(asked, snapshot, judged);
    yield;
  }
}

function suggestionOf({ question, level }: AskedQuestion, snapshot: ChartSnapshot, judged: Judged): QuestionEvidence {
  const key = answerKey(question.id, level);
  const known = judged.suggestions.get(key) ?? gatherEvidence(snapshot, question.id, level, judged.judging);
  judged.suggestions.set(key, known);
  return known;
}

interface Judged extends Omit<ChartView, 'suggestions' | 'lapsed'> {
  readonly judging: Judging;
  readonly suggestions: Map<AnswerKey, QuestionEvidence>;
}

/** Of the latest minute per snapshot: each act on the case asks again, and a large chart should not be gone through for each. */
const kept = new WeakMap<ChartSnapshot, Judged>();

function judgedOf(
  snapshot: ChartSnapshot,
  asOf: Date,
  { windows, bleeding = DEFAULT_BLEEDING }: SuggestOptions['site'],
  ownIds: readonly string[],
): Judged {
  const minute = new Date(Math.floor(asOf.getTime() / 60_000) * 60_000);
  const known = kept.get(snapshot);
  const isOf = (judging: Judging) =>
    judging.asOf.getTime() === minute.getTime() &&
    judging.windows === windows &&
    judging.bleeding === bleeding &&
    sameData(judging.caseIds, ownIds);
  if (known && isOf(known.judging)) return known;
  const judging: Judging = { asOf: minute, windows, bleeding, caseIds: ownIds };
  const judged: Judged = {
    judging,
    reads: chartReads(snapshot),
    levelFindings: findLevels(snapshot, judging),
    earlierCement: findEarlierCement(snapshot, judging),
    transitional: findTransitional(snapshot, judging),
    suggestions: new Map(),
  };
  kept.set(snapshot, judged);
  return judged;
}
