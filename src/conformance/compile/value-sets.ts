import type { ValueSet, ValueSetComposeInclude, ValueSetExpansionContains } from 'fhir/r4.js';
import type { ValueSetTable } from '../tables.ts';
import { codesOfSystem } from './code-system.ts';
import type { Definitions } from './definitions.ts';
import { withoutVersion } from './definitions.ts';

/** By system; `*` for all of a system that is known by the form of its codes. */
type Codes = ReadonlyMap<string, ReadonlySet<string> | '*'>;

interface Unlisted {
  readonly unlisted: string;
}

/** Members of a value set by system, or the reason why they cannot be listed. */
export function listCodes(url: string, definitions: Definitions): { readonly codes: ValueSetTable } | Unlisted {
  const codes = codesOf(url, definitions, []);
  if ('unlisted' in codes) return codes;
  return { codes: Object.fromEntries([...codes].map(([system, members]) => [system, members === '*' ? members : [...members]])) };
}

const NONE: Codes = new Map();

/** `within` are the value sets that are being listed: one that includes itself adds nothing. */
function codesOf(url: string, definitions: Definitions, within: readonly string[]): Codes | Unlisted {
  const key = withoutVersion(url);
  if (within.includes(key)) return NONE;
  const valueSet = definitions.valueSets.get(key);
  if (valueSet === undefined) return { unlisted: `${key} is not among the definitions` };
  const composed = composedCodes(valueSet, definitions, [...within, key]);
  return 'unlisted' in composed ? (expandedCodes(valueSet) ?? composed) : composed;
}

function composedCodes({ url, compose }: ValueSet, definitions: Definitions, within: readonly string[]): Codes | Unlisted {
  if (compose === undefined) return { unlisted: `${url} has no compose` };
  let codes: Codes = NONE;
  for (const include of compose.include ?? []) {
    const some = includedCodes(include, definitions, within);
    if ('unlisted' in some) return some;
    codes = union(codes, some);
  }
  for (const exclude of compose.exclude ?? []) {
    const some = includedCodes(exclude, definitions, within);
    if ('unlisted' in some) return some;
    const left = without(codes, some);
    if (left === undefined) return { unlisted: `${url} leaves codes out of a system that cannot be listed` };
    codes = left;
  }
  return codes;
}

/** An include is what its system and each of its value sets have in common. */
function includedCodes(include: ValueSetComposeInclude, definitions: Definitions, within: readonly string[]): Codes | Unlisted {
  const { system, valueSet: imports = [] } = include;
  let codes: Codes | undefined;
  if (system !== undefined) {
    const members = codesOfSystem(include, system, definitions);
    if (typeof members === 'object' && 'unlisted' in members) return members;
    codes = new Map<string, ReadonlySet<string> | '*'>([[system, members === '*' ? members : new Set(members)]]);
  }
  for (const url of imports) {
    const some = codesOf(url, definitions, within);
    if ('unlisted' in some) return some;
    codes = codes === undefined ? some : common(codes, some);
  }
  return codes ?? NONE;
}

function union(some: Codes, others: Codes): Codes {
  const all = new Map(some);
  for (const [system, members] of others) {
    const before = all.get(system) ?? new Set();
    all.set(system, before === '*' || members === '*' ? '*' : new Set([...before, ...members]));
  }
  return all;
}

function common(some: Codes, others: Codes): Codes {
  const shared = new Map<string, ReadonlySet<string> | '*'>();
  for (const [system, members] of some) {
    const theirs = others.get(system) ?? new Set();
    if (members === '*') shared.set(system, theirs);
    else shared.set(system, theirs === '*' ? members : new Set([...members].filter(code => theirs.has(code))));
  }
  return shared;
}

/** Undefined where codes would have to be taken out of what cannot be listed. */
function without(codes: Codes, out: Codes): Codes | undefined {
  const left = new Map<string, ReadonlySet<string> | '*'>();
  for (const [system, members] of codes) {
    const gone = out.get(system) ?? new Set();
    if (gone === '*') continue;
    if (members === '*' && gone.size > 0) return undefined;
    left.set(system, members === '*' ? members : new Set([...members].filter(code => !gone.has(code))));
  }
  return left;
}

/** What a publisher has listed, where that is the whole. */
function expandedCodes({ expansion }: ValueSet): Codes | undefined {
  if (expansion?.contains === undefined || (expansion.offset ?? 0) > 0) return undefined;
  const codes = new Map<string, Set<string>>();
  const open: ValueSetExpansionContains[] = [...expansion.contains].reverse();
  let count = 0;
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    count += 1;
    open.push(...[...(at.contains ?? [])].reverse());
    if (at.system === undefined || at.code === undefined || at.abstract === true) continue;
    codes.set(at.system, (codes.get(at.system) ?? new Set()).add(at.code));
  }
  return expansion.total !== undefined && expansion.total > count ? undefined : codes;
}
