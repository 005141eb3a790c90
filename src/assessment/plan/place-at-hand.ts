import { PLACE_GROUPS } from '../../site/readiness/place-items.ts';
import type { ChecklistEntry } from '../../site/readiness/readiness-config.ts';

export type RescueItem = (typeof PLACE_GROUPS)['rescue'][number];

/** What a site has recorded once of CT, MR and help at hand, for where a case raises it. What it has not recorded is in neither. */
export interface PlaceAtHand {
  readonly met: readonly RescueItem[];
  readonly notMet: readonly RescueItem[];
}

export function placeAtHand(checklist: readonly ChecklistEntry[]): PlaceAtHand {
  const recorded = (is: ChecklistEntry['is']) =>
    PLACE_GROUPS.rescue.filter(item => checklist.some(entry => entry.item === item && entry.is === is));
  return { met: recorded('met'), notMet: recorded('not-met') };
}
