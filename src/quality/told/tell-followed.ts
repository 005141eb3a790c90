import { sharePlot } from '../plot/share-plot.ts';
import { SUCCESS_INSTRUMENTS, type SuccessInstrument } from '../quality-question.ts';
import type { FollowUpReport, QualityReport, Shown, SuccessReport } from '../report/quality-report.ts';
import { groupOfPart, partInWords, type ReportWords, shownInWords, wholeGroups, wholeParts } from './report-words.ts';
import { column, pictures, row, type ToldRow, type ToldSection, type ToldTable, table } from './told.ts';

/** Of whom anything was heard afterwards. */
export function tellFollowUp(report: QualityReport, words: ReportWords): ToldSection {
  const { followUp: say } = words.quality;
  const { earlyDays, newFractureDays } = report.question.windows;
  const cells = (followUp: Extract<FollowUpReport, { kind: 'counted' }>) => [
    shownInWords(followUp.due, report, words),
    share(followUp.heardOf, followUp.due, report, words),
    share(followUp.heardToEnd, followUp.due, report, words),
    shownInWords(followUp.dueForNewFracture, report, words),
    share(followUp.heardToEndForNewFracture, followUp.dueForNewFracture, report, words),
  ];
  const rows = wholeParts(report).map(part => {
    const name = partInWords(part, report.question.by, words);
    return row(name, ...(part.followUp.kind === 'counted' ? cells(part.followUp) : [say.notComputable, '', '', '', '']));
  });
  const columns = [
    say.part,
    say.due(earlyDays),
    say.heardOf,
    say.heardToEnd(earlyDays),
    say.due(newFractureDays),
    say.heardToEnd(newFractureDays),
  ].map(column);
  return { id: 'follow-up', heading: say.heading, paragraphs: [say.means], tables: [table(undefined, columns, rows)], figures: [] };
}

/** "12 of 40: 30 %"; where either is not said, what can be. */
function share(part: Shown, whole: Shown, report: QualityReport, words: ReportWords): string {
  if (part === 'few' || whole === 'few' || whole === 0) return shownInWords(part, report, words);
  const { number, percent, followUp } = words.quality;
  return followUp.of(number(part), number(whole), percent(part / whole));
}

/** Sessions by what each instrument says before and after. */
export function tellSuccess(report: QualityReport, words: ReportWords): ToldSection {
  const { success: say } = words.quality;
  const columns = [say.instrument, say.paired, say.improved, say.onlyBefore, say.onlyAfter].map(column);
  const tables = report.strata
    .filter(({ success }) => success.length > 0)
    .map(part =>
      table(
        partInWords(part, report.question.by, words),
        columns,
        part.success.map(each => successRow(instrumentInWords(each.instrument, words), each, report, words)),
      ),
    );
  const byGroup = SUCCESS_INSTRUMENTS.flatMap(instrument => groupTable(instrument, report, words));
  const paragraphs = tables.length === 0 ? [say.none] : [say.means(report.question.windows.successDays)];
  return { id: 'success', heading: say.heading, paragraphs, tables: [...tables, ...byGroup], figures: [] };
}

/** The groups beside each other by one instrument, where any of them was scored with it. */
function groupTable(instrument: SuccessInstrument, report: QualityReport, words: ReportWords): readonly ToldTable[] {
  const { success: say, funnel } = words.quality;
  const rows = wholeGroups(report).flatMap(part => {
    const success = part.success.find(each => each.instrument === instrument);
    return success === undefined ? [] : [successRow(groupOfPart(part, report.question.by, words), success, report, words)];
  });
  const columns = [funnel.who, say.paired, say.improved, say.onlyBefore, say.onlyAfter].map(column);
  return rows.length === 0 ? [] : [table(instrumentInWords(instrument, words), columns, rows)];
}

const instrumentInWords = (instrument: SuccessInstrument, { quality, codes }: ReportWords): string =>
  instrument === 'pain' ? quality.success.pain : codes.outcomeInstrument[instrument];

function successRow(name: string, success: SuccessReport, report: QualityReport, words: ReportWords): ToldRow {
  const { quality: say } = words;
  const { paired, improved, wilson, onlyBefore, onlyAfter } = success;
  const shown = (number: Shown) => shownInWords(number, report, words);
  const improvedInWords =
    improved === undefined
      ? say.success.notJudged
      : improved === 'few' || paired === 'few' || wilson === undefined
        ? shown(improved)
        : say.seen(improved, paired, say.percent(improved / paired), say.percent(wilson.low), say.percent(wilson.high));
  return row(name, shown(paired), improvedInWords, shown(onlyBefore), shown(onlyAfter));
}

/** How many records say what they are counted by, of all of the service. */
export function tellElements(report: QualityReport, words: ReportWords): ToldSection {
  const { elements: say } = words.quality;
  const tables = report.strata.slice(0, 1).map(part =>
    table(
      partInWords(part, report.question.by, words),
      [column(say.element), column(say.said), pictures(say.share)],
      part.elements
        .filter(({ of }) => of !== 0)
        .map(({ element, of, said }) => {
          const told = share(said, of, report, words);
          const picture = said === 'few' || of === 'few' ? undefined : sharePlot(said, of, words.record.line(say.names[element], told));
          return row(say.names[element], told, picture);
        }),
    ),
  );
  return { id: 'elements', heading: say.heading, paragraphs: [], tables, figures: [] };
}
