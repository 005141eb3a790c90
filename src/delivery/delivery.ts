import type { FhirFailure } from '../fhir/failure.ts';
import type { FieldId, LedgerEntry, RecordEntry, RecordKey } from '../record/base/record.ts';
import type { Difference } from './compare/differences.ts';

/** Every type that is written. */
export type WrittenType = RecordEntry['resource']['resourceType'];

/** What a plan and a receipt call it: by its type, or by the stage that nothing else of the record tells of. */
export type Called = WrittenType | 'recover' | 'follow-up';

/** The ways by which a resource of the record can reach the EHR, the best first; the file is always there. */
export type Tier = 'transaction' | 'create' | 'questionnaire' | 'document' | 'file';

/** A tier that was not taken, and why. */
export interface PassedOver {
  readonly tier: 'create' | 'questionnaire' | 'document';
  readonly obstacle: Obstacle;
}

/** Why a resource cannot be written to this server, in this session. */
export type Obstacle =
  | { readonly kind: 'scope-not-granted' }
  | { readonly kind: 'not-declared' }
  /** The server refused this type earlier in the session. */
  | { readonly kind: 'denied-before'; readonly failure: FhirFailure }
  /** The server refused these very words earlier in the session. */
  | { readonly kind: 'content-refused'; readonly failure: FhirFailure }
  /** The site says that this EHR does not take it. */
  | { readonly kind: 'switched-off' }
  /** The site mapped no form of this EHR to it. */
  | { readonly kind: 'not-mapped' }
  /** The form that the site mapped could not be read from the EHR. */
  | { readonly kind: 'form-unread'; readonly failure: FhirFailure | undefined }
  /** It has no such questions. */
  | { readonly kind: 'form-differs'; readonly linkIds: readonly string[] }
  /** Nothing of what the form asks was answered. */
  | { readonly kind: 'form-unanswered' }
  /** A note needs an author, and nobody is known to be signed in. */
  | { readonly kind: 'no-author' }
  /** This EHR files a note only with an encounter, and the launch gave none. */
  | { readonly kind: 'no-encounter' }
  /** The note says what was answered, and not who answered what. */
  | { readonly kind: 'not-in-note' }
  /** The site does not have answers sent as such. */
  | { readonly kind: 'not-also-sent' }
  /** It refers to another resource of the record that cannot be written. */
  | { readonly kind: 'refers-to-blocked'; readonly to: RecordKey }
  /** An update that the server gives no version for could overwrite what somebody else changed. */
  | { readonly kind: 'no-version' }
  /** A web page may not say to this EHR which version a change replaces, so it could overwrite what somebody else changed. */
  | { readonly kind: 'no-if-match' }
  /** Twice no answer came to it, while the EHR answered what was asked in between. */
  | { readonly kind: 'never-answered'; readonly failure: FhirFailure }
  /** Accepted earlier, and not there when it was read back. */
  | { readonly kind: 'kept-nothing' }
  /** Accepted earlier, but the server neither said under which id nor finds it. */
  | { readonly kind: 'place-unknown' }
  /** The mark was taken, and what the EHR gives back does not bear it. */
  | { readonly kind: 'mark-not-kept' }
  /** What is only ever added is not corrected. */
  | { readonly kind: 'never-corrected' }
  /** Somebody else changed or recorded it there, and the clinician leaves that as it is. */
  | { readonly kind: 'theirs-stays' };

/** What a server answered to a kind of write, or did not answer twice over: it will be so again in this session. */
export interface Denial {
  readonly target: WrittenType | 'transaction';
  /** `own-id`: what was put under an id of ours. */
  readonly action: 'create' | 'update' | 'delete' | 'own-id';
  readonly failure: FhirFailure;
  /** Of a QuestionnaireResponse: refused were answers in a form of the EHR's own; undefined: others. */
  readonly ofForm?: boolean | undefined;
  /** Refused was to take back the resource of this key. */
  readonly withdrawing?: RecordKey | undefined;
  /** Refused was this text, canonical JSON; undefined: all of the kind. */
  readonly content?: string | undefined;
}

export interface PlanItem {
  readonly entry: RecordEntry;
  readonly action: 'create' | 'update' | 'unchanged' | 'blocked';
  readonly obstacle: Obstacle | undefined;
  /** Where what it says ends up; of a note and a form, how it goes itself. */
  readonly tier: Tier;
  /** The tiers before that one, each with what stood in its way. */
  readonly passedOver: readonly PassedOver[];
  /** Of a note or a form: what else of the record stands in it. */
  readonly carries: readonly RecordKey[];
  /** For an update: where it is now. */
  readonly previous: LedgerEntry | undefined;
  /** How this server is asked whether it has the resource: by its identifier, among all of the patient's, or among what is said of its target. */
  readonly searchBy: 'identifier' | 'patient' | 'target' | 'none';
  /** This session may read it, so what was stored is compared with what was sent. */
  readonly readsBack: boolean;
  /** The server also checks by itself that no second one is made. */
  readonly conditionally: boolean;
  /** Sent before, and never answered: it is not sent again unless a search shows it absent. */
  readonly unsettled: UnknownStatus | undefined;
  /** Of a note: the one whose place it takes. */
  readonly replaces: LedgerEntry | undefined;
  /** This session may change what the server has of its type. */
  readonly changeable: boolean;
  /** Of what is created: the id under which it is put, so that it is there once however often it arrives. Undefined: the server gives one. */
  readonly ownId: string | undefined;
  /** Ids of what the EHR has of the same act, beside which it is to stand. */
  readonly besides: readonly string[];
}

/** A resource that was sent, and is no part of the case any more. */
export interface Withdrawal {
  readonly key: RecordKey;
  readonly resourceType: WrittenType;
  /** Where it is; without an id it is looked for by what was sent. */
  readonly previous: LedgerEntry;
  readonly searchBy: PlanItem['searchBy'];
  /** It was sent, never answered, and taken out of the case since. */
  readonly unsettled: UnknownStatus | undefined;
  /** In the order in which they are tried. None: it stays, and `obstacle` says why. */
  readonly ways: readonly ('delete' | 'mark')[];
  /** The EHR would delete it where the clinician wants that. */
  readonly isDeletable: boolean;
  readonly obstacle: Obstacle | undefined;
}

export interface DeliveryPlan {
  /** `transaction`: all or nothing in one request. `single`: one after another. `nothing`: nothing can or need be sent. */
  readonly mode: 'transaction' | 'single' | 'nothing';
  readonly items: readonly PlanItem[];
  /** What is taken back before anything is sent, in that order. */
  readonly withdrawals?: readonly Withdrawal[];
}

export type ReceiptStatus =
  | {
      readonly kind: 'stored';
      readonly id: string | undefined;
      readonly versionId: string | undefined;
      readonly words: string | undefined;
      /** `found`: the answer was lost, and a search shows it. `found-earlier`: there before; whether it is today's text is not known. */
      readonly how: 'sent' | 'found' | 'found-earlier';
      /** What reading it back showed. */
      readonly kept: Kept;
      /** Of a note: the one that it replaces, and whether that says of itself that it is superseded. */
      readonly replaced?: { readonly reference: string; readonly isSuperseded: boolean };
    }
  | { readonly kind: 'unchanged' }
  /** Taken back. `seen`: read afterwards, and found so. `never-there`: a search to the end does not show that it ever arrived. */
  | {
      readonly kind: 'withdrawn';
      readonly how: 'deleted' | 'marked' | 'never-there';
      readonly versionId: string | undefined;
      readonly seen: boolean;
    }
  /** It was to be taken back, and stands there as it was. */
  | {
      readonly kind: 'stays';
      readonly id: string | undefined;
      readonly obstacle: Obstacle | undefined;
      readonly failure: FhirFailure | undefined;
    }
  | { readonly kind: 'blocked'; readonly obstacle: Obstacle }
  | { readonly kind: 'refused'; readonly failure: FhirFailure }
  | ChangedThere
  | RecordedAlready
  | UnknownStatus
  /** Not tried, because one that it refers to was not stored, or because the connection failed at that one. */
  | { readonly kind: 'not-sent'; readonly because: RecordKey }
  /** The patient of the session, the one on the screen and the one in the resources were not the same: nothing was sent. */
  | { readonly kind: 'wrong-patient' };

/** Somebody else changed or removed it on the server since it was sent: ours was not taken, and the clinician has to say what goes on. */
export interface ChangedThere {
  readonly kind: 'changed-there';
  /** Of ours, that the server replaced or removed; undefined: nobody ever knew it. */
  readonly replacedVersionId: string | undefined;
  /** Undefined: it is not there any more. */
  readonly versionId: string | undefined;
  readonly differences: readonly Difference[];
}

/** An act in the EHR that seems to be the one that was to be recorded. */
export interface AlreadyThere {
  readonly id: string;
  /** FHIR dateTime. */
  readonly performed: string;
  /** What the EHR calls it; '' where it says nothing. */
  readonly text: string;
}

/** The same patient, level and day were recorded by somebody else, or from another case: no second one is made unasked. */
export interface RecordedAlready {
  readonly kind: 'recorded-already';
  readonly others: readonly AlreadyThere[];
}

/**
 * What the clinician said. `ours`: it replaces what is there, or stands beside it. `theirs`: that stays as it is, and ours goes another way.
 * It holds for as long as what is known to be there stays the same.
 */
export interface Decision {
  readonly key: RecordKey;
  readonly about: ChangedThere | RecordedAlready;
  readonly choice: 'ours' | 'theirs';
}

export interface LostElement {
  /** FHIRPath with indices, in what was sent. */
  readonly expression: string;
  /** The field that it came from; undefined: from none. */
  readonly field: FieldId | undefined;
}

/** What became of a stored resource on the server, compared with what was sent. `gone`: it is not there under the id that was answered. */
export type Kept =
  | { readonly kind: 'whole' }
  | { readonly kind: 'not-compared' }
  | { readonly kind: 'in-part'; readonly lost: readonly LostElement[] }
  | { readonly kind: 'gone' };

/** It was sent, and no answer tells whether it was carried out. */
export interface UnknownStatus {
  readonly kind: 'unknown';
  readonly failure: FhirFailure;
  /**
   * `absent`: a search to the end did not show it, so it may be sent again. `could-not-search`: nothing may be sent again yet.
   */
  readonly searched: 'absent' | 'could-not-search';
  /** Canonical JSON of what was sent. */
  readonly sent: string;
}

export interface ReceiptLine {
  readonly key: RecordKey;
  readonly resourceType: WrittenType;
  /** Where what it says stands, when it is not stored as such. */
  readonly tier: Tier;
  /** Of a note or a form: the types of what stands in it. */
  readonly carries: readonly Called[];
  /** An earlier version of it is there. */
  readonly previous: boolean;
  /** What is still not known of a sending before this one, which may arrive yet. */
  readonly unsettled?: UnknownStatus;
  readonly status: ReceiptStatus;
}

export interface Receipt {
  /** ISO instant. */
  readonly at: string;
  readonly lines: readonly ReceiptLine[];
  /** What the case's ledger gains. */
  readonly ledger: readonly LedgerEntry[];
  /** To be kept for the session and given to the next plan. */
  readonly denials: readonly Denial[];
}
