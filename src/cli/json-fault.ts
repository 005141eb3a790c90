/** Where a text stops being JSON: line and column, from 1. JSON.parse tells the place of some faults only. */
export function jsonFault(text: string): { readonly line: number; readonly column: number } {
  const at = faultAt(text);
  const before = text.slice(0, at);
  return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') };
}

const SPACE = /[ \t\r\n]*/y;
const TOKEN = /([{}[\],:])|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

/** The offset of the first thing that may not stand where it stands; of the end, where something is missing. */
export function faultAt(text: string): number {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let at = 0;
  while (true) {
    at += matchAt(SPACE, text, at)?.[0].length ?? 0;
    const isString = text[at] === '"';
    const token = isString ? undefined : matchAt(TOKEN, text, at);
    if (!isString && !token) return at;
    const next = after(expected, isString ? 'string' : (token?.[1] ?? 'scalar'), open);
    if (next === undefined) return at;
    expected = next;
    const end = isString ? endOfString(text, at) : at + (token?.[0].length ?? 0);
    if (end < 0) return -end;
    at = end;
  }
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Where the string that begins here ends; below zero, where it goes wrong. By hand: a picture in it can be longer than a pattern bears. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0x22) return at + 1;
    if (unit < 0x20) return -at;
    if (unit !== 0x5c) continue;
    const escaped = matchAt(ESCAPE, text, at);
    if (!escaped) return -at;
    at += escaped[0].length - 1;
  }
  return -text.length;
}

/** What may follow; undefined where the token may not stand here. Keeps `open` as it goes. */
function after(expected: Expected, token: string, open: ('{' | '[')[]): Expected | undefined {
  const closes = token === '}' ? '{' : token === ']' ? '[' : undefined;
  if (closes !== undefined) {
    const may = expected === 'comma-or-end' || (token === '}' ? expected === 'key-or-end' : expected === 'value-or-end');
    return may && open.pop() === closes ? afterValue(open) : undefined;
  }
  switch (expected) {
    case 'value':
    case 'value-or-end':
      if (token === '{' || token === '[') {
        open.push(token);
        return token === '{' ? 'key-or-end' : 'value-or-end';
      }
      return token === 'string' || token === 'scalar' ? afterValue(open) : undefined;
    case 'key':
    case 'key-or-end':
      return token === 'string' ? 'colon' : undefined;
    case 'colon':
      return token === ':' ? 'value' : undefined;
    case 'comma-or-end':
      if (token !== ',') return undefined;
      return open.at(-1) === '{' ? 'key' : 'value';
    case 'nothing':
      return undefined;
  }
}

function afterValue(open: readonly string[]): Expected {
  return open.length === 0 ? 'nothing' : 'comma-or-end';
}
