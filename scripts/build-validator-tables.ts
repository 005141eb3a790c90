// Compiles fhir-profiles/package over the vendored FHIR R4 core into src/conformance/tables.generated.json, and the whole of
// that core into r4.generated.json beside it.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Compiled, compileTables } from '../src/conformance/compile/compile-tables.ts';
import { CORE, readDefinitions } from '../src/conformance/compile/definitions.ts';
import { compileInvariants } from '../src/conformance/fhirpath/compile-invariants.ts';
import type { Tables } from '../src/conformance/tables.ts';
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

interface MadeFile {
  readonly path: string;
  readonly text: string;
}

interface Made {
  readonly compiled: Compiled;
  readonly files: readonly MadeFile[];
}

const inConformance = (...names: readonly string[]): string => join(root, 'src', 'conformance', ...names);

/** Tables, and beside them the functions of their invariants, whose expressions the tables then need not hold. */
function made(tablesName: string, name: string, compiled: Compiled, others: readonly Tables[]): Made {
  const { script, left } = compileInvariants(compiled.tables, others);
  if (left.length > 0) throw new Error(`Invariants that are not compiled: ${left.join('; ')}`);
  const invariants = compiled.tables.invariants.map(({ expression, ...rest }) => rest);
  return {
    compiled,
    files: [
      { path: inConformance(tablesName), text: `${JSON.stringify({ ...compiled.tables, invariants })}\n` },
      { path: inConformance('fhirpath', `${name}-invariants.generated.ts`), text: script },
      {
        path: inConformance('fhirpath', `${name}-expressions.generated.json`),
        text: `${JSON.stringify(compiled.tables.invariants.map(({ expression = '' }) => expression))}\n`,
      },
    ],
  };
}

function compile(): readonly Made[] {
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
  const whole = compileTables(core, base);
  return [made('tables.generated.json', 'own', own, [whole.tables]), made('r4.generated.json', 'r4', whole, [])];
}

const size = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
const PARTS = ['profiles', 'types', 'valueSets', 'codeSystems', 'invariants'] as const;

/** Writes the tables and prints their size and what they leave unchecked. The same definitions give the same bytes. */
export function buildValidatorTables(): void {
  for (const { compiled, files } of compile()) {
    for (const { path, text } of files) writeFileSync(path, text);
    const parts = PARTS.map(part => `${Object.keys(compiled.tables[part]).length} ${part}`);
    console.log(parts.join(', '));
    for (const { path, text } of files)
      console.log(`  ${basename(path)}: ${size(text.length)}, ${size(gzipSync(text, { level: 9 }).length)} gzipped`);
    for (const what of compiled.unchecked) console.log(`  not checked: ${what}`);
  }
}

/** Says on the terminal, and by the exit code, when the committed tables are not what the definitions give. */
function checkValidatorTables(): void {
  for (const { path, text } of compile().flatMap(({ files }) => files)) {
    if (existsSync(path) && readFileSync(path, 'utf8').replaceAll('\r\n', '\n') === text) continue;
    console.error(`${basename(path)} is not what the definitions give. Run "npm run profiles" and commit what it writes.`);
    process.exitCode = 1;
  }
}

if (import.meta.main) {
  if (process.argv[2] === '--check') checkValidatorTables();
  else buildValidatorTables();
}
