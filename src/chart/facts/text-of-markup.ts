/** Elements that end a line; the others may stand within a word. */
const BREAKS = /^\/?(?:p|div|br|li|ul|ol|tr|table|h[1-6]|hr|dt|dd|section|article|header|footer|blockquote|pre|title|body)$/;
/** A table's next field. */
const FIELDS = /^\/?(?:td|th)$/;
/** What they hold is not for reading. */
const SILENT = ['script', 'style', 'head', 'template', 'object', 'svg', 'math'];

/** The words between the tags of HTML or XHTML, in one pass over them; nothing of it is ever rendered. */
export function textOfMarkup(markup: string): string {
  const lower = markup.toLowerCase();
  const parts: string[] = [];
  let at = 0;
  for (;;) {
    const open = markup.indexOf('<', at);
    if (open === -1) break;
    parts.push(markup.slice(at, open));
    const isTag = /[a-z/!?]/.test(lower.charAt(open + 1));
    const close = isTag ? markup.indexOf('>', open) : -1;
    if (isTag && close === -1) return plain(parts);
    if (!isTag) {
      parts.push('<');
      at = open + 1;
      continue;
    }
    if (lower.startsWith('<!--', open)) {
      at = after(lower, '-->', open);
      continue;
    }
    const name = /^\/?[a-z0-9]*/.exec(lower.slice(open + 1, Math.min(close, open + 20)))?.[0] ?? '';
    if (BREAKS.test(name)) parts.push('\n');
    else if (FIELDS.test(name)) parts.push(' ');
    at = SILENT.includes(name) && lower.charAt(close - 1) !== '/' ? after(lower, `</${name}`, close) : close + 1;
    if (SILENT.includes(name) && lower.charAt(close - 1) !== '/') at = after(lower, '>', at - 1);
  }
  parts.push(markup.slice(at));
  return plain(parts);
}

/** Behind the next of these; the end, where none comes. */
function after(text: string, what: string, from: number): number {
  const found = text.indexOf(what, from);
  return found === -1 ? text.length : found + what.length;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  deg: '°',
  micro: 'µ',
  plusmn: '±',
  frac12: '½',
  le: '≤',
  ge: '≥',
  uuml: 'ü',
  eacute: 'é',
  egrave: 'è',
};

function plain(parts: readonly string[]): string {
  return parts
    .join('')
    .replaceAll(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z0-9]{2,8}));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
      const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return point > 31 && point <= 0x10ffff ? String.fromCodePoint(point) : ' ';
    })
    .replaceAll(/[ \t\u00a0]+/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}
