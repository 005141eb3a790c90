import { isJsonObject } from '../../plain/json-object.ts';
import type { Answering, Refusal, SearchRemark } from '../behaviours/ehr-behaviour.ts';
import { fhirResponse, type OutcomeCode, outcome } from './fhir-server.ts';

const CODES: Readonly<Record<number, OutcomeCode>> = {
  400: 'invalid',
  403: 'forbidden',
  404: 'not-supported',
  405: 'not-supported',
  409: 'conflict',
  422: 'processing',
};

export function refusalResponse({ status, says }: Refusal): Response {
  return says === undefined ? new Response(null, { status }) : outcome(status, CODES[status] ?? 'processing', says);
}

/** The answer to a write that was passed on. */
export function writtenResponse(answer: Response, answering: Answering, base: string): Response {
  if (!answer.ok) return answer.status === 412 && answering.staleStatus === 409 ? restated(answer, 409) : answer;
  const headers = new Headers(answer.headers);
  const location = headers.get('location');
  if (location !== null && answering.location === 'relative') headers.set('location', relativeTo(base, location));
  if (!answering.versions) headers.delete('etag');
  if (answering.written === 'as-asked') return new Response(answer.body, { status: answer.status, headers });
  headers.delete('content-length');
  headers.delete('content-type');
  if (answering.written === 'empty' || answer.status === 204) return new Response(null, { status: answer.status, headers });
  headers.set('content-type', 'text/html');
  return new Response('', { status: answer.status, headers });
}

/** The answer to a read or a search. */
export async function readResponse(
  answer: Response,
  answering: Answering,
  remarks: readonly SearchRemark[] = [],
  leftOut = false,
): Promise<Response> {
  if (!answer.ok || (answering.versions && remarks.length === 0)) return answer;
  const body: unknown = await answer.json();
  const headers = new Headers(answer.headers);
  if (!answering.versions) headers.delete('etag');
  const bundled =
    isJsonObject(body) && body.resourceType === 'Bundle' && body.type === 'searchset' ? remarked(body, remarks, leftOut) : body;
  return fhirResponse(answering.versions ? bundled : withoutVersions(bundled), { status: answer.status, headers });
}

function remarked(bundle: Record<string, unknown>, remarks: readonly SearchRemark[], leftOut: boolean): unknown {
  const entries: readonly unknown[] = Array.isArray(bundle.entry) ? bundle.entry : [];
  const empty = !entries.some(entry => isJsonObject(entry) && isJsonObject(entry.search) && entry.search.mode === 'match');
  const issue = remarks
    .filter(({ when }) => when === 'always' || (when === 'empty' ? empty : leftOut))
    .map(({ system, code, text, severity = 'warning' }) => ({
      severity,
      code: severity === 'warning' ? 'processing' : 'informational',
      details: { coding: [{ system, code, display: text }], text },
    }));
  if (issue.length === 0) return bundle;
  return { ...bundle, entry: [...entries, { resource: { resourceType: 'OperationOutcome', issue }, search: { mode: 'outcome' } }] };
}

/** Without `meta.versionId`, of the resource and of each entry. */
function withoutVersions(body: unknown): unknown {
  if (!isJsonObject(body)) return body;
  const entry: unknown = Array.isArray(body.entry)
    ? body.entry.map((one: unknown) =>
        isJsonObject(one) ? { ...one, ...('resource' in one ? { resource: withoutVersions(one.resource) } : {}) } : one,
      )
    : undefined;
  const { meta } = body;
  const { versionId: _left, ...kept } = isJsonObject(meta) ? meta : {};
  return { ...body, ...(isJsonObject(meta) ? { meta: kept } : {}), ...(entry === undefined ? {} : { entry }) };
}

function relativeTo(base: string, location: string): string {
  return location.startsWith(`${base}/`) ? location.slice(base.length + 1) : location;
}

function restated(answer: Response, status: number): Response {
  return new Response(answer.body, { status, headers: answer.headers });
}
