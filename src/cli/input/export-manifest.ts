import { sep } from 'node:path';
import { listOf, numberOf, textOf } from '../../chart/elements/shape.ts';
import type { InputFile } from './find-inputs.ts';
import type { Gap, LooseGroup } from './loose-resources.ts';

/** What the manifest of an export says that it holds. */
export interface Manifest extends InputFile {
  /** Of each type, how many at least. */
  readonly listed: ReadonlyMap<string, number>;
}

/** Of a type that an export lists, fewer are here. */
export interface Lacking extends Gap {
  readonly type: string;
  readonly listed: number;
  readonly here: number;
}

/** The files that an export lists (Bulk Data Access, "Complete Status": `output`), as the types that they are of; undefined where it is none. */
export function manifestIn(value: unknown, file: InputFile): Manifest | undefined {
  if (textOf(value, 'transactionTime') === undefined) return undefined;
  const listed = new Map<string, number>();
  for (const output of listOf(value, 'output')) {
    const type = textOf(output, 'type');
    // A file that does not say how many it holds is not empty.
    if (type !== undefined) listed.set(type, (listed.get(type) ?? 0) + (numberOf(output, 'count') ?? 1));
  }
  return { ...file, listed };
}

/** What of the types that are asked for was listed and did not come, for files in the manifest's folder or below. */
export function lackingIn(
  { files }: LooseGroup,
  { folder, path, listed }: Manifest,
  isAsked: (type: string) => boolean,
): readonly Lacking[] {
  const within = files.filter(file => file.folder === folder || file.folder.startsWith(`${folder}${sep}`));
  if (within.length === 0) return [];
  const resources = within.flatMap(file => file.resources);
  return [...listed].flatMap(([type, number]) => {
    const here = resources.filter(({ resource }) => textOf(resource, 'resourceType') === type).length;
    return !isAsked(type) || here >= number ? [] : [{ type, where: path, patientId: undefined, listed: number, here }];
  });
}
