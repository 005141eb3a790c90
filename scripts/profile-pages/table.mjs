// Tables that stay tables for assistive technology where the style folds them into blocks on a narrow screen.
import { html } from './html.mjs';

/**
 * A table. `columns`: headings; `rows`: `{ id, depth, cells }`, the first cell of each heads its row. A narrow screen shows each
 * further cell under the heading of its column, and leaves empty ones out.
 */
export function table(caption, columns, rows) {
  const head = columns.map(column => html`<th scope="col" role="columnheader">${column}</th>`);
  const body = rows.map(({ id, depth = 0, cells: [first, ...rest] }) => {
    const indent = depth > 0 ? html` class="d${Math.min(depth, 4)}"` : '';
    const cells = rest.map(
      (cell, at) => html`<td role="cell" data-column="${columns[at + 1]}"${isEmpty(cell) && html` class="none"`}>${cell}</td>`,
    );
    return html`<tr role="row"${id !== undefined && html` id="${id}"`}><th scope="row" role="rowheader"${indent}>${first}</th>${cells}</tr>\n`;
  });
  return html`<table role="table"><caption>${caption}</caption>
<thead role="rowgroup"><tr role="row">${head}</tr></thead>
<tbody role="rowgroup">
${body}</tbody></table>
`;
}

const isEmpty = cell => String(html`${cell}`) === '';
