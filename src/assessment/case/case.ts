import type { SeenEvidence } from '../../chart/evidence/evidence-said.ts';
import type { EarlierCement } from '../../chart/evidence/find-cement.ts';
import type { Evidence, LevelFinding, QuestionEvidence } from '../../chart/evidence.ts';
import type { CapacityFinding } from '../../chart/findings/capacity-findings.ts';
import type { ReadId, ReadState } from '../../chart/snapshot.ts';
import type {
  AccessApproachCode,
  AetiologyCode,
  AugmentationTechniqueCode,
  CementLeakageSiteCode,
  ComplicationKindCode,
  DisclosedRiskCode,
  ImagingGuidanceCode,
  ImmediateComplicationsCode,
  InjectateCode,
  LevelCountingCode,
  MajorConsequenceCode,
  PerformerFunctionCode,
  PerformerProfessionCode,
  SedationLevelCode,
  SeriousCriterionCode,
  Sir2017GradeCode,
  SiteMarkingCode,
  StatusAtConclusionCode,
  VertebralLevelCode,
} from '../../parameter/codes.generated.ts';
import type { CriterionId, QuestionId } from '../../parameter/criteria.ts';
import type { LanguageTag } from '../../site/language.ts';
import type { BleedingAnswers } from '../bleeding/facts.ts';
import type { BleedingState } from '../bleeding/states.ts';
import type { DepartureWords } from '../values/departure-words.ts';
import type { LastDoseAnswer } from '../values/last-dose-answer.ts';
import type { DoubtKey } from './doubt-key.ts';
import type { HardFactKey } from './hard-fact-key.ts';

/** `CON-ABS-1`, or `IND-1@L1` for a question that is asked at each level. */
export type AnswerKey = QuestionId | `${QuestionId}@${VertebralLevelCode}`;

export type TernaryAnswer = 'present' | 'not-present' | 'not-assessed';

export interface Answer {
  readonly value: TernaryAnswer | number;
  /** confirmed: took the suggestion; edited: went against it; typed: nothing was suggested; group-attested: one act for several questions. */
  readonly origin: 'confirmed' | 'edited' | 'typed' | 'group-attested';
  /** ISO instant. */
  readonly at: string;
  /** The evidence that stood on the screen. */
  readonly evidenceSeen: readonly SeenEvidence[];
}

/** Why an answer no longer holds, and its question is open again with the old answer beside it. */
export type Lapse =
  /** The question is of the day of the procedure, and the answer is older than the site's window. */
  | { readonly reason: 'window'; readonly windowHours: number }
  /** The chart says the opposite by evidence that did not stand on the screen when the answer was given. */
  | { readonly reason: 'new-evidence' }
  /** What stood on the screen says something else now, and no longer bears the answer out. */
  | { readonly reason: 'changed-evidence' };

/** Why something that is asked for cannot be said: codes of FHIR's data-absent-reason. */
export type UnknownReason = 'asked-unknown' | 'temp-unknown' | 'not-asked';

/** What the chart says of a question, beside the answer and never in its place. */
export type ChartSuggestion = QuestionEvidence;

export interface PatientIdentity {
  readonly id: string;
  readonly name: string | undefined;
  /** FHIR date. */
  readonly birthDate: string | undefined;
  readonly gender: string | undefined;
  /** Sex recorded at birth, as US Core codes it (`F`, `M`, …); undefined: the chart has none. */
  readonly birthSex?: string | undefined;
  readonly recordNumber: string | undefined;
  /** True or FHIR dateTime when the chart says that the patient has died. */
  readonly deceased: boolean | string;
}

/** The signed-in clinician: `reference` from the id_token's fhirUser. */
export interface ClinicianIdentity {
  readonly reference: string | undefined;
  readonly name: string | undefined;
}

export interface LevelPlan {
  readonly level: VertebralLevelCode;
  readonly technique: AugmentationTechniqueCode | undefined;
  /** How the number of the level was confirmed on the images. Undefined: nobody has. */
  readonly counted: LevelCountingCode | undefined;
  /** How it was counted otherwise, or what else is to be known of the numbering. */
  readonly countedNote: string;
}

export interface Plan {
  readonly guidance: ImagingGuidanceCode | undefined;
  readonly injectate: InjectateCode | undefined;
  readonly injectateText: string;
  readonly sedation: boolean | undefined;
}

export interface ConsentRecord {
  readonly decision: 'given' | 'refused' | undefined;
  readonly givenBy: 'patient' | 'proxy' | undefined;
  readonly proxyName: string;
  /** v3-RoleCode. */
  readonly proxyRelationship: 'HPOWATT' | 'DPOWATT' | 'GUARD' | 'NOK' | undefined;
  /** What showed that the proxy may decide. */
  readonly proxyEvidence: string;
  /** FHIR date or dateTime with offset. */
  readonly decidedAt: string | undefined;
  readonly takenBy: string;
  /** Where it is signed. */
  readonly signedOn: 'hospital-form' | 'screen';
  /** Number or place of the form that the hospital keeps. */
  readonly formReference: string;
  /** FHIR date or dateTime: when that form was signed. */
  readonly formDate: string | undefined;
  /** Signed on the screen. */
  readonly signature: ConsentSignature | undefined;
  /** By which published rates are picked; undefined: it follows from the indications. */
  readonly aetiology: AetiologyCode | undefined;
  /** Risks that were explained; their published rates follow from the aetiology. */
  readonly risks: readonly DisclosedRiskCode[];
  /** They were marked as explained by one act for all of them. */
  readonly risksMarkedTogether: boolean;
  readonly withdrawal: ConsentWithdrawal | undefined;
  readonly levels: readonly VertebralLevelCode[];
  readonly techniques: readonly AugmentationTechniqueCode[];
  readonly sedationCovered: boolean | undefined;
}

export interface ConsentSignature {
  readonly name: string;
  /** Pen strokes as the `d` of an SVG path in a box of 600 by 200; empty where the name was typed as the signature. */
  readonly path: string;
  /** ISO instant. */
  readonly at: string;
  /** What was signed, in plain text: a consent that changes afterwards is not what this signature is under. */
  readonly text: string;
}

export interface ConsentWithdrawal {
  /** FHIR date or dateTime with offset. */
  readonly at: string | undefined;
  readonly reason: string;
}

export interface LevelPerformed {
  readonly level: VertebralLevelCode;
  readonly technique: AugmentationTechniqueCode | undefined;
  readonly approach: AccessApproachCode | undefined;
  readonly cementVolumeMl: number | undefined;
  readonly leakage: readonly CementLeakageSiteCode[];
}

export interface ProcedureRecord {
  readonly status: 'completed' | 'stopped' | 'not-done' | undefined;
  /** Why it was stopped or not done. */
  readonly statusReason: string;
  /** Why no reason can be given, where none can. */
  readonly statusReasonUnknown: UnknownReason | undefined;
  /** FHIR dateTime with offset. */
  readonly performedStart: string | undefined;
  readonly performedEnd: string | undefined;
  readonly levels: readonly LevelPerformed[];
  readonly guidance: ImagingGuidanceCode | undefined;
  readonly injectate: InjectateCode | undefined;
  readonly injectateText: string;
  readonly immediateComplications: ImmediateComplicationsCode | undefined;
  readonly statusAtConclusion: StatusAtConclusionCode | undefined;
  readonly note: string;
  /** Why the time is not known, where it is not. */
  readonly performedUnknown: UnknownReason | undefined;
  readonly universalProtocol: UniversalProtocol;
  readonly devices: readonly DeviceUsed[];
  readonly dose: RadiationDose;
  readonly imagesArchived: boolean | undefined;
  /** Who took part, the operator among them, and as what. */
  readonly team: readonly TeamMember[];
  /** How deep sedation was, as it was given. Undefined: nobody has said, whatever was planned. */
  readonly sedationLevel: SedationLevelCode | undefined;
  readonly sedationMedicines: readonly SedationMedicine[];
  /** The brief operative note as somebody edited it; undefined: as it follows from the record. Not sent. */
  readonly operativeNote: string | undefined;
  /** What the record said when it was edited last, to tell what came since. */
  readonly operativeNoteBasis: string | undefined;
}

/** Verification, marking and time-out before the needle (section IV.C.2). */
export interface UniversalProtocol {
  readonly verified: boolean | undefined;
  readonly marking: SiteMarkingCode | undefined;
  /** FHIR dateTime with offset. */
  readonly timeOutAt: string | undefined;
  /** The levels that were said then; empty: nobody has recorded which. */
  readonly timeOutLevels: readonly VertebralLevelCode[];
}

export interface DeviceUsed {
  /** uuid. */
  readonly id: string;
  /** What it is, in words: "Bone cement", "Expandable implant 15 mm". */
  readonly description: string;
  /** The UDI as it is printed (human-readable form). */
  readonly udi: string;
  readonly lot: string;
}

export interface TeamMember {
  /** uuid. */
  readonly id: string;
  readonly name: string;
  /** `Practitioner/…` or `PractitionerRole/…`, where it is who was signed in when the row was made. */
  readonly reference: string | undefined;
  readonly role: PerformerFunctionCode | undefined;
  readonly profession: PerformerProfessionCode | undefined;
}

export interface SedationMedicine {
  /** uuid. */
  readonly id: string;
  /** The medicine and its dose in words: "midazolam 2 mg". */
  readonly given: string;
  /** FHIR dateTime with offset. */
  readonly at: string | undefined;
}

export interface RadiationDose {
  readonly fluoroscopyTimeMin: number | undefined;
  readonly referenceAirKermaMGy: number | undefined;
  readonly doseAreaProductGyCm2: number | undefined;
  readonly doseLengthProductMGyCm: number | undefined;
}

export interface Complication {
  /** uuid, also the resource's identifier. */
  readonly id: string;
  readonly kind: ComplicationKindCode | undefined;
  readonly description: string;
  readonly level: VertebralLevelCode | undefined;
  /** FHIR date or dateTime. */
  readonly occurredAt: string | undefined;
  /** Why the time is not known, where it is not. */
  readonly occurredUnknown: UnknownReason | undefined;
  readonly grade: Sir2017GradeCode | undefined;
  /** Why no grade can be given, where none can. */
  readonly gradeUnknown: UnknownReason | undefined;
  /** The five questions of VII.B that make a complication major. Undefined: not answered. */
  readonly consequences: Readonly<Record<MajorConsequenceCode, boolean | undefined>>;
  /** What else makes it serious. Undefined: not answered; a grade proposes and answers nothing. */
  readonly seriousCriteria: Readonly<Record<SeriousCriterionCode, boolean | undefined>>;
  readonly outcome: 'resolved' | 'recovering' | 'ongoing' | 'resolvedWithSequelae' | 'fatal' | 'unknown' | undefined;
}

export type RecordKey = 'consent' | 'procedure' | `adverse-event/${string}`;

/** What was sent and accepted. Equality of `sent` (canonical JSON) with today's resource means nothing to send. */
export interface LedgerEntry {
  readonly key: RecordKey;
  readonly resourceType: 'Consent' | 'Procedure' | 'AdverseEvent';
  /** Undefined: accepted, but the server did not say under which id. */
  readonly id: string | undefined;
  readonly versionId: string | undefined;
  /** Canonical JSON of what was built, before references were rewritten to server ids. Empty: it is there, and what it says is not known. */
  readonly sent: string;
  /** ISO instant. */
  readonly at: string;
}

/** One augmentation session of one patient. Plain JSON: it is saved as a file as it is. */
export interface Case {
  readonly format: 'vertaug-case/1';
  /** uuids; the resources' business identifiers are made of them. */
  readonly id: string;
  readonly consentId: string;
  readonly procedureId: string;
  /** FHIR base that the case belongs to. */
  readonly iss: string;
  /** What the record is written in, whoever opens the case. */
  readonly language: LanguageTag;
  readonly patient: PatientIdentity;
  readonly encounterId: string | undefined;
  readonly clinician: ClinicianIdentity;
  /** ISO instant. */
  readonly startedAt: string;
  readonly levels: readonly LevelPlan[];
  readonly answers: Readonly<Partial<Record<AnswerKey, Answer>>>;
  readonly plan: Plan;
  readonly consent: ConsentRecord;
  readonly procedure: ProcedureRecord;
  readonly complications: readonly Complication[];
  /** When the last dose of an antithrombotic was taken, as somebody was told, by the drug's own name in lower case. */
  readonly lastDoses: Readonly<Partial<Record<string, LastDoseAnswer>>>;
  /** What was entered of bleeding beside the last doses. */
  readonly bleeding: BleedingAnswers;
  readonly departures: Readonly<
    Partial<Record<CriterionId | `${CriterionId}@${VertebralLevelCode}` | LevelMismatchKey | HardFactKey, DepartureWords>>
  >;
  /** What was asked about and said to be right, as it was then. */
  readonly confirmed: Readonly<Partial<Record<DoubtKey, { readonly about: string; readonly at: string }>>>;
  readonly ledger: readonly LedgerEntry[];
  /** From the chart, by `suggest`; never an answer. */
  readonly chart: ChartView;
}

/** A level that was named by the plan, the consent, the time-out or the performance, and not by another of them. */
export type LevelMismatchKey = `level-mismatch@${VertebralLevelCode}`;

export interface ChartView {
  /** The day on which the chart was judged last (FHIR date): today, for what is asked. Undefined: it was not yet. */
  readonly asOf?: string | undefined;
  /** How far each read has come. */
  readonly reads: readonly { readonly read: ReadId; readonly status: ReadState['status'] }[];
  readonly suggestions: Readonly<Partial<Record<AnswerKey, ChartSuggestion>>>;
  readonly levelFindings: readonly LevelFinding[];
  /** Cement that the chart says is there already; shown, never an answer. */
  readonly earlierCement: readonly EarlierCement[];
  /** Answers that no longer hold at this moment. */
  readonly lapsed: Readonly<Partial<Record<AnswerKey, Lapse>>>;
  /** What reports say of transitional anatomy: the number of a level depends on it. */
  readonly transitional: readonly Evidence[];
  readonly hardFacts: ChartHardFacts;
  /** Bleeding as it follows from the chart and from what was entered. Undefined: the site has switched it off, or nothing was done. */
  readonly bleeding: BleedingState | undefined;
}

/** What the chart says that nobody should overlook, whether or not a question asks for it. */
export interface ChartHardFacts {
  /** Who may decide: findings of incapacity, guardians, activated proxies, and what makes one assess capacity. */
  readonly capacity: readonly CapacityFinding[];
  /** Sedatives given in the hours before the decision; before there is one, in the hours before now. */
  readonly sedatives: readonly Evidence[];
  /** Refusals of the procedure that the EHR holds. */
  readonly refusals: readonly Evidence[];
  /** Absolute contraindications that the chart suggests at levels that it suggests and nobody has chosen yet. */
  readonly absoluteAt: readonly {
    readonly criterion: CriterionId;
    readonly level: VertebralLevelCode;
    readonly suggestion: ChartSuggestion;
  }[];
}
