import { isJsonObject } from '../fhir/is-resource.ts';
import type { UnreadableResource } from '../fhir/reader.ts';
import type { FhirResource } from '../fhir/resource.ts';
import { field } from './shape.ts';

/** JSON types of the elements that the questions read; in R4 they are the same in every type that is searched for. */
const OBJECTS = [
  ...['code', 'clinicalStatus', 'verificationStatus', 'subject', 'patient', 'valueQuantity', 'valueCodeableConcept'],
  ...['medicationCodeableConcept', 'medicationReference', 'onsetPeriod', 'effectivePeriod', 'performedPeriod', 'abatementPeriod'],
];
const LISTS = ['component', 'reaction', 'conclusionCode', 'presentedForm', 'modality', 'series', 'reasonCode', 'procedureCode'];
const TEXTS = [
  ...['status', 'onsetDateTime', 'recordedDate', 'abatementDateTime', 'effectiveDateTime', 'effectiveInstant', 'issued', 'started'],
  ...['authoredOn', 'dateAsserted', 'performedDateTime', 'conclusion', 'description', 'valueString'],
];

/** A resource with an element of another JSON type than R4 gives it. The rest of it still counts; what is lost must be told. */
export function malformed(resource: FhirResource): UnreadableResource | undefined {
  const given = (name: string) => field(resource, name);
  // Only an Observation has one body site instead of a list.
  const lists = resource.resourceType === 'Observation' ? LISTS : [...LISTS, 'bodySite'];
  const wrong =
    OBJECTS.find(name => given(name) !== undefined && !isJsonObject(given(name))) ??
    OBJECTS.find(name => field(given(name), 'coding') !== undefined && !Array.isArray(field(given(name), 'coding'))) ??
    lists.find(name => given(name) !== undefined && !Array.isArray(given(name))) ??
    TEXTS.find(name => given(name) !== undefined && typeof given(name) !== 'string');
  if (wrong === undefined) return undefined;
  const { resourceType: type, id } = resource;
  return { type, where: `${type}/${id}`, reason: `Its element ${wrong} is not of the kind that FHIR R4 has there.` };
}
