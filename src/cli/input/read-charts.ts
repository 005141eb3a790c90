import type { Readable } from 'node:stream';
import { textOf } from '../../chart/elements/shape.ts';
import { failure } from '../../fhir/answer.ts';
import { type BundleReader, createBundleReader } from '../../fhir/file/bundle-reader.ts';
import { issueText } from '../../fhir/outcome/weigh-outcome.ts';
import type { FhirReader } from '../../fhir/reader.ts';
import { weighRemark } from '../../fhir/search/search-page.ts';
import { lackingIn, type Manifest, manifestIn } from './export-manifest.ts';
import { findInputs, notOpened, STANDARD_INPUT } from './find-inputs.ts';
import { isManifest } from './is-manifest.ts';
import {
  type Gap,
  groupLoose,
  isKept,
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
  const manifests: Manifest[] = [];
  for (const file of files) {
    const loose = newLooseFile(file);
    yield* readFile(loose, standardInput, manifests);
    if (isWhole(loose.types)) yield* chartsOf(loose.resources, file.path, loose.gaps);
    else if (isPart(loose)) parts.push(loose);
  }
  for (const group of groupLoose(parts)) {
    const resources = group.files.flatMap(each => each.resources);
    const lacking = manifests.flatMap(manifest => lackingIn(group, manifest, isKept));
    for (const { where, type, listed, here } of lacking) yield { where, reason: { kind: 'fewer', type, listed, here } };
    const gaps = [...group.files.flatMap(each => each.gaps), ...lacking];
    yield* chartsOf(resources, group.source, gaps, 'export');
  }
}

/** Bundles and lists as charts, faults, and into `loose` what is neither. */
async function* readFile(loose: LooseFile, standardInput: Readable, manifests: Manifest[]): AsyncGenerator<FoundInput> {
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
      else if (type === 'OperationOutcome') yield* heedOutcome(loose, value, where);
      else if (type !== undefined) takeLoose(loose, value, type, where);
      else {
        const manifest = manifestIn(value, loose);
        if (manifest) manifests.push(manifest);
        else if (!isManifest(value)) yield { where, reason: { kind: 'not-fhir' } };
      }
    }
  } catch (reason) {
    noteGap(loose, path, undefined);
    yield { where: path, reason: notOpened(reason) };
  }
}

/** What a server said in place of data: where something is missing, of the type that the file is of. */
function* heedOutcome(loose: LooseFile, value: unknown, where: string): Generator<FoundInput> {
  const { lost, remarks } = weighRemark(value);
  for (const { text } of remarks) yield { where, remark: 'server', says: text };
  if (lost.length === 0) return;
  noteGap(loose, where, undefined);
  yield { where, reason: { kind: 'outcome', says: lost.map(issue => issueText(issue) ?? issue.code).join(' ') } };
}

function* chartsIn(value: unknown, where: string): Generator<FoundInput> {
  const reader = createBundleReader(value);
  for (const patientId of reader.patients) yield { patientId, source: where, reader, placeOf: at => at };
  if (reader.patients.length === 0) yield { where, remark: 'no-chart' };
  else if (reader.strangers.length > 0) yield { where, remark: 'strangers', patients: reader.strangers };
  yield* orphansIn(reader, where, at => at);
}

/** Whoever reads each chart cannot be told of what may be anybody's: it is told once, with its places. */
function* orphansIn({ orphans }: BundleReader, where: string, placeOf: (at: string) => string): Generator<InputRemark> {
  if (orphans.length > 0) yield { where, remark: 'orphans', places: orphans.map(({ place }) => placeOf(place)) };
}

/** Of an export, whose Patients can be in a file that was not given, also of those whom resources name and who are not among them. */
function* chartsOf(loose: readonly LooseResource[], source: string, gaps: readonly Gap[], kind?: 'export'): Generator<FoundInput> {
  const found = createBundleReader(
    loose.map(({ resource }) => resource),
    { strangersToo: kind === 'export' },
  );
  const placeOf = (at: string) => loose[Number(/^\[(\d+)\]$/.exec(at)?.[1])]?.where ?? at;
  for (const patientId of kind === 'export' ? [...found.patients, ...found.strangers] : found.patients) {
    const own = gaps.filter(gap => gap.patientId === undefined || gap.patientId === patientId);
    yield { patientId, source, reader: withGaps(found, own), placeOf };
  }
  if (kind !== 'export' && found.strangers.length > 0) yield { where: source, remark: 'strangers', patients: found.strangers };
  yield* orphansIn(found, source, placeOf);
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
