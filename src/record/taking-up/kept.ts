import type { Case } from '../../assessment/case/case.ts';
import type {
  AdverseEvent,
  Consent,
  DocumentReference,
  FhirResource,
  Observation,
  Procedure,
  Provenance,
  QuestionnaireResponse,
} from '../../fhir/resource.ts';
import type { VertebralLevelCode } from '../../parameter/codes.generated.ts';
import type { LanguageTag } from '../../plain/language-tag.ts';
import type { ResponseStage } from '../questionnaire/stage-responses.ts';

/** A case as the EHR kept it: what of it stands there, and how much can be taken up again. */
export interface KeptThere {
  /** Undefined: nothing of what was kept tells it. */
  readonly caseId: string | undefined;
  readonly procedureId: string | undefined;
  readonly consentId: string | undefined;
  /** What the record was written in; undefined: it does not say. */
  readonly language: LanguageTag | undefined;
  readonly days: KeptDays;
  /** Where something was done, is planned, or was agreed to, as far as it says. */
  readonly levels: readonly VertebralLevelCode[];
  /** Who answered, took the consent, operated or wrote the note: by name, or by reference where there is no name. */
  readonly who: readonly string[];
  /** Undefined: it does not say how the procedure ended, or there was none. */
  readonly status: Case['procedure']['status'];
  /** The stages whose answers stand there. */
  readonly stages: readonly ResponseStage[];
  /** `whole`: each answer that was sent stands there. `part`: some of it follows from the resources alone. `note-only`: there is nothing but a note. */
  readonly extent: 'whole' | 'part' | 'note-only';
  readonly parts: KeptParts;
  /** What belongs to it and is not taken up. */
  readonly leftOut: readonly LeftOut[];
}

/** FHIR dates or dateTimes. */
export interface KeptDays {
  /** The first that is known of it, and the last. */
  readonly first: string | undefined;
  readonly last: string | undefined;
  readonly consented: string | undefined;
  readonly performed: string | undefined;
}

/** The resources behind it, each as the server gave it, or as it stands in a document that was attached to a note. */
export interface KeptParts {
  readonly responses: Readonly<Partial<Record<ResponseStage, QuestionnaireResponse>>>;
  readonly procedure: Procedure | undefined;
  readonly consent: Consent | undefined;
  readonly events: readonly AdverseEvent[];
  /** The pain of before. */
  readonly score: Observation | undefined;
  /** Of contacts and of instruments, each of a row of its own. */
  readonly scores: readonly Observation[];
  /** Oldest first. */
  readonly notes: readonly KeptNote[];
  readonly provenances: readonly Provenance[];
  /** The case as a file that was attached to a note, the newest. */
  readonly file: Case | undefined;
  /** Those of the above that stand in an attached document and nowhere else: the server has them under no id. */
  readonly documented: ReadonlySet<FhirResource>;
  /** Marked as entered in error there. */
  readonly inError: readonly FhirResource[];
}

export interface KeptNote {
  /** 1: the first of its case. Undefined: it does not tell. */
  readonly number: number | undefined;
  readonly resource: DocumentReference;
}

/** Why something of Vertaug's is not taken up. */
export interface LeftOut {
  /** `Type/id`. */
  readonly reference: string;
  readonly why:
    | 'entered-in-error'
    /** It is about another patient, or does not say about whom. */
    | 'other-patient'
    /** A file of a case of another EHR. */
    | 'other-ehr'
    /** There is a newer one of the same. */
    | 'twin'
    /** It has not the form in which Vertaug writes. */
    | 'broken';
}
