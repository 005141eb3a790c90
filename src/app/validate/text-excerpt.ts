import { skipSpace, skipString } from '../../conformance/json/json-scan.ts';

/** The value at a place of a JSON text, moved to the left as far as its lines begin with the same space. */
export function excerptAt(
  text: string,
  { start, end, line }: { readonly start: number; readonly end: number; readonly line: number },
): { readonly text: string; readonly firstLine: number } {
  // A place begins with the member's name: only an object's or list's own text is wanted.
  const from = text[start] === '"' ? skipSpace(text, skipSpace(text, skipString(text, start)) + 1) : start;
  const firstLine = line + (text.slice(start, from).split('\n').length - 1);
  const [first = '', ...others] = text.slice(from, end).split('\n');
  const indents = others.filter(each => each.trim() !== '').map(each => each.length - each.trimStart().length);
  const shared = indents.reduce((least, each) => Math.min(least, each), Number.POSITIVE_INFINITY);
  return { text: [first, ...others.map(each => each.slice(Math.min(shared, each.length)))].join('\n'), firstLine };
}
