import { isSecureUrl, urlOf } from '../../site/secure-url.ts';
import type { IssuerConfig } from '../../site/site-config.ts';
import type { LaunchFailure } from '../context.ts';

/** What the EHR sent. Without `launch` the person starts from outside the EHR and picks the patient there (standalone). */
export interface LaunchParameters {
  readonly iss: string;
  readonly launch: string | undefined;
}

export type Checked<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: LaunchFailure };

const ALLOWED = ['iss', 'launch'];

/**
 * Reads the query of the launch page. Only `iss` and `launch`, once each: the SMART library would let others (`clientId`,
 * `fhirServiceUrl`, `patientId`) overrule the configuration, so none of them gets that far.
 */
export function readLaunchParameters(search: string): Checked<LaunchParameters> {
  // A form's space is no part of either: an EHR that writes a plus as it is means a plus.
  const params = new URLSearchParams(search.replaceAll('+', '%2B'));
  const names = [...params.keys()];
  const unexpected = names.find((name, index) => !ALLOWED.includes(name) || names.indexOf(name) !== index);
  if (unexpected !== undefined) {
    const how = ALLOWED.includes(unexpected) ? 'came more than once' : 'is no part of a SMART launch';
    return failed('unexpected-parameter', `The parameter ${JSON.stringify(unexpected.slice(0, 40))} ${how}.`);
  }
  const iss = params.get('iss') ?? '';
  const launch = params.get('launch') ?? undefined;
  if (iss === '') return failed('no-launch', 'The address of the launch page has no iss.');
  if (launch === '') return failed('no-launch', 'The launch parameter is empty.');
  return { ok: true, value: { iss, launch } };
}

/**
 * The registered issuer that `iss` names, as an exact string. One slash at the end is the only spelling that may differ,
 * since EHRs differ in it; from here on the registry's own string is used everywhere.
 */
export function pickIssuer(iss: string, issuers: readonly IssuerConfig[]): Checked<IssuerConfig> {
  const url = urlOf(iss);
  if (url !== undefined && /^https?:$/.test(url.protocol) && !isSecureUrl(url)) {
    return failed('insecure-issuer', `iss is ${shown(iss)}, which is not https.`);
  }
  const issuer = issuers.find(candidate => candidate.iss === iss || `${candidate.iss}/` === iss);
  return issuer === undefined
    ? failed('unknown-issuer', `iss is ${shown(iss)}; config.json names ${issuers.length === 0 ? 'no issuer' : 'others'}.`)
    : { ok: true, value: issuer };
}

export function failed(kind: LaunchFailure['kind'], detail: string): { readonly ok: false; readonly failure: LaunchFailure } {
  return { ok: false, failure: { kind, detail } };
}

function shown(iss: string): string {
  return JSON.stringify(iss.length > 200 ? `${iss.slice(0, 199)}…` : iss);
}
