import type { CementLeakageSiteCode } from '../../parameter/codes.generated.ts';
import type { Case, LevelPerformed } from '../case/case.ts';

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

/** Whether it is asked if the leakage of a level had symptoms: there is some, and no complication at this very level says so. */
export function asksForSymptoms(
  { level, leakage }: Pick<LevelPerformed, 'level' | 'leakage'>,
  { complications }: Pick<Case, 'complications'>,
): boolean {
  const leaked = leakage.some(site => site !== 'none-seen');
  return leaked && !complications.some(row => row.kind === 'symptomatic-cement-leakage' && row.level === level);
}
