import type { QualityQuestion } from '../quality-question.ts';
import { dayAfter } from '../read/calendar.ts';

/** What days are to a question. */
export interface Period {
  readonly isFuture: (day: string | undefined) => boolean;
  /** Whether only some days are asked for. */
  readonly isBounded: boolean;
  readonly holds: (day: string) => boolean;
}

/** A day that has begun somewhere on earth is not of the future. */
export function periodOf({ asOf, since, until }: QualityQuestion): Period {
  const last = dayAfter(asOf, 1);
  return {
    isFuture: day => day !== undefined && day > last,
    isBounded: since !== undefined || until !== undefined,
    holds: day => (since === undefined || day >= since) && (until === undefined || day <= until),
  };
}
