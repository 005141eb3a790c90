import type { ChartIdentity } from '../../chart/elements/patient-identity.ts';
import type { SeenEvidence } from '../../chart/evidence/evidence-said.ts';
import type { EarlierCement } from '../../chart/evidence/find-cement.ts';
import type { Evidence, LevelFinding, QuestionEvidence } from '../../chart/evidence.ts';
import type { CapacityFinding } from '../../chart/findings/capacity-findings.ts';
import type { MedicineSort } from '../../chart/findings/medicine-sort.ts';
import type { ReadId, ReadState } from '../../chart/snapshot.ts';
import type { VertebralLevelCode } from '../../parameter/codes.generated.ts';
import type { CriterionId, QuestionId } from '../../parameter/criteria.ts';
import type { LanguageTag } from '../../plain/language-tag.ts';
import type { assessFacts, levelFacts } from '../assess/facts.ts';
import type { BleedingAnswers } from '../bleeding/facts.ts';
import type { BleedingState } from '../bleeding/states.ts';
import type { complicationFacts } from '../complications/facts.ts';
import type { consentFacts } from '../consent/facts.ts';
import type { dayFacts } from '../day/facts.ts';
import type { ValuesOf } from '../facts/fact.ts';
import type { followUpFacts } from '../follow-up/facts.ts';
import type { levelPlanFacts, planFacts } from '../plan/facts.ts';
import type { procedureFacts } from '../procedure/facts.ts';
import type { recoverFacts } from '../recover/facts.ts';
import type { DepartureWords } from '../values/departure-words.ts';
import type { LastDoseAnswer } from '../values/last-dose-answer.ts';

export type { UnknownReason } from '../values/unknown-reason.ts';
export type { ClinicianIdentity } from './clinician-identity.ts';
export type { EnteredBy } from './entered-by.ts';

import type { Attestation } from './attestation.ts';
import type { Besides } from './beside.ts';
import type { ClinicianIdentity } from './clinician-identity.ts';
import type { CoverageAnswer } from './coverage-key.ts';
import type { DoubtKey } from './doubt-key.ts';
import type { EnteredBy } from './entered-by.ts';
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
  /** It was given then or earlier: the EHR kept no more of it than that. */
  readonly atLatest?: boolean | undefined;
}

/** Why an answer no longer holds, and its question is open again with the old answer beside it. */
export type Lapse =
  /** The question is of the day of the procedure, and the answer is older than the site's window. */
  | { readonly reason: 'window'; readonly windowHours: number }
  /** The chart says the opposite by evidence that did not stand on the screen when the answer was given. */
  | { readonly reason: 'new-evidence' }
  /** What stood on the screen says something else now, and no longer bears the answer out. */
  | { readonly reason: 'changed-evidence' };

/** What the chart says of a question, beside the answer and never in its place. */
export type ChartSuggestion = QuestionEvidence;

export type PatientIdentity = ChartIdentity;

/** A chosen level, with what is planned there. */
export interface LevelPlan extends ValuesOf<typeof levelFacts>, ValuesOf<typeof levelPlanFacts> {
  readonly level: VertebralLevelCode;
}
/** What is said of the patient at Assess, beside answers and levels. */
export type AssessmentRecord = ValuesOf<typeof assessFacts>;
export type Plan = ValuesOf<typeof planFacts>;

export type ConsentRecord = ValuesOf<typeof consentFacts>;
export type ConsentSignature = NonNullable<ConsentRecord['signature']>;
export type ConsentWithdrawal = NonNullable<ConsentRecord['withdrawal']>;

/** What was done, and before the needle to make sure of patient, procedure and level. */
export interface ProcedureRecord extends ValuesOf<typeof procedureFacts>, ValuesOf<typeof dayFacts> {}
export type UniversalProtocol = ProcedureRecord['universalProtocol'];
export type LevelPerformed = ProcedureRecord['levels'][number];
export type DeviceUsed = ProcedureRecord['devices'][number];
export type TeamMember = ProcedureRecord['team'][number];
export type SedationMedicine = ProcedureRecord['sedationMedicines'][number];
export type RadiationDose = ProcedureRecord['dose'];

/** From the end of the procedure until the patient leaves. */
export type Recovery = ValuesOf<typeof recoverFacts>;

/** What is asked after the patient went home. */
export type FollowUp = ValuesOf<typeof followUpFacts>;
export type FollowUpVisit = FollowUp['visits'][number];

export interface Complication extends ValuesOf<typeof complicationFacts> {
  /** uuid, also the resource's identifier. */
  readonly id: string;
}

/**
 * `note`: the first clinical note of the case; `note/2`, `note/3` … those after it. `form/…`: answers in a form of the EHR’s own. `response/…`: the
 * answers of a stage. `score/pain`: the pain that was told before. `score/visit/…`: the pain at a contact, `score/total/…`: a total, each by the uuid of its
 * row. `provenance/1` …: who answered.
 */
export type RecordKey =
  | 'consent'
  | 'procedure'
  | `adverse-event/${string}`
  | 'note'
  | `note/${number}`
  | `form/${'Consent' | 'Procedure' | 'AdverseEvent'}`
  | `response/${'assessment' | 'plan' | 'consent' | 'day' | 'procedure' | 'complications' | 'recover' | 'follow-up'}`
  | 'score/pain'
  | `score/${'visit' | 'total'}/${string}`
  | `provenance/${number}`;

/** The types of what is sent. */
export type SentType =
  | 'Consent'
  | 'Procedure'
  | 'AdverseEvent'
  | 'DocumentReference'
  | 'QuestionnaireResponse'
  | 'Observation'
  | 'Provenance';

/** What was sent and accepted. Equality of `sent` (canonical JSON) with today's resource means nothing to send. */
export interface LedgerEntry {
  readonly key: RecordKey;
  readonly resourceType: SentType;
  /** Undefined: accepted, but the server did not say under which id. */
  readonly id: string | undefined;
  readonly versionId: string | undefined;
  /** Canonical JSON of what was built, before references were rewritten to server ids. Empty: it is there, and what it says is not known. */
  readonly sent: string;
  /** ISO instant. */
  readonly at: string;
  /** It was taken back: the EHR holds it no more, or marked as entered in error. */
  readonly withdrawn?: 'deleted' | 'marked' | undefined;
  /** Of a note or a form: what else of the record stands in it. */
  readonly carries?: readonly RecordKey[] | undefined;
  /** What the server did not keep of it, as FHIRPath with indices; the resource's own name: nothing of it came back. */
  readonly notKept?: readonly string[] | undefined;
  /** What it referred to when it was sent, as `Type/id`. */
  readonly refersTo?: readonly string[] | undefined;
  /** It was sent a second time because nobody knew what became of the first: the first may have arrived late, and be there as well. */
  readonly sentAgain?: boolean | undefined;
  /**
   * Of a note: it was found in the EHR, and says more than the case that was taken up from there. It is never changed, replaced or taken back by
   * itself, only added to.
   */
  readonly foundThere?: boolean | undefined;
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
  /** The visit in which the case was begun. */
  readonly encounterId: string | undefined;
  readonly clinician: ClinicianIdentity;
  /** ISO instant. */
  readonly startedAt: string;
  readonly levels: readonly LevelPlan[];
  readonly answers: Readonly<Partial<Record<AnswerKey, Answer>>>;
  readonly assessment: AssessmentRecord;
  readonly plan: Plan;
  readonly consent: ConsentRecord;
  readonly procedure: ProcedureRecord;
  readonly recovery: Recovery;
  readonly followUp: FollowUp;
  readonly complications: readonly Complication[];
  /** When the last dose of an antithrombotic was taken, as somebody was told, by the drug's own name in lower case. */
  readonly lastDoses: Readonly<Partial<Record<string, LastDoseAnswer>>>;
  /** What was entered of bleeding beside the last doses. */
  readonly bleeding: BleedingAnswers;
  readonly departures: Readonly<
    Partial<Record<CriterionId | `${CriterionId}@${VertebralLevelCode}` | LevelMismatchKey | HardFactKey, DepartureWords>>
  >;
  /** What was answered to questions that only a payer asks, by `coverageKey`. Undefined: none were. */
  readonly coverage?: Readonly<Partial<Record<string, CoverageAnswer>>> | undefined;
  /** What was asked about and said to be right, as it was then. */
  readonly confirmed: Readonly<Partial<Record<DoubtKey, { readonly about: string; readonly at: string }>>>;
  /** Who entered each fact, answer and word last, or took it back, and when: by its field. */
  readonly enteredBy: Readonly<Partial<Record<string, EnteredBy>>>;
  /** The windows that this case is open in, where it is kept beyond one window: by an id that each makes for itself. */
  readonly openIn?: Readonly<Partial<Record<string, OpenWindow>>> | undefined;
  /** What others entered at a place where somebody was first, until one is chosen, and after. */
  readonly besides?: Besides | undefined;
  /** Who took responsibility for the record of the procedure, and for what it said then. */
  readonly attested?: readonly Attestation[] | undefined;
  /** Undefined: it was kept nowhere, or by an earlier Vertaug. */
  readonly keptWith?: KeptWith | undefined;
  readonly ledger: readonly LedgerEntry[];
  /** What somebody said was entered in error: it is no part of the record, and taken back where it was sent. */
  readonly takenBack: readonly RecordKey[];
  /** From the chart, by `suggest`; never an answer. */
  readonly chart: ChartView;
}

/** What a case was kept with: the version of the app, and the day of the practice parameter's revision. */
export interface KeptWith {
  readonly app: string;
  readonly parameter: string;
}

/** Who has a case open. */
export interface OpenWindow {
  /** As in `EnteredBy`. */
  readonly by: string | undefined;
  /** ISO instants: when the window took the case up, and when it was last heard of. */
  readonly since: string;
  readonly seenAt: string;
}

/** A level that was named by the plan, the consent, the time-out or the performance, and not by another of them. */
export type LevelMismatchKey = `level-mismatch@${VertebralLevelCode}`;

export interface ChartView {
  /** The day on which the chart was judged last (FHIR date): today, for what is asked. Undefined: it was not yet. */
  readonly asOf?: string | undefined;
  /** How far each read has come. */
  readonly reads: readonly { readonly read: ReadId; readonly status: ReadState['status'] }[];
  /** Every search came back with nothing. */
  readonly empty?: boolean | undefined;
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
  /** Of the session, and before the consent was signed, each known to the minute. */
  readonly sedativesBeforeSigning: readonly Evidence[];
  /** What the log holds as given, and what sort of medicine each is. What is not among them has not been looked at. */
  readonly medicinesGiven: Readonly<Record<string, MedicineSort>>;
  /** Refusals of the procedure that the EHR holds. */
  readonly refusals: readonly Evidence[];
  /** Absolute contraindications that the chart suggests at levels that it suggests and nobody has chosen yet. */
  readonly absoluteAt: readonly {
    readonly criterion: CriterionId;
    readonly level: VertebralLevelCode;
    readonly suggestion: ChartSuggestion;
  }[];
}
