import { jsonFault } from '../../conformance/json/json-fault.ts';
import { isJsonObject, type JsonObject } from '../../plain/json-object.ts';
import type { ReadFault } from './prefill-faults.ts';

/** One JSON value of a file: the whole of it, or one line of NDJSON. `text` is what it was read from. */
export type FoundValue =
  | { readonly kind: 'value'; readonly value: unknown; readonly line: number | undefined; readonly text: string }
  /** `text` is the line or document that could not be read, for what it may still tell of itself. */
  | { readonly kind: 'fault'; readonly reason: ReadFault; readonly line: number | undefined; readonly text: string | undefined };

/**
 * What a file holds, by its content and whatever its name: one JSON document, or one to a line. `cut` says, once the bytes are through,
 * that they ended before their time. Lines are given one at a time; a document, of `longest` bytes at most, is held whole. `parse` says what is JSON.
 */
export async function* readValues(
  bytes: AsyncIterable<Buffer>,
  cut: () => boolean,
  longest = LONGEST_STRING,
  parse: Parse = strictJson,
): AsyncGenerator<FoundValue> {
  const source = bytes[Symbol.asyncIterator]();
  const { held, ended } = await beginning(source, longest);
  const rest = {
    next: () => (ended ? Promise.resolve({ value: undefined, done: true as const }) : source.next()),
    [Symbol.asyncIterator]: () => rest,
  };
  if (isUtf16(held)) yield { kind: 'fault', reason: { kind: 'utf-16' }, line: undefined, text: undefined };
  else if (isInLines(held, parse)) yield* linesOf(held, rest, cut, longest, parse);
  else yield* documentOf(held, rest, cut, longest, parse);
}

/** The first line that says something, whole, and at least the beginning of a second; or all there is. */
async function beginning(source: AsyncIterator<Buffer>, longest: number): Promise<{ held: Buffer; ended: boolean }> {
  const parts: Buffer[] = [];
  let size = 0;
  let hasBreak = false;
  while (size <= longest) {
    const { value, done } = await source.next();
    if (done) return { held: together(parts), ended: true };
    parts.push(value);
    size += value.length;
    hasBreak ||= value.includes(0x0a);
    if (!hasBreak) continue;
    const held = together(parts);
    parts.splice(0, parts.length, held);
    const firstEnd = endOfFirstLine(held);
    if (firstEnd >= 0 && !isBlank(held, firstEnd)) return { held, ended: false };
  }
  return { held: together(parts), ended: false };
}

function together(parts: readonly Buffer[]): Buffer {
  return parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
}

/** By its mark, or by the zero beside each letter. */
function isUtf16(held: Buffer): boolean {
  const [first, second] = held;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || (held.length > 1 && (first === 0 || second === 0));
}

/** One value to a line: the first line is one; or it is broken in itself, and a later one is a resource. */
function isInLines(held: Buffer, parse: Parse): boolean {
  const firstEnd = endOfFirstLine(held);
  if (firstEnd < 0 || isBlank(held, firstEnd)) return false;
  const first = textOf(held, 0, firstEnd);
  if (isJsonObject(parse(first))) return true;
  const ends = endsOfLines(held, firstEnd, LOOKED_AT);
  if (!ends.some((end, i) => isResourceLike(parse(textOf(held, (ends[i - 1] ?? firstEnd) + 1, end))))) return false;
  // A document goes on in its next lines; a broken line does not.
  const lines = textOf(held, 0, ends.at(-1));
  return jsonFault(lines).offset < lines.length;
}

/** Lines after the first that tell whether it is a broken line or the beginning of a document. */
const LOOKED_AT = 4;

function endsOfLines(held: Buffer, from: number, most: number): readonly number[] {
  const ends: number[] = [];
  for (let end = held.indexOf(0x0a, from + 1); end >= 0 && ends.length < most; end = held.indexOf(0x0a, end + 1)) ends.push(end);
  return ends;
}

const BLANK = [0x0a, 0x0d, 0x20, 0x09];

function isBlank(held: Buffer, from: number): boolean {
  for (let at = from; at < held.length; at += 1) if (!BLANK.includes(held[at] ?? 0)) return false;
  return true;
}

/** Of the first line that says anything; -1 where it has not ended yet. */
function endOfFirstLine(held: Buffer): number {
  let from = 0;
  while (from < held.length && BLANK.includes(held[from] ?? 0)) from += 1;
  return held.indexOf(0x0a, from);
}

/** V8 makes no longer string. */
export const LONGEST_STRING = 0x1fffffe8;

async function* linesOf(
  held: Buffer,
  rest: AsyncIterable<Buffer>,
  cut: () => boolean,
  longest: number,
  parse: Parse,
): AsyncGenerator<FoundValue> {
  let line = 0;
  let begun: Buffer[] = [];
  let size = 0;
  async function* chunks() {
    yield held;
    yield* rest;
  }
  const take = function* (end: Buffer): Generator<FoundValue> {
    line += 1;
    if (size + end.length > longest) yield { kind: 'fault', reason: { kind: 'too-long' }, line, text: undefined };
    else yield* lineOf(textOf(together([...begun, end]), 0), line, parse);
    begun = [];
    size = 0;
  };
  for await (const chunk of chunks()) {
    let start = 0;
    for (let end = chunk.indexOf(0x0a); end >= 0; end = chunk.indexOf(0x0a, start)) {
      yield* take(chunk.subarray(start, end));
      start = end + 1;
    }
    size += chunk.length - start;
    // Of a line that is too long anyhow nothing more is kept.
    if (size > longest) begun = [];
    else begun.push(chunk.subarray(start));
  }
  // The last line of what was cut is half a line: that it was cut says so.
  if (cut()) yield { kind: 'fault', reason: { kind: 'cut' }, line: undefined, text: undefined };
  else yield* take(Buffer.alloc(0));
}

function* lineOf(text: string, line: number, parse: Parse): Generator<FoundValue> {
  const trimmed = text.trim();
  if (trimmed === '') return;
  const value = parse(trimmed);
  if (value !== undefined) yield { kind: 'value', value, line, text };
  else yield { kind: 'fault', reason: { kind: 'not-json', line, column: jsonFault(text).column }, line, text };
}

async function* documentOf(
  held: Buffer,
  rest: AsyncIterable<Buffer>,
  cut: () => boolean,
  longest: number,
  parse: Parse,
): AsyncGenerator<FoundValue> {
  const fault = (reason: ReadFault, text?: string): FoundValue => ({ kind: 'fault', reason, line: undefined, text });
  const parts = [held];
  let size = held.length;
  for await (const more of rest) {
    parts.push(more);
    size += more.length;
    if (size > longest) return yield fault({ kind: 'too-long' });
  }
  if (size > longest) return yield fault({ kind: 'too-long' });
  const all = together(parts);
  const text = textOf(all, 0);
  if (text.trim() === '') return yield fault({ kind: cut() ? 'cut' : 'empty' });
  const value = parse(text);
  if (value !== undefined) return yield { kind: 'value', value, line: undefined, text };
  if (text.split('\n').some(line => isResourceLike(parse(line)))) return yield* linesOf(all, nothing(), cut, longest, parse);
  if (cut()) return yield fault({ kind: 'cut' });
  if (text.trimStart().startsWith('<')) return yield fault({ kind: 'xml' }, text);
  const { line, column } = jsonFault(text.trimEnd());
  return yield fault({ kind: 'not-json', line, column }, text);
}

async function* nothing(): AsyncGenerator<Buffer> {}

const isResourceLike = (value: unknown): value is JsonObject => isJsonObject(value) && typeof value.resourceType === 'string';

function textOf(bytes: Buffer, start: number, end: number = bytes.length): string {
  const text = bytes.toString('utf8', start, end);
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

/** Undefined for what is no JSON; JSON has no undefined of its own. */
export type Parse = (text: string) => unknown;

function strictJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Where and why is found out by `jsonFault` once it is known that nothing else can be made of it.
    return undefined;
  }
}
