import type { FhirResource } from '../../fhir/resource.ts';

export type JsonObject = { readonly [key: string]: unknown };

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Looks at nothing but the name of the type: whether the rest is right is for a validator. */
export function isResource(value: unknown): value is FhirResource {
  return isObject(value) && typeof value.resourceType === 'string' && (value.meta === undefined || isObject(value.meta));
}

/** The values at a path, lists flattened. */
export function valuesAt(root: unknown, path: readonly string[]): unknown[] {
  let found: unknown[] = [root];
  for (const step of path) {
    const next: unknown[] = [];
    for (const node of found) {
      if (!isObject(node)) continue;
      const value = node[step];
      if (Array.isArray(value)) next.push(...value);
      else if (value !== undefined) next.push(value);
    }
    found = next;
  }
  return found;
}
