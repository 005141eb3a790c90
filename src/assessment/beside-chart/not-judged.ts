import type { ChartSnapshot } from '../../chart/snapshot.ts';
import { questionsAt } from '../../parameter/questions.ts';
import { keepSame } from '../../plain/same-data.ts';
import { answerKey } from '../case/answer-key.ts';
import type { AnswerKey, Case, ChartSuggestion } from '../case/case.ts';
import { EMPTY_CHART } from '../case/new-case.ts';
import { lapsedAnswers } from '../day/lapse.ts';
import { chartReads, dayOf } from './chart-reads.ts';
import type { SuggestOptions } from './suggest.ts';

/**
 * The case while nothing judges the chart: answers still grow too old. `coming`: each question is being read; otherwise nothing is
 * said of any.
 */
export function notJudged(
  current: Case,
  snapshot: ChartSnapshot,
  { asOf, site, coming }: SuggestOptions & { readonly coming: boolean },
): Case {
  if (snapshot.patientId !== current.patient.id) return current;
  const { dayOfProcedureHours } = site.windows;
  const suggestions: Partial<Record<AnswerKey, ChartSuggestion>> = {};
  for (const { question, level } of coming ? questionsAt(current.levels.map(row => row.level)) : []) {
    const key = answerKey(question.id, level);
    suggestions[key] = keepSame(current.chart.suggestions[key], {
      question: question.id,
      level,
      state: 'reading',
      evidence: [],
      searched: [],
      unreadableCount: 0,
      suggests: undefined,
    });
  }
  const chart = {
    ...EMPTY_CHART,
    asOf: dayOf(asOf),
    reads: keepSame(current.chart.reads, chartReads(snapshot)),
    suggestions,
    lapsed: keepSame(current.chart.lapsed, lapsedAnswers(current, {}, { asOf, dayOfProcedureHours })),
  };
  return { ...current, chart };
}
