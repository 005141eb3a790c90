import { done, refuse, type Step } from './answer.ts';
import { type Criterion, criterion } from './criterion.ts';
import type { Extract } from './extract.ts';
import type { SearchParameter } from './search-parameter.ts';
import { isStoredType, type StoredType, searchParameter } from './stored-types.ts';

export type Parameters = readonly (readonly [name: string, value: string])[];

export interface SortKey {
  readonly parameter: SearchParameter;
  readonly descending: boolean;
}

/** `_include`: what `source` refers to. `_revinclude`: what of `source` refers to a match. */
export interface Include {
  readonly reverse: boolean;
  readonly source: StoredType;
  readonly parameter: SearchParameter;
  readonly targetType?: StoredType;
}

export interface Query {
  readonly type: StoredType;
  readonly criteria: readonly Criterion[];
  readonly sort: readonly SortKey[];
  readonly includes: readonly Include[];
  readonly count?: number;
  readonly countOnly: boolean;
  readonly withTotal: boolean;
  /** The parameters that had an effect, for the self link. */
  readonly used: Parameters;
  /** A sentence for each parameter that had none. */
  readonly ignored: readonly string[];
}

interface Draft {
  readonly criteria: Criterion[];
  readonly sort: SortKey[];
  readonly includes: Include[];
  count?: number;
  countOnly: boolean;
  withTotal: boolean;
}

/** What a parameter came to: it is used, it is not known (and why), or it cannot be. */
type Taken = Step<'used' | { readonly unknown: string }>;

/** `strict`: a parameter that has no effect here is refused (R4 search, 3.1.1.4.2, `Prefer: handling=strict`). */
export function parseQuery(type: StoredType, parameters: Parameters, strict: boolean, extract: Extract, base: () => string): Step<Query> {
  const draft: Draft = { criteria: [], sort: [], includes: [], countOnly: false, withTotal: true };
  const used: (readonly [string, string])[] = [];
  const ignored: string[] = [];
  for (const [name, value] of parameters) {
    const taken = value === '' ? unknown(`${name} has no value`) : take(draft, type, name, value, extract, base);
    if (!taken.ok) return taken;
    if (taken.value === 'used') used.push([name, value]);
    else if (strict) return refuse(400, 'not-supported', `${taken.value.unknown}.`);
    else ignored.push(`${taken.value.unknown}; it was ignored.`);
  }
  return done({ ...draft, type, used, ignored });
}

function unknown(sentence: string): Taken {
  return done({ unknown: sentence });
}

function take(draft: Draft, type: StoredType, name: string, value: string, extract: Extract, base: () => string): Taken {
  switch (name) {
    case '_count':
      return takeCount(draft, value);
    case '_sort':
      return takeSort(draft, type, value);
    case '_total':
      if (!['none', 'estimate', 'accurate'].includes(value))
        return refuse(400, 'value', `_total is none, estimate or accurate, not "${value}".`);
      draft.withTotal = value !== 'none';
      return done('used');
    case '_summary':
      if (value !== 'count' && value !== 'false') return unknown(`_summary=${value} is not supported`);
      draft.countOnly = value === 'count';
      return done('used');
    case '_include':
    case '_revinclude':
      return takeInclude(draft, type, name === '_revinclude', value);
    default:
      return takeCriterion(draft, type, name, value, extract, base);
  }
}

function takeCount(draft: Draft, value: string): Taken {
  if (!/^\d{1,9}$/.test(value)) return refuse(400, 'value', `_count is a whole number, not "${value}".`);
  const count = Number(value);
  if (count === 0) draft.countOnly = true;
  else draft.count = count;
  return done('used');
}

function takeSort(draft: Draft, type: StoredType, value: string): Taken {
  const keys: SortKey[] = [];
  for (const part of value.split(',')) {
    const descending = part.startsWith('-');
    const parameter = searchParameter(type, descending ? part.slice(1) : part);
    if (!parameter) return unknown(`${type} cannot be sorted by "${part}"`);
    keys.push({ parameter, descending });
  }
  draft.sort.push(...keys);
  return done('used');
}

function takeInclude(draft: Draft, type: StoredType, reverse: boolean, value: string): Taken {
  const name = reverse ? '_revinclude' : '_include';
  const [source = '', code = '', target, more] = value.split(':');
  const parameter = isStoredType(source) ? searchParameter(source, code) : undefined;
  const targetKnown = target === undefined || isStoredType(target);
  if (!isStoredType(source) || parameter?.kind !== 'reference' || !targetKnown || more !== undefined || (!reverse && source !== type)) {
    return unknown(`${name}=${value} is not supported on ${type}`);
  }
  draft.includes.push({ reverse, source, parameter, ...(target === undefined ? {} : { targetType: target }) });
  return done('used');
}

function takeCriterion(draft: Draft, type: StoredType, sent: string, value: string, extract: Extract, base: () => string): Taken {
  const colon = sent.indexOf(':');
  const name = colon < 0 ? sent : sent.slice(0, colon);
  const parameter = searchParameter(type, name);
  if (!parameter) return unknown(`"${sent}" is not a search parameter of ${type}`);
  const asked = colon < 0 ? { name, value } : { name, value, modifier: sent.slice(colon + 1) };
  const made = criterion(asked, parameter, extract, base);
  if (!made.ok) return made;
  draft.criteria.push(made.value);
  return done('used');
}
