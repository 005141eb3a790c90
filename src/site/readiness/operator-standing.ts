import { endStanding } from './place-standing.ts';
import { type Lack, qualificationLacks } from './qualifications.ts';
import type { OperatorConfig, PrivilegeConfig, PrivilegeTechnique } from './readiness-config.ts';

/** Whether privileges for a technique are recorded on a day; `on`: when they ended, end or begin. */
export type PrivilegeStanding =
  | { readonly standing: 'recorded'; readonly on: string | undefined }
  | { readonly standing: 'not-recorded'; readonly on: undefined }
  | { readonly standing: 'ended' | 'begins-later'; readonly on: string };

/** Of several entries for one technique, the one that says most for it counts: a renewal stands beside what it renews. */
export function privilegeStanding(operator: OperatorConfig, technique: PrivilegeTechnique, asOf: string): PrivilegeStanding {
  const found = operator.privileges.filter(each => each.technique === technique).map(each => standingOf(each, asOf));
  const of = (standing: PrivilegeStanding['standing']) =>
    found.filter(each => each.standing === standing).toSorted((one, other) => lastDay(other).localeCompare(lastDay(one)))[0];
  return of('recorded') ?? of('begins-later') ?? of('ended') ?? { standing: 'not-recorded', on: undefined };
}

/** One without an end outlasts every other. */
const lastDay = ({ on }: PrivilegeStanding): string => on ?? '9999-12-31';

function standingOf({ grantedOn, validUntil }: PrivilegeConfig, asOf: string): PrivilegeStanding {
  if (validUntil !== undefined && validUntil < asOf) return { standing: 'ended', on: validUntil };
  if (grantedOn !== undefined && grantedOn > asOf) return { standing: 'begins-later', on: grantedOn };
  return { standing: 'recorded', on: validUntil };
}

/** Something recorded of an operator that has come to its end, or does soon. */
export interface Ending {
  readonly of: 'all' | 'education' | 'maintenance' | PrivilegeTechnique;
  readonly standing: 'overdue' | 'due-soon';
  /** The last day, or of maintenance the day from which it is due. */
  readonly on: string;
}

export interface OperatorStanding {
  /** Of a physician: what is not recorded. Nothing of it is asked of anybody else. */
  readonly lacks: readonly Lack[];
  readonly endings: readonly Ending[];
  /** True where no period of maintenance is recorded. */
  readonly withoutMaintenance: boolean;
}

/** What is recorded of one operator, as it stands on `asOf` (`2026-03-31`). */
export function operatorStanding(operator: OperatorConfig, asOf: string): OperatorStanding {
  const isPhysician = operator.profession === 'physician';
  const techniques = [...new Set(operator.privileges.map(({ technique }) => technique))];
  const latest = operator.maintenance.toSorted((one, other) => other.until.localeCompare(one.until))[0];
  const lastDays: readonly (readonly [Ending['of'], string | undefined])[] = [
    ['all', operator.validUntil],
    ...techniques.map((technique): readonly [Ending['of'], string | undefined] => {
      const { standing, on } = privilegeStanding(operator, technique, asOf);
      return [technique, standing === 'begins-later' ? undefined : on];
    }),
    ['education', operator.education?.validUntil],
  ];
  return {
    lacks: isPhysician ? qualificationLacks(operator) : [],
    endings: [
      ...lastDays.flatMap(([of, on]) => endingOf(of, on, endOfLastDay(on, asOf))),
      ...endingOf('maintenance', latest?.dueAgain, endStanding(latest?.dueAgain, asOf)),
    ],
    withoutMaintenance: isPhysician && operator.maintenance.length === 0,
  };
}

/** What is valid until a day is so on that day still. */
function endOfLastDay(on: string | undefined, asOf: string): Ending['standing'] | undefined {
  return on === asOf ? 'due-soon' : endStanding(on, asOf);
}

function endingOf(of: Ending['of'], on: string | undefined, standing: Ending['standing'] | undefined): readonly Ending[] {
  return on === undefined || standing === undefined ? [] : [{ of, standing, on }];
}
