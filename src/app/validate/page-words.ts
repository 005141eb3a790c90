import { createContext, useContext } from 'react';
import { validatePageWords } from '../../words/en/validate-page.ts';
import type { ValidatePageWords } from '../../words/load-validate-page-words.ts';

const InLanguage = createContext<ValidatePageWords>(validatePageWords);

export const PageWords = InLanguage.Provider;

/** Everything that this page says, in the language of its window. */
export const usePageWords = (): ValidatePageWords => useContext(InLanguage);
