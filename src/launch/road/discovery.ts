import { policyLacks } from '../../fhir/own-policy.ts';
import { isJsonObject } from '../../plain/json-object.ts';
import { urlOf } from '../../site/secure-url.ts';
import type { IssuerConfig } from '../../site/site-config.ts';
import type { LaunchFailure } from '../context.ts';
import type { LaunchPage } from '../page.ts';
import { ANSWER_WITHIN_MS } from './in-time.ts';
import { type Checked, failed } from './launch-parameters.ts';

/** What the server's smart-configuration offers, with every address absolute and checked. */
export interface SmartServer {
  readonly authorizationEndpoint: string;
  readonly tokenEndpoint: string;
  readonly revocationEndpoint: string | undefined;
  /** Issuer of id_tokens, and of `iss` in an authorization answer (RFC 9207). */
  readonly issuer: string | undefined;
  readonly jwksUri: string | undefined;
  /** The server promises `iss` in every authorization answer. */
  readonly answersWithIssuer: boolean;
  readonly capabilities: readonly string[];
  readonly scopesSupported: readonly string[];
}

/** Of an issuer, or of a case store, what its discovery is judged by. */
export type AskedServer = Pick<IssuerConfig, 'iss' | 'authorizationOrigins' | 'pkceUnadvertised'>;

/**
 * Reads `.well-known/smart-configuration` of the FHIR base. Fails closed: no second source is tried, because a server that
 * cannot say where it authorizes must not be taken for one that needs no authorization.
 */
export async function discover(page: Pick<LaunchPage, 'fetch'> & Partial<LaunchPage>, issuer: AskedServer): Promise<Checked<SmartServer>> {
  const url = `${issuer.iss}/.well-known/smart-configuration`;
  let body: unknown;
  try {
    const response = await page.fetch(url, {
      headers: { accept: 'application/json' },
      credentials: 'omit',
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    });
    if (!response.ok) return failed('discovery-failed', `${url} answered ${response.status}.`);
    body = await response.json();
  } catch (reason) {
    if (await page.blockedHere?.(url)) return { ok: false, failure: ownPolicy(url) };
    return failed('discovery-failed', `${url} could not be read: ${reason instanceof Error ? reason.message : String(reason)}.`);
  }
  return checkConfiguration(body, issuer);
}

/** Our own deployment is at fault, and nobody was asked. */
export function ownPolicy(url: string): LaunchFailure {
  return { kind: 'own-policy', detail: policyLacks(url) };
}

/** Judges a smart-configuration; relative addresses in it are relative to the FHIR base (SMART App Launch 2.2). */
export function checkConfiguration(body: unknown, issuer: AskedServer): Checked<SmartServer> {
  if (!isJsonObject(body)) return failed('discovery-failed', 'The smart-configuration is not a JSON object.');
  const authorization = body.authorization_endpoint;
  const token = body.token_endpoint;
  if (typeof authorization !== 'string' || typeof token !== 'string') {
    const missing = typeof authorization === 'string' ? 'token_endpoint' : 'authorization_endpoint';
    return failed('discovery-incomplete', `The smart-configuration has no ${missing}.`);
  }
  if (!issuer.pkceUnadvertised && !texts(body.code_challenge_methods_supported).includes('S256')) {
    return failed('pkce-not-offered', 'The smart-configuration does not list S256 in code_challenge_methods_supported.');
  }
  const authorizationEndpoint = trusted(authorization, issuer);
  const tokenEndpoint = trusted(token, issuer);
  if (authorizationEndpoint === undefined) return { ok: false, failure: foreign('authorization_endpoint', authorization) };
  if (tokenEndpoint === undefined) return { ok: false, failure: foreign('token_endpoint', token) };
  return {
    ok: true,
    value: {
      authorizationEndpoint,
      tokenEndpoint,
      // Beside the road: an address elsewhere is not used, and the launch goes on without it.
      revocationEndpoint: trusted(body.revocation_endpoint, issuer),
      jwksUri: trusted(body.jwks_uri, issuer),
      issuer: typeof body.issuer === 'string' ? body.issuer : undefined,
      answersWithIssuer: body.authorization_response_iss_parameter_supported === true,
      capabilities: texts(body.capabilities),
      scopesSupported: texts(body.scopes_supported),
    },
  };
}

/** The absolute address, if it is on the FHIR base's origin or on one that the site named for this issuer. */
function trusted(address: unknown, issuer: AskedServer): string | undefined {
  if (typeof address !== 'string') return undefined;
  const url = urlOf(address, `${issuer.iss}/`);
  const origins = [new URL(issuer.iss).origin, ...issuer.authorizationOrigins];
  return url !== undefined && origins.includes(url.origin) && url.username === '' ? url.href : undefined;
}

function foreign(name: string, address: string): LaunchFailure {
  return {
    kind: 'foreign-endpoint',
    detail: `${name} is ${JSON.stringify(address.slice(0, 200))}, on an origin that config.json does not name.`,
  };
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter(item => typeof item === 'string') : [];
}
