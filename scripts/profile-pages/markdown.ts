// The part of Markdown that our own texts use: headings, paragraphs, lists, code, tables, links, emphasis.
import { type Html, html } from './html.ts';
import type { LinkOf } from './json-view.ts';
import { table } from './table.ts';

/** Emphasis, code and links within a line. `linkOf` may change where a link leads; undefined leaves its words alone. */
function inline(text: string, linkOf: LinkOf): Html {
  const pieces = text.split(/(`[^`]+`|\*\*[^*]+\*\*|\[[^\]]+\]\([^)]+\))/);
  return html`${pieces.map((piece): unknown => {
    if (/^`.*`$/.test(piece)) return html`<code>${piece.slice(1, -1)}</code>`;
    if (/^\*\*.*\*\*$/.test(piece)) return html`<b>${piece.slice(2, -2)}</b>`;
    const [, words, target] = /^\[([^\]]+)\]\(([^)]+)\)$/.exec(piece) ?? [];
    if (words === undefined || target === undefined) return piece;
    const href = linkOf(target);
    return href === undefined ? inline(words, linkOf) : html`<a href="${href}">${inline(words, linkOf)}</a>`;
  })}`;
}

const heading = (block: string, linkOf: LinkOf): Html => {
  const [, marks = '', words = ''] = /^(#+) (.*)$/s.exec(block) ?? [];
  const level = `h${Math.min(marks.length, 4)}`;
  return html`<${level}>${inline(words, linkOf)}</${level}>\n`;
};

function list(block: string, linkOf: LinkOf): Html {
  const tag = /^\d/.test(block) ? 'ol' : 'ul';
  const items = block.split(/\n(?=(?:[-*]|\d+\.) )/).map(item => item.replace(/^(?:[-*]|\d+\.) /, '').replace(/\n\s*/g, ' '));
  return html`<${tag}>${items.map(item => html`<li>${inline(item, linkOf)}</li>\n`)}</${tag}>\n`;
}

function tableOf(block: string, linkOf: LinkOf): Html {
  const cells = (line: string): readonly Html[] =>
    line
      .replace(/^\||\|$/g, '')
      .split('|')
      .map(cell => inline(cell.trim(), linkOf));
  const [head = '', , ...rows] = block.split('\n');
  const columns = head
    .replace(/^\||\|$/g, '')
    .split('|')
    .map(cell => cell.trim());
  return table(
    columns.join(', '),
    columns,
    rows.map(line => ({ cells: cells(line) })),
  );
}

const code = (block: string): Html => html`<pre><code>${block.replace(/^```\w*\n/, '').replace(/\n?```$/, '\n')}</code></pre>\n`;

/** `text` as HTML. */
export function markdown(text: string, linkOf: LinkOf = target => target): Html {
  const blocks = text.trim().match(/```[\s\S]*?```|(?:(?!```).+\n?)+/g) ?? [];
  return html`${blocks
    .flatMap(block => (block.startsWith('```') ? [block] : block.trim().split(/\n(?=#+ )|(?<=^#+ .*)\n/)))
    .map(block => {
      if (block.startsWith('```')) return code(block);
      if (/^#+ /.test(block)) return heading(block, linkOf);
      if (/^([-*]|\d+\.) /.test(block)) return list(block, linkOf);
      if (block.startsWith('|')) return tableOf(block, linkOf);
      return html`<p>${inline(block.replace(/\n/g, ' '), linkOf)}</p>\n`;
    })}`;
}

/** The words of the first heading. */
export const titleOf = (text: string): string => /^# (.*)$/m.exec(text)?.[1] ?? '';
