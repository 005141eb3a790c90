import type { LanguageTag } from '../plain/language-tag.ts';
import type { ComplicationsConfig } from './complications-config.ts';
import type { FindingName } from './finding-names.ts';
import type { HoldRule } from './hold-table.ts';
import type { CaseStoreConfig, DeviceDraftConfig, FollowUpConfig, SessionConfig } from './keeping-config.ts';
import type { USUAL_GUIDANCE, USUAL_INJECTATES, USUAL_TECHNIQUES } from './usual-choices.ts';

/** How one site has set Vertaug up: `config.json` beside the app. Read and checked by `read-site-config.ts`. */
export interface SiteConfig {
  readonly issuers: readonly IssuerConfig[];
  readonly facility: FacilityConfig;
  /** What is usual here: offered by one act, and answered by nobody until then. */
  readonly usual: UsualConfig;
  /** Undefined: each window follows its browser. */
  readonly language: LanguageTag | undefined;
  /** How old a value may be before it is stale. None of these numbers is in the practice parameter. */
  readonly windows: WindowConfig;
  /** What the bleeding review says beside the chart's values. None of it is in the practice parameter. */
  readonly bleeding: BleedingConfig;
  readonly limits: LimitsConfig;
  readonly procedureLog: ProcedureLogConfig;
  /** Codes of the site's own, each with the group that it belongs to. */
  readonly codes: readonly SiteCode[];
  /** What the site's reports call what they find, beside the words that Vertaug knows. */
  readonly reportWords: readonly ReportWord[];
  readonly session: SessionConfig;
  /** Undefined: nothing is kept on the device. */
  readonly deviceDraft: DeviceDraftConfig | undefined;
  readonly complications: ComplicationsConfig;
  readonly followUp: FollowUpConfig;
  /** Which payers' rules are shown beside a case, as it stands in the file: read by `payers/` when they are wanted. Empty: none. */
  readonly coverage: readonly unknown[];
  /** The file, for what is read of it later and by itself: a launch does not wait for it, and none fails of it. `readReadiness` does. */
  readonly unread: unknown;
}

export interface ReportWord {
  readonly finding: FindingName;
  /** One or more whole words as they stand in a report; case and accents do not count. */
  readonly phrase: string;
}

export interface SiteCode {
  /** One of `GROUP_IDS`. */
  readonly group: string;
  readonly system: string;
  readonly code: string;
  /** The code and all that begin with it. */
  readonly prefix: boolean;
}

export interface IssuerConfig {
  /** FHIR base exactly as the EHR sends it in `iss`, without a trailing slash. https, or http on loopback. */
  readonly iss: string;
  /** What people call this EHR. */
  readonly name: string;
  readonly clientId: string;
  /** Origins besides the FHIR base's that authorization and token requests go to. */
  readonly authorizationOrigins: readonly string[];
  /** `auto`: v2 when the server declares permission-v2. */
  readonly scopeVersion: 'auto' | 'v1' | 'v2';
  /** Which refresh scope is asked for. */
  readonly refresh: 'online_access' | 'offline_access' | 'none';
  /** FHIR types, and SMART scopes of v1 or v2, that are not asked. */
  readonly scopesLeftOut: readonly string[];
  /** The EHR has PKCE (S256) and does not advertise it: it is used none the less. */
  readonly pkceUnadvertised: boolean;
  /** Origins besides the FHIR base's that are read, with the token: pages of a search on another host. Never written to. */
  readonly fhirOrigins: readonly string[];
  /** Observations are searched category by category, and not by code. */
  readonly observationsByCategory: boolean;
  /** What this EHR takes (true) or does not (false) whatever its CapabilityStatement says, by resource type. */
  readonly creates: Readonly<Partial<Record<(typeof WRITTEN_TYPES)[number], boolean>>>;
  /** Sent beside the consent, the procedure and its complications; none unless the site says so, and no scope is asked for the others. */
  readonly alsoSends: readonly (typeof ALSO_SENT_TYPES)[number][];
  /** The clinician may have deleted what was entered in error, where the EHR deletes; without it that is marked, and no scope to delete is asked. */
  readonly deletes: boolean;
  /** Who corrects this EHR's records where Vertaug cannot, as it is said to the clinician; undefined: the site has not said. */
  readonly askToCorrect: string | undefined;
  /** It makes what is put under an id that it does not have, though it may not say so. */
  readonly takesOwnIds: boolean;
  readonly note: NoteConfig;
  readonly forms: readonly FormConfig[];
  /** Where its cases are kept; undefined: in the window, and in files. */
  readonly caseStore: CaseStoreConfig | undefined;
}

/** What can be sent beside the consent, the procedure and its complications: what was answered, scores of pain, who answered. */
export const ALSO_SENT_TYPES = ['QuestionnaireResponse', 'Observation', 'Provenance'] as const;

/** The types that can be written to an EHR. */
export const WRITTEN_TYPES = ['Consent', 'Procedure', 'AdverseEvent', 'DocumentReference', ...ALSO_SENT_TYPES] as const;

/** The note, for what an EHR does not take as a resource. */
export interface NoteConfig {
  /** What its attachment is: text for an EHR that takes nothing else. */
  readonly form: 'pdf' | 'text';
  /** `final` for an EHR that takes only signed notes: the clinician is asked each time. */
  readonly docStatus: 'preliminary' | 'final';
  /** What becomes of a signed note when the case changes: the next one takes its place, or is an addendum to it. */
  readonly afterSigning: 'replaces' | 'appends';
  /** A FHIR document goes with it as a further attachment. */
  readonly attachesDocument: boolean;
  /** True: this EHR files a note only with an encounter. */
  readonly encounterRequired: boolean;
}

/** A form of the EHR's own that takes what one resource would have said. */
export interface FormConfig {
  readonly resource: 'Consent' | 'Procedure' | 'AdverseEvent';
  /** Canonical of the EHR's Questionnaire. */
  readonly canonical: string;
  /** The linkId there, by the linkId of our Questionnaire of that stage. */
  readonly linkIds: Readonly<Record<string, string>>;
}

export interface FacilityConfig {
  readonly name: string | undefined;
  /** Identifies the site's own procedural consent policy (Consent.policy.uri). */
  readonly consentPolicyUri: string | undefined;
}

/** Undefined: the site has not said. */
export interface UsualConfig {
  readonly technique: (typeof USUAL_TECHNIQUES)[number] | undefined;
  readonly guidance: (typeof USUAL_GUIDANCE)[number] | undefined;
  readonly injectate: (typeof USUAL_INJECTATES)[number] | undefined;
  readonly sedation: boolean | undefined;
  /** Where a signed consent is kept, or by which form. */
  readonly consentForm: string | undefined;
}

export interface WindowConfig {
  readonly inrDays: number;
  /** INR while a vitamin-K antagonist is taken or liver disease is known. */
  readonly inrOnAnticoagulantHours: number;
  readonly plateletsDays: number;
  /** Platelets while chemotherapy or heparin is given, or was within `plateletsDays`. */
  readonly plateletsOnTreatmentHours: number;
  readonly painScoreDays: number;
  readonly pregnancyTestHours: number;
  readonly fractureAcuteWeeks: number;
  readonly imagingDays: number;
  readonly antithromboticStoppedDays: number;
  readonly haemoglobinDays: number;
  readonly creatinineDays: number;
  /** Creatinine while a direct inhibitor is taken and the kidneys are known to be ill. */
  readonly creatinineOnDirectInhibitorDays: number;
  /** Weight, for the creatinine clearance. */
  readonly weightDays: number;
  /** Temperature, white cells, C-reactive protein, cultures. */
  readonly infectionSignsHours: number;
  readonly vitalSignsHours: number;
  /** Function instruments and performance status. */
  readonly functionDays: number;
  /** Medicines that were tried for the pain. */
  readonly analgesicTrialDays: number;
  readonly densitometryMonths: number;
  readonly consentOnFileDays: number;
  /** How long an answer to a question of the day of the procedure holds. */
  readonly dayOfProcedureHours: number;
}

/** Beyond which this site wants to be asked; none by default, for the practice parameter has no number. */
export interface LimitsConfig {
  readonly cementVolumeMlPerLevel: number | undefined;
  readonly cementVolumeMlInAll: number | undefined;
  readonly fluoroscopyTimeMin: number | undefined;
  /** From which a patient's skin is looked at again. */
  readonly referenceAirKermaMGy: number | undefined;
  readonly doseAreaProductGyCm2: number | undefined;
  /** How many days a signed consent holds. */
  readonly consentValidDays: number | undefined;
}

export interface BleedingConfig {
  /** False: no value is judged by an outside number, and the review is not shown. */
  readonly shown: boolean;
  /** Above it an INR is in the band that the consensus leaves to judgement. */
  readonly inrReviewAbove: number;
  /** Above it an INR is beyond that band. */
  readonly inrHighAbove: number;
  /** ×10⁹/L */
  readonly plateletsLowBelow: number;
  /** Whether hold and restart times stand beside the antithrombotics. */
  readonly holds: boolean;
  /** The site's own lines; a drug that is named here has these and none of the consensus. */
  readonly holdTable: readonly HoldRule[];
}

/** The log of a procedure. */
export interface ProcedureLogConfig {
  readonly typed: boolean;
  readonly medicines: readonly { readonly short: string; readonly name: string; readonly unit: string }[];
}
