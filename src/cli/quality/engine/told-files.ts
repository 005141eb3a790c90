import { open } from 'node:fs/promises';
import { isJsonObject } from '../../../plain/json-object.ts';
import { looseJson } from '../../input/loose-json.ts';
import { openFile } from '../../input/open-bytes.ts';

/** How a file can be read, by what it begins with. */
export interface ToldFile {
  readonly path: string;
  /** In the order of reading. */
  readonly number: number;
  readonly isPacked: boolean;
  /** As it lies there, packed or not. */
  readonly bytes: number;
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
    return { path, number, isPacked: false, bytes: 0, firstType: undefined };
  }
  const line = text.trimStart().split('\n', 1)[0] ?? '';
  // One line alone is a document: it has no line to name.
  const hasMore = text.trimStart().slice(line.length).trim() !== '';
  return { path, number, ...(await beginningOf(path)), firstType: hasMore ? typeOf(line) : undefined };
}

async function beginningOf(path: string): Promise<Pick<ToldFile, 'isPacked' | 'bytes'>> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return { isPacked: bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b, bytes: (await file.stat()).size };
  } finally {
    await file.close();
  }
}

/** Those of packed files whose end is missing or wrong. DuckDB unpacks without looking at the sum that gzip ends with. */
export async function cutAmong(files: readonly ToldFile[]): Promise<readonly ToldFile[]> {
  const cut: ToldFile[] = [];
  for (const file of files) {
    if (!file.isPacked) continue;
    const bytes = openFile(file.path);
    try {
      for await (const _ of bytes);
    } catch {
      // Whoever reads it says why it does not open.
      cut.push(file);
      continue;
    }
    if (bytes.cut()) cut.push(file);
  }
  return cut;
}

/** What may hold other resources, or says what a server did not give: nobody reads it as one row of a table. */
export const HOLDERS = ['Bundle', 'Parameters', 'OperationOutcome'] as const;

function typeOf(line: string): string | undefined {
  const value = looseJson(line);
  if (!isJsonObject(value) || typeof value.resourceType !== 'string') return undefined;
  return HOLDERS.some(one => one === value.resourceType) ? undefined : value.resourceType;
}
