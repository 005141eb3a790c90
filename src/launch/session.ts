import type { Capability } from '../fhir/capability.ts';
import { readCapability } from '../fhir/read-capability.ts';
import { isJsonObject, type JsonObject } from '../plain/json-object.ts';
import type { SiteConfig } from '../site/site-config.ts';
import type { LaunchContext, LaunchFailure } from './context.ts';
import { contextOf } from './open-context.ts';
import type { LaunchPage, SmartLibrary, TabStorage } from './page.ts';
import { type Callback, issuerHolds, readCallback } from './road/callback.ts';
import { ownPolicy } from './road/discovery.ts';
import { fetchSiteConfig, unreadableConfig } from './road/fetch-site-config.ts';
import { inTime } from './road/in-time.ts';
import { type Checked, failed } from './road/launch-parameters.ts';
import { forgetLibraryEntry, type PendingLaunch, takePending, usableStorage } from './road/pending-launch.ts';
import { registeredUrls } from './road/registered-urls.ts';
import { rememberedCase } from './road/reopen.ts';
import { loadSmartLibrary } from './road/smart-library.ts';
import { fetchKeys } from './token/fetch-keys.ts';
import { accessTokenIn } from './token/token-session.ts';

export type Opened =
  | {
      readonly ok: true;
      readonly context: LaunchContext;
      readonly site: SiteConfig;
      /** Asks what the server declares: much, and needed for what is sent, so not before the chart. */
      readonly readCapability: () => Promise<Capability>;
    }
  | { readonly ok: false; readonly failure: LaunchFailure };

/** Runs the redirect page: turns the EHR's answer into a session, or says why there is none. Call it once a page load. */
export async function openSessionOn(page: LaunchPage): Promise<Opened> {
  const answered = readCallback(page.address().search);
  forgetQuery(page);
  if (!answered.ok) return answered;
  const storage = usableStorage(page);
  if (answered.value.kind === 'none') {
    const remembered = storage && rememberedCase(storage);
    if (remembered === undefined) return failed('no-launch', 'The page was opened without an answer of the EHR.');
    // A reload of an open case: signed in to anew at that EHR. The launch takes what is remembered, so that one that fails is not repeated.
    page.navigate(`${registeredUrls(page.address()).launch}?${new URLSearchParams({ iss: remembered.iss })}`);
    return new Promise<never>(() => {});
  }
  if (storage === undefined) return failed('storage-blocked', 'sessionStorage cannot be written.');
  const pending = takePending(storage, answered.value.state, page.now());
  if (pending === 'expired') return failed('sign-in-expired', 'The answer came more than an hour after the launch.');
  if (pending === undefined) return failed('state-unknown', 'No launch of this tab is waiting for this answer.');
  try {
    return await answerToSession(page, storage, pending, answered.value);
  } finally {
    // It holds the PKCE verifier, and by now the token, in clear text.
    forgetLibraryEntry(storage, answered.value.state);
  }
}

async function answerToSession(
  page: LaunchPage,
  storage: TabStorage,
  pending: PendingLaunch,
  answer: Extract<Callback, { kind: 'answer' }>,
): Promise<Opened> {
  if (!issuerHolds(answer.issuer, pending))
    return failed('issuer-mismatch', 'The answer names another authorization server than the one that was asked.');
  if (answer.outcome.kind === 'denied') {
    const { error, description } = answer.outcome;
    // A launch that was used is answered like one that is refused: the EHR says nothing of why.
    const kind = pending.cameBack ? 'launch-used' : 'authorization-denied';
    return failed(kind, description === undefined ? error : `${error}: ${description}`);
  }
  const [site, library] = await Promise.all([fetchSiteConfig(page), loadSmartLibrary(page, 'token-refused')]);
  if (!site.ok) return { ok: false, failure: unreadableConfig(site) };
  const issuer = site.value.issuers.find(({ iss, clientId }) => iss === pending.iss && clientId === pending.clientId);
  if (issuer === undefined)
    return failed('unknown-issuer', `config.json no longer names ${JSON.stringify(pending.iss)} with this client id.`);

  if (!library.ok) return library;

  const keys = fetchKeys(page, pending.jwksUri);
  const askedAt = page.now();
  const token = await exchangeCode(page, library.value, storage, pending, answer.state, answer.outcome.code);
  if (!token.ok) return token;
  const context = await contextOf(page, issuer, pending, token.value, askedAt, await keys);
  return context.ok ? { ok: true, context: context.value, site: site.value, readCapability: () => readCapability(issuer.iss) } : context;
}

/** Has the SMART library exchange the code, and believes what it hands back only where it is what was configured. */
async function exchangeCode(
  page: LaunchPage,
  library: SmartLibrary,
  storage: TabStorage,
  pending: PendingLaunch,
  state: string,
  code: string,
): Promise<Checked<JsonObject>> {
  // The code is put into the form as it is; codes may hold + and &.
  const exchange = library.ready({ code: encodeURIComponent(code), stateKey: state });
  let handed: unknown;
  try {
    handed = (await inTime(exchange)).state;
  } catch (reason) {
    // It cannot be broken off: a token that comes too late is forgotten as well.
    void exchange.then(
      () => forgetLibraryEntry(storage, state),
      () => undefined,
    );
    if (await page.blockedHere(pending.tokenEndpoint)) return { ok: false, failure: ownPolicy(pending.tokenEndpoint) };
    return tokenFailure(reason);
  }
  if (!isJsonObject(handed) || !isJsonObject(handed.tokenResponse) || accessTokenIn(handed.tokenResponse) === undefined) {
    return failed('token-invalid', 'The token response has no bearer token.');
  }
  const asConfigured =
    handed.serverUrl === pending.iss && handed.clientId === pending.clientId && handed.tokenUri === pending.tokenEndpoint;
  return asConfigured
    ? { ok: true, value: handed.tokenResponse }
    : failed('token-invalid', 'The token is for another server or client than the one that was asked.');
}

/** The code is good once and belongs in no history, whatever becomes of it. */
function forgetQuery(page: LaunchPage): void {
  const { origin, pathname } = page.address();
  page.replaceAddress(new URL(pathname, origin));
}

/** What the library threw: a refusal has a status, no answer at all is a TypeError, the rest is an answer without a token. */
function tokenFailure(reason: unknown): { readonly ok: false; readonly failure: LaunchFailure } {
  const { name, message, status } = isJsonObject(reason) ? reason : { name: undefined, message: reason, status: undefined };
  const refused = typeof status === 'number' || name === 'TypeError';
  const lines = String(message).split('\n');
  // The library names the address that it asked; what the server said comes after it.
  const said = lines.filter(line => line !== '' && !line.startsWith('URL:')).join(' ');
  return failed(refused ? 'token-refused' : 'token-invalid', said.slice(0, 300));
}
