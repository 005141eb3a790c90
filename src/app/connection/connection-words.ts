import { createContext, useContext } from 'react';
import { type ConnectionWords, connectionInEnglish } from '../../words/load-connection-words.ts';

const InLanguage = createContext<ConnectionWords | undefined>(undefined);

export const ConnectionWordsProvider = InLanguage.Provider;

/** Everything that is said of a connection, in the language of its window. */
export const useConnectionWords = (): ConnectionWords => useContext(InLanguage) ?? connectionInEnglish();
