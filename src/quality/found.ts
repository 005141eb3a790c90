import { isFhirId } from '../plain/fhir-id.ts';
import type { JsonObject } from '../plain/json-object.ts';
import { identifierName, isUri, objectIn, objectsIn, textIn } from './elements.ts';

/** Where a resource stood in the input, and what it goes by. */
export interface Found {
  /** A file, or a line or an entry of one. */
  readonly where: string;
  /** `Type/id`; undefined where it has no id. */
  readonly reference: string | undefined;
  /** All that a reference can call it, its own identifiers included. */
  readonly names: readonly string[];
  /** Those of the names that no other resource can have. */
  readonly ownNames: readonly string[];
  /** `meta.lastUpdated`; empty where nobody said. */
  readonly changed: string;
}

export function foundAt(resource: JsonObject, where: string): Found {
  const { id, resourceType, identifier } = resource;
  const reference = isFhirId(id) ? `${resourceType}/${id}` : undefined;
  const single = objectIn(resource, 'identifier');
  const identifiers = Array.isArray(identifier) ? objectsIn(resource, 'identifier') : single ? [single] : [];
  const own = identifiers.filter(isUri).flatMap(each => identifierName(each) ?? []);
  const shared = identifiers.filter(each => !isUri(each)).flatMap(each => identifierName(each) ?? []);
  const ownNames = reference === undefined ? own : [reference, ...own];
  return { where, reference, ownNames, names: [...ownNames, ...shared], changed: textIn(objectIn(resource, 'meta'), 'lastUpdated') ?? '' };
}
