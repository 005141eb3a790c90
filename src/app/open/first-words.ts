import { useSyncExternalStore } from 'react';
import type { FirstWords } from '../../words/words.ts';
import { spoken } from './spoken.ts';

const ofFirstScreen = (): FirstWords => spoken.get().first;

/** What the first screen says, in the language of this window: for whatever is drawn before the rest of the words has come. */
export const useFirstWords = (): FirstWords => useSyncExternalStore(spoken.subscribe, ofFirstScreen);
