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

/** What becomes of a test resource that was stored. */
export type Fate = 'deleted' | 'marked' | 'stays';

/** One type, as writing a test resource of it went. */
export interface TriedWrite {
  readonly type: string;
  /** As it was foreseen. */
  readonly fate: Fate;
  /** `left-out`: not to be tried, or not on its own. `not-needed`: the plan had no use for it, or nobody let it. */
  readonly outcome: 'stored' | 'refused' | 'unknown' | 'left-out' | 'not-needed';
  /** HTTP status of a refusal. */
  readonly status: number | undefined;
  /** What reading it back showed, where it was stored. */
  readonly kept: 'whole' | 'in-part' | 'not-compared' | 'gone' | undefined;
  /** How it was taken away. */
  readonly cleaned: 'deleted' | 'marked' | undefined;
  /** What is still there, or may be: `Type/id`, or the type where no id is known. */
  readonly left: readonly string[];
}

export interface Tried {
  readonly types: readonly TriedType[];
  /** Whether the server has our profiles; undefined: it does not say, or was not asked. */
  readonly profilesInstalled: boolean | undefined;
  /** Undefined: nothing was found that could come in pages. */
  readonly paging: TriedPaging | undefined;
}
