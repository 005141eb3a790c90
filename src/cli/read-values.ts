import type { JsonObject } from '../fhir/is-resource.ts';
import { isJsonObject } from '../fhir/is-resource.ts';
import { jsonFault } from './json-fault.ts';
import type { FaultReason } from './prefill-faults.ts';

/** One JSON value of a file: the whole of it, or one line of NDJSON. */
export type FoundValue =
  | { readonly kind: 'value'; readonly value: unknown; readonly line: number | undefined }
  /** `text` is the line that could not be read, for what it may still tell of itself. */
  | { readonly kind: 'fault'; readonly reason: FaultReason; readonly line: number | undefined; readonly text: string | undefined };

/**
 * What a file holds, by its content and whatever its name: one JSON document, or one to a line. `cut` says, once the bytes are through,
 * that they ended before their time. Lines are given one at a time; a document is held whole.
 */
export async function* readValues(bytes: AsyncIterable<Buffer>, cut: () => boolean): AsyncGenerator<FoundValue> {
  const source = bytes[Symbol.asyncIterator]();
  let held = Buffer.alloc(0);
  let firstEnd = -1;
  let ended = false;
  while ((firstEnd < 0 || isBlank(held, firstEnd)) && !ended) {
    const { value, done } = await source.next();
    ended = done === true;
    if (value) held = held.length === 0 ? value : Buffer.concat([held, value]);
    firstEnd = endOfFirstLine(held);
  }
  const rest = { next: () => source.next(), [Symbol.asyncIterator]: () => rest };
  const isOneLine = firstEnd < 0 || isBlank(held, firstEnd);
  if (!isOneLine && isJsonObject(parsed(textOf(held, 0, firstEnd)))) yield* linesOf(held, rest, cut);
  else yield* documentOf(held, rest, cut);
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

async function* linesOf(held: Buffer, rest: AsyncIterable<Buffer>, cut: () => boolean): AsyncGenerator<FoundValue> {
  let line = 0;
  let left = held;
  let start = 0;
  const whole = function* (): Generator<FoundValue> {
    for (let end = left.indexOf(0x0a, start); end >= 0; end = left.indexOf(0x0a, start)) {
      line += 1;
      yield* lineOf(textOf(left, start, end), line);
      start = end + 1;
    }
  };
  yield* whole();
  for await (const more of rest) {
    left = Buffer.concat([left.subarray(start), more]);
    start = 0;
    yield* whole();
  }
  // The last line of what was cut is half a line: that it was cut says so.
  if (cut()) yield { kind: 'fault', reason: { kind: 'cut' }, line: undefined, text: undefined };
  else yield* lineOf(textOf(left, start, left.length), line + 1);
}

function* lineOf(text: string, line: number): Generator<FoundValue> {
  const trimmed = text.trim();
  if (trimmed === '') return;
  const value = parsed(trimmed);
  if (value !== undefined) yield { kind: 'value', value, line };
  else yield { kind: 'fault', reason: { kind: 'not-json', line, column: jsonFault(text).column }, line, text };
}

/** V8 makes no longer string. */
const LONGEST_DOCUMENT = 0x1fffffe8;

async function* documentOf(held: Buffer, rest: AsyncIterable<Buffer>, cut: () => boolean): AsyncGenerator<FoundValue> {
  const parts = [held];
  for await (const more of rest) parts.push(more);
  const all = parts.length === 1 ? held : Buffer.concat(parts);
  const fault = (reason: FaultReason, text?: string): FoundValue => ({ kind: 'fault', reason, line: undefined, text });
  if (all.length > LONGEST_DOCUMENT) return yield fault({ kind: 'too-long' });
  const text = textOf(all, 0, all.length);
  if (text.trim() === '') return yield fault({ kind: cut() ? 'cut' : 'empty' });
  const value = parsed(text);
  if (value !== undefined) return yield { kind: 'value', value, line: undefined };
  if (text.split('\n').some(line => isResourceLike(parsed(line)))) return yield* linesOf(all, nothing(), cut);
  if (cut()) return yield fault({ kind: 'cut' });
  if (text.trimStart().startsWith('<')) return yield fault({ kind: 'xml' });
  return yield fault({ kind: 'not-json', ...jsonFault(text.trimEnd()) }, text);
}

async function* nothing(): AsyncGenerator<Buffer> {}

const isResourceLike = (value: unknown): value is JsonObject => isJsonObject(value) && typeof value.resourceType === 'string';

function textOf(bytes: Buffer, start: number, end: number): string {
  const text = bytes.toString('utf8', start, end);
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

/** Undefined for what is no JSON; JSON has no undefined of its own. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Where and why is found out by `jsonFault` once it is known that nothing else can be made of it.
    return undefined;
  }
}
