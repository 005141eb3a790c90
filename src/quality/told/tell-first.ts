import type { Funnel, PartReport, QualityReport, RateRow } from '../report/quality-report.ts';
import { causesIn } from '../report/quality-report.ts';
import { comparedInWords, seenInWords } from './rate-in-words.ts';
import { causeInWords, countedInWords, groupInWords, outcomeInWords, type ReportWords, shownInWords } from './report-words.ts';
import { column, row, type ToldRow, type ToldSection, table } from './told.ts';

/** What whoever has a minute reads: how many to review, and what stands out. Everything else of the report is the reading of it. */
export function tellFirst(report: QualityReport, words: ReportWords): ToldSection {
  const { first: say, rates } = words.quality;
  const standing = [...ratesAbove(report, words), ...signalsOverTime(report, words), ...groupsOutside(report, words)];
  return {
    id: 'first',
    heading: say.heading,
    paragraphs: standing.length === 0 ? [say.nothing] : [],
    tables: [table(undefined, [say.what, rates.seen, rates.says].map(column), [reviewRow(report, words), ...standing])],
    figures: [],
  };
}

function reviewRow(report: QualityReport, words: ReportWords): ToldRow {
  const { first: say, trigger } = words.quality;
  const why = report.lists?.reviews.byKind ?? [];
  const kinds = Object.entries(trigger).flatMap(([kind, name]) => {
    const number = why.find(each => each.kind === kind)?.number ?? 0;
    return number === 0 ? [] : [words.record.line(name, words.quality.number(number))];
  });
  return row(say.toReview, shownInWords(report.numbers.reviews, report, words), words.spine.line(kinds));
}

/** Of all causes together only what no cause says by itself. */
function ratesAbove(report: QualityReport, words: ReportWords): readonly ToldRow[] {
  const isAbove = ({ says }: RateRow) => says.kind === 'counted' && says.comparison.kind === 'above';
  const above = (parts: readonly PartReport[]) =>
    parts.flatMap(part => part.rates.filter(isAbove).map(rate => ({ cause: part.stratum, rate })));
  const byCause = above(causesIn(report.strata));
  const ofAll = above(report.strata.filter(({ stratum }) => stratum === 'all')).filter(
    ({ rate }) => !byCause.some(each => each.rate.outcome === rate.outcome),
  );
  return [...new Set([...byCause, ...ofAll])].map(({ cause, rate }) => {
    const { minCell } = report.settings;
    const name = words.spine.line([countedInWords(rate.outcome, rate.per, words), causeInWords(cause, words)]);
    const says = rate.says.kind === 'counted' ? comparedInWords(rate.says.comparison, words) : undefined;
    return row(name, seenInWords(rate, minCell, words), says ?? '');
  });
}

/** The last time that each sum crossed its limit. */
function signalsOverTime({ cusums }: QualityReport, words: ReportWords): readonly ToldRow[] {
  const { first: say, cusum, followUp, number, percent } = words.quality;
  return cusums.flatMap(({ outcome, stratum, points, events, sessions }) => {
    const last = points.findLast(({ isSignal }) => isSignal);
    if (last === undefined) return [];
    const name = words.spine.line([outcomeInWords(outcome, words), causeInWords(stratum, words), cusum.heading]);
    return [row(name, followUp.of(number(events), number(sessions), percent(events / sessions)), say.crossed(words.chart.date(last.day)))];
  });
}

function groupsOutside({ funnels, question }: QualityReport, words: ReportWords): readonly ToldRow[] {
  const { followUp, number, percent } = words.quality;
  return funnels.flatMap(funnel =>
    funnel.points
      .filter(({ isOutside }) => isOutside)
      .map(({ group, events, cases }) => {
        const of = countedInWords(funnel.outcome, funnel.per, words);
        const name = words.spine.line([groupInWords(group, question.by, words), of, causeInWords(funnel.stratum, words)]);
        const seen = followUp.of(number(events), number(cases), percent(events / cases));
        return row(name, seen, outsideInWords(events / cases, funnel, words));
      }),
  );
}

/** On which side of the limits it lies. */
export function outsideInWords(rate: number, { centre }: Funnel, { quality: { first: say, percent } }: ReportWords): string {
  return rate > centre ? say.more(percent(centre)) : say.fewer(percent(centre));
}
