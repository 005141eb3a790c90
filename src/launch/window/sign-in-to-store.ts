import type { FhirSession } from '../../fhir/session.ts';
import type { CaseStoreConfig } from '../../site/keeping-config.ts';
import type { SignedIn, StoreSession } from '../context.ts';
import type { OpenedWindow } from '../page.ts';
import { failed } from '../road/launch-parameters.ts';
import { storeScopes } from '../road/store-scopes.ts';
import { createTokenSession } from '../token/token-session.ts';
import { userOf } from './sign-in-again.ts';
import { type Grant, type SignInAsk, type SignInPage, signInBy } from './sign-in-window.ts';

/**
 * Signs in to a case store that has a sign-in of its own: another authorization server, another client, another `aud`, and a token that goes
 * nowhere else. The session with the EHR is not touched by it.
 */
export async function signInToStoreBy(
  opened: OpenedWindow | undefined,
  page: SignInPage,
  store: CaseStoreConfig,
  stopped: AbortSignal,
): Promise<SignedIn<StoreSession>> {
  const { base, clientId, authorizationOrigins } = store;
  if (clientId === undefined) {
    opened?.close();
    return failed('unknown-issuer', 'config.json names no client id for the case store.');
  }
  const server = { iss: base, clientId, authorizationOrigins, pkceUnadvertised: false };
  const signedIn = await signInBy(opened, page, { server, scope: offered => storeScopes(store, offered) }, stopped);
  if (!signedIn.ok) return signedIn;
  return { ok: true, value: await storeSessionOf(page, server, signedIn.value) };
}

/** The session that a grant of a case store opens: its token goes to the store's base and nowhere else. */
export async function storeSessionOf(page: SignInPage, server: SignInAsk['server'], grant: Grant): Promise<StoreSession> {
  const { iss: base, clientId } = server;
  const { tokenEndpoint, revocationEndpoint } = grant.server;
  const source = { baseUrl: base, furtherOrigins: [], clientId, tokenEndpoint, revocationEndpoint, patientId: undefined };
  const session: FhirSession & { end(): Promise<void> } = createTokenSession(page, source, grant.response, grant.askedAt);
  const user = await userOf(page, grant, server);
  return { session, ...user, end: () => session.end() };
}
