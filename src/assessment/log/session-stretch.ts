import { HOUR_MS } from '../../plain/hours-and-days.ts';
import type { Case } from '../case/case.ts';

interface Stretch {
  /** Epoch milliseconds. */
  readonly from: number;
  readonly to: number;
}

/** A patient is watched from before the first needle: what stands in the EHR an hour before is of the session too. Ours; the parameter has no number. */
const BEFORE_HOURS = 1;
/** Longer than any session. */
export const AT_MOST_HOURS = 12;

/** The time of the procedure, with the hour before it; until now where it has not ended. Undefined: nobody said when it began. */
export function sessionStretch({ procedure }: Case, now: Date): Stretch | undefined {
  const began = Date.parse(procedure.performedStart ?? '');
  if (Number.isNaN(began)) return undefined;
  const ended = Date.parse(procedure.performedEnd ?? '');
  const to = Number.isNaN(ended) ? Math.min(now.getTime(), began + AT_MOST_HOURS * HOUR_MS) : ended;
  return { from: began - BEFORE_HOURS * HOUR_MS, to };
}

/** From the end of the procedure until the patient left; until now while the patient is there. Undefined: nobody said when it ended. */
export function recoveryStretch({ procedure, recovery }: Case, now: Date): Stretch | undefined {
  const ended = Date.parse(procedure.performedEnd ?? '');
  if (Number.isNaN(ended)) return undefined;
  const left = Date.parse(recovery.dischargedAt ?? '');
  return { from: ended, to: Number.isNaN(left) ? Math.min(now.getTime(), ended + 2 * AT_MOST_HOURS * HOUR_MS) : left };
}
