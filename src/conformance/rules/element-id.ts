import type { Place, Scene } from '../scene.ts';

/**
 * Ids of elements are there to be pointed at, so each stands once in a resource. A snapshot tells again, by their ids, the
 * elements of the differential beside it: it is counted for itself, as HL7's validator does.
 */
export function checkId(scene: Scene, id: string, place: Place): void {
  const key = scene.resource.resourceType === 'StructureDefinition' && place.path.includes('.snapshot.element') ? `snapshot ${id}` : id;
  const first = scene.ids.get(key);
  if (first === undefined) scene.ids.set(key, place.path);
  else if (first !== place.path) scene.log.error('id', place.path, place.owner, `Has the id ${id} of ${first}.`);
}
