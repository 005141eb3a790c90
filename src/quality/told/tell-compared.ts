import { cusumPlot } from '../plot/cusum-plot.ts';
import { funnelPlot } from '../plot/funnel-plot.ts';
import type { Cusum, Funnel, QualityReport } from '../report/quality-report.ts';
import { causeInWords, countedInWords, groupInWords, outcomeInWords, type ReportWords } from './report-words.ts';
import { outsideInWords } from './tell-first.ts';
import { column, row, type ToldFigure, type ToldSection, type ToldTable, table } from './told.ts';

/** Complications as they came, one after another. */
export function tellCusums({ cusums }: QualityReport, words: ReportWords): readonly ToldSection[] {
  if (cusums.length === 0) return [];
  const { cusum: say, percent } = words.quality;
  const falseAlarm = percent(Math.max(...cusums.map(each => each.falseAlarm)));
  return [
    {
      id: 'over-time',
      heading: say.heading,
      paragraphs: [say.means(falseAlarm)],
      tables: [],
      figures: cusums.map(each => cusumFigure(each, words)),
    },
  ];
}

function cusumFigure({ outcome, stratum, limit, sessions, events, points }: Cusum, words: ReportWords): ToldFigure {
  const { cusum: say, number } = words.quality;
  const title = words.spine.line([outcomeInWords(outcome, words), causeInWords(stratum, words)]);
  const signals = points.filter(({ isSignal }) => isSignal).map(({ day }) => words.chart.date(day));
  const caption = say.says(title, sessions, events, signals.length === 0 ? say.noSignal : say.signals(signals));
  const month = (day: string) => day.slice(0, 7);
  const plot = cusumPlot(points, limit, { says: caption, sum: say.sum, days: say.days, limit: say.limit, number, month });
  return { title, plot, caption, isQuiet: signals.length === 0 };
}

/** Operators, sites, techniques or months beside each other. */
export function tellFunnels(report: QualityReport, words: ReportWords): readonly ToldSection[] {
  const { funnels, question } = report;
  if (funnels.length === 0) return [];
  const { funnel: say } = words.quality;
  const group = (of: string | null) => groupInWords(of, question.by, words);
  return [
    {
      id: 'side-by-side',
      heading: say.heading,
      paragraphs: [say.means],
      tables: funnels.map(each => funnelTable(each, group, words)),
      figures: funnels.map(each => funnelFigure(each, group, words)),
    },
  ];
}

const titleOf = ({ outcome, per, stratum }: Funnel, words: ReportWords): string =>
  words.spine.line([countedInWords(outcome, per, words), causeInWords(stratum, words)]);

function funnelTable(funnel: Funnel, group: (of: string | null) => string, words: ReportWords): ToldTable {
  const { funnel: say, number, percent, chance } = words.quality;
  const columns = [say.who, say.cases[funnel.per], words.quality.rates.seen, say.rate, say.chance, words.quality.rates.says].map(column);
  const rows = funnel.points.map(point => ({
    ...row(
      group(point.group),
      number(point.cases),
      number(point.events),
      percent(point.events / point.cases),
      chance(point.adjustedChance),
      point.isOutside ? outsideInWords(point.events / point.cases, funnel, words) : '',
    ),
    isSignal: point.isOutside,
  }));
  return table(titleOf(funnel, words), columns, rows);
}

function funnelFigure(funnel: Funnel, group: (of: string | null) => string, words: ReportWords): ToldFigure {
  const { funnel: say, number, percent } = words.quality;
  const title = titleOf(funnel, words);
  const points = funnel.points.map(({ group: of, events, cases, isOutside }) => ({
    name: group(of),
    cases,
    rate: events / cases,
    isOutside,
  }));
  const says = say.says(title, points.length, points.filter(({ isOutside }) => isOutside).length);
  const plot = funnelPlot(points, funnel.centre, funnel.limits, { says, cases: say.cases[funnel.per], rate: say.rate, number, percent });
  const isQuiet = points.every(({ isOutside }) => !isOutside);
  return { title, plot, isQuiet, caption: words.spine.line([says, say.centre[funnel.centreOf](percent(funnel.centre))]) };
}
