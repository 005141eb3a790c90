import { basename, sep } from 'node:path';
import { READ_IDS } from '../../chart/read/reads.ts';
import type { InputFile } from './find-inputs.ts';

/** A resource of its own, and where it was found: a file, or a line of one. */
export interface LooseResource {
  readonly resource: unknown;
  readonly where: string;
}

/** What a file may lack, because it could not be read to its end. `type` undefined: it may have been of any. */
export interface Gap {
  readonly type: string | undefined;
  readonly where: string;
  /** Undefined: of anybody. */
  readonly patientId: string | undefined;
}

/** The loose resources of one file. */
export interface LooseFile extends InputFile {
  readonly resources: LooseResource[];
  readonly types: Set<string>;
  readonly gaps: Gap[];
}

export function newLooseFile(file: InputFile): LooseFile {
  return { ...file, resources: [], types: new Set(), gaps: [] };
}

/** Of anything else no question is asked, and an export is mostly of them. */
const KEPT: ReadonlySet<string> = new Set([...READ_IDS, 'Medication']);

export const isKept = (type: string): boolean => KEPT.has(type);

export function takeLoose(file: LooseFile, resource: unknown, type: string, where: string): void {
  file.types.add(type);
  if (KEPT.has(type)) file.resources.push({ resource, where });
}

/** Several types with a Patient among them: they need no other file. */
export function isWhole(types: ReadonlySet<string>): boolean {
  return types.has('Patient') && [...types].some(type => type !== 'Patient' && KEPT.has(type));
}

/** What a line that is no JSON, or a file, still tells of what is lost with it: the type, and whose it is. */
export function noteGap({ path, types, gaps }: LooseFile, where: string, text: string | undefined): void {
  const type = /"resourceType"\s*:\s*"([A-Z][A-Za-z]+)"/.exec(text ?? '')?.[1] ?? (types.size === 1 ? [...types][0] : typeInName(path));
  const named = [...(text ?? '').matchAll(/"(?:[^"\\]*\/)?Patient\/([A-Za-z0-9\-.]{1,64})"/g)].flatMap(([, id]) => id ?? []);
  gaps.push({ type, where, patientId: new Set(named).size === 1 ? named[0] : undefined });
}

/** `Condition.ndjson`, `1.Condition.ndjson.gz`: an export names its files so. */
function typeInName(path: string): string | undefined {
  return basename(path)
    .split(/[^A-Za-z]+/)
    .find(word => KEPT.has(word));
}

/** Whether it has a part in what is put together: by what it holds; where nothing of it could be read, by its name. */
export function isPart({ path, resources, gaps }: LooseFile): boolean {
  return resources.length > 0 || (gaps.length > 0 && (typeInName(path) !== undefined || /\.(ndjson|jsonl)(\.gz)?$/i.test(path)));
}

/** Files that belong together, and the file or folder that they are all in. */
export interface LooseGroup {
  readonly source: string;
  readonly files: readonly LooseFile[];
}

/** By folder, where it holds a Patient and other types; the rest together: an export may have a folder for each type. */
export function groupLoose(files: readonly LooseFile[]): readonly LooseGroup[] {
  const groups: LooseGroup[] = [];
  const left: LooseFile[] = [];
  for (const [folder, inFolder] of Map.groupBy(files, file => file.folder)) {
    if (isWhole(new Set(inFolder.flatMap(({ types }) => [...types])))) groups.push({ source: folder, files: inFolder });
    else left.push(...inFolder);
  }
  const [first] = left;
  if (first) groups.push({ source: left.length === 1 ? first.path : left.map(({ folder }) => folder).reduce(sharedFolder), files: left });
  return groups;
}

function sharedFolder(one: string, other: string): string {
  const [parts, others] = [one.split(sep), other.split(sep)];
  const end = parts.findIndex((part, index) => part !== others[index]);
  return parts.slice(0, end < 0 ? parts.length : end).join(sep) || (one.startsWith(sep) ? sep : '.');
}
