import type { Place, Scene } from './scene.ts';

/** Ids of elements are there to be pointed at, so each stands once in a resource. */
export function checkId(scene: Scene, id: string, place: Place): void {
  const first = scene.ids.get(id);
  if (first === undefined) scene.ids.set(id, place.path);
  else if (first !== place.path) scene.log.error('id', place.path, place.owner, `Has the id ${id} of ${first}.`);
}
