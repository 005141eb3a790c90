import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { readTar, type TarFile } from './read-tar.ts';

/** Unpacked; the largest packages that are published stay below. */
const LARGEST = 1 << 30;

/** Why a package is not read. */
export type ArchiveFault =
  | { readonly kind: 'not-archive'; readonly message: string }
  /** It names a file outside of itself. */
  | { readonly kind: 'outside'; readonly name: string };

/** The files of a FHIR package (.tgz), one at a time, where their names are wanted. Nothing is unpacked onto the disk. Rejects where the file cannot be opened. */
export async function readArchive(path: string, isWanted: (name: string) => boolean): Promise<Iterable<TarFile> | ArchiveFault> {
  const packed = await readFile(path);
  try {
    const tar = gunzipSync(packed, { maxOutputLength: LARGEST });
    let outside: string | undefined;
    // All names first: of a package that cannot be trusted nothing is told.
    const names = readTar(tar, name => {
      if (isOutside(name)) outside ??= name;
      return false;
    });
    for (const _ of names);
    return outside === undefined ? readTar(tar, isWanted) : { kind: 'outside', name: outside };
  } catch (reason) {
    return { kind: 'not-archive', message: reason instanceof Error ? reason.message : String(reason) };
  }
}

const isOutside = (name: string): boolean => /^([\\/]|[A-Za-z]:)/.test(name) || name.split(/[\\/]/).includes('..');
