import type { FhirFailure, Result } from './failure.ts';
import type { ServerRemark } from './outcome/weigh-outcome.ts';
import type { FhirResource, ResourceOf, ResourceType } from './resource.ts';
import type { UnreadableResource } from './unreadable.ts';

export interface FhirQuery<T extends ResourceType = ResourceType> {
  readonly type: T;
  /** Search parameters in the order in which they are sent; a name may repeat. */
  readonly params: readonly (readonly [name: string, value: string])[];
}

export interface SearchPage {
  /** Matches of the asked type, in the server's order. */
  readonly resources: readonly FhirResource[];
  /** What `_include` brought. */
  readonly included: readonly FhirResource[];
  readonly unreadable: readonly UnreadableResource[];
  /** Bundle.total, where the server gave it. */
  readonly total?: number;
  /** Parameters that the server refused or says that it ignored: this page was read without them. */
  readonly without?: readonly string[];
  /** The search expired between its pages and was begun again: what has come may come once more. */
  readonly anew?: true;
  /** What the server said with it that costs nothing of it. */
  readonly remarks?: readonly ServerRemark[];
}

/** A search that the server refused, asked again without these parameters; without `patient`, it was asked by `subject`. */
export interface Widening {
  readonly without: readonly string[];
  readonly failure: FhirFailure;
}

/** How a search ended. Only `complete` means that everything that was wanted, of what the server would show, has been seen. */
export type SearchEnd = (
  | { readonly status: 'complete' }
  | { readonly status: 'incomplete'; readonly failure: FhirFailure }
  | { readonly status: 'failed'; readonly failure: FhirFailure }
) & {
  /** There were further pages, and `enough` said that they were not wanted. */
  readonly cut?: true;
  readonly widened?: readonly Widening[];
};

export interface ReadOptions {
  readonly signal?: AbortSignal;
}

export interface SearchOptions extends ReadOptions {
  /** Called for each page as it arrives. */
  readonly onPage?: (page: SearchPage) => void;
  /** Asked after each page that has a next one: true, and that is not read. */
  readonly enough?: () => boolean;
  /** A query that the server does not understand may be asked again in other ways that bring the same resources (`widerQuery`). */
  readonly mayWiden?: true;
}

/** Reads FHIR. Never throws: a failure is a value. Two implementations: a server, and a Bundle in memory. */
export interface FhirReader {
  read<T extends ResourceType>(type: T, id: string, options?: ReadOptions): Promise<Result<ResourceOf<T>>>;
  search(query: FhirQuery, options?: SearchOptions): Promise<SearchEnd>;
  /**
   * Asks a search for a patient once more as `patient=Patient/ID`, its first page only. Where that brings what `isOwn` knows as this
   * patient's and nothing else, every later search of this reader asks so, and it is true. A file has no such ways.
   */
  tryByReference?(query: FhirQuery, isOwn: (resource: FhirResource) => boolean, options?: ReadOptions): Promise<boolean>;
}
