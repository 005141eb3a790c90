// The package as registries, validators and servers take it: one .tgz, made of the folder.
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packTarGz } from '../tar-archive.mjs';
import { contentOf, filesUnder, PACKAGE, PROJECT, root } from './layout.mjs';

/** `{ path, bytes }` of the archive that these `[path, text]` of files give; what is not of the package is passed over. */
export function archiveOf(files) {
  const own = new Map(files.filter(([path]) => path.startsWith(`${PACKAGE}/`)));
  const { name, version } = JSON.parse(own.get(`${PACKAGE}/package.json`));
  const packed = [...own].map(([path, text]) => [path.slice(PROJECT.length + 1), text]);
  return { path: `${PROJECT}/${name}-${version}.tgz`, bytes: packTarGz(packed) };
}

/** The archive that the folder gives now. */
export const packageArchive = () => archiveOf(filesUnder(root, PACKAGE).map(path => [path, contentOf(root, path)]));

const archivesThere = () =>
  readdirSync(join(root, PROJECT))
    .filter(name => name.endsWith('.tgz'))
    .map(name => `${PROJECT}/${name}`);

/** Writes the archive and removes those of other versions. */
export function writePackageArchive() {
  const { path, bytes } = packageArchive();
  for (const other of archivesThere()) if (other !== path) rmSync(join(root, other));
  writeFileSync(join(root, path), bytes);
  return path;
}

/** Paths of archives that are missing, not of the folder as it is, or of another version. */
export function staleArchives() {
  const { path, bytes } = packageArchive();
  const there = archivesThere();
  const isCurrent = there.includes(path) && contentOf(root, path).equals(bytes);
  return [...(isCurrent ? [] : [path]), ...there.filter(other => other !== path)];
}
