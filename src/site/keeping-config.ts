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
  /** When the patient is to be asked again, the earliest first. */
  readonly contacts: readonly PlannedContact[];
  readonly importantChange: ImportantChangeConfig;
}

export interface PlannedContact {
  /** Days after the procedure. */
  readonly afterDays: number;
  /** What the site calls it; undefined: it is called by its days. */
  readonly name: string | undefined;
}

/** From which a change between two scores of one instrument matters to a patient; undefined: the site has no such number, and none is judged. */
export interface ImportantChangeConfig {
  /** Points of 10. */
  readonly pain: number | undefined;
  /** Points of 24. */
  readonly rolandMorris: number | undefined;
  /** Points of 100. */
  readonly oswestry: number | undefined;
  /** Points of the index. */
  readonly eq5d: number | undefined;
  /** Points of the T-score. */
  readonly promisPhysicalFunction: number | undefined;
  /** Per cent of the score before the procedure, whichever of both is reached first. */
  readonly percentOfBaseline: number | undefined;
}

export const DEFAULT_SESSION: SessionConfig = { lockAfterMinutes: 15, warnSeconds: 60 };

/**
 * Ostelo et al., Spine 2008, for pain in the low back: points, or 30 per cent of what it was. What is published for the other instruments is not confirmed,
 * so no number for them is given.
 */
export const DEFAULT_IMPORTANT_CHANGE: ImportantChangeConfig = {
  pain: 2,
  rolandMorris: 5,
  oswestry: 10,
  eq5d: undefined,
  promisPhysicalFunction: undefined,
  percentOfBaseline: 30,
};

/**
 * Where the site does not say: no practice parameter has these numbers. The contacts are those of a registry of vertebral fractures (pain and
 * disability before, then after 1, 3 and 6 months); the others are this project's own.
 */
export const DEFAULT_FOLLOW_UP: FollowUpConfig = {
  dueAfterDays: 14,
  lostAfterDays: 90,
  reviewAfterDays: 30,
  contacts: [30, 90, 180].map(afterDays => ({ afterDays, name: undefined })),
  importantChange: DEFAULT_IMPORTANT_CHANGE,
};
