import type { OperationOutcome } from './resource.ts';

/**
 * Why a conversation with the server did not succeed. `outcome` is the one error shape: the server's own
 * OperationOutcome where it sent one, otherwise one that says what was observed.
 */
export interface FhirFailure {
  readonly kind: FhirFailureKind;
  /** HTTP status, where an answer came. */
  readonly status?: number;
  readonly outcome: OperationOutcome;
  /** How long the server asks to be left alone, where it says so and the page may read it. */
  readonly retryAfterSeconds?: number;
  /** The outcome is in the server's own words. */
  readonly serverWords?: true;
  /** Search parameters that it names as what it does not take. */
  readonly refused?: readonly string[];
}

export type FhirFailureKind =
  /** no answer: DNS, TLS, CORS, dropped connection */
  | 'network'
  | 'timeout'
  | 'cancelled'
  /** 401 after a refresh was tried, or no token left */
  | 'unauthorized'
  | 'forbidden'
  /** 404, 410 */
  | 'not-found'
  /** 405, 501 */
  | 'unsupported'
  | 'conflict'
  | 'precondition-failed'
  | 'too-large'
  /** 400, 422 and other 4xx */
  | 'rejected'
  /** 429, 503 after the retries */
  | 'throttled'
  /** other 5xx */
  | 'server'
  /** 2xx whose body is not the FHIR resource that was asked for */
  | 'not-fhir'
  /** the server counted more than it gave */
  | 'withheld'
  /** the server answered, and says that something is missing */
  | 'remarked'
  /** the scopes that were granted let only a part of it be read */
  | 'narrowed'
  /** what came was not this patient's alone */
  | 'other-patients'
  /** it came, and some of it could not be used or was kept out */
  | 'left-out'
  /** our own page may not connect there: nothing was sent */
  | 'own-policy'
  /** the address does not belong to the FHIR base of the session: nothing was sent */
  | 'foreign-url';

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: FhirFailure };
