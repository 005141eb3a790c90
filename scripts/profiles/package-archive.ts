// The package as registries, validators and servers take it: one .tgz, made of the folder.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isJsonObject } from '../../src/plain/json-object.ts';
import { packTarGz } from '../tar-archive.ts';
import type { WrittenFile } from './compiled-files.ts';
import { filesUnder, PACKAGE, PROJECT, root, textOf } from './layout.ts';

interface Archive {
  readonly path: string;
  readonly bytes: Buffer;
}

/** The archive that these files give; what is not of the package is passed over. */
export function archiveOf(files: readonly WrittenFile[]): Archive {
  const own = new Map(files.filter(([path]) => path.startsWith(`${PACKAGE}/`)));
  const manifest: unknown = JSON.parse(own.get(`${PACKAGE}/package.json`) ?? '');
  if (!isJsonObject(manifest)) throw new Error('The package has no manifest.');
  const { name, version } = manifest;
  const packed = [...own].map(([path, text]): WrittenFile => [path.slice(PROJECT.length + 1), text]);
  return { path: `${PROJECT}/${name}-${version}.tgz`, bytes: packTarGz(packed) };
}

/** The archive that the folder gives now. */
export const packageArchive = () => archiveOf(filesUnder(root, PACKAGE).map((path): WrittenFile => [path, textOf(root, path)]));

const archivesThere = (): readonly string[] =>
  readdirSync(join(root, PROJECT))
    .filter(name => name.endsWith('.tgz'))
    .map(name => `${PROJECT}/${name}`);

/** Writes the archive and removes those of other versions. */
export function writePackageArchive(): string {
  const { path, bytes } = packageArchive();
  for (const other of archivesThere()) if (other !== path) rmSync(join(root, other));
  writeFileSync(join(root, path), bytes);
  return path;
}

/** Paths of archives that are missing, not of the folder as it is, or of another version. */
export function staleArchives(): readonly string[] {
  const { path, bytes } = packageArchive();
  const there = archivesThere();
  const isCurrent = there.includes(path) && readFileSync(join(root, path)).equals(bytes);
  return [...(isCurrent ? [] : [path]), ...there.filter(other => other !== path)];
}
