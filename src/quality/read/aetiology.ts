import type { AetiologyCode } from '../../parameter/codes.generated.ts';

/**
 * The cause that indications of the practice parameter stand for: a neoplasm outweighs osteoporosis beside it, an indication that is
 * neither is another cause, and none leaves it unknown.
 */
export function aetiologyOf(criteria: readonly string[]): AetiologyCode {
  if (criteria.includes('IND-2')) return 'neoplasm';
  if (criteria.some(code => /^IND-1[ab]?$/.test(code))) return 'osteoporosis';
  return criteria.some(code => code.startsWith('IND-')) ? 'other' : 'unknown';
}

/**
 * That of a session with several levels. A neoplastic level makes it one of neoplasm; else a level of unknown cause leaves the session
 * unknown: it is not pooled into osteoporosis.
 */
export function aetiologyOfAll(levels: readonly AetiologyCode[]): AetiologyCode {
  const heaviest: readonly AetiologyCode[] = ['neoplasm', 'unknown', 'osteoporosis', 'other'];
  return heaviest.find(aetiology => levels.includes(aetiology)) ?? 'unknown';
}
