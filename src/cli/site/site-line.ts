import { privilegeStanding } from '../../site/readiness/operator-standing.ts';
import { requirementOf } from '../../site/readiness/place-items.ts';
import type { SiteStanding } from '../../site/readiness/site-standing.ts';

/** One line of JSON; what is not recorded is null. */
export function siteLine({ place, operators }: SiteStanding, { asOf, exit }: { readonly asOf: string; readonly exit: 0 | 1 }): string {
  const line = {
    asOf,
    exit,
    place: place.flatMap(({ group, items }) =>
      items.map(({ item, standing, entry }) => ({
        item,
        requirement: requirementOf(item),
        group,
        standing,
        is: entry?.is,
        signedOffBy: entry?.signedOffBy,
        signedOffOn: entry?.signedOffOn,
        dueAgain: entry?.dueAgain,
        note: entry?.note,
      })),
    ),
    operators: operators.map(({ operator, standing }) => ({
      name: operator.name,
      profession: operator.profession,
      ...standing,
      privileges: [...new Set(operator.privileges.map(({ technique }) => technique))].map(technique => ({
        technique,
        ...privilegeStanding(operator, technique, asOf),
      })),
    })),
  };
  return JSON.stringify(line, (_, value) => (value === undefined ? null : value));
}
