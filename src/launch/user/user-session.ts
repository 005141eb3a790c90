import type { LaunchPage } from '../page.ts';
import { issuerHolds, readCallback } from '../road/callback.ts';
import { fetchSiteConfig, unreadableConfig } from '../road/fetch-site-config.ts';
import { type Checked, failed } from '../road/launch-parameters.ts';
import { usableStorage } from '../road/pending-launch.ts';
import { registeredUrls } from '../road/registered-urls.ts';
import { fetchKeys } from '../token/fetch-keys.ts';
import { readIdToken } from '../token/id-token.ts';
import { createTokenSession, type TokenSession } from '../token/token-session.ts';
import { exchangeCode } from '../window/exchange-code.ts';
import { type PendingUser, takePendingUser } from './pending-user.ts';
import { ehrPlaceOf, type UserPage, type UserPlace, userPlaceOf } from './user-place.ts';

/** A session of somebody who signed in without a patient. The token is in the memory of this page, and for this one FHIR base. */
export interface UserSession {
  readonly place: UserPlace;
  readonly session: TokenSession;
  /** `Practitioner/123` of that base; undefined where the id_token named nobody or did not check out. */
  readonly fhirUser: string | undefined;
  readonly userName: string | undefined;
}

/** What this page came back with; undefined: it was opened without an answer, and nobody has signed in yet. */
export async function userSessionOn(page: LaunchPage, asks: UserPage): Promise<Checked<UserSession> | undefined> {
  const answered = readCallback(page.address().search);
  // The code is good once and belongs in no history, whatever becomes of it.
  const { origin, pathname } = page.address();
  page.replaceAddress(new URL(pathname, origin));
  if (!answered.ok) return answered;
  const answer = answered.value;
  if (answer.kind === 'none') return undefined;
  const storage = usableStorage(page);
  if (storage === undefined) return failed('storage-blocked', 'sessionStorage cannot be written.');
  const pending = takePendingUser(storage, answer.state, page.now());
  if (pending === 'expired') return failed('sign-in-expired', 'The answer came more than an hour after signing in began.');
  if (pending === undefined) return failed('state-unknown', 'Nobody began to sign in in this tab with this state.');
  if (!issuerHolds(answer.issuer, pending))
    return failed('issuer-mismatch', 'The answer names another authorization server than the one that was asked.');
  if (answer.outcome.kind === 'denied') {
    const { error, description } = answer.outcome;
    return failed('authorization-denied', description === undefined ? error : `${error}: ${description}`);
  }
  return sessionOf(page, pending, answer.outcome.code, asks);
}

async function sessionOf(page: LaunchPage, pending: PendingUser, code: string, asks: UserPage): Promise<Checked<UserSession>> {
  const site = await fetchSiteConfig(page);
  if (!site.ok) return { ok: false, failure: unreadableConfig(site) };
  const issuer = site.value.issuers.find(({ iss }) => iss === pending.ehr);
  const place = issuer && (asks === 'cases' ? userPlaceOf(issuer) : ehrPlaceOf(issuer));
  if (place === undefined || place.server.iss !== pending.base) {
    return failed('unknown-issuer', `config.json no longer says that ${JSON.stringify(pending.ehr)} is asked there.`);
  }
  const { clientId } = place.server;
  const { tokenEndpoint, revocationEndpoint, base: baseUrl } = pending;
  const keys = fetchKeys(page, pending.jwksUri);
  const askedAt = page.now();
  const redirectUri = registeredUrls(page.address())[asks];
  const token = await exchangeCode(page, { tokenEndpoint, clientId, code, verifier: pending.verifier, redirectUri });
  if (!token.ok) return token;
  const source = { baseUrl, furtherOrigins: place.furtherOrigins, clientId, tokenEndpoint, revocationEndpoint, patientId: undefined };
  const session = createTokenSession(page, source, token.value, askedAt);
  const expected = { issuer: pending.issuer, clientId, baseUrl, keys: await keys, now: page.now() };
  const { fhirUser, userName } = await readIdToken(token.value.id_token, expected);
  return { ok: true, value: { place, session, fhirUser, userName } };
}
