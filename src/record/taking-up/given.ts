import type { Case, ClinicianIdentity, PatientIdentity } from '../../assessment/case/case.ts';
import type { LanguageTag } from '../../plain/language-tag.ts';
import type { Words } from '../../words/words.ts';

/** Where, by whom and for whom a case is taken up. */
export interface TakingUp {
  readonly iss: string;
  /** Whose chart is open. */
  readonly patient: PatientIdentity;
  /** Who is signed in, and in which visit: what was kept may name another, and where it names none, it was not in this one. */
  readonly clinician: ClinicianIdentity;
  /** Written in where what was kept does not say. */
  readonly language: LanguageTag;
  /** The words of the language that the record was written in (`languageOf`). */
  readonly words: Words;
  /** A fresh uuid at each call. */
  readonly newId: () => string;
  /** ISO instant. */
  readonly now: string;
  /** What the chart says; left out: not known yet. */
  readonly chart?: Case['chart'];
}
