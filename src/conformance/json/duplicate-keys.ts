import { skipSpace, skipString, skipValue, stringAt } from './json-scan.ts';

/** A name that stands in one object again. JSON.parse takes the last of them and says nothing. */
export interface DuplicateKey {
  readonly name: string;
  /** From the whole down, as an expression goes on from its type: `.name[0].family`; `[3].status` in a list. */
  readonly path: string;
  /** Offset of the later one. */
  readonly offset: number;
}

interface Frame {
  /** Undefined in a list. */
  readonly names: Set<string> | undefined;
  /** Where in it the walk is. */
  at: string | number;
}

/** Of a text that tells the same thing over and over, enough is told with these. */
const MOST = 100;

/**
 * Whether some name may stand twice in one object of a JSON text, by counting: each name of `value`, which was parsed from it, is one that a
 * colon follows. A text with as many of these as the value has names has none twice.
 */
export function mayHoldTwice(text: string, value: unknown): boolean {
  if (/"\s+:/.test(text)) return true;
  let count = 0;
  for (let at = text.indexOf('":'); at >= 0; at = text.indexOf('":', at + 2)) count += 1;
  return count !== namesIn(value);
}

/** How many names all objects in a value have. A list of what is still to see: data may be nested deeper than the stack. */
function namesIn(value: unknown): number {
  let count = 0;
  const open: unknown[] = [value];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    const isObject = !Array.isArray(next);
    for (const part of Object.values(next)) {
      if (isObject) count += 1;
      if (typeof part === 'object' && part !== null) open.push(part);
    }
  }
  return count;
}

/** Names that stand twice in one object of a JSON text, in the order of the text; the text has to be JSON. */
export function duplicateKeys(text: string): readonly DuplicateKey[] {
  const found: DuplicateKey[] = [];
  const open: Frame[] = [];
  let isName = false;
  for (let at = skipSpace(text, 0); at < text.length; at = skipSpace(text, at)) {
    const frame = open.at(-1);
    const first = text[at];
    if (first === '{' || first === '[') {
      open.push(first === '{' ? { names: new Set(), at: '' } : { names: undefined, at: 0 });
      isName = first === '{';
      at += 1;
    } else if (first === '}' || first === ']') {
      open.pop();
      isName = false;
      at += 1;
    } else if (first === ',') {
      isName = frame?.names !== undefined;
      if (typeof frame?.at === 'number') frame.at += 1;
      at += 1;
    } else if (isName && frame?.names !== undefined) {
      const end = skipString(text, at);
      const name = stringAt(text, at, end);
      frame.at = name;
      if (frame.names.has(name) && found.push({ name, path: pathOf(open), offset: at }) >= MOST) return found;
      frame.names.add(name);
      isName = false;
      // Past the colon.
      at = skipSpace(text, end) + 1;
    } else at = Math.max(skipValue(text, at), at + 1);
  }
  return found;
}

/** Of what lies deeper, the beginning says enough. */
const DEEPEST_SAID = 100;

function pathOf(open: readonly Frame[]): string {
  return open
    .slice(0, DEEPEST_SAID)
    .map(({ at }) => (typeof at === 'number' ? `[${at}]` : `.${nameOf(at)}`))
    .join('');
}

function nameOf(key: string): string {
  const bare = key.startsWith('_') ? key.slice(1) : key;
  return /^[A-Za-z_]\w*$/.test(bare) ? bare : `\`${bare.replace(/[`\\]/g, '\\$&')}\``;
}
