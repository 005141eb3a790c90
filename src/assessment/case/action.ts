import type { ComplicationKindCode, VertebralLevelCode } from '../../parameter/codes.generated.ts';
import type { BleedingAct } from '../bleeding/reduce-bleeding.ts';
import type { DepartureWords } from '../values/departure-words.ts';
import type { LastDoseAnswer } from '../values/last-dose-answer.ts';
import type { Attestation } from './attestation.ts';
import type {
  AnswerKey,
  AssessmentRecord,
  Case,
  ClinicianIdentity,
  Complication,
  ConsentRecord,
  ConsentSignature,
  ConsentWithdrawal,
  DeviceUsed,
  FollowUp,
  LedgerEntry,
  LevelPerformed,
  LevelPlan,
  OpenWindow,
  PatientIdentity,
  Plan,
  ProcedureRecord,
  RecordKey,
  Recovery,
  SedationMedicine,
  TeamMember,
  TernaryAnswer,
} from './case.ts';
import type { CoverageAnswer } from './coverage-key.ts';
import type { DepartureKey } from './departure-key.ts';
import type { DoubtKey } from './doubt-key.ts';

/** Everything that can happen to a case. `at` is an ISO instant: the reducer reads no clock. */
export type CaseAction =
  | { readonly type: 'answer'; readonly key: AnswerKey; readonly value: TernaryAnswer | number; readonly at: string }
  /**
   * One act that answers "not present" for several questions: of `keys` those that `groupOf` lets be answered so. `opened`: questions
   * whose evidence was opened on the screen.
   */
  | { readonly type: 'answer-group'; readonly keys: readonly AnswerKey[]; readonly opened: readonly AnswerKey[]; readonly at: string }
  | { readonly type: 'clear-answer'; readonly key: AnswerKey }
  | { readonly type: 'choose-level'; readonly level: VertebralLevelCode }
  /** Drops the level's plan, performed data and level answers with it. */
  | { readonly type: 'drop-level'; readonly level: VertebralLevelCode }
  | { readonly type: 'plan-level'; readonly level: VertebralLevelCode; readonly change: Partial<Omit<LevelPlan, 'level'>> }
  | { readonly type: 'assess'; readonly change: Partial<AssessmentRecord> }
  | { readonly type: 'plan'; readonly change: Partial<Plan> }
  | { readonly type: 'consent'; readonly change: Partial<ConsentRecord> }
  | { readonly type: 'procedure'; readonly change: Partial<Omit<ProcedureRecord, 'levels' | 'devices'>> }
  | { readonly type: 'perform-level'; readonly level: VertebralLevelCode; readonly change: Partial<Omit<LevelPerformed, 'level'>> }
  | { readonly type: 'drop-performed-level'; readonly level: VertebralLevelCode }
  | { readonly type: 'add-device'; readonly id: string }
  | { readonly type: 'device'; readonly id: string; readonly change: Partial<Omit<DeviceUsed, 'id'>> }
  | { readonly type: 'remove-device'; readonly id: string }
  | { readonly type: 'recover'; readonly change: Partial<Recovery> }
  | { readonly type: 'follow-up'; readonly change: Partial<FollowUp> }
  /**
   * `id`: a fresh uuid. `kind` and `given` are what is known already where it is added: what leaked at a level, what a follow-up found and when
   * (`detectedAt`). The rest stays open, the relation to the procedure among it.
   */
  | {
      readonly type: 'add-complication';
      readonly id: string;
      readonly kind?: ComplicationKindCode;
      readonly given?: Partial<Omit<Complication, 'id' | 'kind'>>;
    }
  | { readonly type: 'complication'; readonly id: string; readonly change: Partial<Omit<Complication, 'id'>> }
  | { readonly type: 'remove-complication'; readonly id: string }
  /** When the last dose of a drug was; undefined takes the answer back. */
  | { readonly type: 'last-dose'; readonly ingredient: string; readonly answer: LastDoseAnswer | undefined }
  /** A question that only a payer asks; undefined takes the answer back. */
  | { readonly type: 'coverage'; readonly key: string; readonly value: CoverageAnswer['value'] | undefined; readonly at: string }
  /** Something entered of bleeding. */
  | { readonly type: 'bleeding'; readonly act: BleedingAct }
  | { readonly type: 'depart'; readonly key: DepartureKey; readonly words: DepartureWords | undefined }
  | { readonly type: 'delivered'; readonly entries: readonly LedgerEntry[] }
  /** It was entered in error; `on` false: it was not after all. */
  | { readonly type: 'take-back'; readonly key: RecordKey; readonly on: boolean }
  /** Something that was asked about is right, as it stands; `about` undefined takes that back. */
  | { readonly type: 'confirm'; readonly key: DoubtKey; readonly about: string | undefined; readonly at: string }
  /** What an act took out, in its place again; ignored where it stands there. */
  | { readonly type: 'put-back'; readonly removal: Removal }
  /** Who the patient is, once that was read. Ignored for another patient. */
  | { readonly type: 'identify'; readonly patient: PatientIdentity }
  /** Made by `attestationOf`, which says whose it is to do. */
  | { readonly type: 'attest'; readonly attestation: Attestation }
  /** Who attested does so no more. */
  | { readonly type: 'take-attestation-back'; readonly at: string }
  /** Somebody else signed in in this window: what is entered from now on is theirs. */
  | { readonly type: 'sign-in'; readonly clinician: ClinicianIdentity }
  /** What others entered meanwhile stands in it as well: the same case, kept by somebody else and merged. Ignored of another case. */
  | { readonly type: 'take-in'; readonly case: Case }
  /** A window has this case open, or was heard of again; `window` undefined: it has no more. */
  | { readonly type: 'open-in'; readonly id: string; readonly window: OpenWindow | undefined }
  /** The whole case replaced: a file that was opened. */
  | { readonly type: 'replace'; readonly case: Case };

/** What an act takes out of the case, whole, so that it can be put back. */
export type Removal =
  | {
      readonly kind: 'level';
      readonly level: VertebralLevelCode;
      readonly plan: LevelPlan;
      readonly answers: Case['answers'];
      readonly departures: Case['departures'];
      readonly coverage: Case['coverage'];
      readonly performed: LevelPerformed | undefined;
    }
  | { readonly kind: 'performed-level'; readonly level: VertebralLevelCode; readonly performed: LevelPerformed }
  | { readonly kind: 'device'; readonly row: DeviceUsed; readonly at: number }
  | { readonly kind: 'complication'; readonly row: Complication; readonly at: number }
  | { readonly kind: 'team-member'; readonly row: TeamMember; readonly at: number }
  | { readonly kind: 'sedation-medicine'; readonly row: SedationMedicine; readonly at: number }
  | { readonly kind: 'withdrawal'; readonly withdrawal: ConsentWithdrawal }
  | { readonly kind: 'signature'; readonly signature: ConsentSignature };
