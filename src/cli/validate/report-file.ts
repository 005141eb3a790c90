import { open } from 'node:fs/promises';
import { UsageProblem } from '../usage-problem.ts';

/** A file that a report is written to while it grows. */
export interface ReportFile {
  /** At its end. */
  write(text: string): Promise<void>;
  /** Over what was written before, of as many bytes. */
  over(text: string, position: number): Promise<void>;
  close(): Promise<void>;
}

/** Written at a time. */
const AT_A_TIME = 1 << 16;

/** An empty file, or a UsageProblem that names the option: better said before a long run than after it. */
export async function openReport(option: string, path: string): Promise<ReportFile> {
  const refuse = (reason: unknown) =>
    new UsageProblem(`${option} ${path}: it cannot be written: ${reason instanceof Error ? reason.message : String(reason)}.`);
  const file = await open(path, 'w').catch(reason => {
    throw refuse(reason);
  });
  let held = '';
  let position = 0;
  const flush = async () => {
    const bytes = Buffer.from(held);
    held = '';
    await file.write(bytes, 0, bytes.length, position);
    position += bytes.length;
  };
  return {
    async write(text) {
      held += text;
      if (held.length >= AT_A_TIME) await flush();
    },
    async over(text, from) {
      await flush();
      const bytes = Buffer.from(text);
      await file.write(bytes, 0, bytes.length, from);
    },
    async close() {
      await flush();
      await file.close();
    },
  };
}
