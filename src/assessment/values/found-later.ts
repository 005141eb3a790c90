import { DAY_MS } from '../../plain/hours-and-days.ts';

/** What is looked at of a complication that came, or was found, on a later day than the procedure. */
type Moments = Readonly<Partial<Record<'kind' | 'occurredAt' | 'detectedAt', unknown>>>;

/** A vertebra that fractures later; of the procedure itself it is never said to come. */
export const isNewFracture = (kind: unknown): boolean => kind === 'new-fracture-adjacent' || kind === 'new-fracture-nonadjacent';

/** Whether somebody is asked how it relates to the procedure: once the patient has left, whatever comes can come of many causes. */
export function asksForRelation(complication: Moments, performedOn: string | undefined): boolean {
  return isNewFracture(complication.kind) || isOfLaterDay(complication, performedOn);
}

/** Whether it happened or was found on a later day than the procedure, by the days as they were written down. */
export function isOfLaterDay({ occurredAt, detectedAt }: Moments, performedOn: string | undefined): boolean {
  return [occurredAt, detectedAt].some(moment => (daysBetween(performedOn, moment) ?? 0) > 0);
}

const DAY = /^\d{4}-\d{2}-\d{2}/;

/** From the day of one FHIR date or dateTime to that of another; undefined where either is not known to the day. */
export function daysBetween(from: unknown, to: unknown): number | undefined {
  const [first, last] = [from, to].map(dayOf);
  return first === undefined || last === undefined ? undefined : Math.round((last - first) / DAY_MS);
}

/** The day on the calendar of who wrote it down: hours and zones do not move it. */
function dayOf(moment: unknown): number | undefined {
  const day = typeof moment === 'string' ? DAY.exec(moment)?.[0] : undefined;
  const at = day === undefined ? Number.NaN : Date.parse(day);
  return Number.isNaN(at) ? undefined : at;
}
