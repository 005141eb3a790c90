import { isFhirId } from '../plain/fhir-id.ts';
import type { JsonObject } from '../plain/json-object.ts';
import type { CaseStoreConfig } from '../site/keeping-config.ts';
import type { IssuerConfig } from '../site/site-config.ts';
import type { LaunchContext, SignedIn, SignInUnderWay, StoreSession } from './context.ts';
import type { LaunchPage, OpenedWindow } from './page.ts';
import { readFhirContext, readIntent } from './road/fhir-context.ts';
import { type Checked, failed } from './road/launch-parameters.ts';
import { type PendingLaunch, usableStorage } from './road/pending-launch.ts';
import { registeredUrls } from './road/registered-urls.ts';
import { forgetSession, rememberCase, rememberedSession, rememberSession } from './road/reopen.ts';
import { readIdToken } from './token/id-token.ts';
import { createTokenSession } from './token/token-session.ts';

/** What a token response opens, or why it opens nothing. */
export async function contextOf(
  page: LaunchPage,
  issuer: IssuerConfig,
  pending: PendingLaunch,
  response: JsonObject,
  askedAt: number,
  keys: unknown,
): Promise<Checked<LaunchContext>> {
  const { patient, encounter } = response;
  const { iss: baseUrl, clientId, tokenEndpoint, revocationEndpoint } = pending;
  const source = { baseUrl, furtherOrigins: issuer.fhirOrigins, clientId, tokenEndpoint, revocationEndpoint };
  if (!isFhirId(patient)) {
    // Nothing can be done with this token, so it is given back rather than left to expire.
    await createTokenSession(page, { ...source, patientId: undefined }, response, askedAt).end();
    return patient === undefined || patient === null || patient === ''
      ? failed('no-patient', 'The token response names no patient.')
      : failed('token-invalid', 'The patient of the token response is no FHIR id.');
  }
  const session = createTokenSession(page, { ...source, patientId: patient }, response, askedAt);
  const context = readFhirContext(response.fhirContext, baseUrl);
  let user = await readIdToken(response.id_token, { issuer: pending.issuer, clientId, baseUrl, keys, now: page.now() });
  let grantedScopes = scopesIn(response, pending.scope);
  const tab = usableStorage(page);
  const sessionId = (tab && rememberedSession(tab)) ?? page.newId();
  return {
    ok: true,
    value: {
      session,
      issuer,
      patientId: patient,
      encounterId: isFhirId(encounter) ? encounter : undefined,
      get fhirUser() {
        return user.fhirUser;
      },
      get userName() {
        return user.userName;
      },
      get grantedScopes() {
        return grantedScopes;
      },
      needPatientBanner: response.need_patient_banner !== false,
      fhirContext: context.references,
      fhirContextNotUsed: context.notUsed,
      intent: readIntent(response.intent),
      reopens: pending.reopens,
      sessionId,
      sessionExpired: () => session.hasExpired(),
      signInAgain: (demands = {}) =>
        inWindow(page, async (opened, stopped) => {
          const { signInAgainBy } = await import('./window/sign-in-again.ts');
          return signInAgainBy(opened, page, {
            issuer,
            patientId: patient,
            user,
            onlySameUser: demands.onlySameUser ?? false,
            stopped,
            take(grant, who) {
              if (!session.renew(grant.response, grant.askedAt)) return false;
              user = who;
              grantedScopes = scopesIn(grant.response, grant.scope);
              return true;
            },
          });
        }),
      signInToStore:
        issuer.caseStore === undefined || issuer.caseStore.base === issuer.iss ? undefined : storeSignIn(page, issuer.caseStore),
      signedInToStore: signedInBefore(page, issuer),
      comesBackTo(caseId) {
        const storage = usableStorage(page);
        if (storage === undefined) return;
        if (caseId === undefined) return forgetSession(storage);
        rememberCase(storage, { iss: baseUrl, caseId });
        rememberSession(storage, sessionId);
      },
      relaunch() {
        page.navigate(`${registeredUrls(page.address()).launch}?${new URLSearchParams({ iss: baseUrl })}`);
      },
      end() {
        const storage = usableStorage(page);
        if (storage) forgetSession(storage);
        return session.end();
      },
    },
  };
}

/** Exchanges at once what the store answered before this launch: its code lives as shortly as the EHR's. */
async function signedInBefore(page: LaunchPage, { caseStore, iss }: IssuerConfig): Promise<SignedIn<StoreSession> | undefined> {
  const storage = usableStorage(page);
  if (caseStore?.signIn !== 'before' || caseStore.base === iss || storage === undefined) return undefined;
  try {
    const { earlySession } = await import('./window/before-launch.ts');
    return await earlySession(page, storage, caseStore);
  } catch (reason) {
    return failed('token-refused', `A part of Vertaug could not be loaded: ${String(reason)}.`);
  }
}

const storeSignIn = (page: LaunchPage, store: CaseStoreConfig) => () =>
  inWindow(page, async (opened, stopped) => {
    const { signInToStoreBy } = await import('./window/sign-in-to-store.ts');
    return signInToStoreBy(opened, page, store, stopped);
  });

/** Opens the window before anything that takes time: a browser opens one only within the click. */
function inWindow<T>(
  page: LaunchPage,
  signIn: (opened: OpenedWindow | undefined, stopped: AbortSignal) => Promise<SignedIn<T>>,
): SignInUnderWay<T> {
  const stopping = new AbortController();
  const opened = page.openWindow(registeredUrls(page.address()).signIn);
  const outcome = signIn(opened, stopping.signal).catch((reason: unknown) => {
    opened?.close();
    return failed('token-refused', `A part of Vertaug could not be loaded: ${String(reason)}.`);
  });
  return { outcome, stop: () => stopping.abort() };
}

/** A server that grants what was asked may leave the list out (RFC 6749, 5.1). */
function scopesIn({ scope }: JsonObject, asked: string): readonly string[] {
  return (typeof scope === 'string' ? scope : asked).split(/\s+/).filter(Boolean);
}
