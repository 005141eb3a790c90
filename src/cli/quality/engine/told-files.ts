import { isJsonObject } from '../../../plain/json-object.ts';
import { openFile } from '../../input/open-bytes.ts';

/** How a file can be read, by what it begins with. */
export interface ToldFile {
  readonly path: string;
  /** In the order of reading. */
  readonly number: number;
  readonly isPacked: boolean;
  /** Of the first line, where it is one resource to a line; else undefined: read by ourselves. */
  readonly firstType: string | undefined;
}

const BEGINNING = 1 << 20;

/** By content, and whatever the name. */
export async function tellFile(path: string, number: number): Promise<ToldFile> {
  const bytes = openFile(path);
  let text = '';
  try {
    for await (const chunk of bytes) {
      text += chunk.toString('utf8');
      if (text.length > BEGINNING || text.trimStart().includes('\n')) break;
    }
  } catch {
    // Whoever reads it says why it does not open.
    return { path, number, isPacked: false, firstType: undefined };
  }
  const line = text.trimStart().split('\n', 1)[0] ?? '';
  // One line alone is a document: it has no line to name.
  const hasMore = text.trimStart().slice(line.length).trim() !== '';
  const isPacked = await isGzip(path);
  return { path, number, isPacked, firstType: hasMore ? typeOf(line) : undefined };
}

async function isGzip(path: string): Promise<boolean> {
  const { open } = await import('node:fs/promises');
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await file.close();
  }
}

function typeOf(line: string): string | undefined {
  try {
    const value: unknown = JSON.parse(line);
    if (!isJsonObject(value) || typeof value.resourceType !== 'string') return undefined;
    return value.resourceType === 'Bundle' || value.resourceType === 'Parameters' ? undefined : value.resourceType;
  } catch {
    return undefined;
  }
}
