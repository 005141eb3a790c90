// Tables that stay tables for assistive technology where the style folds them into blocks on a narrow screen.
import { type Html, html } from './html.ts';

export interface Column {
  readonly heading: string;
  /** How its cells are drawn on a narrow screen; empty: under their heading. */
  readonly fold: '' | 'short' | 'plain';
}

export interface TableRow {
  readonly id?: string;
  /** How far it stands in; at the edge where it is left out. */
  readonly depth?: number;
  /** The first heads the row. */
  readonly cells: readonly unknown[];
}

/** A column of short values, which stand side by side on a narrow screen. */
export const short = (heading: string): Column => ({ heading, fold: 'short' });

/** A column that needs no heading beside it on a narrow screen: what is in it explains itself. */
export const plain = (heading: string): Column => ({ heading, fold: 'plain' });

/**
 * A table. `columns`: headings, or what `short` and `plain` make of them. A narrow screen shows each further cell under the heading of its column, and leaves empty ones out.
 */
export function table(caption: string, columns: readonly (string | Column)[], rows: readonly TableRow[]): Html {
  const named = columns.map((column): Column => (typeof column === 'string' ? { heading: column, fold: '' } : column));
  const head = named.map(({ heading }) => html`<th scope="col" role="columnheader">${heading}</th>`);
  const body = rows.map(({ id, depth = 0, cells: [first, ...rest] }) => {
    const indent = depth > 0 && html` class="d${Math.min(depth, 4)}"`;
    const cells = rest.map((cell, at) => {
      const { heading, fold } = named[at + 1] ?? { heading: '', fold: '' };
      const kind = isEmpty(cell) ? 'none' : fold;
      return html`<td role="cell" data-column="${heading}"${kind !== '' && html` class="${kind}"`}>${cell}</td>`;
    });
    return html`<tr role="row"${id !== undefined && html` id="${id}"`}><th scope="row" role="rowheader"${indent}>${first}</th>${cells}</tr>\n`;
  });
  return html`<table role="table"><caption>${caption}</caption>
<thead role="rowgroup"><tr role="row">${head}</tr></thead>
<tbody role="rowgroup">
${body}</tbody></table>
`;
}

const isEmpty = (cell: unknown): boolean => String(html`${cell}`) === '';
