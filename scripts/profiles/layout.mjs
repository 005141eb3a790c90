// Where the sources of the profiles lie, and what is built from them.
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');
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

/** What compiling depends on. */
export const SOURCES = [
  CONFIG,
  'fhir-profiles/input',
  ALIASES,
  CORE,
  'node_modules/fsh-sushi/package.json',
  'scripts/profiles/compiled-files.mjs',
  'scripts/profiles/sushi.mjs',
  'scripts/profiles/versions.mjs',
  'scripts/generated-profile-constants.mjs',
];

/** What compiling writes. */
export const OUTPUTS = [PACKAGE, 'fhir-profiles/invalid', 'src/fhir/canonicals.generated.ts', 'src/parameter/codes.generated.ts'];

/** Paths relative to `base` of every file under `path`, or `path` itself where it is one. */
export function filesUnder(base, path) {
  const full = join(base, path);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [path];
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(base, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

/** Text of a file, as it is committed: a checkout on Windows may have other line ends. Bytes where it is an archive. */
export function contentOf(base, path) {
  const bytes = readFileSync(join(base, path));
  return path.endsWith('.tgz') ? bytes : bytes.toString('utf8').replaceAll('\r\n', '\n');
}

/** A plain setting of sushi-config.yaml. */
export function setting(name) {
  const found = new RegExp(`^${name}: *(\\S+)`, 'm').exec(contentOf(root, CONFIG));
  if (found === null) throw new Error(`${CONFIG} does not say its ${name}.`);
  return found[1];
}

/** Version, canonical and FHIR version of the package, and the bases that stand for its canonical. */
export const packageSettings = () => ({
  canonical: setting('canonical'),
  version: setting('version'),
  fhirVersion: setting('fhirVersion'),
  aliases: JSON.parse(contentOf(root, ALIASES)),
});

export const readVersions = () => JSON.parse(contentOf(root, VERSIONS));

/** Writes the list of versions, and its newest as the one that is built. */
export function writeVersions(packageList) {
  writeFileSync(join(root, VERSIONS), `${JSON.stringify(packageList, null, 2)}\n`);
  const config = contentOf(root, CONFIG).replace(/^version: .*$/m, `version: ${packageList.list[0].version}`);
  writeFileSync(join(root, CONFIG), config);
}
