import { isJsonObject, type JsonObject } from '../../plain/json-object.ts';
import { textOf } from '../json.ts';

/** The resource that a reference names, where it travels with the outermost resource: contained in it, itself, or an entry of the same Bundle. */
export function resolveReference(reference: string, rootResource: JsonObject): JsonObject | undefined {
  if (reference === '#') return rootResource;
  if (reference.startsWith('#')) return objectsIn(rootResource.contained).find(({ id }) => id === reference.slice(1));
  const wanted = reference.replace(/\/_history\/[^/]*$/, '');
  for (const { fullUrl, resource } of objectsIn(rootResource.entry)) {
    if (!isJsonObject(resource)) continue;
    if (textOf(fullUrl) === wanted) return resource;
    if (`${textOf(resource.resourceType)}/${textOf(resource.id)}` === wanted) return resource;
  }
  return undefined;
}

const objectsIn = (value: unknown): readonly JsonObject[] => (Array.isArray(value) ? value.filter(isJsonObject) : []);
