import type { ElementDefinitionSlicingDiscriminator, StructureDefinition } from 'fhir/r4.js';
import { isObject } from '../json.ts';
import type { MatchTable } from '../tables.ts';
import { CORE, withoutVersion } from './definitions.ts';
import type { Branch } from './tree.ts';
import { choiceValue, readSnapshot } from './tree.ts';

type Lookup = (canonical: string) => StructureDefinition | undefined;
/** The value set's URL where its codes can be listed. */
type Listed = (canonical: string) => string | undefined;

/** How an item is known to belong to `slice`, or why that cannot be told. */
export function matchSlice(
  slice: Branch,
  discriminators: readonly ElementDefinitionSlicingDiscriminator[],
  lookup: Lookup,
  listed: Listed,
): { readonly match: readonly MatchTable[] } | { readonly unsupported: string } {
  const match: MatchTable[] = [];
  for (const discriminator of discriminators) {
    const one = matchOne(slice, discriminator, lookup, listed);
    if (typeof one === 'string') return { unsupported: one };
    match.push(one);
  }
  return match.length === 0 ? { unsupported: 'a slicing without a discriminator' } : { match };
}

function matchOne(
  slice: Branch,
  { type, path }: ElementDefinitionSlicingDiscriminator,
  lookup: Lookup,
  listed: Listed,
): MatchTable | string {
  const names = path === '$this' ? [] : path.split('.');
  if (names.some(name => name.includes('('))) return `the discriminator path ${path}`;
  const at = follow(slice, names, lookup);
  if (at === undefined) return `the discriminator ${type} ${path} of ${slice.definition.id}`;
  const base = { path: at.path };
  if (type === 'exists') {
    const { min = 0, max = '*' } = at.branch?.definition ?? {};
    if (max === '0') return { ...base, exists: false };
    return min > 0 ? { ...base, exists: true } : `the discriminator exists ${path} of ${slice.definition.id}`;
  }
  if (type === 'type') {
    const types = at.branch?.definition.type?.map(({ code }) => code) ?? [];
    return types.length > 0 ? { ...base, types } : `the discriminator type ${path} of ${slice.definition.id}`;
  }
  if (type === 'value' || type === 'pattern') {
    if (at.fixed !== undefined) return { ...base, fixed: at.fixed };
    const pattern = at.pattern ?? (at.branch && patternBelow(at.branch));
    if (pattern !== undefined) return { ...base, pattern };
    const binding = at.branch?.definition.binding;
    const valueSet = binding?.strength === 'required' && binding.valueSet ? listed(binding.valueSet) : undefined;
    if (valueSet !== undefined) return { ...base, valueSet };
  }
  return `the discriminator ${type} ${path} of ${slice.definition.id}`;
}

interface Found {
  /** With the `[x]` of choices. */
  readonly path: readonly string[];
  readonly branch: Branch | undefined;
  readonly fixed: unknown;
  readonly pattern: unknown;
}

/** Walks down from a slice; what a parent fixes or patterns holds for its parts, and a profile on the type has its say. */
function follow(slice: Branch, names: readonly string[], lookup: Lookup): Found | undefined {
  let branch: Branch | undefined = slice;
  let fixed = choiceValue(slice.definition, 'fixed');
  let pattern = choiceValue(slice.definition, 'pattern');
  const path: string[] = [];
  for (const name of names) {
    fixed = partOf(fixed, name);
    pattern = partOf(pattern, name);
    const next: Branch | undefined = branch && childOf(branch, name, lookup);
    if (next === undefined && fixed === undefined && pattern === undefined) return undefined;
    path.push(next?.definition.path.endsWith('[x]') ? `${name}[x]` : name);
    branch = next;
    fixed ??= next && choiceValue(next.definition, 'fixed');
    pattern ??= next && choiceValue(next.definition, 'pattern');
  }
  return { path, branch, fixed, pattern };
}

function childOf(branch: Branch, name: string, lookup: Lookup): Branch | undefined {
  const own = branch.children.get(name) ?? branch.children.get(`${name}[x]`);
  if (own !== undefined) return own;
  const [type] = branch.definition.type ?? [];
  const canonical = type?.profile?.[0] ?? (type && `${CORE}${type.code}`);
  const structure = canonical === undefined ? undefined : lookup(withoutVersion(canonical));
  if (structure === undefined) return undefined;
  const { children } = readSnapshot(structure);
  return children.get(name) ?? children.get(`${name}[x]`);
}

/** Lists are walked item by item, so a list of one stands for its item. */
function partOf(value: unknown, name: string): unknown {
  const part = isObject(value) ? value[name] : undefined;
  return Array.isArray(part) && part.length === 1 ? part[0] : part;
}

/** `* category.coding = …` under a discriminator `category`: the patterns of the parts, as one. */
function patternBelow(branch: Branch): unknown {
  const parts: Record<string, unknown> = {};
  for (const [name, child] of branch.children) {
    const part = choiceValue(child.definition, 'fixed') ?? choiceValue(child.definition, 'pattern') ?? patternBelow(child);
    if (part !== undefined) parts[name] = child.definition.base?.max === '1' ? part : [part];
  }
  return Object.keys(parts).length > 0 ? parts : undefined;
}
