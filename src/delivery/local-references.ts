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

/** The entries of the record that this resource refers to, by fullUrl. Of our resources only AdverseEvent refers to another. */
export function localReferences(resource: Resource): readonly string[] {
  if (resource.resourceType !== 'AdverseEvent') return [];
  return (resource.suspectEntity ?? []).flatMap(({ instance }) =>
    instance.reference?.startsWith('urn:uuid:') ? [instance.reference] : [],
  );
}

/** The resource with references to other entries replaced by where those are on the server, as far as that is known. */
export function rewriteReferences<T extends Resource>(resource: T, places: Places): T {
  if (resource.resourceType !== 'AdverseEvent' || !resource.suspectEntity) return resource;
  const suspectEntity = resource.suspectEntity.map(entity => {
    const place = places.get(entity.instance.reference ?? '');
    return place === undefined ? entity : { ...entity, instance: { ...entity.instance, reference: place.reference } };
  });
  return { ...resource, suspectEntity };
}

/** The same on canonical JSON, for what was sent earlier and is kept only as text. */
export function rewriteCanonical(sent: string, places: Places): string {
  let text = sent;
  for (const [fullUrl, { reference }] of places) text = text.replaceAll(`"reference":"${fullUrl}"`, `"reference":"${reference}"`);
  return text;
}
