import type { Coding } from '../../fhir/resource.ts';
import { keeping } from '../../plain/memo.ts';
import { GROUPS } from '../codes/groups/all-groups.ts';
import { otherAllergyStatus } from '../codes/groups/allergies.ts';
import { dementia, guardianship, incapacity, mayDoubtCapacity } from '../codes/groups/capacity.ts';
import { augmentation } from '../codes/groups/imaging.ts';
import { matchGroup } from '../codes/groups/match-group.ts';
import { DRUG_CLASSES } from '../codes/groups/medications.ts';
import { arterialStent, mechanicalValve, thrombosis } from '../codes/groups/thrombosis-risk.ts';
import { newestFirst } from '../elements/fhir-date.ts';
import { type Concept, field, wordingsOf } from '../elements/shape.ts';
import { isAllergyStatus } from '../evidence/allergy-evidence.ts';
import { chartFacts, memberOf } from '../facts/chart-facts.ts';
import { drugMatch } from '../facts/drug-match.ts';
import type { ConditionFact, Fact } from '../facts/facts.ts';
import type { ChartFacts } from '../facts/facts-by-kind.ts';
import type { MedicationFact } from '../facts/medication-facts.ts';
import { wasMemberOf } from '../facts/membership.ts';
import type { ObservationFact } from '../facts/observation-facts.ts';
import { isUsed } from '../facts/observations-in.ts';
import { phraseMatcher } from '../prose/text.ts';
import type { ChartSnapshot } from '../snapshot.ts';

/** A resource that no question takes up, because nothing that Vertaug knows is in its codes or words. */
export interface Unclassified {
  /** `Type/id`. */
  readonly reference: string;
  readonly type: string;
  /** What it is called in the chart. */
  readonly title: string;
  readonly coding: Coding | undefined;
  /** As the chart holds it. */
  readonly date: string | undefined;
  readonly status: string | undefined;
  /** How many there are of it, where several are told as one: the rest is of the newest. */
  readonly count?: number;
}

/**
 * Every condition, medicine, allergy and procedure of the chart that belongs to no group, in the order of the chart by kind, and then every
 * kind of measurement, newest first. Shown as "not classified": what is not recognised may matter all the same. What was entered in error,
 * or never done, is none.
 */
export function findUnclassified(snapshot: Pick<ChartSnapshot, 'resources'>): readonly Unclassified[] {
  return unclassifiedFacts(chartFacts(snapshot));
}

/** Searches are answered in any order; what is listed keeps its own, so that a chart that is read twice is listed alike. */
const TYPES = ['Condition', 'Encounter', 'MedicationStatement', 'MedicationRequest', 'MedicationAdministration'];
const byType = (one: Unclassified, other: Unclassified): number => TYPES.indexOf(one.type) - TYPES.indexOf(other.type);

/** The same, of facts: judged once for each, so that a chart may be gone through in steps. */
export function unclassifiedFacts({ conditions, medications, allergies, procedures, observations }: ChartFacts): readonly Unclassified[] {
  return [
    ...[...unknownConditions(conditions)].sort(byType),
    ...medications
      .filter(({ state }) => state !== 'entered-in-error')
      .flatMap(judge(isKnownMedicine))
      .sort(byType),
    ...allergies.filter(({ standing }) => standing !== 'entered-in-error').flatMap(judge(({ substances }) => isKnownAllergen(substances))),
    ...procedures.flatMap(judge(fact => [...GROUPS.procedure, arterialStent, mechanicalValve].some(group => memberOf(fact, group)))),
    ...grouped(observations),
  ];
}

/** A measurement that nobody asks for. One whose parts are told by themselves, and one that was not made, say nothing of their own. */
function isUnused(fact: ObservationFact): boolean {
  if (isUsed(fact)) return false;
  return VALUES.some(name => field(fact.resource, name) !== undefined) || PARTS.every(name => field(fact.resource, name) === undefined);
}

const VALUES = [
  ...[
    'valueQuantity',
    'valueCodeableConcept',
    'valueString',
    'valueBoolean',
    'valueInteger',
    'valueRange',
    'valueRatio',
    'valueSampledData',
  ],
  ...['valueTime', 'valueDateTime', 'valuePeriod'],
];
const PARTS = ['component', 'hasMember', 'dataAbsentReason'];

/** What an unused measurement is of. A chart holds them by the ten thousand: each is judged once. */
const kindOf = keeping((fact: ObservationFact): string => {
  const [coding] = fact.concept.codings;
  const named = coding?.code === undefined ? fact.title.toLowerCase() : `${coding.system ?? ''}|${coding.code}`;
  return isUnused(fact) ? `kind ${named}` : 'used';
});

/** One for each thing that is measured: the newest, with how many there are. */
function grouped(facts: readonly ObservationFact[]): readonly Unclassified[] {
  const kinds = new Map<string, ObservationFact[]>();
  for (const fact of facts) {
    const key = kindOf(fact);
    if (key === 'used') continue;
    const kind = kinds.get(key);
    if (kind) kind.push(fact);
    else kinds.set(key, [fact]);
  }
  return [...kinds.values()]
    .map(kind => ({ count: kind.length, newest: kind.reduce((one, other) => (newestFirst(one.moment, other.moment) <= 0 ? one : other)) }))
    .sort(({ newest: one }, { newest: other }) => newestFirst(one.moment, other.moment) || (one.reference < other.reference ? -1 : 1))
    .map(({ count, newest }) => ({ ...listed(newest), ...(count > 1 && { count }) }));
}

/** An entry that says something of now and something of the past is known by either. */
function unknownConditions(conditions: ChartFacts['conditions']): readonly Unclassified[] {
  const standing = conditions
    .filter(({ verification }) => verification !== 'entered-in-error')
    .map(fact => ({ fact, unknown: judge(isKnownCondition)(fact) }));
  const known = new Set(standing.flatMap(({ fact, unknown }) => (unknown.length === 0 ? [fact.resource] : [])));
  const listed = standing.filter(({ fact }) => !known.has(fact.resource)).flatMap(({ unknown }) => unknown);
  return [...new Map(listed.map(each => [each.reference, each])).values()];
}

const judged = new WeakMap<Fact, Unclassified | 'classified'>();

function judge<F extends Fact>(isKnown: (fact: F) => boolean): (fact: F) => readonly Unclassified[] {
  return fact => {
    const known = judged.get(fact) ?? (isKnown(fact) || (fact.siteGroups?.size ?? 0) > 0 ? 'classified' : listed(fact));
    judged.set(fact, known);
    return known === 'classified' ? [] : [known];
  };
}

function listed({ reference, resource, title, concept, date, status }: Fact): Unclassified {
  return { reference, type: resource.resourceType, title, coding: concept.codings[0], date, status };
}

/** Earlier cement is also told in the words of a problem list; a status code of an allergy also stands among the conditions. */
const saysAugmentation = phraseMatcher(augmentation.text, 'past-too');

/** They answer no question, and stand among the hard facts. */
const OF_CAPACITY = [incapacity, guardianship, dementia, mayDoubtCapacity];

/** These stand beside bleeding: what makes stopping a risk of its own. */
const OF_STOPPING = [arterialStent, mechanicalValve, thrombosis];

function isKnownCondition(fact: ConditionFact): boolean {
  const inGroup = [...GROUPS.condition, ...OF_CAPACITY, ...OF_STOPPING].some(group => memberOf(fact, group) ?? wasMemberOf(fact, group));
  return (
    inGroup ||
    isAllergyStatus(fact) ||
    memberOf(fact, otherAllergyStatus) !== undefined ||
    wordingsOf(fact.concept).some(text => saysAugmentation(text) !== undefined)
  );
}

function isKnownAllergen(substances: readonly Concept[]): boolean {
  return substances.some(substance => GROUPS.allergy.some(group => matchGroup(substance, group)));
}

/** An entry that there are no medicines is none that a question should know. */
function isKnownMedicine(medication: MedicationFact): boolean {
  return medication.denies !== undefined || DRUG_CLASSES.some(drugs => drugMatch(medication, drugs));
}
