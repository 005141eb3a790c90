import { isJsonObject } from '../plain/json-object.ts';
import { CANONICAL_ALIASES, CANONICAL_BASE } from './canonicals.generated.ts';

/** Bases of canonical URLs as they are or were written, each with the present one. */
export type CanonicalAliases = readonly (readonly [written: string, present: string])[];

/** Levels of nesting that are followed; what FHIR itself writes stays far below. */
const DEEPEST = 100;

const isBelow = (uri: string, base: string): boolean => uri.startsWith(base) && /^(?:$|[/#|])/.test(uri.slice(base.length));

/** A URI as it is written today: one below a base that ours had before, or that stands for it, is below the present base. */
export function presentCanonical(uri: string, aliases: CanonicalAliases = CANONICAL_ALIASES): string {
  for (const [written, present] of aliases) if (isBelow(uri, written)) return present + uri.slice(written.length);
  return uri;
}

/** Whether a URI is one of Vertaug's: below the present base, or one that stands for it. */
export function isOwnCanonical(uri: unknown): boolean {
  return typeof uri === 'string' && isBelow(presentCanonical(uri), CANONICAL_BASE);
}

/** JSON with each URI in it as it is written today: profiles, extensions, code systems. The same value where nothing changes. */
export function inPresentCanonicals(value: unknown, aliases: CanonicalAliases = CANONICAL_ALIASES): unknown {
  return mentions(value, aliases, 0) ? rewritten(value, aliases, 0) : value;
}

/** Nearly everything has no such URI: it is looked through, and not copied. */
function mentions(value: unknown, aliases: CanonicalAliases, depth: number): boolean {
  if (typeof value === 'string') return presentCanonical(value, aliases) !== value;
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return false;
  const members: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  return members.some(member => mentions(member, aliases, depth + 1));
}

function rewritten(value: unknown, aliases: CanonicalAliases, depth: number): unknown {
  if (typeof value === 'string') return presentCanonical(value, aliases);
  if (depth > DEEPEST) return value;
  if (Array.isArray(value)) return value.map(item => rewritten(item, aliases, depth + 1));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, rewritten(member, aliases, depth + 1)]));
}
