import { createContext, useContext } from 'react';
import type { CasesWords } from '../../words/later/load-cases-words.ts';

const InLanguage = createContext<CasesWords | undefined>(undefined);

export const CasesWordsProvider = InLanguage.Provider;

/** Everything that is said on the page of the work list, in the language of its window. */
export function useCasesWords(): CasesWords {
  const words = useContext(InLanguage);
  if (!words) throw new Error('useCasesWords outside the page of the work list');
  return words;
}
