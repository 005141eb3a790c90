/** Where the cases of one EHR are kept: a FHIR base that the site runs, or that EHR itself. */
export interface CaseStoreConfig {
  /** FHIR base without a trailing slash. The issuer's own `iss`: the EHR keeps the cases, in its own session. */
  readonly base: string;
  /** What people call it. */
  readonly name: string;
  /** Undefined where the EHR keeps the cases itself. */
  readonly clientId: string | undefined;
  /** Origins besides the base's that authorization and token requests go to. */
  readonly authorizationOrigins: readonly string[];
  readonly refresh: 'online_access' | 'offline_access' | 'none';
  /** `auto`: v2 when the store declares permission-v2. */
  readonly scopeVersion: 'auto' | 'v1' | 'v2';
  /** Identifier systems by which a patient of the EHR is found there. */
  readonly patientIdentifiers: readonly string[];
  /** `window`: one signs in to it in a window of its own during the work; `before`: before the EHR's launch, at top level. */
  readonly signIn: 'window' | 'before';
}

export interface SessionConfig {
  /** Minutes without a touch after which the screen is locked. */
  readonly lockAfterMinutes: number;
  /** How many seconds before that it is announced. */
  readonly warnSeconds: number;
}

/** The encrypted draft on the device. */
export interface DeviceDraftConfig {
  readonly keptHours: number;
}

/** When a case asks for somebody after the procedure. None of these numbers is in the practice parameter. */
export interface FollowUpConfig {
  /** Days after the procedure from which a follow-up is due. */
  readonly dueAfterDays: number;
  /** Days after the procedure from which a patient of whom nothing was heard counts as lost to follow-up. */
  readonly lostAfterDays: number;
  /** Days after the procedure from which a complication that asks for the department's review counts as waiting for it. */
  readonly reviewAfterDays: number;
}

export const DEFAULT_SESSION: SessionConfig = { lockAfterMinutes: 15, warnSeconds: 60 };

/** This project's own, where the site does not say: no practice parameter has them. */
export const DEFAULT_FOLLOW_UP: FollowUpConfig = { dueAfterDays: 14, lostAfterDays: 90, reviewAfterDays: 30 };
