import type { Extension, Reference } from '../fhir/resource.ts';
import type { RecordEntry } from '../record/base/record.ts';

type Resource = RecordEntry['resource'];

/** Where an entry of the record is on the server. */
export interface Place {
  /** `Type/id`. */
  readonly reference: string;
  readonly id: string;
  readonly versionId: string | undefined;
}

/** By fullUrl. */
export type Places = ReadonlyMap<string, Place>;

/**
 * The entries of the record that have to be on the server before this one, by fullUrl: of a complication its procedure, of who answered what was
 * answered. What names another by identifier too (a note, answers, a score) waits for none.
 */
export function localReferences(resource: Resource): readonly string[] {
  return needed(resource).flatMap(({ reference }) => (isLocal(reference) ? [reference] : []));
}

function needed(resource: Resource): readonly Reference[] {
  switch (resource.resourceType) {
    case 'AdverseEvent':
      return (resource.suspectEntity ?? []).map(({ instance }) => instance);
    case 'Provenance':
      return resource.target;
    default:
      return [];
  }
}

/**
 * The resource with references to other entries replaced by where those are on the server. What is not there is named by its identifier alone
 * where it has one; unless it goes in the same request: `together`, by fullUrl.
 */
export function rewriteReferences(resource: Resource, places: Places, together: readonly string[] = []): Resource {
  const placed = (reference: Reference): Reference => {
    const place = places.get(reference.reference ?? '');
    return place === undefined ? reference : { ...reference, reference: place.reference };
  };
  const named = (reference: Reference): Reference =>
    together.includes(reference.reference ?? '') ? reference : withoutLocal(placed(reference));
  switch (resource.resourceType) {
    case 'AdverseEvent':
      return resource.suspectEntity
        ? { ...resource, suspectEntity: resource.suspectEntity.map(entity => ({ ...entity, instance: placed(entity.instance) })) }
        : resource;
    case 'Provenance':
      return { ...resource, target: resource.target.map(placed) };
    case 'DocumentReference':
      return resource.context?.related
        ? { ...resource, context: { ...resource.context, related: resource.context.related.map(named) } }
        : resource;
    case 'QuestionnaireResponse':
      return resource.partOf ? { ...resource, partOf: resource.partOf.map(named) } : resource;
    case 'Observation':
      return resource.extension ? { ...resource, extension: resource.extension.map(one => inExtension(one, named)) } : resource;
    default:
      return resource;
  }
}

function inExtension(extension: Extension, named: (reference: Reference) => Reference): Extension {
  const { extension: parts, valueReference } = extension;
  return {
    ...extension,
    ...(parts ? { extension: parts.map(part => inExtension(part, named)) } : {}),
    ...(valueReference ? { valueReference: named(valueReference) } : {}),
  };
}

/** An entry that is not on the server is named by its identifier alone. */
function withoutLocal(reference: Reference): Reference {
  if (!isLocal(reference.reference)) return reference;
  const { reference: _local, ...named } = reference;
  return named;
}

const isLocal = (reference: string | undefined): reference is string => reference?.startsWith('urn:uuid:') === true;

/** The same on canonical JSON, for what was sent earlier and is kept only as text. */
export function rewriteCanonical(sent: string, places: Places): string {
  let text = sent;
  for (const [fullUrl, { reference }] of places) text = text.replaceAll(`"reference":"${fullUrl}"`, `"reference":"${reference}"`);
  return text.replaceAll(LEFT_OUT, '');
}

/** What was nowhere when it was sent went without its place. */
const LEFT_OUT = /,"reference":"urn:uuid:[^"]*"|"reference":"urn:uuid:[^"]*",?/g;
