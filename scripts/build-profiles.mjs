// build-profiles.mjs: writes the value sets of what is recognised, and compiles fhir-profiles with SUSHI, offline, into
// fhir-profiles/package, fhir-profiles/invalid and the two generated TypeScript files. --check compares those value sets and hashes
// only; --verify builds beside and compares byte for byte.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensureNode, isRecentEnough } from './ensure-node.mjs';
import { canonicalsSource, codesSource } from './generated-profile-constants.mjs';
import { unpackTarGz } from './tar-archive.mjs';

const here = fileURLToPath(import.meta.url);
const root = resolve(dirname(here), '..');
const CORE = 'fhir-profiles/r4-core/hl7.fhir.r4.core-4.0.1-subset.tgz';
const HASHES = 'fhir-profiles/built.sha256';
const RECOGNISED = 'fhir-profiles/input/fsh/valuesets/recognised.generated.fsh';
const REMEDY = 'Run "npm run profiles" and commit what it writes.';

const SOURCES = [
  'fhir-profiles/sushi-config.yaml',
  'fhir-profiles/input',
  CORE,
  'node_modules/fsh-sushi/package.json',
  'scripts/build-profiles.mjs',
  'scripts/generated-profile-constants.mjs',
  'scripts/tar-archive.mjs',
];
const OUTPUTS = ['fhir-profiles/package', 'fhir-profiles/invalid', 'src/fhir/canonicals.generated.ts', 'src/parameter/codes.generated.ts'];

/** What SUSHI says when it reaches no registry: neither its own newest version nor packages that it adds and we do not use. */
const HARMLESS =
  /^(Unable to determine the latest version of sushi|Failed to load automatically-provided hl7\.(fhir\.uv\.tools|terminology|fhir\.uv\.extensions)\.r4#)/;

function filesUnder(base, path) {
  const full = join(base, path);
  if (!existsSync(full)) return [];
  const entries = readdirSync(dirname(full), { withFileTypes: true }).find(entry => join(dirname(full), entry.name) === full);
  if (entries?.isFile()) return [path];
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(base, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

/** A checkout on Windows may have other line ends; the archive is binary. */
function contentOf(base, path) {
  const bytes = readFileSync(join(base, path));
  return path.endsWith('.tgz') ? bytes : bytes.toString('utf8').replaceAll('\r\n', '\n');
}

function hashOf(base, paths) {
  const hash = createHash('sha256');
  for (const path of paths.flatMap(each => filesUnder(base, each)).sort())
    hash.update(path).update('\0').update(contentOf(base, path)).update('\0');
  return hash.digest('hex');
}

/** sha256 over everything that the built files are made from. */
export const sourceHash = () => hashOf(root, SOURCES);

/** sha256 over the built files as they lie in the checkout. */
export const outputHash = () => hashOf(root, OUTPUTS);

/** What the groups of codes give now. They are TypeScript, which an older Node cannot load. */
async function recognisedSource() {
  const { recognisedValueSets } = await import('./recognised-value-sets.mjs');
  return recognisedValueSets();
}

const recognisedIsStale = async () => !existsSync(join(root, RECOGNISED)) || contentOf(root, RECOGNISED) !== (await recognisedSource());

/** What is stale, as a sentence that names the remedy; undefined when nothing is. */
export async function staleProfiles() {
  if (await recognisedIsStale()) return `The codes in src/chart/groups changed since their value sets were written. ${REMEDY}`;
  const [sources, outputs] = existsSync(join(root, HASHES))
    ? String(contentOf(root, HASHES))
        .split('\n')
        .map(line => line.split(' ')[0])
    : [];
  if (sources !== sourceHash()) return `The profiles changed since fhir-profiles/package was built. ${REMEDY}`;
  if (outputs !== outputHash()) return `Files that are built from fhir-profiles were changed by hand. ${REMEDY}`;
  return undefined;
}

/** SUSHI finds packages only under the home directory, so it is given one of its own. */
function homeWithCore() {
  const home = join(root, 'node_modules', '.cache', 'fhir-home');
  const packages = join(home, '.fhir', 'packages');
  rmSync(packages, { recursive: true, force: true });
  for (const [name, text] of unpackTarGz(readFileSync(join(root, CORE)))) {
    const file = join(packages, 'hl7.fhir.r4.core#4.0.1', name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return home;
}

/** The resources that SUSHI makes of the FSH sources. Throws with SUSHI's own words when it warns or fails. */
function compile() {
  const out = mkdtempSync(join(tmpdir(), 'profiles-'));
  try {
    const home = homeWithCore();
    // Nothing answers there: what is built must not depend on what a registry would have answered.
    const nowhere = 'http://127.0.0.1:9';
    const offline = {
      FPL_REGISTRY: nowhere,
      npm_config_registry: nowhere,
      npm_config_offline: 'true',
      HTTPS_PROXY: nowhere,
      https_proxy: nowhere,
    };
    const sushi = join(root, 'node_modules', 'fsh-sushi', 'dist', 'app.js');
    const run = spawnSync(process.execPath, [sushi, 'build', 'fhir-profiles', '-s', '-o', out], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, ...offline, HOME: home, USERPROFILE: home },
    });
    if (run.error !== undefined) throw run.error;
    const complaints = [...run.stdout.matchAll(/^(?:warn|error)\s+(.*(?:\n {2}.*)*)/gm)].map(([, message]) => message);
    const unexpected = complaints.filter(message => !HARMLESS.test(message));
    if (run.status !== 0 || unexpected.length > 0)
      throw new Error(
        ['SUSHI did not accept the profiles.', ...(unexpected.length > 0 ? unexpected : [run.stdout, run.stderr])].join('\n'),
      );
    const resources = join(out, 'fsh-generated', 'resources');
    return readdirSync(resources)
      .sort()
      .map(name => ({ name, resource: JSON.parse(readFileSync(join(resources, name), 'utf8')) }));
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

/** As Biome would write it: a list of one plain value stays on its line. */
const json = value => `${JSON.stringify(value, null, 2).replace(/\[\n\s+("[^"\n]*"|[\w.-]+)\n\s+\]/g, '[$1]')}\n`;
const isDefinition = ({ resource }) => ['StructureDefinition', 'ValueSet', 'CodeSystem'].includes(resource.resourceType);
const isInvalid = ({ resource }) => resource.id.startsWith('invalid-');

function index(entries) {
  const files = entries.map(({ name, resource }) => ({
    filename: name,
    resourceType: resource.resourceType,
    id: resource.id,
    url: resource.url,
    version: resource.version,
    kind: resource.kind,
    type: resource.resourceType === 'StructureDefinition' ? resource.type : undefined,
    derivation: resource.derivation,
    content: resource.content,
  }));
  return json({ 'index-version': 2, files });
}

function manifest(canonical, version) {
  return json({
    name: 'vertaug.vertebral-augmentation',
    version,
    title: 'Vertebral augmentation',
    description: 'FHIR R4 profiles for vertebral augmentation: procedure, adverse event and consent',
    author: 'Vertaug',
    canonical,
    fhirVersions: ['4.0.1'],
    type: 'Conformance',
    license: 'CC0-1.0',
    dependencies: { 'hl7.fhir.r4.core': '4.0.1' },
  });
}

/** Compiles and writes every output under `base`. */
function build(base) {
  const compiled = compile();
  const definitions = compiled.filter(isDefinition);
  const examples = compiled.filter(entry => !isDefinition(entry));
  const valid = examples.filter(entry => !isInvalid(entry));
  const config = String(contentOf(root, 'fhir-profiles/sushi-config.yaml'));
  const setting = name => new RegExp(`^${name}: *(\\S+)`, 'm').exec(config)[1];

  for (const output of OUTPUTS) rmSync(join(base, output), { recursive: true, force: true });
  const write = (path, text) => {
    mkdirSync(dirname(join(base, path)), { recursive: true });
    writeFileSync(join(base, path), text);
  };
  write('fhir-profiles/package/package.json', manifest(setting('canonical'), setting('version')));
  write('fhir-profiles/package/.index.json', index(definitions));
  for (const { name, resource } of definitions) write(`fhir-profiles/package/${name}`, json(resource));
  write('fhir-profiles/package/example/.index.json', index(valid));
  for (const { name, resource } of valid) write(`fhir-profiles/package/example/${name}`, json(resource));
  for (const { name, resource } of examples.filter(isInvalid)) write(`fhir-profiles/invalid/${name}`, json(resource));
  const resources = definitions.map(({ resource }) => resource);
  write('src/fhir/canonicals.generated.ts', canonicalsSource(setting('canonical'), setting('version'), resources));
  write('src/parameter/codes.generated.ts', codesSource(resources));
  return { definitions: definitions.length, valid: valid.length, invalid: examples.length - valid.length };
}

/** Paths whose committed content is not what a build gives now. */
export async function differencesFromFreshBuild() {
  const fresh = mkdtempSync(join(tmpdir(), 'profiles-'));
  try {
    build(fresh);
    const paths = new Set([root, fresh].flatMap(base => OUTPUTS.flatMap(output => filesUnder(base, output))));
    const same = path => [root, fresh].every(base => existsSync(join(base, path))) && contentOf(root, path) === contentOf(fresh, path);
    return [...((await recognisedIsStale()) ? [RECOGNISED] : []), ...[...paths].sort().filter(path => !same(path))];
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

async function buildAll() {
  writeFileSync(join(root, RECOGNISED), await recognisedSource());
  const counts = build(root);
  writeFileSync(join(root, HASHES), `${sourceHash()}  sources\n${outputHash()}  built files\n`);
  console.log(`${counts.definitions} definitions, ${counts.valid} valid and ${counts.invalid} invalid examples.`);
  const tables = join(root, 'scripts', 'build-validator-tables.mjs');
  if (existsSync(tables)) await (await import(pathToFileURL(tables).href)).buildValidatorTables();
  await (await import('./build-rule-book.mjs')).buildRuleBook();
}

async function run(option) {
  const problem = (sentence, details = []) => {
    console.error([sentence, ...details].join('\n'));
    process.exitCode = 1;
  };
  if (option === '--check') {
    const stale = await staleProfiles();
    if (stale !== undefined) problem(stale);
  } else if (option === '--verify') {
    const differing = await differencesFromFreshBuild();
    if (differing.length > 0) problem(`A fresh build differs from what is committed. ${REMEDY}`, differing);
  } else await buildAll();
}

const isRun = process.argv[1] !== undefined && resolve(process.argv[1]) === here;
if (isRun && isRecentEnough(process.version)) await run(process.argv[2]);
else if (isRun) {
  const node = ensureNode();
  process.exitCode = node === undefined ? 1 : (spawnSync(node, [here, ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1);
}
