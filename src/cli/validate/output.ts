import type { Checked } from './validate-results.ts';
import type { EndOfRun } from './validate-text.ts';

/** Where findings go beside the standard output: told one resource at a time, and closed when all are. */
export interface Output {
  add(checked: Checked): void | Promise<void>;
  finish(end: EndOfRun): Promise<void>;
}
