import { field, listOf, targetOf, textOf } from '../../chart/elements/shape.ts';
import { casesSigned } from '../../chart/facts/own-notes.ts';
import { EXTENSION_URL } from '../../fhir/canonicals.generated.ts';
import type { FhirResource } from '../../fhir/resource.ts';
import { caseOfDerived } from '../base/derived-uuid.ts';
import { CASE_SYSTEM, UUID_SYSTEM } from '../base/identifier.ts';
import { questionnaireUrl, RESPONSE_STAGES, type ResponseStage } from '../questionnaire/stage-responses.ts';
import type { Attached } from './attached.ts';
import { extensionAt, identifiedBy, uuidOfUrn } from './elements.ts';

/** The stage that a response answers; undefined: it is of another form. */
export function stageOf(resource: FhirResource): ResponseStage | undefined {
  const form = textOf(resource, 'questionnaire')?.split('|', 1)[0];
  return RESPONSE_STAGES.find(stage => questionnaireUrl(stage) === form);
}

export const isScore = (resource: FhirResource): boolean =>
  resource.resourceType === 'Observation' && extensionAt(resource, EXTENSION_URL.measurementTiming) !== undefined;

/** The uuid of the case, where the resource says by itself of which case it is. */
export function caseIdOf(resource: FhirResource): string | undefined {
  const said = identifiedBy(resource, CASE_SYSTEM);
  const own = identifiedBy(resource, UUID_SYSTEM);
  if (said !== undefined || own === undefined) return said;
  const stage = stageOf(resource);
  if (stage === 'assessment') return own;
  if (stage !== undefined) return caseOfDerived(own, 'response', RESPONSE_STAGES.indexOf(stage));
  if (isScore(resource)) return caseOfDerived(own, 'score', 1);
  // A note that follows none is the first of its case.
  return resource.resourceType === 'DocumentReference' && listOf(resource, 'relatesTo').length === 0
    ? caseOfDerived(own, 'note', 1)
    : undefined;
}

/**
 * What tells to which case a resource belongs: two that share one of these are of one case. Only what the case itself made is followed: what
 * somebody answered by may be another case's.
 */
export function linksOf(resource: FhirResource, { document, file }: Attached): readonly string[] {
  const caseIds = [caseIdOf(resource), ...document.map(caseIdOf), file?.id];
  const own = [
    identifiedBy(resource, UUID_SYSTEM),
    ...document.map(part => identifiedBy(part, UUID_SYSTEM)),
    file?.procedureId,
    file?.consentId,
  ];
  return [
    ...(resource.id === undefined ? [] : [`${resource.resourceType}/${resource.id}`]),
    ...caseIds.flatMap(id => (id === undefined ? [] : [`case ${id}`])),
    ...own.flatMap(id => (id === undefined ? [] : [`urn:uuid:${id}`])),
    ...casesSigned(resource),
    // The row of a complication has the uuid of its AdverseEvent.
    ...[resource, ...document].filter(part => stageOf(part) === 'complications').flatMap(rowsOf),
    ...referred(resource).flatMap(reference => [targetOf(reference), textOf(field(reference, 'identifier'), 'value')].filter(isText)),
  ];
}

const rowsOf = (response: FhirResource): readonly string[] =>
  listOf(response, 'item').flatMap(row => {
    const id = uuidOfUrn(`urn:uuid:${textOf(row, 'id')}`);
    return id === undefined ? [] : [`urn:uuid:${id}`];
  });

const isText = (text: string | undefined): text is string => text !== undefined && text !== '';

function referred(resource: FhirResource): readonly unknown[] {
  switch (resource.resourceType) {
    case 'Provenance':
      return listOf(resource, 'target');
    case 'AdverseEvent':
      return listOf(resource, 'suspectEntity').map(entity => field(entity, 'instance'));
    case 'QuestionnaireResponse':
      return listOf(resource, 'partOf');
    case 'DocumentReference':
      return [
        ...listOf(field(resource, 'context'), 'related'),
        ...listOf(resource, 'relatesTo').map(relation => field(relation, 'target')),
      ];
    case 'Observation':
      return [field(extensionAt(extensionAt(resource, EXTENSION_URL.measurementTiming), 'procedure'), 'valueReference')];
    default:
      return [];
  }
}

/** In groups: those that share a link, directly or by way of others. In the order in which they came. */
export function grouped<T>(all: readonly T[], linksOfEach: (each: T) => readonly string[]): readonly (readonly T[])[] {
  const groupOf = new Map<string, Set<T>>();
  for (const each of all) {
    const joined = new Set<T>([each]);
    const links = new Set(linksOfEach(each));
    const touched = new Set([...links].flatMap(link => groupOf.get(link) ?? []));
    for (const group of touched) for (const member of group) joined.add(member);
    for (const [link, group] of groupOf) if (touched.has(group)) groupOf.set(link, joined);
    for (const link of links) groupOf.set(link, joined);
  }
  return [...new Set(groupOf.values())].map(group => all.filter(each => group.has(each)));
}
