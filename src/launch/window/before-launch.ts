import type { CaseStoreConfig } from '../../site/keeping-config.ts';
import type { SignedIn, StoreSession } from '../context.ts';
import type { LaunchPage, TabStorage } from '../page.ts';
import { discover } from '../road/discovery.ts';
import { registeredUrls } from '../road/registered-urls.ts';
import { storeScopes } from '../road/store-scopes.ts';
import { EARLY_KEY, type EarlySignIn, readEarly } from './early-answer.ts';
import { exchangeCode } from './exchange-code.ts';
import { newPkce } from './pkce.ts';
import { storeSessionOf } from './sign-in-to-store.ts';
import { authorizationAddress, codeIn } from './sign-in-window.ts';

/**
 * The address of the store's sign-in, to be gone to before the EHR's; undefined where it has answered already, or where it cannot be asked:
 * the launch goes on without it, and the app asks by a window.
 */
export async function earlySignIn(page: LaunchPage, storage: TabStorage, store: CaseStoreConfig): Promise<string | undefined> {
  const before = readEarly(storage, page.now());
  const launch = page.address().search;
  if (before !== undefined && before.base === store.base && before.launch === launch && before.search !== undefined) return undefined;
  storage.removeItem(EARLY_KEY);
  const server = serverOf(store);
  const discovered = await discover(page, server);
  if (!discovered.ok) return undefined;
  const { verifier, challenge } = await newPkce(page.newId);
  const state = page.newId();
  const scope = storeScopes(store, discovered.value);
  const entry: EarlySignIn = { base: store.base, state, verifier, scope, launch, search: undefined, startedAt: page.now() };
  storage.setItem(EARLY_KEY, JSON.stringify(entry));
  return authorizationAddress(discovered.value.authorizationEndpoint, {
    state,
    scope,
    challenge,
    redirectUri: registeredUrls(page.address()).signIn,
    clientId: server.clientId,
    aud: store.base,
  });
}

/** Exchanges what was kept, once. A code that ended meanwhile comes to nothing, and a window is asked. Undefined: nobody signed in before. */
export async function earlySession(
  page: LaunchPage,
  storage: TabStorage,
  store: CaseStoreConfig,
): Promise<SignedIn<StoreSession> | undefined> {
  const entry = readEarly(storage, page.now());
  storage.removeItem(EARLY_KEY);
  if (entry?.search === undefined || entry.base !== store.base) return undefined;
  const server = serverOf(store);
  const discovered = await discover(page, server);
  if (!discovered.ok) return discovered;
  const { value: offered } = discovered;
  const code = codeIn(entry.search, entry.state, offered);
  if (!code.ok) return code;
  const askedAt = page.now();
  const exchanged = await exchangeCode(page, {
    tokenEndpoint: offered.tokenEndpoint,
    clientId: server.clientId,
    code: code.value,
    verifier: entry.verifier,
    redirectUri: registeredUrls(page.address()).signIn,
  });
  if (!exchanged.ok) return exchanged;
  const grant = { response: exchanged.value, askedAt, server: offered, scope: entry.scope };
  return { ok: true, value: await storeSessionOf(page, server, grant) };
}

const serverOf = ({ base, clientId, authorizationOrigins }: CaseStoreConfig) => ({
  iss: base,
  clientId: clientId ?? '',
  authorizationOrigins,
  pkceUnadvertised: false,
});
