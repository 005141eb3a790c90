import { isJsonObject, type JsonObject } from '../../plain/json-object.ts';
import type { Place, Scene } from '../scene.ts';

/** Says where a contained resource cannot be referred to: it has no id, or that of another. */
export function checkContainedIds(scene: Scene, { contained }: JsonObject, place: Place): void {
  if (!Array.isArray(contained)) return;
  const resources: readonly unknown[] = contained;
  const seen = new Set<unknown>();
  resources.forEach((resource, i) => {
    if (!isJsonObject(resource)) return;
    const path = `${place.path}.contained[${i}]`;
    if (resource.id === undefined) scene.log.error('contained', path, place.owner, 'Has no id to be referred to by.');
    else if (seen.has(resource.id)) scene.log.error('contained', path, place.owner, 'Has the id of another contained resource.');
    seen.add(resource.id);
  });
}
