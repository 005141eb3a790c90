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

/** Whether something was heard of the patient: an attempt alone is none. */
export const isHeard = ({ at, manner }: FollowUpVisit): boolean => at !== undefined && manner !== 'not-reached';

/** FHIR date of the procedure, where something was done and its day is known. */
export function performedOn({ procedure }: Pick<Case, 'procedure'>): string | undefined {
  const { status, performedStart, performedEnd } = procedure;
  if (status !== 'completed' && status !== 'stopped') return undefined;
  const day = (performedEnd ?? performedStart)?.slice(0, 10);
  return day?.length === 'YYYY-MM-DD'.length ? day : undefined;
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
  const heard = current.followUp.visits.filter(isHeard);
  return contactWindows(contacts).map(({ contact, opens, closes }) => {
    const within = heard.filter(({ at }) => at !== undefined && isWithin(daysBetween(from, at.slice(0, 10)), opens, closes));
    const visit = within[0];
    const state = visit ? 'done' : now < contact.afterDays ? 'coming' : now < closes ? 'due' : 'missed';
    return { contact, on: dayAfter(from, contact.afterDays), state, visit };
  });
}

const isWithin = (day: number, opens: number, closes: number): boolean => day >= opens && day < closes;

export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

function dayAfter(from: string, days: number): string {
  return new Date(Date.parse(from) + Math.round(days) * DAY_MS).toISOString().slice(0, 10);
}
