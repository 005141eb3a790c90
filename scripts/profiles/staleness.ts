// Says whether the committed files are those that the sources give: in a moment by hash, or by building beside them.
import { createHash } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assessmentQuestionnaire } from '../assessment-questionnaire.ts';
import { configReference } from '../config-reference.ts';
import { parameterTable } from '../parameter-table.ts';
import { staleProfilePages } from '../profile-pages.ts';
import { recognisedValueSets } from '../recognised-value-sets.ts';
import { stageQuestionnaires } from '../stage-questionnaires.ts';
import type { WrittenFile } from './compiled-files.ts';
import {
  ASSESSMENT,
  CHANGELOG,
  contentOf,
  filesUnder,
  HASHES,
  OUTPUTS,
  PARAMETER,
  packageSettings,
  RECOGNISED,
  readVersions,
  root,
  SITE_CONFIG,
  SOURCES,
  STAGES,
  textOf,
} from './layout.ts';
import { packageArchive, staleArchives } from './package-archive.ts';
import { qualityFiles } from './quality-files.ts';
import { hashOfArchive, versionProblem } from './versions.ts';

export const REMEDY = 'Run "npm run profiles" and commit what it writes.';

function hashOf(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths.flatMap(each => filesUnder(root, each)).sort())
    hash.update(path).update('\0').update(contentOf(root, path)).update('\0');
  return hash.digest('hex');
}

interface GeneratedSource {
  readonly path: string;
  /** What it is written from, as a sentence begins. */
  readonly from: string;
  readonly text: string;
}

/** What is written from the app's own sources, as it is now: FHIR Shorthand, and the pages of the practice parameter and of config.json. */
export function generatedSources(): readonly GeneratedSource[] {
  return [
    { path: STAGES, from: 'The facts in src/assessment, or their words,', text: stageQuestionnaires() },
    { path: RECOGNISED, from: 'The codes in src/chart/codes/groups', text: recognisedValueSets() },
    { path: ASSESSMENT, from: 'The questions in src/parameter, or their words,', text: assessmentQuestionnaire() },
    { path: PARAMETER, from: 'The facts in src/assessment, the questions, or their words,', text: parameterTable() },
    { path: SITE_CONFIG, from: 'The keys of config.json in src/site, or what they mean,', text: configReference() },
  ];
}

/** The first of the definitions of quality that is not committed as it is now. */
const staleDefinition = (): string | undefined =>
  qualityFiles(packageSettings()).find(([path, text]) => !existsSync(join(root, path)) || textOf(root, path) !== text)?.[0];

const staleSources = () => generatedSources().filter(({ path, text }) => !existsSync(join(root, path)) || textOf(root, path) !== text);

/** Records what the files were built from, and what they are. */
export function writeHashes(): void {
  writeFileSync(join(root, HASHES), `${hashOf(SOURCES)}  sources\n${hashOf(OUTPUTS)}  built files\n`);
}

/** What is wrong with the versions of the package, as a sentence. */
function problemOfVersions(): string | undefined {
  const is = { ...packageSettings(), changelog: textOf(root, CHANGELOG), sha256: hashOfArchive(packageArchive().bytes) };
  const problem = versionProblem(readVersions(), is);
  return problem && `${problem} fhir-profiles/README.md says how versions are made.`;
}

/** What is stale, as a sentence that names the remedy; undefined when nothing is. */
export function staleProfiles(): string | undefined {
  const [source] = staleSources();
  if (source !== undefined) return `${source.from} changed since ${source.path} was written. ${REMEDY}`;
  const definition = staleDefinition();
  if (definition !== undefined)
    return `The definitions in src/quality/definitions, or what a site asks that says nothing else, changed since ${definition} was written. ${REMEDY}`;
  const [sources, outputs] = existsSync(join(root, HASHES))
    ? textOf(root, HASHES)
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

/** Paths whose committed content is not what is in the list `fresh`, or is not in it. */
export function differencesFrom(fresh: readonly WrittenFile[]): readonly string[] {
  const expected = new Map(fresh);
  const paths = new Set([...expected.keys(), ...OUTPUTS.flatMap(output => filesUnder(root, output))]);
  const same = (path: string) => existsSync(join(root, path)) && contentOf(root, path) === expected.get(path);
  return [
    ...staleSources().map(({ path }) => path),
    ...[...paths].sort().filter(path => !same(path)),
    ...staleArchives(),
    ...staleProfilePages(),
  ];
}
