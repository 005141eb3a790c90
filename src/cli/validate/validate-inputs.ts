import type { Readable } from 'node:stream';
import { getHeapStatistics } from 'node:v8';
import { validateWords } from '../../words/en/validate.ts';
import { findInputs, type InputFile, notOpened, STANDARD_INPUT } from '../input/find-inputs.ts';
import { isManifest } from '../input/is-manifest.ts';
import { openFile, openStream } from '../input/open-bytes.ts';
import type { ReadFault } from '../input/prefill-faults.ts';
import { LONGEST_STRING, readValues } from '../input/read-values.ts';
import { faultAsChecked, type ValueToCheck } from './check-value.ts';
import type { Checked } from './validate-results.ts';

/** Something to check; or what could not be read; or a file that is no resource and need not be one. */
export type Input =
  | { readonly kind: 'value'; readonly value: ValueToCheck }
  | { readonly kind: 'fault'; readonly fault: Checked }
  | { readonly kind: 'manifest'; readonly path: string };

export interface Inputs {
  readonly files: number;
  readonly inputs: AsyncIterable<Input>;
}

/** Bytes of one JSON value. Parsed, with what is looked up of it, it takes about fourteen times that in memory. */
const LONGEST_VALUE = Math.min(LONGEST_STRING, Math.floor(getHeapStatistics().heap_size_limit / 16));

/** What the paths hold, in their order, one value at a time. */
export async function readInputs(paths: readonly string[], standardInput: Readable): Promise<Inputs> {
  const { files, faults } = await findInputs(paths);
  async function* inputs(): AsyncGenerator<Input> {
    for (const { where, reason } of faults) yield faultInput(where, undefined, reason);
    for (const file of files) yield* readInput(file, standardInput);
  }
  return { files: files.length, inputs: inputs() };
}

async function* readInput({ path }: InputFile, standardInput: Readable): AsyncGenerator<Input> {
  try {
    const bytes = path === STANDARD_INPUT ? openStream(standardInput) : openFile(path);
    for await (const found of readValues(bytes, bytes.cut, LONGEST_VALUE)) {
      const { line } = found;
      if (found.kind === 'fault') yield faultInput(path, line, found.reason);
      else if (line === undefined && isManifest(found.value)) yield { kind: 'manifest', path };
      else yield { kind: 'value', value: { path, line, value: found.value, text: found.text } };
    }
  } catch (reason) {
    yield faultInput(path, undefined, notOpened(reason));
  }
}

function faultInput(path: string, line: number | undefined, reason: ReadFault): Input {
  const at = reason.kind === 'not-json' ? { line: reason.line, column: reason.column } : {};
  return {
    kind: 'fault',
    fault: faultAsChecked(
      { path, line },
      reason.kind,
      validateWords.fault(reason.kind === 'too-long' ? { kind: 'too-long', bytes: LONGEST_VALUE } : reason),
      at,
    ),
  };
}
