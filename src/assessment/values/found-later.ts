import { isOfLaterDay } from '../../chart/elements/calendar-days.ts';

/** What is looked at of a complication that came, or was found, on a later day than the procedure. */
type Moments = Readonly<Partial<Record<'kind' | 'occurredAt' | 'detectedAt', unknown>>>;

/** A vertebra that fractures later; of the procedure itself it is never said to come. */
export const isNewFracture = (kind: unknown): boolean => kind === 'new-fracture-adjacent' || kind === 'new-fracture-nonadjacent';

/** Whether somebody is asked how it relates to the procedure: once the patient has left, whatever comes can come of many causes. */
export function asksForRelation(complication: Moments, performedOn: string | undefined): boolean {
  return isNewFracture(complication.kind) || cameLater(complication, performedOn);
}

/** Whether it happened or was found on a later day than the procedure. */
export function cameLater({ occurredAt, detectedAt }: Moments, performedOn: string | undefined): boolean {
  return [occurredAt, detectedAt].some(moment => isOfLaterDay(moment, performedOn));
}
