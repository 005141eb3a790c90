import type { CodeSystem, StructureDefinition } from 'fhir/r4.js';
import type { CodeSystemTable, InvariantTable, Tables, TypeTable, ValueSetTable } from '../tables.ts';
import { displaysOf } from './code-system.ts';
import type { Definitions } from './definitions.ts';
import { CORE, withoutVersion } from './definitions.ts';
import { compileElement } from './element.ts';
import { readSnapshot } from './tree.ts';
import { listCodes } from './value-sets.ts';
import type { Workshop } from './workshop.ts';

export interface Compiled {
  readonly tables: Tables;
  /** What a definition asks for and the validator will not check, in words. */
  readonly unchecked: readonly string[];
}

/**
 * Tables for the profiles, types and code systems that are named, with all that they lead to: types, extensions, required
 * value sets. The same definitions give the same tables, member for member.
 */
export function compileTables(
  definitions: Definitions,
  wanted: { readonly profiles: readonly string[]; readonly types: readonly string[]; readonly codeSystems?: readonly string[] },
): Compiled {
  const types = new Map<string, TypeTable>();
  const profiles = new Map<string, TypeTable>();
  const valueSets = new Map<string, ValueSetTable | undefined>();
  const invariants: InvariantTable[] = [];
  const invariantIndex = new Map<string, number>();
  const rootKeys = new Map<string, ReadonlySet<string>>();
  const unchecked = new Set<string>();
  const queue: { structure: StructureDefinition; into: Map<string, TypeTable>; key: string }[] = [];
  const queued = new Set<string>();

  const enqueue = (structure: StructureDefinition, into: Map<string, TypeTable>, key: string) => {
    if (queued.has(structure.url)) return;
    queued.add(structure.url);
    queue.push({ structure, into, key });
  };

  const workshop: Workshop = {
    structure: canonical => definitions.structures.get(withoutVersion(canonical)),
    needType(name) {
      const structure = definitions.structures.get(CORE + name);
      if (structure === undefined) unchecked.add(`values of type ${name}: no definition`);
      else enqueue(structure, types, name);
    },
    needProfile(canonical) {
      const url = withoutVersion(canonical);
      const structure = definitions.structures.get(url);
      if (structure === undefined) unchecked.add(`${url}: no definition`);
      if (structure?.derivation !== 'constraint') return undefined;
      if (structure.snapshot === undefined) {
        unchecked.add(`${url}: it has no snapshot`);
        return undefined;
      }
      enqueue(structure, profiles, url);
      return url;
    },
    needValueSet(canonical) {
      const url = withoutVersion(canonical);
      if (!valueSets.has(url)) {
        const listed = listCodes(url, definitions);
        if ('unlisted' in listed) unchecked.add(`the binding to ${url}: ${listed.unlisted}`);
        valueSets.set(url, 'codes' in listed ? listed.codes : undefined);
      }
      return valueSets.get(url) === undefined ? undefined : url;
    },
    invariant({ key, severity, expression = '', human, source = '' }, owner) {
      const table = { key, severity, expression, human, source: source === '' ? owner : withoutVersion(source) };
      const id = JSON.stringify(table);
      const known = invariantIndex.get(id);
      if (known !== undefined) return known;
      invariantIndex.set(id, invariants.length);
      return invariants.push(table) - 1;
    },
    rootKeys(type) {
      const known = rootKeys.get(type);
      if (known !== undefined) return known;
      const [root] = definitions.structures.get(CORE + type)?.snapshot?.element ?? [];
      const keys = new Set(root?.constraint?.map(({ key }) => key));
      rootKeys.set(type, keys);
      return keys;
    },
    unchecked: what => unchecked.add(what),
  };

  for (const url of wanted.profiles) workshop.needProfile(url);
  // The extensions beside a primitive are checked as an Element's.
  for (const name of ['Element', ...wanted.types]) workshop.needType(name);
  for (const { structure, into, key } of queue) {
    const tree = readSnapshot(structure);
    if ('problem' in tree) {
      unchecked.add(`${structure.url}: ${tree.problem}`);
      continue;
    }
    into.set(key, {
      kind: structure.kind,
      type: structure.type,
      ...(structure.type === 'Extension' && into === profiles ? extensionRules(structure, workshop) : ancestry(structure)),
      root: compileElement(tree.root, { workshop, structure }),
    });
    if (into === profiles) workshop.needType(structure.type);
  }

  const listedValueSets = [...valueSets].flatMap(([url, codes]) => (codes === undefined ? [] : [[url, codes] as const]));
  return {
    tables: {
      types: sorted(types),
      profiles: sorted(profiles),
      invariants,
      // Two lists of the same names side by side cost little more than one, compressed.
      resourceTypes: resourceTypes(definitions),
      valueSets: sorted(listedValueSets),
      codeSystems: sorted((wanted.codeSystems ?? []).flatMap(url => heldWhole(definitions.codeSystems.get(url)))),
    },
    unchecked: [...unchecked].sort(),
  };
}

function ancestry({ derivation, baseDefinition = '' }: StructureDefinition): { readonly base?: string } {
  return derivation === 'specialization' && baseDefinition.startsWith(CORE) ? { base: baseDefinition.slice(CORE.length) } : {};
}

/** R4 says that it stands on the code of a type; its own snapshots have it on the type, and HL7's validator asks for that. */
const STANDS: Readonly<Record<string, string>> = {
  'http://hl7.org/fhir/StructureDefinition/structuredefinition-fhir-type': 'ElementDefinition.type',
};

/** Where an extension may stand, and whether it changes meaning. */
function extensionRules(structure: StructureDefinition, { unchecked }: Workshop): Pick<TypeTable, 'contexts' | 'isModifier'> {
  const { url, context = [], contextInvariant } = structure;
  const asked = context.filter(({ type }) => type === 'fhirpath');
  if (asked.length > 0 || contextInvariant !== undefined) unchecked(`${url}: where it may stand is said in FHIRPath`);
  const contexts = asked.length > 0 ? [] : context.map(({ expression }) => STANDS[url] ?? expression.replace(/\[x\]/g, ''));
  const isModifier = structure.snapshot?.element[0]?.isModifier === true;
  return { ...(contexts.length > 0 ? { contexts } : {}), ...(isModifier ? { isModifier } : {}) };
}

function heldWhole(system: CodeSystem | undefined): readonly (readonly [string, CodeSystemTable])[] {
  return system?.content === 'complete' ? [[system.url ?? '', displaysOf(system)]] : [];
}

/** All that are not abstract, from the code system: the definitions at hand may be a subset. */
function resourceTypes(definitions: Definitions): readonly string[] {
  const listed = definitions.codeSystems.get('http://hl7.org/fhir/resource-types')?.concept?.map(({ code }) => code);
  const defined = [...definitions.structures.values()].filter(({ kind }) => kind === 'resource').map(({ type }) => type);
  return [...new Set(listed ?? defined)].filter(type => type !== 'Resource' && type !== 'DomainResource').sort();
}

function sorted<T>(entries: Iterable<readonly [string, T]>): Readonly<Record<string, T>> {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}
