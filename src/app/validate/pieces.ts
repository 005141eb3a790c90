/** A piece of input that is checked by itself: one JSON text, one line of NDJSON, or a source that cannot be read. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string; readonly line: number | undefined }
  | { readonly kind: 'fault'; readonly fault: 'empty' | 'cut' | 'utf-16' | 'too-long' | 'not-read'; readonly line: number | undefined };

/** Engines make no longer string than about this. */
const LONGEST_DOCUMENT = 400_000_000;
/** Enough to tell a document from lines. */
const FIRST_LOOK = 1 << 20;

/** What a source holds, by its content and whatever its name. `onRead` hears how many bytes (of a text, characters) were taken. */
export async function* piecesOf(content: string | Blob, onRead: (count: number) => void): AsyncGenerator<Piece> {
  const state = { wasCut: false, line: 0, wasRead: true };
  const chunks = typeof content === 'string' ? [content] : await openBlob(content, onRead, state);
  if (typeof content === 'string') onRead(content.length);
  if (chunks === 'utf-16') return yield { kind: 'fault', fault: 'utf-16', line: undefined };
  let held = '';
  let isLines: boolean | undefined;
  for await (const chunk of chunks) {
    held += chunk;
    if (isLines === undefined && held.length >= FIRST_LOOK && typeof content !== 'string') isLines = looksLikeLines(held, false);
    if (isLines === true) {
      const end = held.lastIndexOf('\n');
      yield* lines(held.slice(0, end + 1), state);
      held = held.slice(end + 1);
    } else if (held.length > LONGEST_DOCUMENT) return yield { kind: 'fault', fault: 'too-long', line: undefined };
  }
  if (!state.wasRead) return yield { kind: 'fault', fault: 'not-read', line: undefined };
  isLines ??= looksLikeLines(held, true);
  if (isLines) {
    const end = state.wasCut ? held.lastIndexOf('\n') + 1 : held.length;
    yield* lines(held.slice(0, end), state);
  } else if (held.trim() === '') return yield { kind: 'fault', fault: state.wasCut ? 'cut' : 'empty', line: undefined };
  else if (!state.wasCut) yield { kind: 'text', text: held, line: undefined };
  // Half a line or half a document says nothing: that it was cut says so.
  if (state.wasCut) yield { kind: 'fault', fault: 'cut', line: undefined };
}

function* lines(text: string, state: { line: number }): Generator<Piece> {
  for (let from = 0; from < text.length; ) {
    const found = text.indexOf('\n', from);
    const end = found < 0 ? text.length : found;
    state.line += 1;
    const line = text.slice(from, end).trim();
    if (line !== '') yield { kind: 'text', text: line, line: state.line };
    from = end + 1;
  }
}

/** One resource to a line; a single line is a document. Also where some of the lines are broken, as long as one is whole. */
function looksLikeLines(text: string, isAll: boolean): boolean {
  const [first = '', ...others] = text.split('\n').filter(line => line.trim() !== '');
  if (others.length === 0 || first.trimStart().startsWith('[')) return false;
  const start = parsed(first);
  if (start !== undefined) return typeof start === 'object';
  if (isAll && parsed(text) !== undefined) return false;
  return (isAll ? others : others.slice(0, -1)).some(line => /^\s*\{.*"resourceType"/.test(line) && isTyped(parsed(line)));
}

const isTyped = (value: unknown): boolean => typeof value === 'object' && value !== null && 'resourceType' in value;

/** Undefined for what is no JSON; JSON has no undefined of its own. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Where and why is found out once it is known that nothing else can be made of it.
    return undefined;
  }
}

async function openBlob(
  blob: Blob,
  onRead: (count: number) => void,
  state: { wasCut: boolean; wasRead: boolean },
): Promise<AsyncIterable<string> | 'utf-16'> {
  const start = await firstBytes(blob);
  if (start === undefined) {
    state.wasRead = false;
    return textIn(new Blob().stream(), state);
  }
  const [one, two] = start;
  if ((one === 0xff && two === 0xfe) || (one === 0xfe && two === 0xff)) return 'utf-16';
  const counted = blob.stream().pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(bytes, through) {
        onRead(bytes.length);
        through.enqueue(bytes);
      },
    }),
  );
  return textIn(one === 0x1f && two === 0x8b ? counted.pipeThrough(new DecompressionStream('gzip')) : counted, state);
}

/** Undefined where the browser may not read the file: a folder, or a file that is gone. */
async function firstBytes(blob: Blob): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await blob.slice(0, 2).arrayBuffer());
  } catch {
    return undefined;
  }
}

async function* textIn(bytes: ReadableStream<Uint8Array<ArrayBuffer>>, state: { wasCut: boolean }): AsyncGenerator<string> {
  const reader = bytes.getReader();
  // Takes the byte order mark away.
  const decoder = new TextDecoder();
  while (true) {
    const next = await nextOf(reader);
    if (next === undefined) {
      state.wasCut = true;
      return;
    }
    if (next.done) break;
    yield decoder.decode(next.value, { stream: true });
  }
  yield decoder.decode();
}

/** Undefined where a packed file ends before its time or goes wrong; what came before stays. */
async function nextOf(reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>) {
  try {
    return await reader.read();
  } catch {
    return undefined;
  }
}
