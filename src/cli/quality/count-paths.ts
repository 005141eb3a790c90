import { createCounting, type SaidOfTypes } from '../../quality/count/counting.ts';
import type { QualityCounts } from '../../quality/quality-counts.ts';
import type { QualityQuestion } from '../../quality/quality-question.ts';
import { readResources } from '../input/cohort-input.ts';
import type { InputFault } from '../input/prefill-faults.ts';

/** What happens while a service is read. */
export interface CountingWatch {
  readonly onFault: (fault: InputFault) => void;
  /** `resources` read so far. */
  readonly onProgress: (resources: number) => void;
}

/** Counts what the files and folders hold, `-` being the standard input. `said`: what their source says of types that it does not have. */
export async function countPaths(
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
