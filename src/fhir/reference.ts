import { isFhirId } from '../plain/fhir-id.ts';
import { withinBase } from './base-url.ts';
import { isTypeName } from './is-resource.ts';
import type { ResourceType } from './resource.ts';

export interface ResourceAddress {
  readonly type: ResourceType;
  readonly id: string;
  readonly versionId?: string;
}

/**
 * What a literal reference points to: `Type/id`, `Type/id/_history/v`, or either under `baseUrl`. Undefined for what
 * cannot be read there: contained (`#x`), urn:uuid, another server, or a text that is no reference.
 */
export function parseReference(reference: string | undefined, baseUrl?: string): ResourceAddress | undefined {
  if (reference === undefined) return undefined;
  const [type, id, history, versionId, ...rest] = relativeTo(reference, baseUrl)?.split('/') ?? [];
  if (!isTypeName(type) || !isFhirId(id) || rest.length > 0) return undefined;
  if (history === undefined) return { type, id };
  return history === '_history' && isFhirId(versionId) ? { type, id, versionId } : undefined;
}

/** `Type/id` of a literal reference, of whatever server and version: for charts and files, which come from one server each. */
export function typeAndId(reference: string): string | undefined {
  return /(?:^|\/)([A-Z][A-Za-z]+\/[A-Za-z0-9\-.]{1,64})(?:\/_history\/[^/]+)?$/.exec(reference)?.[1];
}

function relativeTo(reference: string, baseUrl: string | undefined): string | undefined {
  if (!/^[a-z][a-z0-9+.-]*:/i.test(reference)) return reference;
  const within = baseUrl === undefined ? undefined : withinBase(baseUrl, reference);
  return baseUrl === undefined || within === undefined ? undefined : within.slice(new URL(`${baseUrl}/`).href.length);
}
