import { HOURS_PER_DAY, HOURS_PER_MONTH } from '../../plain/hours-and-days.ts';
import type { ComplicationsConfig } from '../../site/complications-config.ts';
import type { Case, Complication } from '../case/case.ts';
import { isNewFracture } from '../values/found-later.ts';
import { type DaysAfter, daysAfter } from './days-after.ts';

/** When it was, and whether that is within the time that the site counts. No practice parameter has such a time. */
export interface CountedWindow extends DaysAfter {
  readonly of: 'early' | 'newFracture';
  /** Days for what counts as early, months for a new fracture. */
  readonly length: number;
  readonly isWithin: boolean;
}

/** Undefined where nobody knows on which day after the procedure it was. */
export function countedWindow(
  complication: Complication,
  current: Pick<Case, 'procedure'>,
  { earlyDays, newFractureMonths }: ComplicationsConfig,
): CountedWindow | undefined {
  const after = daysAfter(complication, current);
  if (after === undefined) return undefined;
  return isNewFracture(complication.kind)
    ? {
        ...after,
        of: 'newFracture',
        length: newFractureMonths,
        isWithin: after.days * HOURS_PER_DAY <= newFractureMonths * HOURS_PER_MONTH,
      }
    : { ...after, of: 'early', length: earlyDays, isWithin: after.days <= earlyDays };
}
