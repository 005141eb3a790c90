import type { ReadState } from '../snapshot.ts';

/**
 * Whether the reads show that the session is over: one was not even asked for want of a token, or none came and the EHR wanted another
 * token for each. A single read that wants one beside others that came is the EHR's own affair.
 */
export function sessionIsOver(reads: readonly ReadState[]): boolean {
  const failures = reads.flatMap(read => ('failure' in read ? [read.failure] : []));
  const unauthorized = failures.filter(({ kind }) => kind === 'unauthorized');
  return unauthorized.some(({ status }) => status === undefined) || (reads.length > 0 && unauthorized.length === reads.length);
}
