import { indicationsAt } from '../assess/criteria-of-case.ts';
import { aetiologySigns } from '../beside-chart/aetiology-signs.ts';
import type { Case } from '../case/case.ts';
import { isFilled } from '../facts/conditions.ts';

/** Why osteoporosis may be what broke the vertebra; undefined: nothing that is said or found speaks for it. */
export type OsteoporosisGround = 'said' | 'indication' | 'chart';

export function osteoporosisGround(current: Case): OsteoporosisGround | undefined {
  if (current.consent.aetiology === 'osteoporosis') return 'said';
  const levels = [...current.levels, ...current.procedure.levels].map(({ level }) => level);
  if (levels.some(level => indicationsAt(current, level).some(id => id.startsWith('IND-1')))) return 'indication';
  return aetiologySigns(current).some(({ cause }) => cause === 'osteoporosis') ? 'chart' : undefined;
}

/** Asked where osteoporosis is suspected; what was answered stays in sight. */
export function isBoneHealthAsked(current: Case): boolean {
  const { densitometry, osteoporosisReferral } = current.followUp;
  return osteoporosisGround(current) !== undefined || isFilled([densitometry, osteoporosisReferral].filter(isFilled));
}
