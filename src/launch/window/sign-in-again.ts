import type { IssuerConfig } from '../../site/site-config.ts';
import type { SignedIn, SignedInAgain } from '../context.ts';
import type { OpenedWindow } from '../page.ts';
import { failed } from '../road/launch-parameters.ts';
import { scopesFor } from '../road/scopes.ts';
import { fetchKeys } from '../token/fetch-keys.ts';
import { namesUser, readIdToken, sameUser, type UserClaims } from '../token/id-token.ts';
import { createTokenSession } from '../token/token-session.ts';
import { type Grant, type SignInPage, signInBy } from './sign-in-window.ts';

/** The session that somebody signs in to again. */
export interface SessionBefore {
  readonly issuer: IssuerConfig;
  readonly patientId: string;
  readonly user: UserClaims;
  readonly onlySameUser: boolean;
  readonly stopped: AbortSignal;
  /** Goes on with what was granted; false where the session was ended meanwhile. */
  take(grant: Grant, user: UserClaims): boolean;
}

/**
 * Signs in at the same EHR as the same client, and goes on with the new token where it is for the same patient. A token for another is
 * given back, and the one that was there stays. Somebody else may have signed in: that is said, and refused where only the same person will do,
 * as is somebody of whom it cannot be told.
 */
export async function signInAgainBy(
  opened: OpenedWindow | undefined,
  page: SignInPage,
  before: SessionBefore,
): Promise<SignedIn<SignedInAgain>> {
  const { issuer } = before;
  const ask = { server: issuer, scope: (server: Parameters<typeof scopesFor>[2]) => scopesFor('standalone', issuer, server) };
  const signedIn = await signInBy(opened, page, ask, before.stopped);
  if (!signedIn.ok) return signedIn;
  const { value: grant } = signedIn;
  const user = await userOf(page, grant, issuer);
  const giveBack = async () => {
    const { tokenEndpoint, revocationEndpoint } = grant.server;
    const source = { baseUrl: issuer.iss, furtherOrigins: [], clientId: issuer.clientId, tokenEndpoint, revocationEndpoint };
    await createTokenSession(page, { ...source, patientId: undefined }, grant.response, grant.askedAt).end();
  };
  const { patient } = grant.response;
  const same = sameUser(before.user, user);
  if (typeof patient !== 'string' || patient === '') {
    await giveBack();
    return failed('no-patient', 'The token response names no patient.');
  }
  if (patient !== before.patientId) {
    await giveBack();
    return { ok: true, value: { kind: 'other-patient' } };
  }
  if (!same && before.onlySameUser) {
    await giveBack();
    return { ok: true, value: { kind: 'other-user-refused', told: namesUser(before.user) && namesUser(user) } };
  }
  if (!before.take(grant, user)) {
    await giveBack();
    return { ok: false, failure: { kind: 'stopped', detail: 'The session was ended meanwhile.' } };
  }
  // Where the EHR names nobody, nothing was in anybody's name, and nothing is now.
  const unchanged = same || !(namesUser(before.user) || namesUser(user));
  return { ok: true, value: unchanged ? { kind: 'same' } : { kind: 'other-user', fhirUser: user.fhirUser, userName: user.userName } };
}

/** Who signed in, as far as their id_token holds. */
export async function userOf(page: SignInPage, grant: Grant, server: Pick<IssuerConfig, 'iss' | 'clientId'>): Promise<UserClaims> {
  const keys = await fetchKeys(page, grant.server.jwksUri);
  const expected = { issuer: grant.server.issuer, clientId: server.clientId, baseUrl: server.iss, keys, now: page.now() };
  return readIdToken(grant.response.id_token, expected);
}
