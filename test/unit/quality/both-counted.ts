import { Readable } from 'node:stream';
import { expect } from 'vitest';
import { readResources } from '../../../src/cli/input/cohort-input.ts';
import type { InputFault } from '../../../src/cli/input/prefill-faults.ts';
import { countService } from '../../../src/cli/quality/engine/count-service.ts';
import { createCounting } from '../../../src/quality/count/counting.ts';
import type { QualityCounts } from '../../../src/quality/quality-counts.ts';
import type { QualityQuestion } from '../../../src/quality/quality-question.ts';

/** What the engine makes of files, held to be what the reference makes of them, with the faults that both met. */
export async function countedByBoth(
  paths: readonly string[],
  question: QualityQuestion,
): Promise<{ readonly counts: QualityCounts; readonly faults: readonly InputFault[]; readonly filesReadAgain: number }> {
  const faults: { reference: InputFault[]; engine: InputFault[] } = { reference: [], engine: [] };
  const counting = createCounting(question);
  for await (const found of readResources(paths, Readable.from([]))) {
    if ('reason' in found) faults.reference.push(found);
    else counting.take(found.resource, found.where);
  }
  let filesReadAgain = 0;
  const { counts } = await countService(paths, question, {
    standardInput: Readable.from([]),
    onFault: fault => faults.engine.push(fault),
    onRead: ({ files }) => {
      filesReadAgain = files;
    },
  });
  expect(counts).toEqual(counting.close());
  expect(faults.engine).toEqual(faults.reference);
  return { counts, faults: faults.reference, filesReadAgain };
}
