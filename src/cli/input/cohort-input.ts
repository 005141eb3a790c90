import type { Readable } from 'node:stream';
import { contentOf } from '../../fhir/file/file-content.ts';
import { withReferencesResolved } from '../../fhir/file/file-references.ts';
import { outcomeText } from '../../fhir/outcome/operation-outcome.ts';
import { findInputs, type InputFile, notOpened, STANDARD_INPUT } from './find-inputs.ts';
import { isManifest } from './is-manifest.ts';
import { looseJson } from './loose-json.ts';
import { openFile, openStream } from './open-bytes.ts';
import type { InputFault } from './prefill-faults.ts';
import { LONGEST_STRING, readValues } from './read-values.ts';

/** A resource, or what should be one, with its place: `cohort.json, Bundle.entry[2]`, `Procedure.ndjson, 17`. */
export interface FoundResource {
  readonly resource: unknown;
  readonly where: string;
}

/**
 * Every resource of the files and folders, one at a time. Of a Bundle or a list, references by full URL refer to what they mean; it is
 * held while it is read, and an NDJSON file is not.
 */
export async function* readResources(paths: readonly string[], standardInput: Readable): AsyncGenerator<FoundResource | InputFault> {
  const { files, faults } = await findInputs(paths);
  yield* faults;
  for (const file of files) yield* readFile(file, standardInput);
}

async function* readFile({ path }: InputFile, standardInput: Readable): AsyncGenerator<FoundResource | InputFault> {
  try {
    const bytes = path === STANDARD_INPUT ? openStream(standardInput) : openFile(path);
    for await (const found of readValues(bytes, bytes.cut, LONGEST_STRING, looseJson)) {
      const where = found.line === undefined ? path : `${path}, ${found.line}`;
      if (found.kind === 'fault') yield { where, reason: found.reason };
      else yield* resourcesIn(found.value, where);
    }
  } catch (reason) {
    yield { where: path, reason: notOpened(reason) };
  }
}

function* resourcesIn(value: unknown, where: string): Generator<FoundResource | InputFault> {
  const content = contentOf(value);
  if (content === undefined) {
    if (!isManifest(value)) yield { where, reason: { kind: 'not-fhir' } };
    return;
  }
  for (const { failure } of content.gaps) yield { where, reason: { kind: 'outcome', says: outcomeText(failure.outcome) } };
  const [first, ...more] = content.entries;
  if (first?.resource === value) yield { resource: value, where };
  else if (first) {
    for (const { resource, place } of withReferencesResolved([first, ...more])) yield { resource, where: `${where}, ${place}` };
  }
}
