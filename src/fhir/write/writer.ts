import type { FhirFailure } from '../failure.ts';
import type { Bundle, FhirResource, ResourceType } from '../resource.ts';

/** What the server answered to one accepted write. */
export interface Written {
  readonly status: number;
  /** Absent when neither the body nor a readable Location gave it. */
  readonly id?: string;
  readonly versionId?: string;
  /** The stored resource, where the server returned it. */
  readonly resource?: FhirResource;
  /** The server's own words: diagnostics of an OperationOutcome in the answer. */
  readonly words?: string;
}

/**
 * `refused`: the server answered and nothing was written. `unknown`: the request left and no answer tells whether it was
 * carried out (network error, timeout, 500, 502, 504): search, never post again blindly.
 */
export type WriteResult =
  | { readonly ok: true; readonly written: Written }
  | { readonly ok: false; readonly certainty: 'refused' | 'unknown'; readonly failure: FhirFailure };

export type TransactionResult =
  | { readonly ok: true; readonly entries: readonly Written[] }
  | { readonly ok: false; readonly certainty: 'refused' | 'unknown'; readonly failure: FhirFailure };

export interface WriteOptions {
  readonly signal?: AbortSignal;
}

export interface FhirWriter {
  create(resource: FhirResource, options?: WriteOptions & { readonly ifNoneExist?: string }): Promise<WriteResult>;
  /** `ifMatch` is a version id, without `W/""`. `ifAbsent`: nothing is replaced, on a server that heeds `If-None-Match: *`. */
  update(
    resource: FhirResource & { id: string },
    options?: WriteOptions & { readonly ifMatch?: string; readonly ifAbsent?: boolean },
  ): Promise<WriteResult>;
  /** Deletes a resource; `ifMatch` as above. A server may keep its earlier versions. */
  remove(type: ResourceType, id: string, options: WriteOptions & { readonly ifMatch: string }): Promise<WriteResult>;
  /** `entries` of the result are in the order of the Bundle's. */
  transact(bundle: Bundle, options?: WriteOptions): Promise<TransactionResult>;
}
