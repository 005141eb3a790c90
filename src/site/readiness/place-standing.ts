import { daysLater } from './day.ts';
import { PLACE_GROUP_IDS, PLACE_GROUPS, type PlaceGroup, type PlaceItemId } from './place-items.ts';
import type { ChecklistEntry } from './readiness-config.ts';

/** For so many days something that comes to its end is called due soon. No practice parameter has such a number. */
const SOON_DAYS = 30;

/**
 * How an item stands on a day. `not-signed`: called met, and by nobody or on no day; `signed-later`: on a day that has not come. What is met and has no
 * day to be looked at again is in order for good.
 */
export type ItemStanding = 'not-recorded' | 'unknown' | 'not-met' | 'not-signed' | 'signed-later' | 'overdue' | 'due-soon' | 'in-order';

export interface StandingItem {
  readonly item: PlaceItemId;
  readonly standing: ItemStanding;
  /** Undefined: nothing is recorded. */
  readonly entry: ChecklistEntry | undefined;
}

/** Every item of the place, as it stands on `asOf` (`2026-03-31`). */
export function placeStanding(
  checklist: readonly ChecklistEntry[],
  asOf: string,
): readonly { readonly group: PlaceGroup; readonly items: readonly StandingItem[] }[] {
  return PLACE_GROUP_IDS.map(group => ({
    group,
    items: PLACE_GROUPS[group].map(item => {
      const entry = checklist.find(each => each.item === item);
      return { item, standing: standingOf(entry, asOf), entry };
    }),
  }));
}

function standingOf(entry: ChecklistEntry | undefined, asOf: string): ItemStanding {
  if (entry === undefined) return 'not-recorded';
  if (entry.is !== 'met') return entry.is;
  const { signedOffBy, signedOffOn, dueAgain } = entry;
  if (signedOffBy === undefined || signedOffOn === undefined) return 'not-signed';
  if (signedOffOn > asOf) return 'signed-later';
  return endStanding(dueAgain, asOf) ?? 'in-order';
}

/** Of a day from which something is due: whether that has come, or comes soon. */
export function endStanding(due: string | undefined, asOf: string): 'overdue' | 'due-soon' | undefined {
  if (due === undefined) return undefined;
  if (due <= asOf) return 'overdue';
  return due <= daysLater(asOf, SOON_DAYS) ? 'due-soon' : undefined;
}

/** Whether somebody has something to do: what nobody recorded is no such thing, for no site has to record it here. */
export function asksForSomebody(standing: ItemStanding): boolean {
  return standing !== 'in-order' && standing !== 'not-recorded';
}
