import { dosePlot } from '../plot/dose-plot.ts';
import { DOSE_MEASURES, type DoseMeasure } from '../quality-question.ts';
import type { DoseDistribution, DoseReport, PartReport, QualityReport } from '../report/quality-report.ts';
import { groupOfPart, partInWords, type ReportWords, shownInWords, wholeGroups } from './report-words.ts';
import { column, row, type ToldFigure, type ToldRow, type ToldSection, type ToldTable, table } from './told.ts';

/** How much radiation there was, beside the site's own limit. */
export function tellDoses(report: QualityReport, words: ReportWords): ToldSection {
  const { doses: say } = words.quality;
  const columns = [say.measure, say.said, say.median, say.middle, say.p95, say.most, say.above].map(column);
  const withDoses = report.strata.filter(({ doses }) => doses.length > 0);
  const tables = withDoses.map(part =>
    table(
      partInWords(part, report.question.by, words),
      columns,
      part.doses.map(dose => doseRow(say.measures[dose.measure], dose, report, words)),
    ),
  );
  // Of all of the service: a picture for each cause of each group would be dozens.
  const [service] = report.strata;
  return {
    id: 'doses',
    heading: say.heading,
    paragraphs: tables.length === 0 ? [say.none] : [],
    tables: [...tables, ...DOSE_MEASURES.flatMap(measure => groupTable(measure, report, words))],
    figures: service === undefined ? [] : figuresOf(service, report, words),
  };
}

/** The groups beside each other by one measure, where any of them says it. */
function groupTable(measure: DoseMeasure, report: QualityReport, words: ReportWords): readonly ToldTable[] {
  const { doses: say, funnel } = words.quality;
  const rows = wholeGroups(report).flatMap(part => {
    const dose = part.doses.find(each => each.measure === measure);
    return dose === undefined ? [] : [doseRow(groupOfPart(part, report.question.by, words), dose, report, words)];
  });
  const columns = [funnel.who, say.said, say.median, say.middle, say.p95, say.most, say.above].map(column);
  return rows.length === 0 ? [] : [table(say.measures[measure], columns, rows)];
}

function doseRow(
  name: string,
  { said, unreadable, limit, aboveLimit, distribution }: DoseReport,
  report: QualityReport,
  words: ReportWords,
): ToldRow {
  const { doses: say, number } = words.quality;
  const told = (value: (of: DoseDistribution) => string) => (distribution === undefined ? undefined : value(distribution));
  const shown = (of: typeof said) => shownInWords(of, report, words);
  return row(
    name,
    unreadable === 0 ? shown(said) : words.spine.line([shown(said), say.unreadable(shown(unreadable))]),
    told(({ p50 }) => number(p50)),
    told(({ p25, p75 }) => say.range(number(p25), number(p75))),
    told(({ p95 }) => number(p95)),
    told(({ most }) => number(most)),
    limit === undefined || aboveLimit === undefined ? say.noLimit : words.record.line(number(limit), shown(aboveLimit)),
  );
}

function figuresOf(part: PartReport, report: QualityReport, words: ReportWords): readonly ToldFigure[] {
  const { doses: say, number } = words.quality;
  return part.doses.flatMap(({ measure, limit, distribution }) => {
    if (distribution === undefined) return [];
    const { p50, p95, bins, binWidth } = distribution;
    const title = say.measures[measure];
    const caption = say.plot(title, number(p50), number(p95));
    const plot = dosePlot(bins, binWidth, limit, {
      says: caption,
      dose: title,
      sessions: say.said,
      limit: limit === undefined ? '' : say.limit(number(limit)),
      number,
    });
    return [{ title: words.record.line(partInWords(part, report.question.by, words), title), plot, caption, isQuiet: false }];
  });
}
