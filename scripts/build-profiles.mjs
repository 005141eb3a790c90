// build-profiles.mjs: writes the value sets of what is recognised and the questions of the assessment, compiles fhir-profiles with
// SUSHI, offline, and writes everything that is made of it: the package and its archive, the invalid examples, TypeScript, validator
// tables, the book of rules, the pages in docs/profiles.
// Content that changed since its version was published is built as the next version, in the making; --publish DATE WORDS publishes that.
// --check compares hashes and what is quickly made; --verify compiles and compares byte for byte.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildRuleBook } from './build-rule-book.mjs';
import { buildValidatorTables } from './build-validator-tables.mjs';
import { ensureNode, isRecentEnough } from './ensure-node.mjs';
import { writeProfilePages } from './profile-pages.mjs';
import { compiledFiles } from './profiles/compiled-files.mjs';
import { CHANGELOG, OUTPUTS, PROJECT, packageSettings, readVersions, root, setting, writeVersions } from './profiles/layout.mjs';
import { archiveOf, writePackageArchive } from './profiles/package-archive.mjs';
import { differencesFrom, generatedSources, REMEDY, staleProfiles, writeHashes } from './profiles/staleness.mjs';
import { compileFsh } from './profiles/sushi.mjs';
import { hashOfArchive, isInTheMaking, withHash, withNextVersion, withPublished } from './profiles/versions.mjs';

const here = fileURLToPath(import.meta.url);

const compile = () => compiledFiles(compileFsh(join(root, PROJECT)), packageSettings());

/** What the sources give; where that is not what was published under their version, as a build of the next one. */
function compileAsVersion() {
  const files = compile();
  const packageList = readVersions();
  const [{ version, sha256 }] = packageList.list;
  if (sha256 === undefined || hashOfArchive(archiveOf(files).bytes) === sha256) return files;
  writeVersions(withNextVersion(packageList, packageSettings()));
  console.log(`The content is not that of version ${version}: this is ${setting('version')}. Say in ${CHANGELOG} what changed.`);
  return compile();
}

async function buildAll() {
  const write = (path, text) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  for (const { path, text } of await generatedSources()) write(path, text);
  const files = compileAsVersion();
  for (const output of OUTPUTS) rmSync(join(root, output), { recursive: true, force: true });
  for (const [path, text] of files) write(path, text);
  console.log(`${files.length} files compiled.`);
  writeHashes();
  await buildValidatorTables();
  await buildRuleBook();
  console.log(writePackageArchive());
  console.log(`${writeProfilePages()} files about the profiles: docs/profiles`);
}

/** Gives the version in the making its number, its day and its hash. */
async function publish(date, desc) {
  const before = readVersions();
  if (!isInTheMaking(before.list[0].version)) throw new Error(`Version ${before.list[0].version} is published: nothing changed since.`);
  const published = withPublished(before, { date, desc });
  writeVersions(published);
  writeVersions(withHash(published, hashOfArchive(archiveOf(compile()).bytes)));
  await buildAll();
}

async function run(option, ...words) {
  const problem = (sentence, details = []) => {
    console.error([sentence, ...details].join('\n'));
    process.exitCode = 1;
  };
  if (option === '--check') {
    const stale = await staleProfiles();
    if (stale !== undefined) problem(stale);
  } else if (option === '--verify') {
    const differing = await differencesFrom(compile());
    if (differing.length > 0) problem(`A fresh build differs from what is committed. ${REMEDY}`, differing);
  } else if (option === '--publish') {
    await publish(...words);
    const stale = await staleProfiles();
    if (stale !== undefined) problem(stale);
  } else await buildAll();
}

if (isRecentEnough(process.version)) await run(...process.argv.slice(2));
else {
  const node = ensureNode();
  process.exitCode = node === undefined ? 1 : (spawnSync(node, [here, ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1);
}
