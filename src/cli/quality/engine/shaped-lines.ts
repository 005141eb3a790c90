import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { dirname } from 'node:path';
import { CountingFailure } from '../counting-failure.ts';

/** A file of lines for DuckDB. */
export interface ShapedLines {
  readonly file: string;
  readonly write: (line: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A CountingFailure where the disk does not take them. */
export function createShapedLines(file: string): ShapedLines {
  const stream = createWriteStream(file);
  // What fails between two writes is said at the next.
  let failed: Error | undefined;
  stream.on('error', reason => {
    failed = reason;
  });
  const settled = async (event: 'drain' | 'close') => {
    if (failed === undefined) await once(stream, event).catch(() => undefined);
    if (failed === undefined) return;
    const isFull = 'code' in failed && (failed.code === 'ENOSPC' || failed.code === 'EDQUOT');
    throw new CountingFailure(
      isFull ? { kind: 'no-room', folder: dirname(file) } : { kind: 'not-written', path: file, message: failed.message },
    );
  };
  return {
    file,
    async write(line) {
      if (!stream.write(`${line}\n`) || failed !== undefined) await settled('drain');
    },
    async close() {
      stream.end();
      await settled('close');
    },
  };
}
