import type { FhirFailure, FhirFailureKind } from './failure.ts';
import { outcome, outcomeIn } from './outcome/operation-outcome.ts';
import type { OperationOutcomeIssue } from './resource.ts';
import { retryAfterSeconds } from './retry-after.ts';

/** What came back over HTTP, before anybody asks whether it is what was wanted. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed JSON; the text itself where it is not JSON; undefined where there was none. */
  readonly body: unknown;
}

/** An answer of any status, or why there is none. */
export type Answered =
  | { readonly ok: true; readonly answer: Answer }
  /** `sent` tells whether the request may have reached the server. */
  | { readonly ok: false; readonly sent: boolean; readonly failure: FhirFailure };

const KIND_OF_STATUS: Readonly<Record<number, FhirFailureKind>> = {
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not-found',
  405: 'unsupported',
  408: 'timeout',
  409: 'conflict',
  410: 'not-found',
  412: 'precondition-failed',
  413: 'too-large',
  429: 'throttled',
  501: 'unsupported',
  503: 'throttled',
};

const ISSUE_OF_KIND: Readonly<Record<FhirFailureKind, OperationOutcomeIssue['code']>> = {
  network: 'transient',
  timeout: 'timeout',
  cancelled: 'incomplete',
  unauthorized: 'login',
  forbidden: 'forbidden',
  'not-found': 'not-found',
  unsupported: 'not-supported',
  conflict: 'conflict',
  'precondition-failed': 'conflict',
  'too-large': 'too-long',
  rejected: 'processing',
  throttled: 'throttled',
  server: 'exception',
  'not-fhir': 'structure',
  withheld: 'incomplete',
  remarked: 'incomplete',
  narrowed: 'suppressed',
  'other-patients': 'security',
  'left-out': 'incomplete',
  'own-policy': 'security',
  'foreign-url': 'security',
};

/** A failure that no server worded. */
export function failure(kind: FhirFailureKind, diagnostics: string, status?: number): FhirFailure {
  return { kind, ...(status === undefined ? {} : { status }), outcome: outcome(ISSUE_OF_KIND[kind], diagnostics) };
}

/** Why an answer that is not 2xx failed: in the server's own words where it sent any. */
export function failureOf({ status, headers, body }: Answer): FhirFailure {
  const kind = KIND_OF_STATUS[status] ?? (status >= 500 ? 'server' : 'rejected');
  const own = outcomeIn(body);
  const seconds = retryAfterSeconds(headers);
  const after = seconds === undefined ? {} : { retryAfterSeconds: seconds };
  return own === undefined
    ? { ...failure(kind, `The server answered ${status} ${bodyWords(body)}.`, status), ...after }
    : { kind, status, outcome: own, serverWords: true, ...after };
}

/** A 2xx answer that is not what was asked for. */
export function notFhir({ status, body }: Answer, wanted: string): FhirFailure {
  const own = outcomeIn(body);
  return own === undefined
    ? failure('not-fhir', `The server answered ${status} ${bodyWords(body)} where ${wanted} was asked for.`, status)
    : { kind: 'not-fhir', status, outcome: own, serverWords: true };
}

export function isSuccess({ status }: Answer): boolean {
  return status >= 200 && status < 300;
}

/** An HTML or plain-text body is named, never quoted: it may be a sign-in page, and it is not for people. */
function bodyWords(body: unknown): string {
  if (body === undefined) return 'with an empty body';
  if (typeof body !== 'string') return 'with JSON that is not the resource';
  return /^\s*</.test(body) ? 'with a web page' : 'with text that is not JSON';
}
