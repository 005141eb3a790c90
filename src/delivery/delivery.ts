import type { FhirFailure } from '../fhir/failure.ts';
import type { LedgerEntry, RecordEntry, RecordKey } from '../record/record.ts';

/** Why a resource cannot be written to this server, in this session. */
export type Obstacle =
  | { readonly kind: 'scope-not-granted' }
  | { readonly kind: 'not-declared' }
  /** The server refused this type earlier in the session. */
  | { readonly kind: 'denied-before'; readonly failure: FhirFailure };

export interface PlanItem {
  readonly entry: RecordEntry;
  readonly action: 'create' | 'update' | 'unchanged' | 'blocked';
  readonly obstacle: Obstacle | undefined;
  /** For an update: where it is now. */
  readonly previous: LedgerEntry | undefined;
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
      readonly how: 'sent' | 'found';
    }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'blocked'; readonly obstacle: Obstacle }
  | { readonly kind: 'refused'; readonly failure: FhirFailure }
  /** No answer, and searching did not settle it. */
  | { readonly kind: 'unknown'; readonly failure: FhirFailure }
  /** Not tried, because one that it refers to was not stored. */
  | { readonly kind: 'not-sent'; readonly because: RecordKey };

export interface ReceiptLine {
  readonly key: RecordKey;
  readonly resourceType: 'Consent' | 'Procedure' | 'AdverseEvent';
  readonly status: ReceiptStatus;
}

export interface Receipt {
  /** ISO instant. */
  readonly at: string;
  readonly lines: readonly ReceiptLine[];
  /** What the case's ledger gains. */
  readonly ledger: readonly LedgerEntry[];
}
