// Where the sources of the profiles lie, and what is built from them.
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { isJsonObject } from '../../src/plain/json-object.ts';
import type { PackageSettings } from '../generated-profile-constants.ts';
import { root } from '../set-up.mjs';
import { dayOf, newestOf, type PackageList, type PublishedVersion } from './versions.ts';

export { root };
export const PROJECT = 'fhir-profiles';
export const PACKAGE = 'fhir-profiles/package';
export const CONFIG = 'fhir-profiles/sushi-config.yaml';
export const VERSIONS = 'fhir-profiles/package-list.json';
export const CHANGELOG = 'fhir-profiles/CHANGELOG.md';
export const ALIASES = 'fhir-profiles/canonical-aliases.json';
export const CORE = 'fhir-profiles/r4-core/hl7.fhir.r4.core-4.0.1-subset.tgz';
export const HASHES = 'fhir-profiles/built.sha256';
export const RECOGNISED = 'fhir-profiles/input/fsh/valuesets/recognised.generated.fsh';
export const STAGES = 'fhir-profiles/input/fsh/questionnaires/stages.generated.fsh';
export const ASSESSMENT = 'fhir-profiles/input/fsh/questionnaires/assessment.generated.fsh';

export const PARAMETER = 'docs/parameter.md';
export const SITE_CONFIG = 'docs/config.md';

/** What compiling depends on. */
export const SOURCES = [
  CONFIG,
  'fhir-profiles/input',
  ALIASES,
  CORE,
  'node_modules/fsh-sushi/package.json',
  'fhir-profiles/maps',
  'scripts/profiles/compiled-files.ts',
  'scripts/profiles/concept-maps.ts',
  'scripts/profiles/cql-content.ts',
  'scripts/profiles/guide',
  'scripts/profiles/metadata.ts',
  'scripts/profiles/obligations.ts',
  'scripts/profiles/sushi.ts',
  'scripts/profiles/versions.ts',
  'scripts/generated-profile-constants.ts',
];

/** What compiling writes. */
export const OUTPUTS = [
  PACKAGE,
  'fhir-profiles/invalid',
  'src/fhir/canonicals.generated.ts',
  'src/parameter/codes.generated.ts',
  'src/parameter/codes-of-system.generated.ts',
];

/** Paths relative to `base` of every file under `path`, or `path` itself where it is one. */
export function filesUnder(base: string, path: string): readonly string[] {
  const full = join(base, path);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [path];
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(base, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

/** Text of a file, as it is committed: a checkout on Windows may have other line ends. */
export const textOf = (base: string, path: string): string => readFileSync(join(base, path), 'utf8').replaceAll('\r\n', '\n');

/** The same; bytes where it is an archive. */
export const contentOf = (base: string, path: string): string | Buffer =>
  path.endsWith('.tgz') ? readFileSync(join(base, path)) : textOf(base, path);

/** A plain setting of sushi-config.yaml. */
export function setting(name: 'canonical' | 'version' | 'fhirVersion'): string {
  const [, found] = new RegExp(`^${name}: *(\\S+)`, 'm').exec(textOf(root, CONFIG)) ?? [];
  if (found === undefined) throw new Error(`${CONFIG} does not say its ${name}.`);
  return found;
}

/** Version, canonical and FHIR version of the package, and the bases that stand for its canonical. */
export const packageSettings = (): PackageSettings => ({
  canonical: setting('canonical'),
  version: setting('version'),
  date: dayOf(newestOf(readVersions())),
  fhirVersion: setting('fhirVersion'),
  aliases: readAliases(),
});

const isText = (value: unknown): value is string => typeof value === 'string';
const isTexts = (value: unknown): value is Readonly<Record<string, string>> => isJsonObject(value) && Object.values(value).every(isText);

/** The bases that stand for the canonical. */
export function readAliases(): Readonly<Record<string, string>> {
  const aliases: unknown = JSON.parse(textOf(root, ALIASES));
  if (!isTexts(aliases)) throw new Error(`${ALIASES} does not lead from base to base.`);
  return aliases;
}

const isVersion = (value: unknown): value is PublishedVersion =>
  isTexts(value) && ['version', 'status', 'fhirversion', 'canonical'].every(name => name in value);
const isPackageList = (value: unknown): value is PackageList =>
  isJsonObject(value) && isText(value.canonical) && Array.isArray(value.list) && value.list.every(isVersion);

/** What was published, and what is in the making. */
export function readVersions(): PackageList {
  const versions: unknown = JSON.parse(textOf(root, VERSIONS));
  if (!isPackageList(versions)) throw new Error(`${VERSIONS} is no list of versions.`);
  return versions;
}

/** Writes the list of versions, and its newest as the one that is built. */
export function writeVersions(packageList: PackageList): void {
  writeFileSync(join(root, VERSIONS), `${JSON.stringify(packageList, null, 2)}\n`);
  const config = textOf(root, CONFIG).replace(/^version: .*$/m, `version: ${newestOf(packageList).version}`);
  writeFileSync(join(root, CONFIG), config);
}
