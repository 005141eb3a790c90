import { stepsOf } from './expression-steps.ts';
import { skipSpace, skipString, skipValue, stringAt } from './json-scan.ts';
import { linesOf } from './text-lines.ts';

/** Where something stands in a JSON text. */
export interface JsonPlace {
  /** Offset of the member's name; of the value, where it is an item of a list or the whole. */
  readonly start: number;
  /** Offset behind the value. */
  readonly end: number;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units, as editors count. */
  readonly column: number;
  /** False: there is no such thing in the text, and this is what it is missing from. */
  readonly isFound: boolean;
}

export interface JsonPlaces {
  /** By an issue's expression; `[3].status` in a list of resources. */
  of(expression: string): JsonPlace;
  at(offset: number): Pick<JsonPlace, 'line' | 'column'>;
}

/** Finds the places of issues in the text that was validated. Reads only as much of it as it is asked about; the text has to be JSON. */
export function createJsonPlaces(text: string): JsonPlaces {
  const known = new Map<number, Children>();
  const childrenOf = (value: Span): Children => {
    const before = known.get(value.valueStart);
    if (before !== undefined) return before;
    const found = readChildren(text, value.valueStart);
    known.set(value.valueStart, found);
    return found;
  };
  const at = linesOf(text);
  const rootStart = skipSpace(text, 0);
  const root: Span = { start: rootStart, valueStart: rootStart, end: skipValue(text, rootStart) };

  return {
    of(expression) {
      let found: Span = root;
      // A primitive's extensions stand in a member beside it, `_status`.
      let beside: Span | undefined;
      let isFound = true;
      for (const step of stepsOf(expression)) {
        const next: Found | undefined =
          typeof step === 'number'
            ? itemOf(childrenOf(found), beside && childrenOf(beside), step)
            : typeof step === 'string'
              ? (memberOf(childrenOf(found), step) ?? (beside && memberOf(childrenOf(beside), step)))
              : undefined;
        if (next === undefined) {
          isFound = false;
          break;
        }
        found = next.span;
        beside = next.beside;
      }
      return { start: found.start, end: found.end, ...at(found.start), isFound };
    },
    at,
  };
}

interface Span {
  readonly start: number;
  readonly valueStart: number;
  readonly end: number;
}

interface Found {
  readonly span: Span;
  readonly beside: Span | undefined;
}

interface Children {
  readonly members: ReadonlyMap<string, Span>;
  readonly items: readonly Span[];
}

const NO_CHILDREN: Children = { members: new Map(), items: [] };

function readChildren(text: string, start: number): Children {
  const open = text[start];
  if (open !== '{' && open !== '[') return NO_CHILDREN;
  const members = new Map<string, Span>();
  const items: Span[] = [];
  let at = skipSpace(text, start + 1);
  while (at < text.length && text[at] !== '}' && text[at] !== ']') {
    const begin = at;
    let valueStart = at;
    let name: string | undefined;
    if (open === '{') {
      const end = skipString(text, at);
      name = stringAt(text, at, end);
      // Past the colon.
      valueStart = skipSpace(text, skipSpace(text, end) + 1);
    }
    const end = skipValue(text, valueStart);
    const span = { start: begin, valueStart, end };
    // Of a name that stands twice JSON.parse takes the last, and so do the issues.
    if (name === undefined) items.push(span);
    else members.set(name, span);
    at = skipSpace(text, end);
    if (text[at] === ',') at = skipSpace(text, at + 1);
    else if (end === begin) break;
  }
  return { members, items };
}

function itemOf({ items }: Children, beside: Children | undefined, index: number): Found | undefined {
  const [span, other] = [items[index], beside?.items[index]];
  return span === undefined ? other && { span: other, beside: undefined } : { span, beside: other };
}

/** Under its name; a choice under its name and type, `performedDateTime`; a value that is left out, under `_name`. */
function memberOf({ members }: Children, name: string): Found | undefined {
  const key = members.has(name) || members.has(`_${name}`) ? name : choiceOf(members, name);
  if (key === undefined) return undefined;
  const [span, beside] = [members.get(key), members.get(`_${key}`)];
  return span === undefined ? beside && { span: beside, beside: undefined } : { span, beside };
}

function choiceOf(members: ReadonlyMap<string, Span>, name: string): string | undefined {
  for (const key of members.keys()) {
    const bare = key.startsWith('_') ? key.slice(1) : key;
    if (bare.startsWith(name) && /^[A-Z]/.test(bare.slice(name.length))) return bare;
  }
  return undefined;
}
