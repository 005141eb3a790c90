import { isFhirId } from '../../plain/fhir-id.ts';
import type { JsonObject } from '../../plain/json-object.ts';
import { instantOf } from './calendar.ts';
import { identifierName, isUri, objectIn, objectsIn, textIn } from './elements.ts';

/** Where a resource stood in the input, and what it goes by. */
export interface Found {
  /** A file, or a line or an entry of one. */
  readonly where: string;
  /** `Type/id`; undefined where it has no id. */
  readonly reference: string | undefined;
  /** Its first identifier that is a URI, in lower case: no other resource can have it. */
  readonly uri: string | undefined;
  /** All that a reference can call it, its own identifiers included. */
  readonly names: readonly string[];
  /** `meta.lastUpdated`, in milliseconds since 1970; before all others where nobody said. */
  readonly changed: number;
}

export function foundAt(resource: JsonObject, where: string): Found {
  const { id, resourceType, identifier } = resource;
  const reference = isFhirId(id) ? `${resourceType}/${id}` : undefined;
  // AdverseEvent has one identifier in R4, the others a list.
  const single = objectIn(resource, 'identifier');
  const identifiers = Array.isArray(identifier) ? objectsIn(resource, 'identifier') : single ? [single] : [];
  const named = identifiers.flatMap(each => identifierName(each) ?? []);
  return {
    where,
    reference,
    uri: identifiers.filter(isUri).flatMap(each => identifierName(each) ?? [])[0],
    names: reference === undefined ? named : [reference, ...named],
    changed: instantOf(textIn(objectIn(resource, 'meta'), 'lastUpdated')),
  };
}
