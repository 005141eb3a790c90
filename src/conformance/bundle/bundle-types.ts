import { isJsonObject, type JsonObject } from '../../plain/json-object.ts';

/** Types of a Bundle's resources by `fullUrl`: what a `urn:uuid:` reference within it points to. */
export function typesInBundle({ entry }: JsonObject): Readonly<Record<string, string>> {
  if (!Array.isArray(entry)) return {};
  const entries: readonly unknown[] = entry;
  return Object.fromEntries(
    entries.flatMap(each => {
      if (!isJsonObject(each) || typeof each.fullUrl !== 'string' || !isJsonObject(each.resource)) return [];
      return typeof each.resource.resourceType === 'string' ? [[each.fullUrl, each.resource.resourceType] as const] : [];
    }),
  );
}
