import { escaped, svgText } from '../../quality/plot/svg-text.ts';
import type { QualityReport } from '../../quality/report/quality-report.ts';
import type { ReportWords } from '../../quality/told/report-words.ts';
import { tellHead, tellReport } from '../../quality/told/tell-report.ts';
import { type ToldCell, type ToldFigure, type ToldSection, type ToldTable, unbroken } from '../../quality/told/told.ts';
import { QUALITY_PAGE_STYLE } from './quality-page-style.ts';

/** A report as one page of HTML, whole in itself and without a script. */
export function qualityPage(report: QualityReport, words: ReportWords, written: Date): string {
  const say = words.quality;
  const [size, ...head] = tellHead(report, words);
  const sections = tellReport(report, words);
  return `<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(say.title)}</title>
<style>${QUALITY_PAGE_STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(say.title)}</h1>
<p class="size">${escaped(size ?? '')}</p>
${head.map(paragraph).join('\n')}
<nav><ul>${sections.map(({ id, heading }) => `<li><a href="#${id}">${escaped(heading)}</a></li>`).join('')}</ul></nav>
${sections.map(section => sectionHtml(section, words)).join('\n')}
</main>
<footer><p class="soft">${escaped(say.page.written(written.toISOString().slice(0, 16).replace('T', ' ')))}</p></footer>
</body>
</html>
`;
}

const paragraph = (text: string): string => `<p>${inText(text)}</p>`;

const inText = (text: string): string => escaped(unbroken(text));

function sectionHtml({ id, heading, paragraphs, tables, figures }: ToldSection, words: ReportWords): string {
  return `<section id="${id}" aria-labelledby="${id}-heading">
<h2 id="${id}-heading">${escaped(heading)}</h2>
${tables.map((table, index) => tableHtml(table, heading, index)).join('\n')}
${figuresHtml(figures, words)}
${paragraphs.map(text => `<p class="soft">${escaped(text)}</p>`).join('\n')}
</section>`;
}

/** A table that is wider than the window scrolls within itself; a keyboard has to reach it. */
function tableHtml({ caption, columns, rows, axis, left }: ToldTable, heading: string, index: number): string {
  const heads = columns.map(({ title, isPicture }) => {
    const inside = isPicture && axis ? svgText(axis) : escaped(title);
    return `<th scope="col"${isPicture ? ' class="picture"' : ''}>${inside}</th>`;
  });
  const body = rows.map(({ cells: [first, ...more], isSignal }) => {
    const rest = more.map((cell, index) => `<td data-label="${escaped(columns[index + 1]?.title ?? '')}">${cellHtml(cell)}</td>`);
    return `<tr${isSignal ? ' class="signal"' : ''}><th scope="row">${cellHtml(first)}</th>${rest.join('')}</tr>`;
  });
  const captioned = caption === undefined ? '' : `<caption>${escaped(caption)}</caption>`;
  const more = left === undefined ? '' : paragraph(left);
  return `<div class="wide" role="region" aria-label="${escaped(`${heading}, ${caption ?? index + 1}`)}" tabindex="0"><table>${captioned}<thead><tr>${heads.join('')}</tr></thead><tbody>${body.join('')}</tbody></table></div>${more}`;
}

function cellHtml(cell: ToldCell): string {
  if (cell === undefined) return '';
  return typeof cell === 'string' ? inText(cell) : svgText(cell);
}

/** Those that ask to be looked at first; the others folded, each by what it shows. */
function figuresHtml(figures: readonly ToldFigure[], words: ReportWords): string {
  const loud = figures.filter(({ isQuiet }) => !isQuiet).map(each => figureHtml(each, words));
  const quiet = figures
    .filter(({ isQuiet }) => isQuiet)
    .map(each => `<details><summary>${escaped(each.caption)}</summary>${figureHtml(each, words)}</details>`);
  return `${loud.length === 0 ? '' : `<div class="figures">${loud.join('\n')}</div>`}${quiet.join('\n')}`;
}

function figureHtml({ title, plot, caption }: ToldFigure, words: ReportWords): string {
  return `<figure><h3>${escaped(title)}</h3><div class="wide" role="region" data-scrolls="sideways" aria-label="${escaped(words.quality.page.scroll(title))}" tabindex="0">${svgText(plot)}</div><figcaption>${inText(caption)}</figcaption></figure>`;
}
