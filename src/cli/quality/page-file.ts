import { open, rename, rm, writeFile } from 'node:fs/promises';
import { UsageProblem } from '../usage-problem.ts';

/** A file that is written whole or not at all. */
export interface PageFile {
  readonly write: (page: string) => Promise<void>;
}

/** A UsageProblem where it could not be written, before anything is counted for it. What stands there stays until the page is whole. */
export async function createPageFile(option: string, file: string): Promise<PageFile> {
  const making = `${file}.part`;
  const cannot = (reason: unknown) =>
    new UsageProblem(`--${option} ${file}: it cannot be written: ${reason instanceof Error ? reason.message : String(reason)}.`);
  try {
    const handle = await open(making, 'w');
    await handle.close();
    await rm(making);
  } catch (reason) {
    throw cannot(reason);
  }
  return {
    async write(page) {
      try {
        await writeFile(making, page);
        await rename(making, file);
      } catch (reason) {
        await rm(making, { force: true });
        throw cannot(reason);
      }
    },
  };
}
