import type { ValueSet, ValueSetComposeInclude, ValueSetExpansionContains } from 'fhir/r4.js';
import type { ValueSetTable } from '../tables.ts';
import { codesOfSystem } from './code-system.ts';
import type { Definitions } from './definitions.ts';
import { withoutVersion } from './definitions.ts';

type Codes = ReadonlyMap<string, ReadonlySet<string>>;

/** Members of a value set by system, or the reason why they cannot be listed. */
export function listCodes(url: string, definitions: Definitions): { readonly codes: ValueSetTable } | { readonly unlisted: string } {
  const codes = codesOf(url, definitions, []);
  if (typeof codes === 'string') return { unlisted: codes };
  return { codes: Object.fromEntries([...codes].map(([system, members]) => [system, [...members]])) };
}

const NONE: Codes = new Map();

/** `within` are the value sets that are being listed: one that includes itself adds nothing. */
function codesOf(url: string, definitions: Definitions, within: readonly string[]): Codes | string {
  const key = withoutVersion(url);
  if (within.includes(key)) return NONE;
  const valueSet = definitions.valueSets.get(key);
  if (valueSet === undefined) return `${key} is not among the definitions`;
  const composed = composedCodes(valueSet, definitions, [...within, key]);
  return typeof composed === 'string' ? (expandedCodes(valueSet) ?? composed) : composed;
}

function composedCodes({ url, compose }: ValueSet, definitions: Definitions, within: readonly string[]): Codes | string {
  if (compose === undefined) return `${url} has no compose`;
  let codes: Codes = NONE;
  for (const include of compose.include ?? []) {
    const some = includedCodes(include, definitions, within);
    if (typeof some === 'string') return some;
    codes = union(codes, some);
  }
  for (const exclude of compose.exclude ?? []) {
    const some = includedCodes(exclude, definitions, within);
    if (typeof some === 'string') return some;
    codes = keep(codes, (system, code) => !some.get(system)?.has(code));
  }
  return codes;
}

/** An include is what its system and each of its value sets have in common. */
function includedCodes(include: ValueSetComposeInclude, definitions: Definitions, within: readonly string[]): Codes | string {
  const { system, valueSet: imports = [] } = include;
  let codes: Codes | undefined;
  if (system !== undefined) {
    const members = codesOfSystem(include, system, definitions);
    if (typeof members === 'string') return members;
    codes = new Map([[system, new Set(members)]]);
  }
  for (const url of imports) {
    const some = codesOf(url, definitions, within);
    if (typeof some === 'string') return some;
    codes = codes === undefined ? some : keep(codes, (name, code) => some.get(name)?.has(code) === true);
  }
  return codes ?? NONE;
}

function union(some: Codes, others: Codes): Codes {
  const all = new Map(some);
  for (const [system, members] of others) all.set(system, new Set([...(all.get(system) ?? []), ...members]));
  return all;
}

const keep = (codes: Codes, isKept: (system: string, code: string) => boolean): Codes =>
  new Map([...codes].map(([system, members]) => [system, new Set([...members].filter(code => isKept(system, code)))]));

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
