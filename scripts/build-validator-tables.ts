// Compiles fhir-profiles/package over the vendored FHIR R4 core into src/conformance/tables.generated.json, and the whole of
// that core into r4.generated.json beside it.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Compiled, compileTables } from '../src/conformance/compile/compile-tables.ts';
import { CORE, readDefinitions } from '../src/conformance/compile/definitions.ts';
import { root, textOf } from './profiles/layout.ts';
import { unpackTarGz } from './tar-archive.ts';

/** Base types to know beside those of the profiles: what our resources contain or refer to, and what carries them where a server takes no others. */
const TYPES = ['Patient', 'RelatedPerson', 'Device', 'DocumentReference'];

/** HL7's extensions that what we write may carry. */
const EXTENSIONS = ['data-absent-reason'];

function readFolder(folder: string): readonly unknown[] {
  return readdirSync(join(root, folder))
    .filter(name => name.endsWith('.json') && name !== 'package.json' && !name.startsWith('.'))
    .sort()
    .map((name): unknown => JSON.parse(textOf(root, `${folder}/${name}`)));
}

function readCore(folder: string): readonly unknown[] {
  const archives = readdirSync(folder).filter(name => name.endsWith('.tgz'));
  return archives
    .sort()
    .flatMap(name => [...unpackTarGz(readFileSync(join(folder, name)))])
    .filter(([name]) => name.endsWith('.json') && !name.endsWith('/package.json'))
    .map(([, text]): unknown => JSON.parse(text));
}

interface TablesFile {
  readonly path: string;
  readonly compiled: Compiled;
  readonly text: string;
}

const tablesFile = (name: string, compiled: Compiled): TablesFile => ({
  path: join(root, 'src', 'conformance', name),
  compiled,
  text: `${JSON.stringify(compiled.tables)}\n`,
});

function compile(): readonly TablesFile[] {
  const coreResources = readCore(join(root, 'fhir-profiles', 'r4-core'));
  const ourResources = readFolder('fhir-profiles/package');
  const core = readDefinitions(coreResources);
  const ours = readDefinitions(ourResources);
  const structures = [...core.structures.values()];
  const base = {
    // Nothing leads to the core extensions, which may stand anywhere.
    profiles: structures
      .filter(({ type, derivation }) => type === 'Extension' && derivation === 'constraint')
      .map(({ url }) => url)
      .sort(),
    types: structures
      .filter(({ derivation }) => derivation !== 'constraint')
      .map(({ type }) => type)
      .sort(),
    codeSystems: [...core.codeSystems.keys()],
  };
  const own = compileTables(readDefinitions([...coreResources, ...ourResources]), {
    profiles: [...ours.structures.keys(), ...EXTENSIONS.map(id => CORE + id)].sort(),
    types: TYPES,
    codeSystems: [...ours.codeSystems.keys()],
  });
  return [tablesFile('tables.generated.json', own), tablesFile('r4.generated.json', compileTables(core, base))];
}

const size = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
const PARTS = ['profiles', 'types', 'valueSets', 'codeSystems', 'invariants'] as const;

/** Writes the tables and prints their size and what they leave unchecked. The same definitions give the same bytes. */
export function buildValidatorTables(): void {
  for (const { path, compiled, text } of compile()) {
    writeFileSync(path, text);
    const parts = PARTS.map(part => `${Object.keys(compiled.tables[part]).length} ${part}`);
    console.log(`${basename(path)}: ${parts.join(', ')}; ${size(text.length)}, ${size(gzipSync(text, { level: 9 }).length)} gzipped`);
    for (const what of compiled.unchecked) console.log(`  not checked: ${what}`);
  }
}

/** Says on the terminal, and by the exit code, when the committed tables are not what the definitions give. */
function checkValidatorTables(): void {
  for (const { path, text } of compile()) {
    if (existsSync(path) && readFileSync(path, 'utf8').replaceAll('\r\n', '\n') === text) continue;
    console.error(`${basename(path)} is not what the definitions give. Run "npm run profiles" and commit what it writes.`);
    process.exitCode = 1;
  }
}

if (import.meta.main) {
  if (process.argv[2] === '--check') checkValidatorTables();
  else buildValidatorTables();
}
