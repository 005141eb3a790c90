// Compiles fhir-profiles/package over the vendored FHIR R4 core into src/conformance/tables.generated.json.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { ensureNode, isRecentEnough } from './ensure-node.mjs';
import { unpackTarGz } from './tar-archive.mjs';

const here = fileURLToPath(import.meta.url);
const root = resolve(dirname(here), '..');
const target = join(root, 'src', 'conformance', 'tables.generated.json');

/** Base types to know beside those of the profiles: what our resources contain or refer to, and what carries them where a server takes no others. */
const TYPES = ['Patient', 'RelatedPerson', 'Device', 'DocumentReference'];

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
  // Nothing leads to the core extensions, which may stand anywhere.
  const extensions = core.filter(({ type, derivation }) => type === 'Extension' && derivation === 'constraint');
  const profiles = [...ours.filter(({ resourceType }) => resourceType === 'StructureDefinition'), ...extensions].map(({ url }) => url);
  const { tables, unchecked } = compileTables(readDefinitions([...core, ...ours]), { profiles: profiles.sort(), types: TYPES });
  return { tables, unchecked, text: `${JSON.stringify(tables)}\n` };
}

/** Writes the tables and prints their size and what they leave unchecked. The same definitions give the same bytes. */
export async function buildValidatorTables() {
  if (ranElsewhere([])) return;
  const { tables, unchecked, text } = await compile();
  writeFileSync(target, text);
  const size = bytes => `${(bytes / 1024).toFixed(1)} KB`;
  const count = part => Object.keys(tables[part]).length;
  console.log(
    `${count('profiles')} profiles, ${count('types')} types, ${count('valueSets')} value sets, ${count('invariants')} invariants:`,
  );
  console.log(`${size(text.length)}, ${size(gzipSync(text, { level: 9 }).length)} gzipped: ${target}`);
  for (const what of unchecked) console.log(`not checked: ${what}`);
}

/** Says on the terminal, and by the exit code, when the committed tables are not what the definitions give. */
async function checkValidatorTables() {
  if (ranElsewhere(['--check'])) return;
  const { text } = await compile();
  if (readFileSync(target, 'utf8').replaceAll('\r\n', '\n') === text) return;
  console.error('The validator tables are not those of the profiles. Run "npm run profiles" and commit what it writes.');
  process.exitCode = 1;
}

if (process.argv[1] && pathToFileURL(process.argv[1]).href === import.meta.url)
  await (process.argv[2] === '--check' ? checkValidatorTables() : buildValidatorTables());
