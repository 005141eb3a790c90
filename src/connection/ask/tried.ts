import type { FhirFailure } from '../../fhir/failure.ts';
import type { ResourceType } from '../../fhir/resource.ts';

/** One thing that was asked with a session, and what came of it. */
export type Attempt =
  | {
      readonly outcome: 'answered';
      readonly ms: number;
      /** How many resources came; undefined: not counted. */
      readonly came?: number;
      /** Parameters that the server refused, so that it was asked again without them. */
      readonly without?: readonly string[];
    }
  | { readonly outcome: 'failed'; readonly ms: number; readonly kind: FhirFailure['kind']; readonly status: number | undefined }
  /** `nothing-found`: there was nothing to be read by its id. */
  | { readonly outcome: 'not-asked'; readonly because: 'not-granted' | 'nothing-found' };

/** One type, as its search and its read went. */
export interface TriedType {
  readonly type: ResourceType;
  /** Undefined: it is never searched for. */
  readonly search: Attempt | undefined;
  readonly read: Attempt;
}

/** How a search of one type comes in pages. */
export interface TriedPaging {
  readonly type: ResourceType;
  /** Whether no more came than `_count` asked for; undefined: there was but one. */
  readonly countHeeded: boolean | undefined;
  /** The most that a page holds, where it is less than the app asks for. */
  readonly cappedAt: number | undefined;
  /** `none`: all came on one page. `elsewhere`: on an origin that config.json does not name. */
  readonly next: 'none' | 'same-origin' | 'named-origin' | 'elsewhere' | 'broken';
  /** The origin, where it is another one. */
  readonly nextOrigin: string | undefined;
  /** The page that the link led to. */
  readonly followed: Attempt | undefined;
}

export interface Tried {
  readonly types: readonly TriedType[];
  /** Undefined: nothing was found that could come in pages. */
  readonly paging: TriedPaging | undefined;
}
