import type { Case } from '../case/case.ts';
import { isLater } from '../values/is-after.ts';

type Check = Case['recovery']['checks'][number];

/** What a check found that was not so before the procedure. */
export type FlaggedSign = 'motorStrength' | 'neurology' | 'sensorium';

export interface FlaggedChange {
  readonly check: Check;
  readonly signs: readonly FlaggedSign[];
  /** Of something of it no later check found that it was as before. Where a time is not known to the minute nobody knows what was later: it stands. */
  readonly stands: boolean;
}

/**
 * Changes for the worse against the day's baseline (section IV.C.3.c), in the order of their times. Later checks that found each of it as before end
 * one; that it was there stays.
 */
export function changesFlagged({ recovery }: Pick<Case, 'recovery'>): readonly FlaggedChange[] {
  const checks = recovery.checks.filter(({ struck }) => !struck).toSorted((one, other) => timeOf(one) - timeOf(other));
  return checks.flatMap(check => {
    const signs = signsOf(check);
    if (signs.length === 0) return [];
    const later = checks.filter(({ at }) => isLater(at, check.at));
    const isOver = signs.every(sign => later.some(other => isAsBefore(other, sign)));
    return [{ check, signs, stands: !isOver }];
  });
}

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
