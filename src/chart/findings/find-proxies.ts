import type { Coding, FhirResource } from '../../fhir/resource.ts';
import { parseFhirDate } from '../elements/fhir-date.ts';
import { nameOf } from '../elements/patient-identity.ts';
import { conceptsIn, field, textOf, titleOf } from '../elements/shape.ts';
import { byAuthor } from '../facts/own-words.ts';
import type { ChartSnapshot } from '../snapshot.ts';

/** v3-RoleCode: who may decide in the patient's place, or is asked when nobody else may. The strongest first. */
const PROXY_ROLES = ['HPOWATT', 'DPOWATT', 'GUARD', 'NOK'] as const;
export type ProxyRole = (typeof PROXY_ROLES)[number];

/** Somebody whom the chart names beside the patient. Whether the person may decide is the clinician's to find out. */
export interface ProxyFinding {
  /** `RelatedPerson/id`. */
  readonly reference: string;
  readonly name: string;
  /** Undefined: the chart gives no role that entitles. */
  readonly role: ProxyRole | undefined;
  /** How the chart calls the relationship. */
  readonly relationship: string | undefined;
}

/** Related persons with a name, those with a role that entitles first; nobody who is recorded as no longer active. */
export function findProxies({ resources }: ChartSnapshot, asOf: Date): readonly ProxyFinding[] {
  const persons = [...byAuthor(resources).evidence.values()].filter(({ resourceType }) => resourceType === 'RelatedPerson');
  const found = persons.filter(person => isActive(person, asOf)).flatMap(findingOf);
  return found.sort((one, other) => rank(one) - rank(other));
}

function findingOf(person: FhirResource): ProxyFinding[] {
  const name = nameOf(person);
  if (name === undefined) return [];
  const relationships = conceptsIn(person, 'relationship');
  const codes = relationships.flatMap(({ codings }) => codings.filter(isRoleCode).map(({ code }) => code));
  return [
    {
      reference: `RelatedPerson/${person.id}`,
      name,
      role: PROXY_ROLES.find(role => codes.includes(role)),
      relationship: relationships.map(titleOf).find(title => title !== undefined),
    },
  ];
}

const isRoleCode = ({ system }: Coding) => system === 'http://terminology.hl7.org/CodeSystem/v3-RoleCode';

function isActive(person: FhirResource, asOf: Date): boolean {
  if (field(person, 'active') === false) return false;
  const end = parseFhirDate(textOf(field(person, 'period'), 'end'));
  return end === undefined || end.to >= asOf.getTime();
}

function rank({ role }: ProxyFinding): number {
  return role === undefined ? PROXY_ROLES.length : PROXY_ROLES.indexOf(role);
}
