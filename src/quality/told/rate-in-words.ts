import type { PublishedRate } from '../../parameter/published-rates.ts';
import { rateInWords } from '../../parameter/rate-words.ts';
import { intervalPlot } from '../plot/interval-plot.ts';
import type { RateRow } from '../report/quality-report.ts';
import { countedInWords, type ReportWords } from './report-words.ts';
import { row, type ToldRow } from './told.ts';

/** The complication, how often, a picture up to `most`, the published rate, and what can be said of it. */
export function rateInRow(rate: RateRow, minCell: number | undefined, most: number, words: ReportWords): ToldRow {
  const name = countedInWords(rate.outcome, rate.per, words);
  const seen = seenInWords(rate, minCell, words);
  const { says } = rate;
  const picture =
    says.kind === 'counted' && says.wilson
      ? intervalPlot(
          { rate: says.events / says.cases, ...says.wilson, published: rate.published && bandOf(rate.published.rate) },
          most,
          words.record.line(name, seen),
        )
      : undefined;
  const isSignal = says.kind === 'counted' && says.comparison.kind === 'above';
  return { ...row(name, seen, picture, publishedIn(rate, words), saysIn(rate, words)), isSignal };
}

/** From and to of what is published; a bound begins at 0. */
export function bandOf(rate: PublishedRate): { readonly from: number; readonly to: number } {
  if (rate.kind === 'range') return { from: rate.fromPercent / 100, to: rate.toPercent / 100 };
  return { from: rate.kind === 'is' ? rate.percent / 100 : 0, to: rate.percent / 100 };
}

/** How often, with what few cases leave open. */
export function seenInWords({ says }: RateRow, minCell: number | undefined, { quality }: ReportWords): string {
  if (says.kind === 'few') return quality.few(minCell ?? 0);
  if (says.kind === 'not-computable') return quality.notComputable(says.lacks, quality.captured.why[says.why]);
  const { events, cases, wilson } = says;
  if (wilson === undefined) return quality.noCases;
  const high = quality.percent(wilson.high);
  return events === 0
    ? quality.none(cases, high)
    : quality.seen(events, cases, quality.percent(events / cases), quality.percent(wilson.low), high);
}

function publishedIn({ published, says }: RateRow, words: ReportWords): string {
  if (published !== undefined) return rateInWords(published.rate, words);
  const isByCause = says.kind === 'counted' && says.comparison.kind === 'not-tested' && says.comparison.why === 'by-cause';
  return isByCause ? words.quality.publishedByCause : rateInWords(undefined, words);
}

function saysIn(rate: RateRow, words: ReportWords): string {
  const { says } = rate;
  if (says.kind !== 'counted') return '';
  const undated = says.undated > 0 ? words.quality.undated(says.undated) : undefined;
  return words.spine.line([comparedInWords(says.comparison, words), openIn(rate, words), undated].filter(part => part !== undefined));
}

/** What the comparison came to; undefined: there was none, and nothing to say of why. */
export function comparedInWords(
  comparison: Extract<RateRow['says'], { kind: 'counted' }>['comparison'],
  { quality }: ReportWords,
): string | undefined {
  const { comparison: say, percent } = quality;
  switch (comparison.kind) {
    case 'above':
      return say.above(percent(comparison.rate), quality.chance(comparison.chance));
    case 'below':
      return say.below(percent(comparison.rate), percent(comparison.upperBound));
    case 'too-few':
      return say.tooFew(percent(comparison.rate));
    case 'open':
      return say.open(percent(comparison.rate));
    case 'not-tested':
      return comparison.why === 'range' || comparison.why === 'follow-up' ? say.notTested[comparison.why] : undefined;
  }
}

function openIn({ outcome, says }: RateRow, { quality }: ReportWords): string | undefined {
  if (says.kind !== 'counted' || says.notRecorded === 0) return undefined;
  if (outcome === 'any-major') return quality.noClass(says.notRecorded);
  return outcome === 'asymptomatic-cement-leakage' ? quality.leakageNotSaid(says.notRecorded) : undefined;
}
