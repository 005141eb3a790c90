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

/** The entries of the record that this resource refers to, by fullUrl: of a complication its procedure, of a note what it is of. */
export function localReferences(resource: Resource): readonly string[] {
  return referencesOf(resource).flatMap(({ reference }) => (reference?.startsWith('urn:uuid:') ? [reference] : []));
}

function referencesOf(resource: Resource): readonly Reference[] {
  if (resource.resourceType === 'AdverseEvent') return (resource.suspectEntity ?? []).map(({ instance }) => instance);
  return resource.resourceType === 'DocumentReference' ? (resource.context?.related ?? []) : [];
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
    return { ...resource, context: { ...resource.context, related: resource.context.related.map(placed) } };
  }
  return resource;
}

/** The same on canonical JSON, for what was sent earlier and is kept only as text. */
export function rewriteCanonical(sent: string, places: Places): string {
  let text = sent;
  for (const [fullUrl, { reference }] of places) text = text.replaceAll(`"reference":"${fullUrl}"`, `"reference":"${reference}"`);
  return text;
}
