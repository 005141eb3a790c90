import { type Checked, failed } from './launch-parameters.ts';
import type { PendingLaunch } from './pending-launch.ts';

/** What the authorization server sent back in the query of the redirect URL. */
export type Callback =
  | { readonly kind: 'none' }
  | { readonly kind: 'answer'; readonly state: string; readonly issuer: string | undefined; readonly outcome: AuthorizationOutcome };

export type AuthorizationOutcome =
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'denied'; readonly error: string; readonly description: string | undefined };

/** Reads the redirect URL's query. `iss` in it names an authorization server (RFC 9207), never a FHIR server. */
export function readCallback(search: string): Checked<Callback> {
  const params = new URLSearchParams(search);
  const names = ['state', 'code', 'error', 'error_description', 'iss'];
  const repeated = names.find(name => params.getAll(name).length > 1);
  if (repeated !== undefined) return failed('unexpected-parameter', `The answer of the EHR has ${repeated} more than once.`);
  const [state, code, error, description, issuer] = names.map(name => params.get(name) ?? undefined);
  if (code === undefined && error === undefined) {
    return state === undefined
      ? { ok: true, value: { kind: 'none' } }
      : failed('state-unknown', 'The answer of the EHR has neither a code nor a reason.');
  }
  if (state === undefined) return failed('state-unknown', 'The answer of the EHR has no state.');
  if (error !== undefined) return { ok: true, value: { kind: 'answer', state, issuer, outcome: { kind: 'denied', error, description } } };
  return code === undefined || code === ''
    ? failed('state-unknown', 'The answer of the EHR has an empty code.')
    : { ok: true, value: { kind: 'answer', state, issuer, outcome: { kind: 'code', code } } };
}

/** Did the answer come from the authorization server that was asked (mix-up, RFC 9207)? */
export function issuerHolds(issuer: string | undefined, pending: Pick<PendingLaunch, 'issuer' | 'answersWithIssuer'>): boolean {
  if (issuer === undefined) return !pending.answersWithIssuer;
  return pending.issuer === undefined || issuer === pending.issuer;
}
