import { type DataSet, parseDicom, readPart10Header } from 'dicom-parser';
import { decodedNames } from './character-sets.ts';
import { type DoseReport, type DoseReportProblem, type DoseReportReading, MOST_BYTES } from './dose-report.ts';
import { dosesOf, type Measured, TOTAL_CODES } from './doses.ts';

const PATIENT_NAME = 'x00100010';
const CONTENT = 'x0040a730';

/** Uncompressed: implicit and explicit, and explicit with the bytes the other way round. */
const PLAIN = ['1.2.840.10008.1.2', '1.2.840.10008.1.2.1', '1.2.840.10008.1.2.2'];
/** X-Ray Radiation Dose Report, TID 10001 and 10011. */
const DOSE_REPORT = '113701';
/** Where the totals stand: of projections one for each plane, and of CT. What stands elsewhere is of one run of the tube. */
const ACCUMULATED = ['113702', '113811'];
/** So it warns of a file without kinds of values that ends, as every file does: it looks for a sequence behind the last element. */
const ONLY_PEEKED = 'in peeking to determine VR';
/** As deep as the templates go, and a little more. */
const DEEPEST = 20;

/** Reads a DICOM dose report; nothing of a file that is none, or that is not there to its end. */
export function readDoseReport(bytes: Uint8Array): DoseReportReading {
  if (bytes.length > MOST_BYTES) return problem({ kind: 'too-large' });
  if (String.fromCharCode(...bytes.slice(128, 132)) !== 'DICM') return problem({ kind: 'not-dicom' });
  const syntax = tried(() => readPart10Header(bytes).string('x00020010'));
  if (syntax === undefined) return problem({ kind: 'cut-short' });
  // The names of images' packings are of images alone: what else stands in such a file is not packed.
  if (!PLAIN.includes(syntax) && !syntax.startsWith('1.2.840.10008.1.2.4.')) return problem({ kind: 'compressed', syntax });
  const data = tried(() => parseDicom(bytes));
  if (!data || data.warnings.some(warning => !warning.includes(ONLY_PEEKED)) || !isWhole(data, bytes.length))
    return problem({ kind: 'cut-short' });
  const title = codeAt(data, 'x0040a043');
  if (!data.elements[CONTENT] || !title) return problem({ kind: 'no-report' });
  if (title.scheme !== 'DCM' || title.value !== DOSE_REPORT) return problem({ kind: 'other-report', about: title.meaning });
  const readings = dosesOf(totalsIn(data));
  if (readings.length === 0) return problem({ kind: 'no-dose' });
  return { kind: 'report', report: { ...headOf(data), readings } };
}

const problem = (of: DoseReportProblem): DoseReportReading => ({ kind: 'problem', problem: of });

/** Undefined: it breaks off, or what stands there is no DICOM. The library throws texts and objects of its own. */
function tried<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** Without kinds of values the library takes a file that ends within one for a whole one (`findings/dicom-parser-implicit-end.sh`). */
function isWhole({ elements }: DataSet, length: number): boolean {
  return Object.values(elements).every(
    ({ dataOffset, length: own, items }) =>
      dataOffset + own <= length && (items ?? []).every(({ dataSet }) => dataSet === undefined || isWhole(dataSet, length)),
  );
}

function headOf(data: DataSet): Omit<DoseReport, 'readings'> {
  const text = (tag: string) => data.string(tag)?.trim() || undefined;
  const name = data.elements[PATIENT_NAME];
  const bytes = name ? data.byteArray.slice(name.dataOffset, name.dataOffset + name.length) : new Uint8Array();
  const device = [text('x00080070'), text('x00081090')].filter(part => part !== undefined);
  return {
    uid: text('x00080018') ?? '',
    patient: { names: decodedNames(bytes, data.string('x00080005') ?? ''), birthDate: dateOf(text('x00100030')), id: text('x00100020') },
    studyDate: dateOf(text('x00080020')),
    device: device.join(' '),
  };
}

function dateOf(digits: string | undefined): string | undefined {
  const [, year, month, day] = /^(\d{4})\.?(\d\d)\.?(\d\d)$/.exec(digits ?? '') ?? [];
  return year === undefined ? undefined : `${year}-${month}-${day}`;
}

function itemsOf(data: DataSet, tag: string): readonly DataSet[] {
  return (data.elements[tag]?.items ?? []).flatMap(({ dataSet }) => dataSet ?? []);
}

function codeAt(data: DataSet, tag: string) {
  const [code] = itemsOf(data, tag);
  const value = code?.string('x00080100')?.trim();
  return code && value
    ? { value, scheme: code.string('x00080102')?.trim() ?? '', meaning: code.string('x00080104')?.trim() ?? '' }
    : undefined;
}

/** Of each container of totals what stands directly within it. */
function totalsIn(data: DataSet, depth = 0): readonly Measured[] {
  if (depth > DEEPEST) return [];
  return itemsOf(data, CONTENT).flatMap(item => {
    const concept = codeAt(item, 'x0040a043');
    if (concept?.scheme === 'DCM' && ACCUMULATED.includes(concept.value)) return itemsOf(item, CONTENT).flatMap(measuredIn);
    return totalsIn(item, depth + 1);
  });
}

function measuredIn(item: DataSet): readonly Measured[] {
  const concept = codeAt(item, 'x0040a043');
  if (concept?.scheme !== 'DCM' || !TOTAL_CODES.includes(concept.value)) return [];
  return itemsOf(item, 'x0040a300').flatMap(measured => {
    const value = measured.string('x0040a30a')?.trim();
    const unit = codeAt(measured, 'x004008ea');
    return value === undefined ? [] : [{ code: concept.value, value, unit: unit?.scheme === 'UCUM' ? unit.value : '' }];
  });
}
