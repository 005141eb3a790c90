// Compiles fhir-profiles/package over the vendored FHIR R4 core into src/conformance/tables.generated.json, and the whole of
// that core into r4.generated.json beside it.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { ensureNode, isRecentEnough } from './ensure-node.mjs';
import { unpackTarGz } from './tar-archive.mjs';

const here = fileURLToPath(import.meta.url);
const root = resolve(dirname(here), '..');
const CORE = 'http://hl7.org/fhir/StructureDefinition/';

/** Base types to know beside those of the profiles: what our resources contain or refer to, and what carries them where a server takes no others. */
const TYPES = ['Patient', 'RelatedPerson', 'Device', 'DocumentReference'];

/** HL7's extensions that what we write may carry. */
const EXTENSIONS = ['data-absent-reason'];

function readFolder(folder) {
  return readdirSync(folder)
    .filter(name => name.endsWith('.json') && name !== 'package.json' && !name.startsWith('.'))
    .sort()
    .map(name => JSON.parse(readFileSync(join(folder, name), 'utf8')));
}

function readCore(folder) {
  const archives = readdirSync(folder).filter(name => name.endsWith('.tgz'));
  return archives
    .sort()
    .flatMap(name => [...unpackTarGz(readFileSync(join(folder, name)))])
    .filter(([name]) => name.endsWith('.json') && !name.endsWith('/package.json'))
    .map(([, text]) => JSON.parse(text));
}

/** True where the compiler, which is TypeScript that Node runs as it is, cannot be loaded; it was then run by a newer Node. */
function ranElsewhere(args) {
  if (isRecentEnough(process.version)) return false;
  const node = ensureNode();
  if (node === undefined || spawnSync(node, [here, ...args], { stdio: 'inherit' }).status !== 0)
    throw new Error('The validator tables could not be built.');
  return true;
}

async function compile() {
  const { compileTables } = await import('../src/conformance/compile/compile-tables.ts');
  const { readDefinitions } = await import('../src/conformance/compile/definitions.ts');
  const core = readCore(join(root, 'fhir-profiles', 'r4-core'));
  const ours = readFolder(join(root, 'fhir-profiles', 'package'));
  const structures = ours.filter(({ resourceType }) => resourceType === 'StructureDefinition').map(({ url }) => url);
  const profiles = [...structures, ...EXTENSIONS.map(id => CORE + id)].sort();
  const isExtension = ({ type, derivation }) => type === 'Extension' && derivation === 'constraint';
  const isType = ({ resourceType, derivation }) => resourceType === 'StructureDefinition' && derivation !== 'constraint';
  const isCodeSystem = ({ resourceType }) => resourceType === 'CodeSystem';
  const base = {
    // Nothing leads to the core extensions, which may stand anywhere.
    profiles: core
      .filter(isExtension)
      .map(({ url }) => url)
      .sort(),
    types: core
      .filter(isType)
      .map(({ type }) => type)
      .sort(),
    codeSystems: core.filter(isCodeSystem).map(({ url }) => url),
  };
  const own = compileTables(readDefinitions([...core, ...ours]), {
    profiles,
    types: TYPES,
    codeSystems: ours.filter(isCodeSystem).map(({ url }) => url),
  });
  const whole = compileTables(readDefinitions(core), base);
  const file = (name, compiled) => ({
    path: join(root, 'src', 'conformance', name),
    ...compiled,
    text: `${JSON.stringify(compiled.tables)}\n`,
  });
  return [file('tables.generated.json', own), file('r4.generated.json', whole)];
}

const size = bytes => `${(bytes / 1024).toFixed(1)} KB`;

/** Writes the tables and prints their size and what they leave unchecked. The same definitions give the same bytes. */
export async function buildValidatorTables() {
  if (ranElsewhere([])) return;
  for (const { path, tables, unchecked, text } of await compile()) {
    writeFileSync(path, text);
    const count = part => Object.keys(tables[part]).length;
    const parts = ['profiles', 'types', 'valueSets', 'codeSystems', 'invariants'].map(part => `${count(part)} ${part}`);
    console.log(`${basename(path)}: ${parts.join(', ')}; ${size(text.length)}, ${size(gzipSync(text, { level: 9 }).length)} gzipped`);
    for (const what of unchecked) console.log(`  not checked: ${what}`);
  }
}

/** Says on the terminal, and by the exit code, when the committed tables are not what the definitions give. */
async function checkValidatorTables() {
  if (ranElsewhere(['--check'])) return;
  for (const { path, text } of await compile()) {
    if (existsSync(path) && readFileSync(path, 'utf8').replaceAll('\r\n', '\n') === text) continue;
    console.error(`${basename(path)} is not what the definitions give. Run "npm run profiles" and commit what it writes.`);
    process.exitCode = 1;
  }
}

if (process.argv[1] && pathToFileURL(process.argv[1]).href === import.meta.url)
  await (process.argv[2] === '--check' ? checkValidatorTables() : buildValidatorTables());
