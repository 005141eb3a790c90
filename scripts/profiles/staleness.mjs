// Says whether the committed files are those that the sources give: in a moment by hash, or by building beside them.
import { createHash } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { staleProfilePages } from '../profile-pages.mjs';
import {
  ASSESSMENT,
  CHANGELOG,
  contentOf,
  filesUnder,
  HASHES,
  OUTPUTS,
  packageSettings,
  RECOGNISED,
  readVersions,
  root,
  SOURCES,
  STAGES,
} from './layout.mjs';
import { packageArchive, staleArchives } from './package-archive.mjs';
import { hashOfArchive, versionProblem } from './versions.mjs';

export const REMEDY = 'Run "npm run profiles" and commit what it writes.';

function hashOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths.flatMap(each => filesUnder(root, each)).sort())
    hash.update(path).update('\0').update(contentOf(root, path)).update('\0');
  return hash.digest('hex');
}

/** FHIR Shorthand that is itself written from the app's sources, as it is now. They are TypeScript, which an older Node cannot load. */
export async function generatedSources() {
  const { recognisedValueSets } = await import('../recognised-value-sets.mjs');
  const { assessmentQuestionnaire } = await import('../assessment-questionnaire.mjs');
  const { stageQuestionnaires } = await import('../stage-questionnaires.ts');
  return [
    { path: STAGES, from: 'The facts in src/assessment, or their words,', text: stageQuestionnaires() },
    { path: RECOGNISED, from: 'The codes in src/chart/codes/groups', text: recognisedValueSets() },
    { path: ASSESSMENT, from: 'The questions in src/parameter, or their words,', text: assessmentQuestionnaire() },
  ];
}

const staleSources = async () =>
  (await generatedSources()).filter(({ path, text }) => !existsSync(join(root, path)) || contentOf(root, path) !== text);

/** Records what the files were built from, and what they are. */
export function writeHashes() {
  writeFileSync(join(root, HASHES), `${hashOf(SOURCES)}  sources\n${hashOf(OUTPUTS)}  built files\n`);
}

/** What is wrong with the versions of the package, as a sentence. */
function problemOfVersions() {
  const is = { ...packageSettings(), changelog: contentOf(root, CHANGELOG), sha256: hashOfArchive(packageArchive().bytes) };
  const problem = versionProblem(readVersions(), is);
  return problem && `${problem} fhir-profiles/README.md says how versions are made.`;
}

/** What is stale, as a sentence that names the remedy; undefined when nothing is. */
export async function staleProfiles() {
  const [source] = await staleSources();
  if (source !== undefined) return `${source.from} changed since ${source.path} was written. ${REMEDY}`;
  const [sources, outputs] = existsSync(join(root, HASHES))
    ? contentOf(root, HASHES)
        .split('\n')
        .map(line => line.split(' ')[0])
    : [];
  if (sources !== hashOf(SOURCES)) return `The profiles changed since fhir-profiles/package was built. ${REMEDY}`;
  if (outputs !== hashOf(OUTPUTS)) return `Files that are built from fhir-profiles were changed by hand. ${REMEDY}`;
  const [archive] = staleArchives();
  if (archive !== undefined) return `${archive} is not the package as it is. ${REMEDY}`;
  const version = problemOfVersions();
  if (version !== undefined) return version;
  const [page] = staleProfilePages();
  if (page !== undefined) return `${page} is not what the package gives. ${REMEDY}`;
  return undefined;
}

/** Paths whose committed content is not what is in the list `fresh` of `[path, text]`, or is not in it. */
export async function differencesFrom(fresh) {
  const expected = new Map(fresh);
  const paths = new Set([...expected.keys(), ...OUTPUTS.flatMap(output => filesUnder(root, output))]);
  const same = path => existsSync(join(root, path)) && contentOf(root, path) === expected.get(path);
  return [
    ...(await staleSources()).map(({ path }) => path),
    ...[...paths].sort().filter(path => !same(path)),
    ...staleArchives(),
    ...staleProfilePages(),
  ];
}
