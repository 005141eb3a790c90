import type { Case } from '../case/case.ts';

type Check = Case['recovery']['checks'][number];

/** What a check found that was not so before the procedure. */
export type FlaggedSign = 'motorStrength' | 'neurology' | 'sensorium';

export interface FlaggedChange {
  readonly check: Check;
  readonly signs: readonly FlaggedSign[];
  /** No later check found all of it as before. Of a check without a time nobody knows what was later: it stands. */
  readonly stands: boolean;
}

/**
 * Changes for the worse against the day's baseline (section IV.C.3.c), in the order of their times. A later check that found all of it as before ends
 * one; that it was there stays.
 */
export function changesFlagged({ recovery }: Pick<Case, 'recovery'>): readonly FlaggedChange[] {
  const checks = recovery.checks.filter(({ struck }) => !struck).toSorted((one, other) => timeOf(one) - timeOf(other));
  return checks.flatMap((check, index) => {
    const signs = signsOf(check);
    if (signs.length === 0) return [];
    const isOver = hasTime(check) && checks.slice(index + 1).some(later => signs.every(sign => isAsBefore(later, sign)));
    return [{ check, signs, stands: !isOver }];
  });
}

const hasTime = ({ at }: Check): boolean => !Number.isNaN(Date.parse(at ?? ''));

const timeOf = ({ at }: Check): number => {
  const time = Date.parse(at ?? '');
  return Number.isNaN(time) ? 0 : time;
};

const SIGNS: readonly FlaggedSign[] = ['motorStrength', 'neurology', 'sensorium'];

const signsOf = (check: Check): readonly FlaggedSign[] =>
  SIGNS.filter(sign => (sign === 'sensorium' ? check.sensorium !== undefined && check.sensorium !== 'alert' : check[sign] === 'worse'));

function isAsBefore(check: Check, sign: FlaggedSign): boolean {
  return sign === 'sensorium' ? check.sensorium === 'alert' : check[sign] === 'as-before' || check[sign] === 'better';
}
