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
  /** A physician's. `not-recorded`: none of it, as where a site keeps privileges alone; of somebody else there is none to record. */
  readonly qualifications: 'not-recorded' | 'in-part' | 'in-full' | undefined;
  /** What is not recorded of those that are recorded in part. */
  readonly lacks: readonly Lack[];
  readonly endings: readonly Ending[];
  /** True where qualifications are recorded, and no period of maintenance. */
  readonly withoutMaintenance: boolean;
}

/** What is recorded of one operator, as it stands on `asOf` (`2026-03-31`). */
export function operatorStanding(operator: OperatorConfig, asOf: string): OperatorStanding {
  const qualifications = qualificationsOf(operator);
  const isKept = qualifications === 'in-part' || qualifications === 'in-full';
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
    qualifications,
    lacks: qualifications === 'in-part' ? qualificationLacks(operator) : [],
    endings: [
      ...lastDays.flatMap(([of, on]) => endingOf(of, on, endOfLastDay(on, asOf))),
      ...endingOf('maintenance', latest?.dueAgain, endStanding(latest?.dueAgain, asOf)),
    ],
    withoutMaintenance: isKept && operator.maintenance.length === 0,
  };
}

function qualificationsOf(operator: OperatorConfig): OperatorStanding['qualifications'] {
  const { profession, routes, substantiation, skills } = operator;
  if (profession !== 'physician') return undefined;
  if (routes.length === 0 && substantiation.length === 0 && skills === undefined) return 'not-recorded';
  return qualificationLacks(operator).length > 0 ? 'in-part' : 'in-full';
}

/** What is valid until a day is so on that day still. */
function endOfLastDay(on: string | undefined, asOf: string): Ending['standing'] | undefined {
  return on === asOf ? 'due-soon' : endStanding(on, asOf);
}

function endingOf(of: Ending['of'], on: string | undefined, standing: Ending['standing'] | undefined): readonly Ending[] {
  return on === undefined || standing === undefined ? [] : [{ of, standing, on }];
}
