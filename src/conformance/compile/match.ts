import type { ElementDefinitionSlicingDiscriminator, StructureDefinition } from 'fhir/r4.js';
import { isJsonObject } from '../../plain/json-object.ts';
import type { MatchTable } from '../tables.ts';
import { CORE, withoutVersion } from './definitions.ts';
import type { Branch } from './tree.ts';
import { choiceValue, readSnapshot } from './tree.ts';

/** What the matching of slices asks of the definitions. */
export interface Sources {
  structure(canonical: string): StructureDefinition | undefined;
  /** The value set's URL where its codes can be listed. */
  needValueSet(canonical: string): string | undefined;
  /** The profile's URL where it can be checked. */
  needProfile(canonical: string): string | undefined;
}

/** How an item is known to belong to `slice`, or why that cannot be told. */
export function matchSlice(
  slice: Branch,
  discriminators: readonly ElementDefinitionSlicingDiscriminator[],
  sources: Sources,
): { readonly match: readonly MatchTable[] } | { readonly unsupported: string } {
  const match: MatchTable[] = [];
  for (const discriminator of discriminators) {
    const one = matchOne(slice, discriminator, sources);
    if (typeof one === 'string') return { unsupported: one };
    match.push(one);
  }
  return match.length === 0 ? { unsupported: 'a slicing without a discriminator' } : { match };
}

function matchOne(slice: Branch, { type, path }: ElementDefinitionSlicingDiscriminator, sources: Sources): MatchTable | string {
  const unsupported = `the discriminator ${type} ${path} of ${slice.definition.id}`;
  const steps = discriminatorSteps(path);
  if (steps === undefined) return unsupported;
  const resolves = steps.at(-1) === 'resolve()';
  const at = follow(slice, resolves ? steps.slice(0, -1) : steps, sources);
  if (at === undefined) return unsupported;
  const base = { path: at.path };
  const types = at.branch?.definition.type ?? [];
  if (resolves) {
    const targets = types.flatMap(({ targetProfile = [] }) => targetProfile.map(canonical => targetType(canonical, sources)));
    return type === 'type' && targets.length > 0 ? { ...base, targets } : unsupported;
  }
  if (type === 'exists') {
    const { min = 0, max = '*' } = at.branch?.definition ?? {};
    if (max === '0') return { ...base, exists: false };
    return min > 0 ? { ...base, exists: true } : unsupported;
  }
  if (type === 'type') return types.length > 0 ? { ...base, types: types.map(({ code }) => code) } : unsupported;
  if (type === 'profile') {
    const [canonical, ...more] = types.flatMap(({ profile = [] }) => profile);
    const profile = canonical === undefined || more.length > 0 ? undefined : sources.needProfile(canonical);
    return profile === undefined ? unsupported : { ...base, profile };
  }
  if (at.fixed !== undefined) return { ...base, fixed: at.fixed };
  const pattern = at.pattern ?? (at.branch && patternBelow(at.branch));
  if (pattern !== undefined) return { ...base, pattern };
  const binding = at.branch?.definition.binding;
  const valueSet = binding?.strength === 'required' && binding.valueSet ? sources.needValueSet(binding.valueSet) : undefined;
  return valueSet === undefined ? unsupported : { ...base, valueSet };
}

const targetType = (canonical: string, { structure }: Sources): string => {
  const url = withoutVersion(canonical);
  return structure(url)?.type ?? url.replace(/^.*\//, '');
};

const STEP = /\$this|extension\('([^']+)'\)|ofType\((\w+)\)|resolve\(\)|[A-Za-z_]\w*/y;

/** `value.ofType(Quantity).code` as `valueQuantity`, `code`; undefined where a path has something else in it. */
function discriminatorSteps(path: string): readonly string[] | undefined {
  const steps: string[] = [];
  for (let at = 0; at < path.length; ) {
    STEP.lastIndex = at;
    const [step, url, type] = STEP.exec(path) ?? [];
    if (step === undefined) return undefined;
    at += step.length + 1;
    if (type !== undefined) steps.push(`${steps.pop() ?? ''}${type.charAt(0).toUpperCase()}${type.slice(1)}`);
    else if (url !== undefined) steps.push(`extension('${url}')`);
    else if (step !== '$this') steps.push(step);
    const isEnd = at > path.length || path[at - 1] === '.';
    if (!isEnd) return undefined;
  }
  const resolved = steps.indexOf('resolve()');
  return resolved >= 0 && resolved < steps.length - 1 ? undefined : steps;
}

interface Found {
  /** With the `[x]` of choices. */
  readonly path: readonly string[];
  readonly branch: Branch | undefined;
  readonly fixed: unknown;
  readonly pattern: unknown;
}

/** Walks down from a slice; what a parent fixes or patterns holds for its parts, and a profile on the type has its say. */
function follow(slice: Branch, names: readonly string[], sources: Sources): Found | undefined {
  let branch: Branch | undefined = slice;
  let fixed = choiceValue(slice.definition, 'fixed');
  let pattern = choiceValue(slice.definition, 'pattern');
  const path: string[] = [];
  for (const name of names) {
    fixed = partOf(fixed, name);
    pattern = partOf(pattern, name);
    const next: Branch | undefined = branch && childOf(branch, name, sources);
    if (next === undefined && fixed === undefined && pattern === undefined) return undefined;
    const isWholeChoice = next?.definition.path.endsWith('[x]') === true && next.definition.path.endsWith(`.${name}[x]`);
    path.push(isWholeChoice ? `${name}[x]` : name);
    branch = next;
    fixed ??= next && choiceValue(next.definition, 'fixed');
    pattern ??= next && choiceValue(next.definition, 'pattern');
  }
  return { path, branch, fixed, pattern };
}

function childOf(branch: Branch, name: string, sources: Sources): Branch | undefined {
  const own = namedChild(branch, name);
  if (own !== undefined) return own;
  const url = extensionUrl(name);
  if (url !== undefined) return profileRoot(url, sources);
  const [type] = branch.definition.type ?? [];
  const canonical = type?.profile?.[0] ?? (type && `${CORE}${type.code}`);
  const root = canonical === undefined ? undefined : profileRoot(canonical, sources);
  return root && namedChild(root, name);
}

const extensionUrl = (name: string): string | undefined => /^extension\('(.*)'\)$/.exec(name)?.[1];

function profileRoot(canonical: string, { structure }: Sources): Branch | undefined {
  const found = structure(withoutVersion(canonical));
  const tree = found && readSnapshot(found);
  return tree && 'root' in tree ? tree.root : undefined;
}

/** A child by its name, as a choice, as one type of a choice (`valueQuantity`), or as the extension with a URL. */
function namedChild({ children }: Branch, name: string): Branch | undefined {
  const found = children.get(name) ?? children.get(`${name}[x]`);
  if (found !== undefined) return found;
  const url = extensionUrl(name);
  if (url !== undefined)
    return [...(children.get('extension')?.slices.values() ?? [])].find(({ definition }) =>
      definition.type?.some(({ profile }) => profile?.some(canonical => withoutVersion(canonical) === url)),
    );
  for (const [key, choice] of children) {
    if (!key.endsWith('[x]') || !name.startsWith(key.slice(0, -3))) continue;
    const slice = [...choice.slices.values()].find(({ definition }) => definition.sliceName === name);
    if (slice !== undefined) return slice;
    const type = choice.definition.type?.filter(({ code }) => `${key.slice(0, -3)}${code}`.toLowerCase() === name.toLowerCase());
    if (type !== undefined && type.length > 0) return { ...choice, definition: { ...choice.definition, type } };
  }
  return undefined;
}

/** Lists are walked item by item, so a list of one stands for its item. */
function partOf(value: unknown, name: string): unknown {
  const part = isJsonObject(value) ? value[name] : undefined;
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
