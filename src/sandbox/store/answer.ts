import type { FhirResource, OperationOutcome, OperationOutcomeIssue } from '../../fhir/resource.ts';

export type IssueCode = OperationOutcomeIssue['code'];

/** What the store says to one request or to one Bundle entry, before it becomes a Response. */
export interface Answer {
  readonly status: number;
  readonly resource?: FhirResource;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A step of the work: its value, or the refusal that ends it. */
export type Step<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Answer };

export function done<T>(value: T): Step<T> {
  return { ok: true, value };
}

export function operationOutcome(
  severity: OperationOutcomeIssue['severity'],
  code: IssueCode,
  diagnostics: string,
  expression?: string,
): OperationOutcome {
  return {
    resourceType: 'OperationOutcome',
    issue: [{ severity, code, diagnostics, ...(expression === undefined ? {} : { expression: [expression] }) }],
  };
}

export function refuse(status: number, code: IssueCode, diagnostics: string, expression?: string): { ok: false; refusal: Answer } {
  return { ok: false, refusal: { status, resource: operationOutcome('error', code, diagnostics, expression) } };
}

/** The first issue of an answer's OperationOutcome, for quoting it inside another one. */
export function firstIssue(answer: Answer): OperationOutcomeIssue | undefined {
  return answer.resource?.resourceType === 'OperationOutcome' ? answer.resource.issue[0] : undefined;
}

export function toResponse(answer: Answer): Response {
  const headers = new Headers(answer.headers);
  if (answer.resource === undefined) return new Response(null, { status: answer.status, headers });
  headers.set('content-type', 'application/fhir+json; charset=utf-8');
  return new Response(JSON.stringify(answer.resource), { status: answer.status, headers });
}
