import type { FhirResource } from '../../fhir/resource.ts';
import { isJsonObject } from '../../plain/json-object.ts';

/** Looks at nothing but the name of the type: whether the rest is right is for a validator. */
export function isResource(value: unknown): value is FhirResource {
  return isJsonObject(value) && typeof value.resourceType === 'string' && (value.meta === undefined || isJsonObject(value.meta));
}

/** The values at a path, lists flattened. */
export function valuesAt(root: unknown, path: readonly string[]): unknown[] {
  let found: unknown[] = [root];
  for (const step of path) {
    const next: unknown[] = [];
    for (const node of found) {
      if (!isJsonObject(node)) continue;
      const value = node[step];
      if (Array.isArray(value)) next.push(...value);
      else if (value !== undefined) next.push(value);
    }
    found = next;
  }
  return found;
}
