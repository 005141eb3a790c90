import { isJsonObject } from '../../plain/json-object.ts';
import type { IssuerConfig } from '../../site/site-config.ts';
import type { LaunchFailure } from '../context.ts';
import type { AuthorizeParams, LaunchPage, SmartLibrary, TabStorage } from '../page.ts';
import { discover, type SmartServer } from './discovery.ts';
import { fetchSiteConfig, unreadableConfig } from './fetch-site-config.ts';
import { ANSWER_WITHIN_MS } from './in-time.ts';
import { type Checked, failed, type LaunchParameters, pickIssuer, readLaunchParameters } from './launch-parameters.ts';
import { forgetLibraryEntry, savePending, usableStorage } from './pending-launch.ts';
import { registeredUrls } from './registered-urls.ts';
import { forgetSession, takeCase } from './reopen.ts';
import { scopesFor } from './scopes.ts';
import { loadSmartLibrary } from './smart-library.ts';

/** Runs the launch page: leaves for the EHR's authorization server, or says why it does not. */
export async function launchFrom(page: LaunchPage): Promise<LaunchFailure | undefined> {
  const parameters = readLaunchParameters(page.address().search);
  if (!parameters.ok) return parameters.failure;
  const storage = usableStorage(page);
  if (storage === undefined) return { kind: 'storage-blocked', detail: 'sessionStorage cannot be written.' };
  const site = await fetchSiteConfig(page);
  if (!site.ok) return unreadableConfig(site);
  const issuer = pickIssuer(parameters.value.iss, site.value.issuers);
  if (!issuer.ok) return issuer.failure;
  const early = await earlyAddress(page, storage, issuer.value);
  if (early !== undefined) {
    page.navigate(early);
    return undefined;
  }
  const [server, library] = await Promise.all([discover(page, issuer.value), loadSmartLibrary(page, 'discovery-failed')]);
  if (!server.ok) return server.failure;
  if (!library.ok) return library.failure;
  const address = await authorizationAddress(page, storage, library.value, issuer.value, server.value, parameters.value);
  if (!address.ok) return address.failure;
  page.navigate(address.value);
  return undefined;
}

/** Where the site wants the case store signed in to first: its sign-in, until it has answered. A part that does not come is no reason not to launch. */
async function earlyAddress(page: LaunchPage, storage: TabStorage, { iss, caseStore }: IssuerConfig): Promise<string | undefined> {
  if (caseStore?.signIn !== 'before' || caseStore.base === iss) return undefined;
  try {
    const { earlySignIn } = await import('../window/before-launch.ts');
    return await earlySignIn(page, storage, caseStore);
  } catch {
    // The app asks by a window of its own.
    return undefined;
  }
}

/**
 * The authorization request, on the endpoint that was checked. The SMART library makes `state` and PKCE and keeps them, but
 * reads the smart-configuration for itself, resolves nothing in it and cannot put a query on an endpoint that has one; so
 * only the parameters are taken from it, and the endpoints in what it stored are replaced.
 */
async function authorizationAddress(
  page: LaunchPage,
  storage: TabStorage,
  library: SmartLibrary,
  issuer: IssuerConfig,
  server: SmartServer,
  { launch }: LaunchParameters,
): Promise<Checked<string>> {
  const state = page.newId();
  // A launch from a chart is for that chart, whatever somebody chose in this tab before.
  const chosen = takeCase(storage, issuer.iss);
  if (launch !== undefined) forgetSession(storage);
  const reopens = launch === undefined ? chosen : undefined;
  const scope = scopesFor(launch === undefined ? 'standalone' : 'ehr', issuer, server);
  const query = await libraryRequest(page, library, {
    iss: issuer.iss,
    ...(launch === undefined ? {} : { launch }),
    clientId: issuer.clientId,
    scope,
    redirectUri: registeredUrls(page.address()).redirect,
    // The library's name for a challenge that is sent whatever the server lists.
    pkceMode: issuer.pkceUnadvertised ? 'unsafeV1' : 'required',
    stateKey: state,
    completeInTarget: true,
    noRedirect: true,
    wellKnownRequestOptions: { cache: 'force-cache', credentials: 'omit', signal: AbortSignal.timeout(ANSWER_WITHIN_MS) },
    // Its second source, which would make an open server of one that cannot be asked, is never sent for.
    conformanceRequestOptions: { signal: AbortSignal.abort() },
  });
  const stored = parsed(storage.getItem(state));
  const asked = new URLSearchParams(query.ok ? query.value : '');
  if (!query.ok || asked.get('code_challenge_method') !== 'S256' || asked.get('state') !== state || !isJsonObject(stored)) {
    forgetLibraryEntry(storage, state);
    return query.ok ? failed('discovery-failed', 'The smart-configuration could not be read a second time.') : query;
  }
  storage.setItem(state, JSON.stringify({ ...stored, authorizeUri: server.authorizationEndpoint, tokenUri: server.tokenEndpoint }));
  savePending(storage, state, {
    iss: issuer.iss,
    clientId: issuer.clientId,
    scope,
    tokenEndpoint: server.tokenEndpoint,
    revocationEndpoint: server.revocationEndpoint,
    issuer: server.issuer,
    jwksUri: server.jwksUri,
    answersWithIssuer: server.answersWithIssuer,
    cameBack: page.cameBack(),
    reopens,
    startedAt: page.now(),
  });
  const address = new URL(server.authorizationEndpoint);
  address.search = address.search === '' ? query.value : `${address.search}&${query.value}`;
  return { ok: true, value: address.href };
}

/** The query of the library's authorization request. */
async function libraryRequest(page: LaunchPage, library: SmartLibrary, params: AuthorizeParams): Promise<Checked<string>> {
  const launched = page.address();
  try {
    // It prefers the address bar to what it is told, slash or no slash: it must find nothing there.
    page.replaceAddress(new URL(launched.pathname, launched.origin));
    const request = (await library.authorize(params)) ?? '';
    return { ok: true, value: request.slice(request.lastIndexOf('?') + 1) };
  } catch (reason) {
    return failed('discovery-failed', reason instanceof Error ? reason.message : String(reason));
  } finally {
    // A launch that failed can be tried again by loading the page again.
    page.replaceAddress(launched);
  }
}

function parsed(text: string | null): unknown {
  return text === null ? undefined : JSON.parse(text);
}
