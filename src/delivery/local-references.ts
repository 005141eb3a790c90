import type { Reference } from '../fhir/resource.ts';
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
 * The entries of the record that have to be on the server before this one, by fullUrl: of a complication its procedure. A note names what it
 * is of by identifier too, and waits for none of it.
 */
export function localReferences(resource: Resource): readonly string[] {
  if (resource.resourceType !== 'AdverseEvent') return [];
  return (resource.suspectEntity ?? []).flatMap(({ instance }) =>
    instance.reference?.startsWith('urn:uuid:') ? [instance.reference] : [],
  );
}

/** The resource with references to other entries replaced by where those are on the server, as far as that is known. */
export function rewriteReferences(resource: Resource, places: Places): Resource {
  const placed = (reference: Reference): Reference => {
    const place = places.get(reference.reference ?? '');
    return place === undefined ? reference : { ...reference, reference: place.reference };
  };
  if (resource.resourceType === 'AdverseEvent' && resource.suspectEntity) {
    return { ...resource, suspectEntity: resource.suspectEntity.map(entity => ({ ...entity, instance: placed(entity.instance) })) };
  }
  if (resource.resourceType === 'DocumentReference' && resource.context?.related) {
    return { ...resource, context: { ...resource.context, related: resource.context.related.map(one => withoutLocal(placed(one))) } };
  }
  return resource;
}

/** An entry that is not on the server is named by its identifier alone. */
function withoutLocal(reference: Reference): Reference {
  if (!reference.reference?.startsWith('urn:uuid:')) return reference;
  const { reference: _local, ...named } = reference;
  return named;
}

/** The same on canonical JSON, for what was sent earlier and is kept only as text. */
export function rewriteCanonical(sent: string, places: Places): string {
  let text = sent;
  for (const [fullUrl, { reference }] of places) text = text.replaceAll(`"reference":"${fullUrl}"`, `"reference":"${reference}"`);
  return text;
}
