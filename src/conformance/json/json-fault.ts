/** What might have stood where a text stops being JSON. */
export type JsonExpected =
  | 'value'
  | 'value-or-end'
  | 'name'
  | 'name-or-end'
  | 'colon'
  | 'comma-or-brace'
  | 'comma-or-bracket'
  | 'nothing'
  | 'closing-quote'
  | 'escape';

export interface JsonFault {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  readonly offset: number;
  readonly expected: JsonExpected;
  /** The character that stands there; undefined at the end of the text. */
  readonly found: string | undefined;
}

/** Where a text stops being JSON, and what was expected there. JSON.parse tells the place of some faults only. */
export function jsonFault(text: string): JsonFault {
  const { offset, expected } = faultIn(text);
  const before = text.slice(0, offset);
  const code = text.codePointAt(offset);
  return {
    line: before.split('\n').length,
    column: offset - before.lastIndexOf('\n'),
    offset,
    expected,
    found: code === undefined ? undefined : String.fromCodePoint(code),
  };
}

const SPACE = /[ \t\r\n]*/y;
const TOKEN = /([{}[\],:])|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

type Expected = 'value' | 'value-or-end' | 'name' | 'name-or-end' | 'colon' | 'comma-or-end' | 'nothing';
type Open = '{' | '[';

/** The first thing that may not stand where it stands; the end, where something is missing. */
function faultIn(text: string): { readonly offset: number; readonly expected: JsonExpected } {
  const open: Open[] = [];
  let expected: Expected = 'value';
  let at = 0;
  while (true) {
    at += matchAt(SPACE, text, at)?.[0].length ?? 0;
    const isString = text[at] === '"';
    const token = isString ? undefined : matchAt(TOKEN, text, at);
    const fault = { offset: at, expected: inside(expected, open) };
    if (!isString && !token) return fault;
    const next = after(expected, isString ? 'string' : (token?.[1] ?? 'scalar'), open);
    if (next === undefined) return fault;
    expected = next;
    if (!isString) at += token?.[0].length ?? 0;
    else {
      const string = endOfString(text, at);
      if (string.fault !== undefined) return { offset: string.end, expected: string.fault };
      at = string.end;
    }
  }
}

function inside(expected: Expected, open: readonly Open[]): JsonExpected {
  if (expected !== 'comma-or-end') return expected;
  return open.at(-1) === '[' ? 'comma-or-bracket' : 'comma-or-brace';
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Where the string that begins here ends, or goes wrong. By hand: a picture in it can be longer than a pattern bears. */
function endOfString(text: string, start: number): { readonly end: number; readonly fault?: JsonExpected } {
  for (let at = start + 1; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0x22) return { end: at + 1 };
    if (unit < 0x20) return { end: at, fault: 'closing-quote' };
    if (unit !== 0x5c) continue;
    const escaped = matchAt(ESCAPE, text, at);
    if (!escaped) return { end: at, fault: 'escape' };
    at += escaped[0].length - 1;
  }
  return { end: text.length, fault: 'closing-quote' };
}

/** What may follow; undefined where the token may not stand here. Keeps `open` as it goes. */
function after(expected: Expected, token: string, open: Open[]): Expected | undefined {
  const closes = token === '}' ? '{' : token === ']' ? '[' : undefined;
  if (closes !== undefined) {
    const may = expected === 'comma-or-end' || (token === '}' ? expected === 'name-or-end' : expected === 'value-or-end');
    if (!may || open.at(-1) !== closes) return undefined;
    open.pop();
    return afterValue(open);
  }
  switch (expected) {
    case 'value':
    case 'value-or-end':
      if (token === '{' || token === '[') {
        open.push(token);
        return token === '{' ? 'name-or-end' : 'value-or-end';
      }
      return token === 'string' || token === 'scalar' ? afterValue(open) : undefined;
    case 'name':
    case 'name-or-end':
      return token === 'string' ? 'colon' : undefined;
    case 'colon':
      return token === ':' ? 'value' : undefined;
    case 'comma-or-end':
      if (token !== ',') return undefined;
      return open.at(-1) === '{' ? 'name' : 'value';
    case 'nothing':
      return undefined;
  }
}

function afterValue(open: readonly Open[]): Expected {
  return open.length === 0 ? 'nothing' : 'comma-or-end';
}
