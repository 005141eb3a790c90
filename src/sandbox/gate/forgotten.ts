import { randomUUID } from 'node:crypto';
import { isJsonObject, type JsonObject } from '../../plain/json-object.ts';
import { fhirResponse } from './fhir-server.ts';

/** The success of a write that was taken and is not kept: an id, a version, and what was sent. */
export function forgottenResponse(base: string, type: string, resource: JsonObject): Response {
  const { stored, location } = asIfStored(base, type, resource);
  return fhirResponse(stored, { status: 201, headers: { location, etag: 'W/"1"' } });
}

/** The same of a Bundle, entry by entry. */
export function forgottenBundle(base: string, bundleType: string, entries: readonly unknown[]): Response {
  const entry = entries.map(one => {
    const resource = isJsonObject(one) && isJsonObject(one.resource) ? one.resource : {};
    const { stored, location } = asIfStored(base, String(resource.resourceType), resource);
    return { resource: stored, response: { status: '201 Created', location, etag: 'W/"1"' } };
  });
  return fhirResponse({ resourceType: 'Bundle', type: `${bundleType}-response`, entry }, { status: 200, headers: {} });
}

function asIfStored(base: string, type: string, resource: JsonObject): { readonly stored: JsonObject; readonly location: string } {
  const id = randomUUID();
  const meta = isJsonObject(resource.meta) ? resource.meta : {};
  return { stored: { ...resource, id, meta: { ...meta, versionId: '1' } }, location: `${base}/${type}/${id}/_history/1` };
}
