import { maskedElements, withheldMarks } from '../../fhir/outcome/withheld-marks.ts';
import type { FhirResource } from '../../fhir/resource.ts';
import type { UnreadableReason, UnreadableResource } from '../../fhir/unreadable.ts';
import { isJsonObject } from '../../plain/json-object.ts';
import { SYSTEM } from '../codes/groups/code-group.ts';
import { isSystem } from '../codes/groups/known-system.ts';
import { parseFhirDate } from '../elements/fhir-date.ts';
import { type Concept, conceptIn, conceptsIn, field, LONGEST_NAME, listOf, textOf, titleOf, wordingsOf } from '../elements/shape.ts';

/** JSON types of the elements that the questions read; in R4 they are the same in every type that is read. */
const CONCEPTS = ['code', 'clinicalStatus', 'verificationStatus', 'valueCodeableConcept', 'medicationCodeableConcept'];
const OBJECTS = [
  ...['subject', 'patient', 'valueQuantity', 'medicationReference'],
  ...['onsetPeriod', 'effectivePeriod', 'performedPeriod', 'abatementPeriod'],
];
const LISTS = ['component', 'reaction', 'conclusionCode', 'presentedForm', 'modality', 'series', 'reasonCode', 'procedureCode', 'name'];
const TEXTS = ['status', 'conclusion', 'description', 'valueString', 'gender'];
const DATES = [
  ...['onsetDateTime', 'recordedDate', 'abatementDateTime', 'effectiveDateTime', 'effectiveInstant', 'issued', 'started'],
  ...['authoredOn', 'dateAsserted', 'performedDateTime', 'birthDate', 'deceasedDateTime'],
];
const BOOLEANS = ['doNotPerform', 'deceasedBoolean'];

/**
 * What cannot be read of a resource: what the server withheld, elements of another JSON type than R4 gives them, dates that are none,
 * nothing that says what it is. The rest of it still counts; what is lost must be told.
 */
export function malformed(resource: FhirResource): UnreadableResource | undefined {
  const wrong = wrongElements(resource);
  const dates = DATES.flatMap(element => {
    const text = textOf(resource, element);
    return text !== undefined && parseFhirDate(text) === undefined ? [{ element, text: text.slice(0, LONGEST_DATE) }] : [];
  });
  const masked = maskedElements(resource);
  const reasons: readonly UnreadableReason[] = [
    ...withheldMarks(resource).map(mark => ({ kind: 'withheld-part', mark }) as const),
    ...(masked.length > 0 ? [{ kind: 'masked', elements: masked } as const] : []),
    ...(wrong.length > 0 ? [{ kind: 'wrong-elements', elements: wrong } as const] : []),
    ...(dates.length > 0 ? [{ kind: 'no-dates', dates } as const] : []),
    ...(hasLongName(resource) ? [{ kind: 'long-name', longest: LONGEST_NAME } as const] : []),
    ...(saysWhatItIs(resource) ? [] : [{ kind: 'says-nothing' } as const]),
  ];
  if (reasons.length === 0) return undefined;
  const { resourceType: type, id } = resource;
  return { type, where: `${type}/${id}`, reasons };
}

const LONGEST_DATE = 40;

function wrongElements(resource: FhirResource): readonly string[] {
  const given = (name: string) => field(resource, name);
  const unless = (names: readonly string[], sound: (value: unknown) => boolean) =>
    names.filter(name => given(name) !== undefined && !sound(given(name)));
  const isText = (value: unknown) => typeof value === 'string';
  // Only an Observation has one body site instead of a list; `name` and `identifier` are read of a Patient.
  const lists = resource.resourceType === 'Observation' ? LISTS : [...LISTS, 'bodySite'];
  const amount = field(given('valueQuantity'), 'value');
  return [
    ...unless(CONCEPTS, isConcept),
    ...unless(OBJECTS, isJsonObject),
    ...unless(resource.resourceType === 'Patient' ? [...lists, 'identifier'] : lists, isListOfObjects),
    ...unless([...TEXTS, ...DATES], isText),
    ...unless(BOOLEANS, value => typeof value === 'boolean'),
    ...(amount === undefined || typeof amount === 'number' ? [] : ['valueQuantity.value']),
  ];
}

const isListOfObjects = (value: unknown) => Array.isArray(value) && value.every(isJsonObject);

function isConcept(value: unknown): boolean {
  const coding = field(value, 'coding');
  return isJsonObject(value) && (coding === undefined || (Array.isArray(coding) && coding.every(isCoding)));
}

function isCoding(value: unknown): boolean {
  return isJsonObject(value) && ['system', 'code', 'display'].every(name => ['undefined', 'string'].includes(typeof field(value, name)));
}

const MUST_SAY_WHAT = ['Condition', 'AllergyIntolerance', 'Procedure'];
const KNOWN_SYSTEMS: readonly string[] = Object.values(SYSTEM);

function hasLongName(resource: FhirResource): boolean {
  const { text = '', codings } = conceptIn(resource, resource.resourceType.startsWith('Medication') ? 'medicationCodeableConcept' : 'code');
  return text.length > LONGEST_NAME || codings.some(({ display = '' }) => display.length > LONGEST_NAME);
}

/** One that does not may be anything: a sepsis, an allergy to cement. */
function saysWhatItIs(resource: FhirResource): boolean {
  return !MUST_SAY_WHAT.includes(resource.resourceType) || [conceptIn(resource, 'code'), ...reactionsOf(resource)].some(isKnown);
}

function reactionsOf(resource: FhirResource): readonly Concept[] {
  return listOf(resource, 'reaction').flatMap(reaction => [conceptIn(reaction, 'substance'), ...conceptsIn(reaction, 'manifestation')]);
}

/** Whether a concept can be made out: by its words, or by a code of a system that the questions know. */
export function isKnown(concept: Concept): boolean {
  if (wordingsOf(concept).length > 0) return true;
  const { codings } = concept;
  return titleOf(concept) !== undefined && codings.some(({ system = '' }) => KNOWN_SYSTEMS.some(known => isSystem(system, known)));
}

/** Elements without which nobody knows what a resource says; of the others, only what they say themselves is lost. */
const SAYING = [
  ...['code', 'valueCodeableConcept', 'valueQuantity', 'valueQuantity.value', 'valueString', 'component', 'medicationCodeableConcept'],
  ...[
    'medicationReference',
    'reaction',
    'conclusion',
    'conclusionCode',
    'presentedForm',
    'description',
    'reasonCode',
    'procedureCode',
    'series',
  ],
];

/** Whether nobody knows what a resource says: then it may be what a question asks for. */
export function isNotUnderstood({ reasons }: UnreadableResource): boolean {
  return reasons.some(
    reason =>
      reason.kind === 'says-nothing' ||
      reason.kind === 'long-name' ||
      (reason.kind === 'wrong-elements' && reason.elements.some(element => SAYING.includes(element))),
  );
}
