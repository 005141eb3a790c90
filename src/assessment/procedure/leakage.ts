import type { CementLeakageSiteCode } from '../../parameter/codes.generated.ts';

/** The leakage of a level after one site was ticked or unticked. "None seen" and a site exclude each other: the later one stands. */
export function withLeakage(
  leakage: readonly CementLeakageSiteCode[],
  site: CementLeakageSiteCode,
  seen: boolean,
): readonly CementLeakageSiteCode[] {
  if (!seen) return leakage.filter(each => each !== site);
  if (site === 'none-seen') return ['none-seen'];
  return [...leakage.filter(each => each !== site && each !== 'none-seen'), site];
}
