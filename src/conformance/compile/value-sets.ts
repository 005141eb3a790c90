import type { CodeSystem, CodeSystemConcept, ValueSet, ValueSetComposeInclude } from 'fhir/r4.js';
import type { ValueSetTable } from '../tables.ts';
import type { Definitions } from './definitions.ts';
import { withoutVersion } from './definitions.ts';

type Codes = Map<string, Set<string>>;

/** Members of a value set by system, or the reason why they cannot be listed. */
export function listCodes(url: string, definitions: Definitions): { readonly codes: ValueSetTable } | { readonly unlisted: string } {
  const codes: Codes = new Map();
  const reason = addValueSet(url, definitions, codes, new Set());
  if (reason !== undefined) return { unlisted: reason };
  return { codes: Object.fromEntries([...codes].map(([system, members]) => [system, [...members]])) };
}

function addValueSet(url: string, definitions: Definitions, codes: Codes, seen: Set<string>): string | undefined {
  const key = withoutVersion(url);
  if (seen.has(key)) return undefined;
  seen.add(key);
  const valueSet = definitions.valueSets.get(key);
  if (valueSet === undefined) return `${key} is not among the definitions`;
  return addCompose(valueSet, definitions, codes, seen);
}

function addCompose(valueSet: ValueSet, definitions: Definitions, codes: Codes, seen: Set<string>): string | undefined {
  const compose = valueSet.compose;
  if (compose === undefined) return `${valueSet.url} has no compose`;
  for (const include of compose.include) {
    const reason = addInclude(include, definitions, codes, seen);
    if (reason !== undefined) return reason;
  }
  for (const exclude of compose.exclude ?? []) {
    const out: Codes = new Map();
    const reason = addInclude(exclude, definitions, out, new Set());
    if (reason !== undefined) return reason;
    for (const [system, members] of out) for (const code of members) codes.get(system)?.delete(code);
  }
  return undefined;
}

function addInclude(include: ValueSetComposeInclude, definitions: Definitions, codes: Codes, seen: Set<string>): string | undefined {
  const { system, valueSet: imports = [] } = include;
  if (system === undefined) {
    if (imports.length > 1) return 'an include that intersects value sets';
    for (const url of imports) {
      const reason = addValueSet(url, definitions, codes, seen);
      if (reason !== undefined) return reason;
    }
    return undefined;
  }
  if (imports.length > 0) return 'an include that intersects a system with a value set';
  const members = membersOf(include, system, definitions);
  if (typeof members === 'string') return members;
  const known = codes.get(system) ?? new Set<string>();
  for (const code of members) known.add(code);
  codes.set(system, known);
  return undefined;
}

function membersOf(include: ValueSetComposeInclude, system: string, definitions: Definitions): Iterable<string> | string {
  if (include.concept !== undefined) return include.concept.map(concept => concept.code);
  const codeSystem = definitions.codeSystems.get(withoutVersion(system));
  if (codeSystem === undefined || codeSystem.content !== 'complete') return `${system} is not listed whole`;
  const filters = include.filter ?? [];
  if (filters.length === 0) return walk(codeSystem.concept ?? []);
  const [filter, ...more] = filters;
  if (filter === undefined || more.length > 0 || filter.property !== 'concept' || filter.op !== 'is-a') return `a filter on ${system}`;
  return descendants(codeSystem, filter.value);
}

function* walk(concepts: readonly CodeSystemConcept[]): Iterable<string> {
  for (const concept of concepts) {
    yield concept.code;
    yield* walk(concept.concept ?? []);
  }
}

/** `is-a`: the concept and all beneath it, by nesting and by `subsumedBy`/`parent` properties. */
function descendants(codeSystem: CodeSystem, root: string): Iterable<string> {
  const under = new Map<string, string[]>();
  const link = (parent: string, code: string) => under.set(parent, [...(under.get(parent) ?? []), code]);
  const index = (concepts: readonly CodeSystemConcept[], parent?: string) => {
    for (const concept of concepts) {
      if (parent !== undefined) link(parent, concept.code);
      for (const property of concept.property ?? [])
        if ((property.code === 'subsumedBy' || property.code === 'parent') && property.valueCode !== undefined)
          link(property.valueCode, concept.code);
      index(concept.concept ?? [], concept.code);
    }
  };
  index(codeSystem.concept ?? []);
  const found = new Set<string>([root]);
  for (const code of found) for (const child of under.get(code) ?? []) found.add(child);
  return found;
}
