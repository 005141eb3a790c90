import type { FollowUpCounts } from '../quality-counts.ts';
import type { QualityQuestion } from '../quality-question.ts';
import { daysFrom } from '../read/calendar.ts';
import type { CountedSession } from './counted-session.ts';

/** Of whom anything was heard after the session, once there was time for it. */
export function countFollowUp(sessions: readonly CountedSession[], { asOf, windows }: QualityQuestion): FollowUpCounts {
  const isDue = (days: number) => (each: CountedSession) => each.session.day !== undefined && daysFrom(each.session.day, asOf) >= days;
  const due = sessions.filter(isDue(windows.earlyDays));
  const dueForNewFracture = sessions.filter(isDue(windows.newFractureDays));
  return {
    due: due.length,
    heardOf: due.filter(({ heardAfterDays }) => heardAfterDays >= 1).length,
    heardToEnd: due.filter(({ heardAfterDays }) => heardAfterDays >= windows.earlyDays).length,
    dueForNewFracture: dueForNewFracture.length,
    heardToEndForNewFracture: dueForNewFracture.filter(({ heardAfterDays }) => heardAfterDays >= windows.newFractureDays).length,
  };
}
