import type { StructureDefinition } from 'fhir/r4.js';
import { isJsonObject } from '../../plain/json-object.ts';
import { type Compiled, compileTables } from './compile-tables.ts';
import { type Definitions, readDefinitions } from './definitions.ts';
import { unsoundness } from './soundness.ts';

/**
 * Tables of every profile and extension in somebody else's package, over the definitions of R4 (`core`). What the package
 * has that cannot be checked is said in `unchecked`, one sentence each: what brings no snapshot, what another package would
 * have to bring, what the compiler does not understand.
 */
export function compilePackage(resources: Iterable<unknown>, core: Definitions): Compiled {
  const unchecked: string[] = [];
  const sound: unknown[] = [];
  for (const resource of resources) {
    const problem = isJsonObject(resource) ? unsoundness(resource) : undefined;
    if (problem === undefined) sound.push(resource);
    else unchecked.push(`${nameOf(resource)}: ${problem}`);
  }
  const own = readDefinitions(sound);
  const definitions: Definitions = {
    structures: merged(core.structures, own.structures),
    valueSets: merged(core.valueSets, own.valueSets),
    codeSystems: merged(core.codeSystems, own.codeSystems),
  };
  const profiles: string[] = [];
  for (const structure of own.structures.values()) {
    const problem = notAProfile(structure);
    if (problem === undefined) profiles.push(structure.url);
    else unchecked.push(`${structure.url}: ${problem}`);
  }
  const compiled = compileTables(definitions, { profiles: profiles.sort(), types: [], codeSystems: [...own.codeSystems.keys()] });
  return { tables: compiled.tables, unchecked: [...new Set([...unchecked, ...compiled.unchecked])].sort() };
}

/** The package's own definitions win. */
const merged = <T>(core: ReadonlyMap<string, T>, own: ReadonlyMap<string, T>): ReadonlyMap<string, T> => new Map([...core, ...own]);

const nameOf = (resource: unknown): string =>
  isJsonObject(resource) && typeof resource.url === 'string' ? resource.url : 'a definition without a URL';

function notAProfile({ derivation, kind, fhirVersion }: StructureDefinition): string | undefined {
  if (kind === 'logical') return 'it is a logical model';
  if (derivation !== 'constraint') return 'it is a type of its own';
  if (fhirVersion !== undefined && !fhirVersion.startsWith('4.0')) return `it is for FHIR ${fhirVersion}, and R4 is 4.0.1`;
  return undefined;
}
