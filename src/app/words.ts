import { english, type Words } from '../words/english.ts';

/** Everything that is said to a person, in the language of this window. */
export const useWords = (): Words => english;
