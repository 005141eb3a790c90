import { useSyncExternalStore } from 'react';
import { createStore } from '../open/store.ts';

export interface KnownProfile {
  readonly url: string;
  readonly title: string;
  readonly description: string;
  /** What it is a profile on: a resource type, or `Extension`. */
  readonly type: string;
}

/** The profiles of this project; none until the worker has told them. */
export const knownProfiles = createStore<readonly KnownProfile[]>([]);

export const useKnownProfiles = (): readonly KnownProfile[] => useSyncExternalStore(knownProfiles.subscribe, knownProfiles.get);
