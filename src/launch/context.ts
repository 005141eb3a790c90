import type { FhirSession } from '../fhir/session.ts';
import type { IssuerConfig } from '../site/site-config.ts';

/** What a finished launch hands to the app. */
export interface LaunchContext {
  readonly session: FhirSession;
  readonly issuer: IssuerConfig;
  readonly patientId: string;
  readonly encounterId: string | undefined;
  /** `Practitioner/123`, from the id_token; undefined when there is none or it did not check out. Of whoever signed in last. */
  readonly fhirUser: string | undefined;
  readonly userName: string | undefined;
  /** Show who the patient is, unless the EHR says that it does. */
  readonly needPatientBanner: boolean;
  /** What the EHR has open beside the patient, as `Type/id` on this FHIR base. */
  readonly fhirContext: readonly string[];
  /** What else it named as open and cannot be found on this FHIR base, as text. */
  readonly fhirContextNotUsed: readonly string[];
  /** What the EHR says the app is opened for; Vertaug agrees on no intent with any EHR, so each is unknown to it. */
  readonly intent: string | undefined;
  readonly grantedScopes: readonly string[];
  /** uuid of the case that somebody chose before this launch, in the work list or by a reload. Whose it is has still to be seen. */
  readonly reopens?: string | undefined;
  /** Random, and nobody's but this session's: a tab that was duplicated, or loaded again, has the same. */
  readonly sessionId: string;
  /** True once the token has run out, or a new one was refused: nothing can be read or sent any more. */
  sessionExpired(): boolean;
  /**
   * Signs in again in a window of its own, and goes on with the new token under the same session: what is open stays open. To be called
   * within a click. `onlySameUser`: a token for somebody else is given back, as one for another patient always is.
   */
  signInAgain(demands?: { readonly onlySameUser?: boolean }): SignInUnderWay<SignedInAgain>;
  /**
   * Signs in to the case store of this issuer, in a window of its own; to be called within a click. Undefined where there is none, or the EHR keeps
   * the cases in its own session.
   */
  readonly signInToStore: (() => SignInUnderWay<StoreSession>) | undefined;
  /**
   * Who signed in to it before this launch, where the site has it so (`signIn: "before"`). Undefined: nobody did; a failure, as of a code that ended
   * meanwhile, leads to signing in by a window.
   */
  readonly signedInToStore?: Promise<SignedIn<StoreSession> | undefined>;
  /**
   * Has this tab come back to a case after a reload, by a launch outside the chart at the same EHR; undefined: to none. Only where the case is kept
   * somewhere. The tab's storage holds the EHR's address and the case's uuid, and nothing else.
   */
  comesBackTo(caseId: string | undefined): void;
  /** Leaves this page to sign in at the same EHR in this tab, where no window can be had. What is not kept is lost by it. */
  relaunch(): void;
  /** Ends the session: revokes where the server can, forgets the token. */
  end(): Promise<void>;
}

/** Somebody's session with a case store. */
export interface StoreSession {
  readonly session: FhirSession;
  /** As in `LaunchContext`, of the store. */
  readonly fhirUser: string | undefined;
  readonly userName: string | undefined;
  /** Gives the access back. */
  end(): Promise<void>;
}

/** Who signed in again. */
export type SignedInAgain =
  | { readonly kind: 'same' }
  /** The token is theirs from now on; what the case says of its clinician is not changed by that. */
  | { readonly kind: 'other-user'; readonly fhirUser: string | undefined; readonly userName: string | undefined }
  /** Nothing was replaced. */
  /** `told`: both are known, and they are not the same. Otherwise the EHR does not say of one of them who it is. */
  | { readonly kind: 'other-user-refused'; readonly told: boolean }
  | { readonly kind: 'other-patient' };

/** Why a launch did not lead to a session; each kind has its own page in `words`. */
export interface LaunchFailure {
  readonly kind:
    | 'no-launch'
    | 'config-unreadable'
    | 'unknown-issuer'
    | 'insecure-issuer'
    | 'unexpected-parameter'
    | 'own-policy'
    | 'discovery-failed'
    | 'discovery-incomplete'
    | 'pkce-not-offered'
    | 'foreign-endpoint'
    | 'state-unknown'
    | 'sign-in-expired'
    | 'launch-used'
    | 'authorization-denied'
    | 'token-refused'
    | 'token-invalid'
    | 'no-patient'
    | 'storage-blocked'
    | 'issuer-mismatch';
  /** For the engineer: what was seen. Plain text, never markup; no token, no patient data. */
  readonly detail: string;
}

/** Why nobody was signed in. */
export interface SignInFailure {
  readonly kind: LaunchFailure['kind'] | 'window-blocked' | 'stopped';
  /** For the engineer: plain text, never markup; no token, no patient data. */
  readonly detail: string;
}

export type SignedIn<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: SignInFailure };

/** A sign-in that goes on in a window of its own. */
export interface SignInUnderWay<T> {
  readonly outcome: Promise<SignedIn<T>>;
  /** Waits no longer: the window may have been closed by hand, or reach nobody. */
  stop(): void;
}
