import type { OperationOutcome } from '../../fhir/resource.ts';
import type { StoreAccess } from '../store/compartment.ts';

/** Whatever answers FHIR requests below a base: the store, another server, or a behaviour in front of either. */
export type FhirServer = (request: Request, access: StoreAccess) => Promise<Response>;

export const everything: StoreAccess = { allows: () => true };

export type OutcomeCode = OperationOutcome['issue'][number]['code'];

export function outcome(status: number, code: OutcomeCode, diagnostics: string, headers: Readonly<Record<string, string>> = {}): Response {
  const body: OperationOutcome = { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code, diagnostics }] };
  return fhirResponse(body, { status, headers });
}

/** An answer with a FHIR body; of `like` the headers stay that are not about its own body. */
export function fhirResponse(body: unknown, like: { readonly status: number; readonly headers: HeadersInit }): Response {
  const headers = new Headers(like.headers);
  headers.delete('content-length');
  headers.delete('content-encoding');
  headers.set('content-type', 'application/fhir+json; charset=utf-8');
  return new Response(JSON.stringify(body), { status: like.status, headers });
}
