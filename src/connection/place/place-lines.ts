import { type Ending, privilegeStanding } from '../../site/readiness/operator-standing.ts';
import type { StandingItem } from '../../site/readiness/place-standing.ts';
import type { Lack } from '../../site/readiness/qualifications.ts';
import type { OperatorConfig } from '../../site/readiness/readiness-config.ts';
import type { StandingOperator } from '../../site/readiness/site-standing.ts';
import type { SiteReadinessWords } from '../../words/later/load-site-readiness-words.ts';

/** What is recorded of an item beside how it stands: who signed it off and when, when it is due, and what was noted. */
export function itemDetails({ standing, entry }: StandingItem, say: SiteReadinessWords): string {
  if (entry === undefined) return '';
  const { signedOffBy, signedOffOn, dueAgain, note } = entry;
  const due = entry.is === 'met' && dueAgain !== undefined ? say.due(dueAgain, standing === 'overdue') : undefined;
  return say.details([say.signedOff(signedOffBy, signedOffOn), due, note].flatMap(part => (part ? [part] : [])));
}

/** What is missing of an operator, has ended or ends soon, a sentence each. */
export function operatorRemarks({ standing }: StandingOperator, say: SiteReadinessWords): readonly string[] {
  return [
    ...standing.endings.map(ending => endingInWords(ending, say)),
    ...standing.lacks.map(lack => lackInWords(lack, say)),
    ...(standing.withoutMaintenance ? [say.noMaintenance] : []),
  ];
}

function endingInWords({ of, standing, on }: Ending, say: SiteReadinessWords): string {
  const isPast = standing === 'overdue';
  if (of === 'all' || of === 'education' || of === 'maintenance') return say.ending[of](on, isPast);
  return say.ending.privilege(say.technique(of), on, isPast);
}

function lackInWords(lack: Lack, say: SiteReadinessWords): string {
  switch (lack.kind) {
    case 'route':
      return say.lack.route;
    case 'skills':
      return say.lack.skills(lack.skills.map(skill => say.skill[skill]));
    case 'topics':
    case 'acceptance':
    case 'second-chair':
      return say.lack[lack.kind](lack.topics.map(topic => say.topic[topic]));
    default:
      return say.lack[lack.kind](lack.route);
  }
}

/** The privileges of an operator on a day. */
export function privilegesInWords(operator: OperatorConfig, asOf: string, say: SiteReadinessWords): string {
  const each = [...new Set(operator.privileges.map(({ technique }) => technique))].map(technique => {
    const found = privilegeStanding(operator, technique, asOf);
    const name = say.technique(technique);
    if (found.standing === 'recorded') return say.privilege.recorded(name, found.on);
    return found.standing === 'not-recorded' ? name : say.privilege[found.standing](name, found.on);
  });
  return say.privileges(each);
}

/** What else there is to know: qualifications that nobody recorded, the last period of maintenance, cases in life, where the papers are. */
export function operatorDetails({ operator, standing }: StandingOperator, say: SiteReadinessWords): readonly string[] {
  const { maintenance, lifetimeCases, note } = operator;
  const last = maintenance.toSorted((one, other) => other.until.localeCompare(one.until))[0];
  return [
    standing.qualifications === 'not-recorded' ? say.noQualifications : undefined,
    last && say.period(last.from, last.until, last.cases, last.programme),
    lifetimeCases === undefined ? undefined : say.lifetime(lifetimeCases),
    note,
  ].filter(part => part !== undefined);
}
