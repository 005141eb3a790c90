import type { CheckedItem, Tally } from './checked.ts';
import type { Explanation } from './explanation.ts';
import type { KnownProfile } from './known-profiles.ts';

/** Something to be read: a file, or a text that was pasted. */
export interface CheckSource {
  readonly name: string | undefined;
  readonly content: string | Blob;
}

export type CheckRequest =
  /** A later one takes the place of an earlier one. */
  | { readonly kind: 'check'; readonly id: number; readonly sources: readonly CheckSource[]; readonly profile: string | undefined }
  /** One text that is being changed, as `item`. */
  | {
      readonly kind: 'recheck';
      readonly id: number;
      readonly item: CheckedItem;
      readonly text: string;
      readonly profile: string | undefined;
    }
  | { readonly kind: 'stop' }
  | {
      readonly kind: 'explain';
      readonly id: number;
      readonly finding: { readonly profile: string; readonly rule: string; readonly expression: string; readonly slice?: string };
      readonly text: string;
    };

export type CheckAnswer =
  /** Once, before all others. */
  | { readonly kind: 'ready'; readonly profiles: readonly KnownProfile[] }
  | {
      readonly kind: 'checked';
      readonly id: number;
      readonly items: readonly CheckedItem[];
      readonly tally: Tally;
      /** Of the bytes of all sources, 0 to 1. */
      readonly progress: number;
      readonly isEnd: boolean;
      readonly wasStopped: boolean;
    }
  | { readonly kind: 'rechecked'; readonly id: number; readonly item: CheckedItem }
  | { readonly kind: 'explained'; readonly id: number; readonly explanation: Explanation };
