import type { Readable } from 'node:stream';
import { getHeapStatistics } from 'node:v8';
import { linesOf } from '../../conformance/json/text-lines.ts';
import type { XmlFault } from '../../conformance/xml/parse-xml.ts';
import type { FhirXml } from '../../conformance/xml/read-fhir-xml.ts';
import { validateWords } from '../../words/en/validate.ts';
import { findInputs, type InputFile, notOpened, STANDARD_INPUT } from '../input/find-inputs.ts';
import { leavesOutOfGuide } from '../input/guide-folders.ts';
import { isManifest } from '../input/is-manifest.ts';
import { openFile, openStream } from '../input/open-bytes.ts';
import type { ReadFault } from '../input/prefill-faults.ts';
import { readArchive } from '../input/read-archive.ts';
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

const READ_IN_FOLDERS = /\.(json|ndjson|jsonl|xml)(\.gz)?$|\.gz$/i;

/** FHIR's XML; undefined where it is XML of something else. */
export type ReadXml = (text: string) => FhirXml | XmlFault | undefined;

/** What the paths hold, in their order, one value at a time. */
export async function readInputs(paths: readonly string[], standardInput: Readable, readXml: ReadXml): Promise<Inputs> {
  const { files, faults } = await findInputs(paths, READ_IN_FOLDERS, leavesOutOfGuide);
  async function* inputs(): AsyncGenerator<Input> {
    for (const { where, reason } of faults) yield faultInput(where, undefined, reason);
    for (const file of files) yield* readInput(file, standardInput, readXml);
  }
  return { files: files.length, inputs: inputs() };
}

const PACKAGE = /\.(tgz|tar\.gz)$/i;
/** What of a package may be a resource: its index and its manifest are none, nor is what other tools made. */
const isResourceFile = (name: string): boolean =>
  /\.(json|xml)$/i.test(name) && !/(^|\/)(\.index\.json|package\.json|package-list\.json)$|(^|\/)(openapi|xml|other|tests)\//.test(name);

async function* readInput({ path }: InputFile, standardInput: Readable, readXml: ReadXml): AsyncGenerator<Input> {
  try {
    if (PACKAGE.test(path)) return yield* readPackaged(path, readXml);
    const bytes = path === STANDARD_INPUT ? openStream(standardInput) : openFile(path);
    yield* valuesIn(path, bytes, bytes.cut, readXml);
  } catch (reason) {
    yield faultInput(path, undefined, notOpened(reason));
  }
}

async function* readPackaged(path: string, readXml: ReadXml): AsyncGenerator<Input> {
  const files = await readArchive(path, isResourceFile);
  if ('kind' in files) {
    const says = files.kind === 'outside' ? validateWords.outside(files.name) : validateWords.notArchive(files.message);
    yield { kind: 'fault', fault: faultAsChecked({ path, line: undefined }, files.kind, says) };
    return;
  }
  for (const { name, text } of files) yield* valuesIn(`${path}/${name}`, inMemory(text), () => false, readXml);
}

async function* inMemory(text: string): AsyncGenerator<Buffer> {
  yield Buffer.from(text);
}

async function* valuesIn(path: string, bytes: AsyncIterable<Buffer>, cut: () => boolean, readXml: ReadXml): AsyncGenerator<Input> {
  for await (const found of readValues(bytes, cut, LONGEST_VALUE)) {
    const { line } = found;
    if (found.kind === 'fault' && found.reason.kind === 'xml' && found.text !== undefined)
      yield xmlInput(path, found.text, readXml(found.text));
    else if (found.kind === 'fault') yield faultInput(path, line, found.reason);
    else if (line === undefined && isManifest(found.value)) yield { kind: 'manifest', path };
    else yield { kind: 'value', value: { path, line, value: found.value, text: found.text } };
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

function xmlInput(path: string, text: string, read: FhirXml | XmlFault | undefined): Input {
  if (read === undefined) return faultInput(path, undefined, { kind: 'xml' });
  if (!('kind' in read)) return { kind: 'value', value: { path, line: undefined, value: read.value, text, xml: read } };
  const { rule, says } = xmlFaultWords(read);
  return { kind: 'fault', fault: faultAsChecked({ path, line: undefined }, rule, says, linesOf(text)(read.offset)) };
}

function xmlFaultWords({ kind, message }: XmlFault): { readonly rule: string; readonly says: string } {
  const words = validateWords.xmlFault;
  switch (kind) {
    case 'not-well-formed':
      return { rule: 'not-xml', says: words.notWellFormed(message) };
    case 'declares':
      return { rule: 'doctype', says: words.declares };
    case 'depth':
      return { rule: 'depth', says: words.depth };
    case 'encoding':
      return { rule: 'encoding', says: words.encoding(message) };
  }
}
