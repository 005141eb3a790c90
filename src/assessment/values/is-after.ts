import { isOfLaterDay } from '../../chart/elements/calendar-days.ts';
import { dayHere } from '../../plain/hours-and-days.ts';

/** Of two FHIR dateTimes; false unless both are known to the minute, for a date says nothing of the hour. */
export function isAfter(one: string | undefined, other: string | undefined): boolean {
  if (!one?.includes('T') || !other?.includes('T')) return false;
  return Date.parse(one) > Date.parse(other);
}

/** Whether one is surely later: by the clock where both have one, whatever day it was where each was written; else by days. */
export function isLater(one: string | undefined, other: string | undefined): boolean {
  return one?.includes('T') && other?.includes('T') ? isAfter(one, other) : isOfLaterDay(one, other);
}

/** Whether a FHIR date or dateTime is surely still to come: by the clock, or by the days where this computer is. */
export function isToCome(moment: string | undefined, now: Date): boolean {
  return moment?.includes('T') ? Date.parse(moment) > now.getTime() : isOfLaterDay(moment, dayHere(now));
}
