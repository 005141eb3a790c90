import type { JsonObject } from '../../plain/json-object.ts';
import type { IssuerConfig } from '../../site/site-config.ts';
import type { SignedIn } from '../context.ts';
import type { LaunchPage, OpenedWindow } from '../page.ts';
import { issuerHolds, readCallback } from '../road/callback.ts';
import { discover, type SmartServer } from '../road/discovery.ts';
import { type Checked, failed } from '../road/launch-parameters.ts';
import { registeredUrls } from '../road/registered-urls.ts';
import { exchangeCode } from './exchange-code.ts';
import { newPkce } from './pkce.ts';

/** Whom to sign in to, and for what. */
export interface SignInAsk {
  /** `iss` is the FHIR base: the `aud` of the request, and the only place that the token may go. */
  readonly server: Pick<IssuerConfig, 'iss' | 'clientId' | 'authorizationOrigins' | 'pkceUnadvertised'>;
  readonly scope: (server: SmartServer) => string;
}

/** What signing in brought. */
export interface Grant {
  readonly response: JsonObject;
  /** When the token was asked for, in milliseconds since 1970. */
  readonly askedAt: number;
  readonly server: SmartServer;
  /** What was asked: a server that grants just that may leave it out of its answer. */
  readonly scope: string;
}

export type SignInPage = Pick<LaunchPage, 'address' | 'fetch' | 'blockedHere' | 'now' | 'newId' | 'windowAnswers' | 'openWindow'>;

/**
 * Signs in by the authorization code in a window that is open already, because a browser opens one only within the click. State and
 * verifier live in this page's memory and nowhere else; both are good once. Whether somebody closed the window cannot be known: a server that
 * isolates its pages makes an open window look closed. So it is waited for until `stopped`.
 */
export async function signInBy(
  opened: OpenedWindow | undefined,
  page: SignInPage,
  ask: SignInAsk,
  stopped: AbortSignal,
): Promise<SignedIn<Grant>> {
  if (opened === undefined) return { ok: false, failure: { kind: 'window-blocked', detail: 'window.open gave no window.' } };
  try {
    return await askIn(opened, page, ask, stopped);
  } finally {
    opened.close();
  }
}

async function askIn(opened: OpenedWindow, page: SignInPage, ask: SignInAsk, stopped: AbortSignal): Promise<SignedIn<Grant>> {
  const discovered = await discover(page, ask.server);
  if (!discovered.ok) return discovered;
  const server = discovered.value;
  const state = page.newId();
  const { verifier, challenge } = await newPkce(page.newId);
  const scope = ask.scope(server);
  const redirectUri = registeredUrls(page.address()).signIn;
  const { hear } = await page.windowAnswers();
  const search = await new Promise<string | undefined>(resolve => {
    if (stopped.aborted) return resolve(undefined);
    const ears = hear(state, answer => {
      ears.taken();
      resolve(answer);
      ears.stop();
    });
    stopped.addEventListener('abort', () => {
      ears.stop();
      resolve(undefined);
    });
    const request = { state, scope, redirectUri, challenge, clientId: ask.server.clientId, aud: ask.server.iss };
    opened.location.replace(authorizationAddress(server.authorizationEndpoint, request));
  });
  if (search === undefined) return { ok: false, failure: { kind: 'stopped', detail: 'Nobody waits for the window any more.' } };
  const code = codeIn(search, state, server);
  if (!code.ok) return code;
  const askedAt = page.now();
  const exchanged = await exchangeCode(page, {
    tokenEndpoint: server.tokenEndpoint,
    clientId: ask.server.clientId,
    code: code.value,
    verifier,
    redirectUri,
  });
  return exchanged.ok ? { ok: true, value: { response: exchanged.value, askedAt, server, scope } } : exchanged;
}

export interface AuthorizationRequest {
  readonly state: string;
  readonly scope: string;
  readonly redirectUri: string;
  readonly challenge: string;
  readonly clientId: string;
  /** FHIR base (SMART App Launch 2.2, authorization request). */
  readonly aud: string;
}

/** The authorization request of a standalone launch, on an endpoint that may have a query of its own. */
export function authorizationAddress(endpoint: string, request: AuthorizationRequest): string {
  const address = new URL(endpoint);
  const asked = {
    response_type: 'code',
    client_id: request.clientId,
    redirect_uri: request.redirectUri,
    scope: request.scope,
    state: request.state,
    aud: request.aud,
    code_challenge: request.challenge,
    code_challenge_method: 'S256',
  };
  for (const [name, value] of Object.entries(asked)) address.searchParams.set(name, value);
  return address.href;
}

/** The code of an answer to the request with this state. */
export function codeIn(search: string, state: string, server: Pick<SmartServer, 'issuer' | 'answersWithIssuer'>): Checked<string> {
  const answered = readCallback(search);
  if (!answered.ok) return answered;
  if (answered.value.kind === 'none' || answered.value.state !== state) {
    return failed('state-unknown', 'The window came back without an answer to what was asked.');
  }
  const { issuer, outcome } = answered.value;
  if (!issuerHolds(issuer, server))
    return failed('issuer-mismatch', 'The answer names another authorization server than the one that was asked.');
  if (outcome.kind === 'denied') {
    return failed('authorization-denied', outcome.description === undefined ? outcome.error : `${outcome.error}: ${outcome.description}`);
  }
  return { ok: true, value: outcome.code };
}
