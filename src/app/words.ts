import { createContext, useContext } from 'react';
import { english, type Words } from '../words/english.ts';

const WordsContext = createContext<Words>(english);
export const WordsProvider = WordsContext.Provider;

/** Everything that is said to a person, in the language of this window. */
export const useWords = (): Words => useContext(WordsContext);
