// `npm run profiles`: writes the value sets of what is recognised and the questions of the stages, compiles fhir-profiles with
// SUSHI, offline, and writes everything that is made of it: the package and its archive, the invalid examples, TypeScript, validator
// tables, the book of rules, the pages in docs/profiles.
// The definitions of quality lie in the package as they are counted with.
// Content that changed since its version was published is built as the next version, in the making; --publish DATE WORDS publishes that.
// --check compares hashes and what is quickly made; --verify compiles and compares byte for byte.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildRuleBook } from './build-rule-book.ts';
import { buildValidatorTables } from './build-validator-tables.ts';
import { writeProfilePages } from './profile-pages.ts';
import { compiledFiles, type WrittenFile } from './profiles/compiled-files.ts';
import { withConceptMaps } from './profiles/concept-maps.ts';
import { withCql } from './profiles/cql-content.ts';
import { withGuide } from './profiles/guide/implementation-guide.ts';
import { CHANGELOG, OUTPUTS, PROJECT, packageSettings, readVersions, root, setting, textOf, writeVersions } from './profiles/layout.ts';
import { withObligations } from './profiles/obligations.ts';
import { archiveOf, writePackageArchive } from './profiles/package-archive.ts';
import { qualityFiles } from './profiles/quality-files.ts';
import { differencesFrom, generatedSources, REMEDY, staleProfiles, writeHashes } from './profiles/staleness.ts';
import { compileFsh } from './profiles/sushi.ts';
import { hashOfArchive, isInTheMaking, newestOf, withHash, withNextVersion, withPublished } from './profiles/versions.ts';
import { run } from './set-up.mjs';

const compile = (): readonly WrittenFile[] => {
  const project = join(root, PROJECT);
  const settings = packageSettings();
  const { canonical } = settings;
  const compiled = withConceptMaps(withObligations(withCql(compileFsh(project), project), canonical), canonical);
  return [...compiledFiles(withGuide(compiled, settings), settings), ...qualityFiles(settings)];
};

/** What the sources give; where that is not what was published under their version, as a build of the next one. */
function compileAsVersion(): readonly WrittenFile[] {
  const files = compile();
  const packageList = readVersions();
  const { version, sha256 } = newestOf(packageList);
  if (sha256 === undefined || hashOfArchive(archiveOf(files).bytes) === sha256) return files;
  writeVersions(withNextVersion(packageList, { ...packageSettings(), date: new Date().toISOString().slice(0, 10) }));
  console.log(`The content is not that of version ${version}: this is ${setting('version')}. Say in ${CHANGELOG} what changed.`);
  return compile();
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

async function buildAll(): Promise<void> {
  for (const { path, text } of generatedSources()) write(path, text);
  const files = compileAsVersion();
  const constants = files.filter(([path]) => path.endsWith('.generated.ts'));
  if (constants.some(([path, text]) => textOf(root, path) !== text)) {
    for (const [path, text] of constants) write(path, text);
    console.log('Codes or URLs changed: what is written from them is built with the new ones.');
    run(process.execPath, [...process.execArgv, fileURLToPath(import.meta.url)]);
    return;
  }
  for (const output of OUTPUTS) rmSync(join(root, output), { recursive: true, force: true });
  for (const [path, text] of files) write(path, text);
  console.log(`${files.length} files compiled.`);
  writeHashes();
  buildValidatorTables();
  await buildRuleBook();
  console.log(writePackageArchive());
  console.log(`${writeProfilePages()} files about the profiles: docs/profiles`);
}

/** Gives the version in the making its number, its day and its hash. */
async function publish(date: string, desc: string): Promise<void> {
  const before = readVersions();
  const { version } = newestOf(before);
  if (!isInTheMaking(version)) throw new Error(`Version ${version} is published: nothing changed since.`);
  const published = withPublished(before, { date, desc });
  writeVersions(published);
  writeVersions(withHash(published, hashOfArchive(archiveOf(compile()).bytes)));
  await buildAll();
}

function say(problem: string | undefined, details: readonly string[] = []): void {
  if (problem === undefined) return;
  console.error([problem, ...details].join('\n'));
  process.exitCode = 1;
}

const [option, date = '', desc = ''] = process.argv.slice(2);
if (option === '--check') say(staleProfiles());
else if (option === '--verify') {
  const differing = differencesFrom(compile());
  if (differing.length > 0) say(`A fresh build differs from what is committed. ${REMEDY}`, differing);
} else if (option === '--publish') {
  await publish(date, desc);
  say(staleProfiles());
} else await buildAll();
