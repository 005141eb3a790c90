import type { FhirFailure } from '../fhir/failure.ts';
import type { LedgerEntry, RecordEntry, RecordKey } from '../record/base/record.ts';

export type RecordType = RecordEntry['resource']['resourceType'];

/** Why a resource cannot be written to this server, in this session. */
export type Obstacle =
  | { readonly kind: 'scope-not-granted' }
  | { readonly kind: 'not-declared' }
  /** The server refused this type earlier in the session. */
  | { readonly kind: 'denied-before'; readonly failure: FhirFailure }
  /** It refers to another resource of the record that cannot be written. */
  | { readonly kind: 'refers-to-blocked'; readonly to: RecordKey }
  /** An update that the server gives no version for could overwrite what somebody else changed. */
  | { readonly kind: 'no-version' }
  /** Accepted earlier, but the server neither said under which id nor finds it. */
  | { readonly kind: 'place-unknown' };

/** What a server answered to a kind of write that it will answer again in this session. */
export interface Denial {
  readonly target: RecordType | 'transaction';
  readonly action: 'create' | 'update';
  readonly failure: FhirFailure;
}

export interface PlanItem {
  readonly entry: RecordEntry;
  readonly action: 'create' | 'update' | 'unchanged' | 'blocked';
  readonly obstacle: Obstacle | undefined;
  /** For an update: where it is now. */
  readonly previous: LedgerEntry | undefined;
  /** How this server is asked whether it has the resource: by its identifier, or among all of the patient's. */
  readonly searchBy: 'identifier' | 'patient' | 'none';
  /** The server also checks by itself that no second one is made. */
  readonly conditionally: boolean;
  /** Sent before, and never answered: it is not sent again unless a search shows it absent. */
  readonly unsettled: UnknownStatus | undefined;
}

export interface DeliveryPlan {
  /** `transaction`: all or nothing in one request. `single`: one after another. `nothing`: nothing can or need be sent. */
  readonly mode: 'transaction' | 'single' | 'nothing';
  readonly items: readonly PlanItem[];
}

export type ReceiptStatus =
  | {
      readonly kind: 'stored';
      readonly id: string | undefined;
      readonly versionId: string | undefined;
      readonly words: string | undefined;
      /** `found`: the answer was lost, and a search shows it. `found-earlier`: there before; whether it is today's text is not known. */
      readonly how: 'sent' | 'found' | 'found-earlier';
    }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'blocked'; readonly obstacle: Obstacle }
  | { readonly kind: 'refused'; readonly failure: FhirFailure }
  | UnknownStatus
  /** Not tried, because one that it refers to was not stored, or because the connection failed at that one. */
  | { readonly kind: 'not-sent'; readonly because: RecordKey }
  /** The patient of the session, the one on the screen and the one in the resources were not the same: nothing was sent. */
  | { readonly kind: 'wrong-patient' };

/** It was sent, and no answer tells whether it was carried out. */
export interface UnknownStatus {
  readonly kind: 'unknown';
  readonly failure: FhirFailure;
  /**
   * `absent`: a search to the end did not show it, so it may be sent again. `could-not-search`: nothing may be sent again yet.
   * `changed`: an update; the server has another version than before, and not ours as it was sent.
   */
  readonly searched: 'absent' | 'could-not-search' | 'changed';
  /** Canonical JSON of what was sent. */
  readonly sent: string;
}

export interface ReceiptLine {
  readonly key: RecordKey;
  readonly resourceType: RecordType;
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
