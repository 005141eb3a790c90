// `npm run release`: builds the app and packs it with all that a web server needs, as release/vertaug-VERSION-COMMIT.tar.gz with its
// checksum beside it. The same commit gives the same bytes. Prints the archive's path.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isJsonObject } from '../src/plain/json-object.ts';
import { BILL, billOfMaterials } from './dependencies/bill-of-materials.ts';
import { lockedPackages } from './dependencies/lock-file.ts';
import { filesUnder, textOf } from './profiles/layout.ts';
import { packageArchive } from './profiles/package-archive.ts';
import { checksumLine, releaseFiles } from './release/release-files.ts';
import { buildApp, root } from './set-up.mjs';
import { type ArchivedFile, packTarGz } from './tar-archive.ts';

const FOLDER = 'release';

/** What git says, or nothing where this is no clone. */
function git(...args: readonly string[]): string {
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : '';
}

function ownVersion(): string {
  const manifest: unknown = JSON.parse(textOf(root, 'package.json'));
  if (!isJsonObject(manifest)) throw new Error('package.json is no manifest.');
  return String(manifest.version);
}

/** `vertaug-0.1.0-1a2b3c4d5e6f`; what is not committed is said in the name, for no commit gives it again. */
function releaseName(): string {
  const commit = git('rev-parse', '--short=12', 'HEAD') || 'no-commit';
  const isModified = git('status', '--porcelain') !== '';
  return `vertaug-${ownVersion()}-${commit}${isModified ? '-modified' : ''}`;
}

/** The pages of docs/ and, where the project has one, its licence. */
const pages = (): readonly ArchivedFile[] =>
  [...filesUnder(root, 'docs').filter(path => /^docs\/[\w-]+\.md$/.test(path)), 'CHANGELOG.md', 'LICENSE']
    .filter(path => existsSync(join(root, path)))
    .map((path): ArchivedFile => [path, textOf(root, path)]);

const bill: ArchivedFile = [BILL, billOfMaterials(lockedPackages(JSON.parse(textOf(root, 'package-lock.json'))), ownVersion())];

buildApp();
const name = releaseName();
const files = releaseFiles({ name, build: join(root, 'dist'), profiles: join(root, packageArchive().path), pages: [...pages(), bill] });
const bytes = packTarGz(files);
const archive = `${name}.tar.gz`;
mkdirSync(join(root, FOLDER), { recursive: true });
writeFileSync(join(root, FOLDER, archive), bytes);
writeFileSync(join(root, FOLDER, `${archive}.sha256`), checksumLine(archive, bytes));
console.log(`${FOLDER}/${archive}\n${checksumLine(archive, readFileSync(join(root, FOLDER, archive))).trim()}`);
