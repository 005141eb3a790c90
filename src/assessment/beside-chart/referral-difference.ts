import type { Referral } from '../../chart/findings/find-referrals.ts';
import type { VertebralLevelCode } from '../../parameter/codes.generated.ts';

/** How the levels of a referral and of imaging differ. */
export type ReferralDifference =
  /** Not all reports are read. */
  | { readonly kind: 'not-compared' }
  /** Each names levels that the other does not. */
  | { readonly kind: 'differs' }
  /** Imaging names nothing at these that may be new. */
  | { readonly kind: 'unsupported'; readonly levels: readonly VertebralLevelCode[] }
  | { readonly kind: 'imaging-names-more'; readonly levels: readonly VertebralLevelCode[] };

/** Undefined: they name the same, or the referral names no level, was done or was withdrawn. `imaging`: the levels that imaging names. */
export function referralDifference(
  { levels, unsupported, standing }: Pick<Referral, 'levels' | 'unsupported' | 'standing'>,
  imaging: readonly VertebralLevelCode[],
): ReferralDifference | undefined {
  if (levels.length === 0 || standing === 'done' || standing === 'withdrawn') return undefined;
  if (unsupported === undefined) return { kind: 'not-compared' };
  const more = imaging.filter(level => !levels.includes(level));
  if (unsupported.length > 0 && more.length > 0) return { kind: 'differs' };
  if (unsupported.length > 0) return { kind: 'unsupported', levels: unsupported };
  return more.length > 0 ? { kind: 'imaging-names-more', levels: more } : undefined;
}
