import type { FhirResource } from '../fhir/resource.ts';
import {
  type AllergyFact,
  allergyFact,
  type ConditionFact,
  conditionFact,
  type DocumentFact,
  type Fact,
  type ObservationFact,
  observationFact,
  orderFact,
  procedureFact,
  reportFact,
  type StudyFact,
  studyFact,
} from './facts.ts';
import type { CodeGroup } from './groups/code-group.ts';
import { type GroupMatch, matchGroup } from './groups/match-group.ts';
import { type MedicationFact, requestFact, statementFact } from './medication-facts.ts';
import type { ChartSnapshot } from './snapshot.ts';

/** The chart by kind, each resource read once however many questions and snapshots ask for it. */
export interface ChartFacts {
  readonly conditions: readonly ConditionFact[];
  readonly observations: readonly ObservationFact[];
  readonly allergies: readonly AllergyFact[];
  readonly medications: readonly MedicationFact[];
  readonly reports: readonly DocumentFact[];
  readonly studies: readonly StudyFact[];
  readonly orders: readonly DocumentFact[];
  readonly procedures: readonly DocumentFact[];
}

/** The same fact for the same resource, read once. */
function keeping<F>(factOf: (resource: FhirResource) => F): (resource: FhirResource) => F {
  const kept = new WeakMap<FhirResource, F>();
  return resource => {
    const known = kept.get(resource);
    if (known !== undefined) return known;
    const fact = factOf(resource);
    kept.set(resource, fact);
    return fact;
  };
}

const keptCondition = keeping(conditionFact);
const keptObservation = keeping(observationFact);
const keptAllergy = keeping(allergyFact);
const keptReport = keeping(reportFact);
const keptStudy = keeping(studyFact);
const keptOrder = keeping(orderFact);
const keptProcedure = keeping(procedureFact);

const ofSnapshot = new WeakMap<ChartSnapshot['resources'], ChartFacts>();

export function chartFacts({ resources }: ChartSnapshot): ChartFacts {
  const known = ofSnapshot.get(resources);
  if (known) return known;
  const all = [...resources.values()];
  const of = <F extends Fact>(type: string, factOf: (resource: FhirResource) => F) =>
    all.filter(resource => resource.resourceType === type).map(factOf);
  const facts: ChartFacts = {
    conditions: of('Condition', keptCondition),
    observations: of('Observation', keptObservation).filter(fact => fact.standing !== 'void'),
    allergies: of('AllergyIntolerance', keptAllergy),
    // Not kept per resource: which medicine is meant may come with a later page.
    medications: all.flatMap(resource => medicationsIn(resource, resources)),
    reports: of('DiagnosticReport', keptReport).filter(fact => fact.stands),
    studies: of('ImagingStudy', keptStudy).filter(fact => fact.stands),
    orders: of('ServiceRequest', keptOrder).filter(fact => fact.stands),
    procedures: of('Procedure', keptProcedure).filter(fact => fact.stands),
  };
  ofSnapshot.set(resources, facts);
  return facts;
}

function medicationsIn(resource: FhirResource, resources: ChartSnapshot['resources']): readonly MedicationFact[] {
  if (resource.resourceType === 'MedicationStatement') return [statementFact(resource, resources)];
  if (resource.resourceType === 'MedicationRequest') return [requestFact(resource, resources)];
  return [];
}

const memberships = new WeakMap<Fact, Map<CodeGroup, GroupMatch | 'none'>>();

/** How a fact's own code belongs to a group; undefined: it does not. */
export function memberOf(fact: Fact, group: CodeGroup): GroupMatch | undefined {
  const known = memberships.get(fact) ?? new Map<CodeGroup, GroupMatch | 'none'>();
  memberships.set(fact, known);
  const match = known.get(group) ?? matchGroup(fact.concept, group) ?? 'none';
  known.set(group, match);
  return match === 'none' ? undefined : match;
}
