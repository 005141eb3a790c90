import type { VertebralLevelCode } from '../../parameter/codes.generated.ts';
import type { Case, ConsentRecord } from '../case/case.ts';

/** Whether the consent stands. `undecided` also once it was decided and taken back on the screen. */
export type ConsentState = 'undecided' | 'given' | 'refused' | 'withdrawn';

export function consentState({ decision, withdrawal }: ConsentRecord): ConsentState {
  if (decision === undefined) return 'undecided';
  if (decision === 'refused') return 'refused';
  return withdrawal ? 'withdrawn' : 'given';
}

/** Planned levels that a consent that stands does not cover, head to sacrum. */
export function uncoveredLevels({ consent, levels }: Case): readonly VertebralLevelCode[] {
  if (consentState(consent) !== 'given') return [];
  return levels.map(({ level }) => level).filter(level => !consent.levels.includes(level));
}
