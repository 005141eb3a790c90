import { MINUTE_MS } from '../../plain/hours-and-days.ts';

/** The minute that a moment lies in. */
export function minuteOf(moment: Date): Date {
  return new Date(Math.floor(moment.getTime() / MINUTE_MS) * MINUTE_MS);
}

/** Until the next minute begins, in milliseconds; never 0. */
export function untilNextMinute(moment: Date): number {
  return MINUTE_MS - (moment.getTime() % MINUTE_MS);
}
