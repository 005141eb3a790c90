import { MUTATIONS, type Stock } from './mutations.ts';
import { type Random, seeded } from './random.ts';
import { isJson, type Json, objectsOf } from './spots.ts';

export interface Mutant {
  readonly name: string;
  readonly resource: Json;
}

/** `count` spoiled or varied copies, taking the resources in turn; one of six is changed twice. Same seed, same mutants. */
export function mutants(resources: ReadonlyMap<string, Json>, stock: Stock, count: number, seed: number): readonly Mutant[] {
  const random = seeded(seed);
  const names = [...resources.keys()];
  const kinds = [...MUTATIONS.keys()];
  const made: Mutant[] = [];
  const seen = new Set<string>();
  for (let turn = 0; made.length < count; turn += 1) {
    if (turn > count * 20) throw new Error(`Only ${made.length} different mutants can be made of these ${names.length} resources`);
    const name = names[turn % names.length];
    const original = name === undefined ? undefined : resources.get(name);
    if (name === undefined || original === undefined) continue;
    const resource = structuredClone(original);
    const edits = [edit(resource, random, stock, kinds), ...(random.below(6) === 0 ? [edit(resource, random, stock, kinds)] : [])];
    const done = edits.filter(done => done !== undefined);
    const text = JSON.stringify(resource);
    if (done.length === 0 || seen.has(text) || text === JSON.stringify(original)) continue;
    seen.add(text);
    made.push({ name: `${name}: ${done.join('; ')}`, resource });
  }
  return made;
}

function edit(resource: Json, random: Random, stock: Stock, kinds: readonly string[]): string | undefined {
  const kind = random.pick(kinds);
  return kind === undefined ? undefined : MUTATIONS.get(kind)?.(resource, random, stock);
}

/** What these resources and code systems have in them. */
export function stockOf(resources: Iterable<Json>, definitions: Iterable<Json>): Stock {
  const codes = new Map<string, string[]>();
  const add = (system: unknown, code: unknown) => {
    if (typeof system !== 'string' || typeof code !== 'string') return;
    const known = codes.get(system) ?? [];
    codes.set(system, known);
    if (!known.includes(code)) known.push(code);
  };
  const extensions = new Map<string, Json>();
  const profiles: string[] = [];
  for (const { object } of [...resources].flatMap(objectsOf)) {
    add(object.system, object.code);
    if (typeof object.url === 'string') extensions.set(object.url, object);
  }
  for (const definition of definitions) {
    if (definition.resourceType === 'CodeSystem')
      for (const { object } of objectsOf(definition)) if (!('resourceType' in object)) add(definition.url, object.code);
    if (definition.resourceType === 'StructureDefinition' && definition.derivation === 'constraint' && typeof definition.url === 'string')
      profiles.push(definition.url);
  }
  return { codes, extensions: [...extensions.values()].filter(isJson), profiles };
}
