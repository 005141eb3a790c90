import { isFhirId } from '../plain/fhir-id.ts';
import { isJsonObject } from '../plain/json-object.ts';
import type { FhirResource, ResourceOf, ResourceType } from './resource.ts';

/**
 * A stored resource of the type: right `resourceType`, usable `id`. What lies deeper comes as the server sent it and is
 * not checked here; whoever reads an element meets it with the same doubt.
 */
export function isResourceOf<T extends ResourceType>(value: unknown, type: T): value is ResourceOf<T> & { readonly id: string } {
  return isJsonObject(value) && value.resourceType === type && isFhirId(value.id);
}

/** A stored resource of any type. */
export function isResource(value: unknown): value is FhirResource & { readonly id: string } {
  return isJsonObject(value) && isTypeName(value.resourceType) && isFhirId(value.id);
}

export function isTypeName(value: unknown): value is ResourceType {
  return typeof value === 'string' && /^[A-Z][A-Za-z]{1,63}$/.test(value);
}
