import { type OperatorStanding, operatorStanding } from './operator-standing.ts';
import type { PlaceGroup } from './place-items.ts';
import { asksForSomebody, placeStanding, type StandingItem } from './place-standing.ts';
import type { OperatorConfig, SiteReadiness } from './readiness-config.ts';

export interface StandingOperator {
  readonly operator: OperatorConfig;
  readonly standing: OperatorStanding;
  readonly asks: boolean;
}

export interface SiteStanding {
  readonly place: readonly { readonly group: PlaceGroup; readonly items: readonly StandingItem[] }[];
  readonly operators: readonly StandingOperator[];
  /** Items of the place for which somebody has something to do, in the order of the list. */
  readonly asking: readonly StandingItem[];
  /** False where a site records nothing: then nothing is asked of anybody. */
  readonly isKept: boolean;
}

/** All that a site records of its place and its operators, as it stands on `asOf` (`2026-03-31`). */
export function siteStanding({ checklist, operators }: SiteReadiness, asOf: string): SiteStanding {
  const place = placeStanding(checklist, asOf);
  return {
    place,
    operators: operators.map(operator => {
      const standing = operatorStanding(operator, asOf);
      return { operator, standing, asks: standing.lacks.length > 0 || standing.endings.length > 0 || standing.withoutMaintenance };
    }),
    asking: place.flatMap(({ items }) => items).filter(({ standing }) => asksForSomebody(standing)),
    isKept: checklist.length > 0 || operators.length > 0,
  };
}

/** True where somebody has something to do: something is due, ended, missing of an operator, or recorded as not met or unknown. */
export function asksForAnybody({ asking, operators }: SiteStanding): boolean {
  return asking.length > 0 || operators.some(({ asks }) => asks);
}
