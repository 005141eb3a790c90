import { operatorStanding, privilegeStanding } from '../../site/readiness/operator-standing.ts';
import type { OperatorConfig, PrivilegeTechnique } from '../../site/readiness/readiness-config.ts';
import type { Case, ClinicianIdentity, TeamMember } from '../case/case.ts';
import { isNamed } from '../team/facts.ts';
import { spelled } from '../values/spelled.ts';
import { plain, typeOf } from './attestation.ts';

/** What a site's own record of its operators says beside a case: facts as they are recorded, and nothing that holds the case back. */
export type SiteRemark =
  /** No operator of the site has privileges for it. */
  | { readonly kind: 'nobody'; readonly technique: PrivilegeTechnique }
  | { readonly kind: 'not-listed' | 'non-physician' | 'in-part'; readonly name: string }
  | { readonly kind: 'all-ended'; readonly name: string; readonly on: string }
  | { readonly kind: 'not-recorded'; readonly name: string; readonly technique: PrivilegeTechnique }
  | { readonly kind: 'ended' | 'begins-later'; readonly name: string; readonly technique: PrivilegeTechnique; readonly on: string };

/** What a site records of its operators, and from where people are named. */
export interface SiteOperators {
  readonly operators: readonly OperatorConfig[];
  /** The FHIR base of this EHR, under which a reference may stand in the record. */
  readonly base: string;
  /** Today, as `2026-03-31`: what counts where the case has no day of its own. */
  readonly today: string;
}

/**
 * Beside the plan, by the day that is planned. The operator is who the team names as such, else the planned one, else who is signed in, where the site's record has them: anybody
 * may prepare a plan. Without an operator, the techniques that nobody at this site has privileges for. Nothing where the site records no operator.
 */
export function planSiteRemarks(current: Case, site: SiteOperators): readonly SiteRemark[] {
  if (site.operators.length === 0) return [];
  const asOf = current.plan.plannedFor?.slice(0, 10) ?? site.today;
  const techniques = distinct(current.levels.map(({ technique }) => technique));
  const recorded = current.procedure.team.filter(isOperator);
  const named = recorded.length > 0 ? recorded : current.plan.team.filter(isOperator);
  if (named.length > 0) return named.flatMap(member => ofMember(member, techniques, asOf, site));
  const signedIn = listed(current.clinician, site);
  if (signedIn?.profession === 'physician') return ofOperator(signedIn, techniques, asOf);
  return techniques
    .filter(technique => !site.operators.some(operator => privilegeStanding(operator, technique, asOf).standing === 'recorded'))
    .map(technique => ({ kind: 'nobody', technique }));
}

/** Beside one of the team, by the day of the procedure: of a primary operator only. What was done counts, and what was planned until something is recorded. */
export function memberSiteRemarks(current: Case, member: TeamMember, site: SiteOperators): readonly SiteRemark[] {
  if (site.operators.length === 0 || !isOperator(member)) return [];
  const { levels, performedStart } = current.procedure;
  const done = distinct(levels.map(({ technique }) => technique));
  const techniques = done.length > 0 ? done : distinct(current.levels.map(({ technique }) => technique));
  return ofMember(member, techniques, performedStart?.slice(0, 10) ?? site.today, site);
}

const MOST_OFFERED = 6;

/**
 * Who can be named as the planned operator by one act, while nobody is: who is signed in, with the profession that the site's record has of them,
 * and the physicians of that record. A name that is longer in coming is typed.
 */
export function operatorsToName({ plan, clinician }: Case, site: SiteOperators): readonly Omit<TeamMember, 'id'>[] {
  if (plan.team.some(isOperator)) return [];
  const { name = '', reference } = clinician;
  const own = listed(clinician, site);
  const role = 'primary-operator';
  const others = site.operators
    .filter(operator => operator !== own && operator.profession === 'physician')
    .map(operator => ({ name: operator.name, reference: referenceOf(operator, site), role, profession: operator.profession }) as const);
  const signedIn = name.trim() === '' ? [] : [{ name, reference, role, profession: own?.profession } as const];
  return [...signedIn, ...others].slice(0, MOST_OFFERED);
}

/** As this EHR has them; undefined: the record names them under another EHR's alone. */
const referenceOf = ({ references }: OperatorConfig, { base }: SiteOperators): string | undefined =>
  references.map(each => underBase(each, base)).find(each => /^Practitioner(Role)?\/[^/]+$/.test(each));

const isOperator = (member: TeamMember): boolean => member.role === 'primary-operator' && isNamed(member);

function distinct(techniques: readonly (PrivilegeTechnique | undefined)[]): readonly PrivilegeTechnique[] {
  return [...new Set(techniques.filter(technique => technique !== undefined))];
}

function ofMember(member: TeamMember, techniques: readonly PrivilegeTechnique[], asOf: string, site: SiteOperators): readonly SiteRemark[] {
  const operator = listed(member, site);
  return operator === undefined
    ? [{ kind: 'not-listed', name: member.name.trim() || (member.reference ?? '') }]
    : ofOperator(operator, techniques, asOf);
}

function ofOperator(operator: OperatorConfig, techniques: readonly PrivilegeTechnique[], asOf: string): readonly SiteRemark[] {
  const { name, profession, validUntil } = operator;
  if (profession !== 'physician') return [{ kind: 'non-physician', name }];
  if (validUntil !== undefined && validUntil < asOf) return [{ kind: 'all-ended', name, on: validUntil }];
  const remarks = techniques.flatMap((technique): readonly SiteRemark[] => {
    const { standing, on } = privilegeStanding(operator, technique, asOf);
    if (standing === 'recorded') return [];
    return standing === 'not-recorded' ? [{ kind: standing, name, technique }] : [{ kind: standing, name, technique, on }];
  });
  const { qualifications } = operatorStanding(operator, asOf);
  return [...remarks, ...(qualifications === 'in-part' ? [{ kind: qualifications, name } as const] : [])];
}

/** By reference where the record has one of that type, else by name. */
function listed({ reference, name }: Partial<ClinicianIdentity>, { operators, base }: SiteOperators): OperatorConfig | undefined {
  const own = reference === undefined ? undefined : plain(reference);
  const byReference = operators.find(({ references }) => references.some(each => underBase(each, base) === own));
  if (byReference !== undefined || name === undefined || spelled(name) === '') return byReference;
  return operators.find(
    operator =>
      spelled(operator.name) === spelled(name) &&
      !operator.references.some(each => own !== undefined && typeOf(underBase(each, base)) === typeOf(own)),
  );
}

const underBase = (each: string, base: string): string => (each.startsWith(`${base}/`) ? each.slice(base.length + 1) : each);
