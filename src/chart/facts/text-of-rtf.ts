/** Groups of a document that hold no words of it. */
const SILENT = [
  'fonttbl',
  'colortbl',
  'stylesheet',
  'info',
  'pict',
  'object',
  'header',
  'footer',
  'listtable',
  'listoverridetable',
  'generator',
];
const SAID: Readonly<Record<string, string>> = {
  par: '\n',
  line: '\n',
  sect: '\n',
  row: '\n',
  cell: ' ',
  tab: ' ',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
};

/** A control word with its number, a control symbol, a brace, or words up to the next of these. */
const TOKEN = /\\([a-z]{1,32})(-?\d{1,10})?[ ]?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|([^\\{}]+)/gi;

/** The words of simple RTF, in one pass; undefined for what is none, or has bytes of its own within. */
export function textOfRtf(rtf: string): string | undefined {
  if (!rtf.startsWith('{\\rtf') || /\\bin\d/.test(rtf)) return undefined;
  const said: string[] = [];
  const silent: boolean[] = [];
  let isSilent = false;
  /** Letters to leave out behind a character given by its number. */
  let skip = 0;
  for (const [, word, number, byte, symbol, brace, text] of rtf.matchAll(TOKEN)) {
    if (brace === '{') silent.push(isSilent);
    else if (brace === '}') isSilent = silent.pop() ?? false;
    else if (symbol === '*' || (word !== undefined && SILENT.includes(word))) isSilent = true;
    else if (isSilent) continue;
    else if (word === 'u' && number !== undefined) {
      said.push(String.fromCharCode(Number(number) & 0xffff));
      skip = 1;
    } else if (word !== undefined) said.push(SAID[word] ?? '');
    else if (byte !== undefined) {
      if (skip > 0) skip -= 1;
      else said.push(WESTERN.decode(Uint8Array.of(Number.parseInt(byte, 16))));
    } else if (symbol !== undefined) said.push(symbol === '~' ? ' ' : '\\{}-_'.includes(symbol) ? symbol.replace('_', '-') : '');
    else if (text !== undefined) {
      // A line's end in the file is none in the document.
      said.push(text.slice(skip).replaceAll(/[\r\n]/g, ''));
      skip = 0;
    }
  }
  return said.join('').trim();
}

const WESTERN = new TextDecoder('windows-1252');
