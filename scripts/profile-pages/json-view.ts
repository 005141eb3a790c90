// JSON to be read: indented, with a place to point to at each member, and links where one of ours is named.
import { anchor, type Html, html, link } from './html.ts';

const INDENT = '  ';

/** Page of a string; undefined where there is none. */
export type LinkOf = (text: string) => string | undefined;

interface Place {
  readonly path: string;
  readonly indent: string;
  readonly linkOf: LinkOf;
  readonly deep: number;
}

/** Value as it stands, a link where `linkOf` knows a page for it. */
function scalar(value: unknown, linkOf: LinkOf): Html | string {
  const text = JSON.stringify(value);
  const page = typeof value === 'string' ? linkOf(value) : undefined;
  return page === undefined ? text : html`"${link(page, value)}"`;
}

function lines(value: unknown, { path, indent, linkOf, deep }: Place): Html | string {
  if (value === null || typeof value !== 'object') return scalar(value, linkOf);
  const isList = Array.isArray(value);
  const entries = Object.entries(value);
  if (entries.length === 0) return isList ? '[]' : '{}';
  const inner = indent + INDENT;
  const members = entries.map(([key, member], at) => {
    const here = `${path}.${key}`;
    const name = isList ? '' : html`<b>${JSON.stringify(key)}</b>: `;
    const id = deep > 0 ? html` id="${anchor(here)}"` : '';
    const text = lines(member, { path: here, indent: inner, linkOf, deep: deep - 1 });
    return html`${inner}<span${id}>${name}${text}</span>${at < entries.length - 1 ? ',' : ''}\n`;
  });
  return html`${isList ? '[' : '{'}\n${members}${indent}${isList ? ']' : '}'}`;
}

/**
 * `linkOf`: page of a string, or undefined. Members down to the depth `deep` can be pointed to by their path from `root`:
 * "Procedure.extension.0". A list's members are counted from 0.
 */
export const jsonView = (
  value: unknown,
  { linkOf = () => undefined, root = '', deep = 0 }: { readonly linkOf?: LinkOf; readonly root?: string; readonly deep?: number } = {},
): Html => html`<pre class="json"><code>${lines(value, { path: root, indent: '', linkOf, deep })}</code></pre>\n`;
