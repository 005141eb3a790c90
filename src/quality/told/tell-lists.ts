import type { Listed, Named } from '../quality-counts.ts';
import type { QualityReport } from '../report/quality-report.ts';
import { type ReportWords, shownInWords } from './report-words.ts';
import { column, row, type ToldRow, type ToldSection } from './told.ts';

/** What section VII.B asks to review in every instance. */
export function tellReviews(report: QualityReport, words: ReportWords): readonly ToldSection[] {
  const { toReview: say, trigger } = words.quality;
  if (report.numbers.reviews === 0) return [];
  const heading = say.heading(shownInWords(report.numbers.reviews, report, words));
  const listed = report.lists?.reviews;
  return [
    listedSection('reviews', heading, [say.what, say.day, say.why, say.where], listed, words, ({ of, triggers, day }) =>
      row(
        nameOf(of),
        day === undefined ? say.dayNotSaid : words.chart.date(day),
        words.spine.line(triggers.map(each => trigger[each])),
        of.where,
      ),
    ),
  ];
}

/** What is in no rate, with why. */
export function tellLists(report: QualityReport, words: ReportWords): readonly ToldSection[] {
  const { quality: say } = words;
  const { what, why, where } = say.toReview;
  const columns = [what, why, where];
  const shown = (number: typeof report.numbers.notCounted) => shownInWords(number, report, words);
  const { notCounted, notUnderstood } = report.numbers;
  const { unreadable } = report;
  return [
    ...(unreadable.total === 0
      ? []
      : [
          listedSection(
            'unreadable',
            say.unreadable.heading(say.number(unreadable.total)),
            [where, why],
            unreadable.first.length === 0 ? undefined : unreadable,
            words,
            one => row(one.where, one.says),
          ),
        ]),
    ...(notCounted === 0
      ? []
      : [
          listedSection('not-counted', say.notCounted(shown(notCounted)), columns, report.lists?.notCounted, words, ({ of, reason }) =>
            row(nameOf(of), say.reason[reason], of.where),
          ),
        ]),
    ...(notUnderstood === 0
      ? []
      : [
          listedSection(
            'not-understood',
            say.notUnderstood(shown(notUnderstood)),
            columns,
            report.lists?.notUnderstood,
            words,
            ({ of, reason }) => row(nameOf(of), say.fault[reason], of.where),
          ),
        ]),
  ];
}

const nameOf = ({ reference, where }: Named): string => reference ?? where;

function listedSection<T>(
  id: string,
  heading: string,
  columns: readonly string[],
  listed: Listed<T> | undefined,
  { quality }: ReportWords,
  tell: (one: T) => ToldRow,
): ToldSection {
  if (listed === undefined) return { id, heading, paragraphs: [], tables: [], figures: [] };
  const more = listed.total - listed.first.length;
  const left = more > 0 ? quality.more(more) : undefined;
  return {
    id,
    heading,
    paragraphs: [],
    tables: [{ caption: undefined, columns: columns.map(column), rows: listed.first.map(tell), axis: undefined, left }],
    figures: [],
  };
}
