import { isResource } from '../../fhir/is-resource.ts';
import type { FhirResource } from '../../fhir/resource.ts';

/** A resource as a careless EHR keeps it: type and id can be used, and the rest is served as it stands, whatever R4 says of it. */
export function rawResource(parts: Readonly<Record<string, unknown>>): FhirResource {
  const resource: unknown = JSON.parse(JSON.stringify(parts));
  if (!isResource(resource)) throw new TypeError('A raw resource still needs a type and an id.');
  return resource;
}
