import type { QualityReport } from '../../quality/report/quality-report.ts';
import type { ReportWords } from '../../quality/told/report-words.ts';
import { tellHead, tellReport } from '../../quality/told/tell-report.ts';
import type { ToldCell, ToldSection, ToldTable } from '../../quality/told/told.ts';

/** A report for people, line by line. Pictures are left to the page. */
export function* qualityText(report: QualityReport, words: ReportWords): Generator<string> {
  yield* tellHead(report, words);
  for (const section of tellReport(report, words)) {
    const lines = [...linesOf(section)];
    if (lines.length === 0) continue;
    yield '';
    yield section.heading;
    yield* lines;
  }
}

function* linesOf({ paragraphs, tables, figures }: ToldSection): Generator<string> {
  for (const [index, table] of tables.entries()) {
    if (index > 0) yield '';
    yield* tableLines(table);
  }
  // What a picture shows is said beneath it.
  for (const { caption } of figures) yield `  ${caption}`;
  yield* paragraphs;
}

function* tableLines({ caption, columns, rows, left }: ToldTable): Generator<string> {
  if (caption !== undefined) yield caption;
  const kept = columns.flatMap(({ isPicture }, index) => (isPicture ? [] : [index]));
  const texts = rows.map(({ cells }) => kept.map(index => textOf(cells[index])));
  const titles = kept.map(index => columns[index]?.title ?? '');
  const widths = kept.map((_, column) => Math.max(0, ...[titles, ...texts].map(cells => cells[column]?.length ?? 0)));
  for (const cells of [titles, ...texts]) yield `  ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd();
  if (left !== undefined) yield `  ${left}`;
}

const textOf = (cell: ToldCell): string => (typeof cell === 'string' ? cell : '');
