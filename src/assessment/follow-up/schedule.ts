import { daysIn, isOfLaterDay, saysDay } from '../../chart/elements/calendar-days.ts';
import { DAY_MS } from '../../plain/hours-and-days.ts';
import type { PlannedContact } from '../../site/keeping-config.ts';
import type { Case, FollowUpVisit } from '../case/case.ts';
import { contactWindows } from './contact-windows.ts';

/** `missed`: nothing was heard within its window, which is over. `coming`: its day has not come. */
export type ContactState = 'done' | 'due' | 'missed' | 'coming';

export interface ScheduledContact {
  readonly contact: PlannedContact;
  /** FHIR date. */
  readonly on: string;
  readonly state: ContactState;
  /** By which it is done. */
  readonly visit: FollowUpVisit | undefined;
}

/** Whether the patient was reached, on a day that was said: an attempt alone is none. */
export const isReached = ({ at, manner }: FollowUpVisit): boolean => at !== undefined && manner !== 'not-reached';

/** Whether something was heard of the patient: what is dated on a day to come was not. */
const isHeard = (
  visit: FollowUpVisit,
  /** FHIR date where the reader is. */
  today: string,
): boolean => isReached(visit) && isBy(visit.at, today);

/** Whether a FHIR date or dateTime is of a day or of one before, by the days as they were written down. */
const isBy = (moment: string | undefined, day: string): boolean => moment !== undefined && !isOfLaterDay(moment, day);

/** FHIR date of the procedure, where something was done and its day is known. */
export function performedOn({ procedure }: Pick<Case, 'procedure'>): string | undefined {
  const { status, performedStart, performedEnd } = procedure;
  if (status !== 'completed' && status !== 'stopped') return undefined;
  return [performedEnd, performedStart].find(moment => moment !== undefined && saysDay(moment))?.slice(0, 10);
}

/** Which contacts of the site's schedule are done, due, missed or still to come on a day. Undefined: nobody knows from when to count. */
export function followUpSchedule(
  current: Pick<Case, 'procedure' | 'followUp'>,
  contacts: readonly PlannedContact[],
  /** FHIR date where the reader is. */
  today: string,
): readonly ScheduledContact[] | undefined {
  const from = performedOn(current);
  if (from === undefined) return undefined;
  const now = daysBetween(from, today);
  const heard = current.followUp.visits.filter(visit => isHeard(visit, today));
  return contactWindows(contacts).map(({ contact, opens, closes }) => {
    const visit = heard.find(({ at }) => at !== undefined && isWithin(at, opens, closes));
    const state = visit ? 'done' : now < contact.afterDays ? 'coming' : now < closes ? 'due' : 'missed';
    return { contact, on: dayAfter(from, contact.afterDays), state, visit };
  });

  /** Surely within: of a month every day until now has to be, or it may have been the contact before. */
  function isWithin(at: string, opens: number, closes: number): boolean {
    const days = daysIn(at);
    if (from === undefined || days === undefined) return false;
    const last = days.last < today ? days.last : today;
    return daysBetween(from, days.first) >= opens && daysBetween(from, last) < closes;
  }
}

export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

function dayAfter(from: string, days: number): string {
  return new Date(Date.parse(from) + Math.round(days) * DAY_MS).toISOString().slice(0, 10);
}
