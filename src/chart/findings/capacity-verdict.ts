import type { FhirResource } from '../../fhir/resource.ts';
import { keeping, once } from '../../plain/memo.ts';
import { CAPACITY_VALUES, capacityAssessment, incapacity, MAY_SPEAK_OF_CAPACITY } from '../codes/groups/capacity.ts';
import { matchGroup, saysOneOf } from '../codes/groups/match-group.ts';
import { type Concept, conceptIn, field, textOf, titleOf } from '../elements/shape.ts';
import { phrasePattern } from '../prose/text.ts';

export type CapacityVerdict = 'lacking' | 'doubtful' | 'having';

/** Whether a concept names an assessment of who may decide. */
export const isNamedAssessment = keeping(
  (concept: Concept): boolean =>
    MAY_SPEAK_OF_CAPACITY.test(titleOf(concept) ?? '') && matchGroup(concept, capacityAssessment) !== undefined,
);

/** Whether a resource is such an assessment, with a value that can be read. */
export function isAssessment(resource: FhirResource): boolean {
  const value = resource.resourceType === 'Observation' && isNamedAssessment(conceptIn(resource, 'code')) ? valueIn(resource) : undefined;
  return value !== undefined && verdictOf(value) !== undefined;
}

const lacking = once(() => phrasePattern(CAPACITY_VALUES.lacking));
const doubtful = once(() => phrasePattern(CAPACITY_VALUES.doubtful));
const having = once(() => phrasePattern(CAPACITY_VALUES.having));

/** What such an assessment found, by the words of its value. */
export function verdictOf(value: string): CapacityVerdict | undefined {
  if (CAPACITY_VALUES.denied.test(value) || saysOneOf(incapacity, [value])) return 'lacking';
  if (value.search(doubtful()) !== -1) return 'doubtful';
  const denies = /\b(?:not|no|never|denies|pas)\b/i.test(value);
  if (value.search(lacking()) !== -1) return denies ? undefined : 'lacking';
  return value.search(having()) !== -1 && !denies ? 'having' : undefined;
}

/** The value of an Observation as words. */
export function valueIn(resource: FhirResource): string | undefined {
  const said = field(resource, 'valueBoolean');
  if (typeof said === 'boolean') return said ? 'yes' : 'no';
  return textOf(resource, 'valueString') ?? titleOf(conceptIn(resource, 'valueCodeableConcept'));
}
