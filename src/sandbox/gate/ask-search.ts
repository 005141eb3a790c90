import type { EhrBehaviour, Refusal } from '../behaviours/ehr-behaviour.ts';
import { searchParamsOf } from './declared.ts';

/** Parameters that shape an answer and are no criterion. */
const RESULT_PARAMETERS = ['_count', '_sort', '_include', '_revinclude', '_total', '_summary', '_format'];

export type SearchAsked =
  | { readonly ok: true; readonly parameters: readonly (readonly [string, string])[]; readonly leftOut: boolean }
  | { readonly ok: false; readonly refusal: Refusal };

/** What the behaviour makes of the parameters of a search. */
export function askSearch(behaviour: EhrBehaviour, type: string, parameters: readonly (readonly [string, string])[]): SearchAsked {
  const { unknownParameter, lacks = [], countAtMost, demanded } = behaviour.searching;
  const known = searchParamsOf(behaviour, type);
  const isKnown = ([name]: readonly [string, string]): boolean => {
    const bare = name.split(':')[0] ?? name;
    if (known === undefined) return !lacks.includes(bare);
    return known.includes(bare) || (unknownParameter !== 'refused' && RESULT_PARAMETERS.includes(bare));
  };
  const strangers = parameters.filter(one => !isKnown(one)).map(([name]) => name);
  if (strangers.length > 0 && unknownParameter === 'refused')
    return { ok: false, refusal: { status: 400, says: `Unknown search parameter ${strangers.join(', ')} for ${type}.` } };
  const named = new Set(parameters.map(([name]) => name.split(':')[0]));
  const lacking = (demanded?.[type] ?? []).filter(name => !named.has(name));
  if (lacking.length > 0 && !named.has('_id'))
    return { ok: false, refusal: { status: 400, says: `A search for ${type} needs ${lacking.join(', ')}.` } };
  return { ok: true, parameters: capped(parameters.filter(isKnown), countAtMost), leftOut: strangers.length > 0 };
}

function capped(parameters: readonly (readonly [string, string])[], most: number | undefined): readonly (readonly [string, string])[] {
  if (most === undefined) return parameters;
  const asked = parameters.find(([name]) => name === '_count')?.[1];
  const count = asked !== undefined && Number(asked) <= most ? asked : String(most);
  return [...parameters.filter(([name]) => name !== '_count'), ['_count', count]];
}
