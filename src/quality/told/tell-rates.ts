import { intervalAxis } from '../plot/interval-plot.ts';
import type { PartReport, QualityReport, RateRow } from '../report/quality-report.ts';
import { casesToShowBelow } from '../statistics/binomial.ts';
import { bandOf, rateInRow } from './rate-in-words.ts';
import { partInWords, type ReportWords, shownInWords } from './report-words.ts';
import { column, pictures, row, type ToldSection, type ToldTable, table } from './told.ts';

/** Complications of each cause, then of each group; after them how they were counted. */
export function tellRates(report: QualityReport, words: ReportWords): readonly ToldSection[] {
  if (report.strata.length === 0) return [];
  const say = words.quality;
  const tables = report.strata.map(part => tableOf(part, report, words));
  const byGroup = report.groups.length === 0 ? [] : [groupTable(report, words)];
  return [{ id: 'rates', heading: say.rates.heading, paragraphs: notesOf(report, words), tables: [...tables, ...byGroup], figures: [] }];
}

/** Each group and cause by what is counted of all: what happened often enough is told of each outcome apart, side by side. */
function groupTable({ groups, question, settings }: QualityReport, words: ReportWords): ToldTable {
  const say = words.quality;
  const rows = groups.flatMap(part => {
    const major = part.rates.find(({ outcome }) => outcome === 'any-major');
    if (major === undefined) return [];
    const told = rateInRow(major, settings.minCell, 1, words);
    const [, seen, , , says] = told.cells;
    const sessions = shownInWords(part.size.sessions, { settings }, words);
    return [{ ...row(partInWords(part, question.by, words), sessions, seen, says), isSignal: told.isSignal }];
  });
  return table(undefined, [say.funnel.who, say.funnel.cases.sessions, say.per.patients(say.anyMajor), say.rates.says].map(column), rows);
}

function tableOf(part: PartReport, report: QualityReport, words: ReportWords): ToldTable {
  const say = words.quality;
  const shown = (number: PartReport['size']['sessions']) => shownInWords(number, report, words);
  const { patients, sessions, levels } = part.size;
  const size = say.sizeOfPart(shown(patients), shown(sessions), shown(levels));
  const rates = part.rates.filter(isTold);
  const most = Math.max(0.05, ...rates.map(highest));
  return {
    caption: words.spine.line([partInWords(part, report.question.by, words), size]),
    columns: [
      column(say.rates.outcome),
      column(say.rates.seen),
      pictures(say.rates.axis),
      column(say.rates.published),
      column(say.rates.says),
    ],
    rows: rates.map(rate => rateInRow(rate, report.settings.minCell, Math.min(1, most), words)),
    axis: intervalAxis(Math.min(1, most), say.percent, say.rates.axis),
    left: undefined,
  };
}

const isTold = ({ says }: RateRow): boolean => says.kind !== 'counted' || says.cases + says.notRecorded > 0;

const highest = ({ says, published }: RateRow): number =>
  says.kind === 'counted' ? Math.max(says.wilson?.high ?? 0, published ? bandOf(published.rate).to : 0) : 0;

/** What the tables do not say by themselves: how it was counted, how much is needed, what chance does with many rows. */
function notesOf(report: QualityReport, words: ReportWords): readonly string[] {
  const say = words.quality;
  const comparisons = [...report.strata, ...report.groups].flatMap(({ rates }) =>
    rates.flatMap(({ says }) => (says.kind === 'counted' ? [says.comparison] : [])),
  );
  const tooFew = comparisons.flatMap(comparison => (comparison.kind === 'too-few' ? [comparison.rate] : []));
  const needed = [...new Set(tooFew)].sort((one, other) => one - other);
  const tested = comparisons.filter(({ kind }) => kind !== 'not-tested').length;
  return [
    say.howCounted,
    say.zeroIsNotZero,
    ...(needed.length > 0 ? [say.needed(needed.map(rate => say.neededFor(say.percent(rate), casesToShowBelow(rate))))] : []),
    ...(comparisons.some(({ kind }) => kind === 'above') ? [say.manyCompared(tested)] : []),
    say.publishedOf,
  ];
}
