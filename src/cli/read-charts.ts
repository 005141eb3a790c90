import type { Readable } from 'node:stream';
import { field, listOf, textOf } from '../chart/shape.ts';
import { failure } from '../fhir/answer.ts';
import { createBundleReader } from '../fhir/bundle-reader.ts';
import type { FhirReader } from '../fhir/reader.ts';
import { findInputs, notOpened, STANDARD_INPUT } from './find-inputs.ts';
import {
  type Gap,
  groupLoose,
  isPart,
  isWhole,
  type LooseFile,
  type LooseResource,
  newLooseFile,
  noteGap,
  takeLoose,
} from './loose-resources.ts';
import { openFile, openStream } from './open-bytes.ts';
import type { InputFault, InputRemark } from './prefill-faults.ts';
import { readValues } from './read-values.ts';

/** One patient's chart, to be read. */
export interface FoundChart {
  readonly patientId: string;
  readonly source: string;
  readonly reader: FhirReader;
  /** Where a resource stands that has no name of its own, from the reader's word for it. */
  readonly placeOf: (where: string) => string;
}

export type FoundInput = FoundChart | InputFault | InputRemark;

/**
 * The charts in files and folders, one at a time. A Bundle or a list is the chart of its Patients; so is a file of loose resources of
 * several types that holds a Patient. All other loose resources, such as the files of an export by type, are put together by patient;
 * they are held until the last file is read.
 */
export async function* readCharts(paths: readonly string[], standardInput: Readable): AsyncGenerator<FoundInput> {
  const { files, faults } = await findInputs(paths);
  yield* faults;
  const parts: LooseFile[] = [];
  for (const file of files) {
    const loose = newLooseFile(file);
    yield* readFile(loose, standardInput);
    if (isWhole(loose.types)) yield* chartsOf(loose.resources, file.path, loose.gaps);
    else if (isPart(loose)) parts.push(loose);
  }
  for (const group of groupLoose(parts)) {
    const resources = group.files.flatMap(each => each.resources);
    const gaps = group.files.flatMap(each => each.gaps);
    yield* chartsOf(resources, group.source, gaps, 'export');
  }
}

/** Bundles and lists as charts, faults, and into `loose` what is neither. */
async function* readFile(loose: LooseFile, standardInput: Readable): AsyncGenerator<FoundInput> {
  const { path } = loose;
  try {
    const bytes = path === STANDARD_INPUT ? openStream(standardInput) : openFile(path);
    for await (const found of readValues(bytes, bytes.cut)) {
      const where = found.line === undefined ? path : `${path}, ${found.line}`;
      if (found.kind === 'fault') {
        noteGap(loose, where, found.text);
        yield { where, reason: found.reason };
        continue;
      }
      const { value } = found;
      const type = textOf(value, 'resourceType');
      if (Array.isArray(value) || type === 'Bundle') yield* chartsIn(value, where);
      else if (type === 'OperationOutcome') yield { where, reason: { kind: 'outcome', says: saidIn(value) } };
      else if (type !== undefined) takeLoose(loose, value, type, where);
      else if (!isManifest(value)) yield { where, reason: { kind: 'not-fhir' } };
    }
  } catch (reason) {
    noteGap(loose, path, undefined);
    yield { where: path, reason: notOpened(reason) };
  }
}

/** What lists the files of an export, and often lies beside them. */
function isManifest(value: unknown): boolean {
  return textOf(value, 'transactionTime') !== undefined && Array.isArray(field(value, 'output'));
}

function saidIn(outcome: unknown): string {
  const issues = listOf(outcome, 'issue').map(
    issue => textOf(issue, 'diagnostics') ?? textOf(field(issue, 'details'), 'text') ?? textOf(issue, 'code') ?? '',
  );
  return issues.join(' ').trim();
}

function* chartsIn(value: unknown, where: string): Generator<FoundInput> {
  const reader = createBundleReader(value);
  for (const patientId of reader.patients) yield { patientId, source: where, reader, placeOf: at => at };
  if (reader.patients.length === 0) yield { where, remark: 'no-chart' };
  else if (reader.strangers.length > 0) yield { where, remark: 'strangers', patients: reader.strangers };
}

/** Of an export, whose Patients can be in a file that was not given, also of those whom resources name and who are not among them. */
function* chartsOf(loose: readonly LooseResource[], source: string, gaps: readonly Gap[], kind?: 'export'): Generator<FoundInput> {
  const found = createBundleReader(loose.map(({ resource }) => resource));
  const placeOf = (at: string) => loose[Number(/^\[(\d+)\]$/.exec(at)?.[1])]?.where ?? at;
  for (const patientId of kind === 'export' ? [...found.patients, ...found.strangers] : found.patients) {
    const own = gaps.filter(gap => gap.patientId === undefined || gap.patientId === patientId);
    yield { patientId, source, reader: withGaps(found, own), placeOf };
  }
  if (kind !== 'export' && found.strangers.length > 0) yield { where: source, remark: 'strangers', patients: found.strangers };
  if (found.patients.length === 0 && loose.length > 0) yield { where: source, remark: 'no-chart' };
}

/** A search that may lack something says that it is incomplete. */
function withGaps(reader: FhirReader, gaps: readonly Gap[]): FhirReader {
  if (gaps.length === 0) return reader;
  return {
    read: (type, id, options) => reader.read(type, id, options),
    async search(query, options) {
      const end = await reader.search(query, options);
      const gap = gaps.find(({ type }) => type === undefined || type === query.type);
      if (end.status !== 'complete' || gap === undefined) return end;
      return { status: 'incomplete', failure: failure('not-fhir', `${gap.where} could not be read; there may be more.`) };
    },
  };
}
