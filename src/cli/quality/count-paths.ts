import { createCounting, type SaidOfTypes } from '../../quality/count/counting.ts';
import type { QualityCounts } from '../../quality/quality-counts.ts';
import type { QualityQuestion } from '../../quality/quality-question.ts';
import { readResources } from '../input/cohort-input.ts';
import type { InputFault } from '../input/prefill-faults.ts';
import type { ReadSoFar } from './engine/reading-watch.ts';

/** What happens while a service is read. */
export interface CountingWatch {
  readonly onFault: (fault: InputFault) => void;
  /** While DuckDB reads. */
  readonly onReading: (read: ReadSoFar) => void;
  /** `resources` read so far, one by one. */
  readonly onProgress: (resources: number) => void;
  /** All was read, and so many files a second time, line by line. */
  readonly onRead: (again: { readonly files: number; readonly ms: number }) => void;
  /** DuckDB does not load on this machine: what follows takes longer. */
  readonly onSlow: (why: string) => void;
}

export interface CountingInput {
  readonly paths: readonly string[];
  /** What their source says of types that it does not have. */
  readonly said: SaidOfTypes;
  /** Megabytes that DuckDB may use; undefined: its own measure. */
  readonly memoryMb: number | undefined;
}

/** Counts what the files and folders hold, `-` being the standard input: by DuckDB, or where there is none by the reference. */
export async function countPaths(
  { paths, said, memoryMb }: CountingInput,
  question: QualityQuestion,
  watch: CountingWatch,
): Promise<QualityCounts> {
  const whyNot = await whyNoDuckDb();
  if (whyNot !== undefined) {
    watch.onSlow(whyNot);
    return countByReference(paths, question, said, watch);
  }
  const { countService } = await import('./engine/count-service.ts');
  const { counts } = await countService(paths, question, { standardInput: process.stdin, ...watch, memoryMb });
  return { ...counts, captured: { ...counts.captured, ...said } };
}

/** DuckDB brings a binary for most machines, and the module fails to load on the others. Undefined: it loads. */
async function whyNoDuckDb(): Promise<string | undefined> {
  try {
    await import('@duckdb/node-api');
    return undefined;
  } catch (reason) {
    const [first = ''] = (reason instanceof Error ? reason.message : String(reason)).split('\n');
    return first;
  }
}

async function countByReference(
  paths: readonly string[],
  question: QualityQuestion,
  said: SaidOfTypes,
  watch: CountingWatch,
): Promise<QualityCounts> {
  const counting = createCounting(question);
  let read = 0;
  for await (const found of readResources(paths, process.stdin)) {
    if ('reason' in found) watch.onFault(found);
    else {
      read += 1;
      counting.take(found.resource, found.where);
      watch.onProgress(read);
    }
  }
  return counting.close(said);
}
