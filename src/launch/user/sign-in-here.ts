import type { LaunchFailure } from '../context.ts';
import type { LaunchPage } from '../page.ts';
import { discover } from '../road/discovery.ts';
import { usableStorage } from '../road/pending-launch.ts';
import { registeredUrls } from '../road/registered-urls.ts';
import { newPkce } from '../window/pkce.ts';
import { authorizationAddress } from '../window/sign-in-window.ts';
import { savePendingUser } from './pending-user.ts';
import { type UserPage, type UserPlace, userScopes } from './user-place.ts';

/** Leaves this page to sign in without a patient, or says why it does not. The answer comes to the own redirect URL of the page that asks. */
export async function signInHere(page: LaunchPage, place: UserPlace, asks: UserPage): Promise<LaunchFailure | undefined> {
  const storage = usableStorage(page);
  if (storage === undefined) return { kind: 'storage-blocked', detail: 'sessionStorage cannot be written.' };
  const discovered = await discover(page, place.server);
  if (!discovered.ok) return discovered.failure;
  const { authorizationEndpoint, tokenEndpoint, revocationEndpoint, issuer, jwksUri, answersWithIssuer, capabilities } = discovered.value;
  const state = page.newId();
  const { verifier, challenge } = await newPkce(page.newId);
  const scope = userScopes(place, { capabilities }, asks);
  savePendingUser(storage, {
    ...{ state, verifier, scope, tokenEndpoint, revocationEndpoint, issuer, jwksUri, answersWithIssuer },
    ehr: place.ehr.iss,
    base: place.server.iss,
    startedAt: page.now(),
  });
  const redirectUri = registeredUrls(page.address())[asks];
  const request = { state, scope, redirectUri, challenge, clientId: place.server.clientId, aud: place.server.iss };
  page.navigate(authorizationAddress(authorizationEndpoint, request));
  return undefined;
}
