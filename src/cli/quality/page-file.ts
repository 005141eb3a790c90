import { open, rename, rm, writeFile } from 'node:fs/promises';
import { leaveNothing } from '../leave-nothing.ts';
import { UsageProblem } from '../usage-problem.ts';
import { CountingFailure } from './counting-failure.ts';

/** A file that is written whole or not at all. */
export interface PageFile {
  /** A CountingFailure where the disk does not take it. */
  readonly write: (page: string) => Promise<void>;
}

/** A UsageProblem where it could not be written, before anything is counted for it. What stands there stays until the page is whole. */
export async function createPageFile(option: string, file: string): Promise<PageFile> {
  const making = `${file}.part`;
  const messageOf = (reason: unknown) => (reason instanceof Error ? reason.message : String(reason));
  try {
    const handle = await open(making, 'w');
    await handle.close();
    await rm(making);
  } catch (reason) {
    throw new UsageProblem(`--${option} ${file}: it cannot be written: ${messageOf(reason)}.`);
  }
  return {
    async write(page) {
      const keep = leaveNothing(making);
      try {
        await writeFile(making, page);
        await rename(making, file);
      } catch (reason) {
        await rm(making, { force: true });
        throw new CountingFailure({ kind: 'not-written', path: file, message: messageOf(reason) });
      } finally {
        keep();
      }
    },
  };
}
