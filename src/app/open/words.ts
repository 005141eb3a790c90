import { useSyncExternalStore } from 'react';
import type { LanguageTag } from '../../plain/language-tag.ts';
import { wordsOf } from '../../words/load-words.ts';
import type { Words } from '../../words/words.ts';
import { languageAtHand, spoken } from './spoken.ts';
import { useCase } from './workspace.ts';

/** Everything that is said to a person, in the language of this window. The first screen does not wait for it: it has `useFirstWords`. */
export const useWords = (): Words => wordsOf(useSyncExternalStore(spoken.subscribe, spoken.get));

/** The words that the record of the open case is written in, whatever this window speaks. */
export function useCaseWords(): Words {
  const words = useWords();
  const [{ language }] = useCase();
  return wordsAtHand(language) ?? words;
}

/** Words that were brought; undefined: they were not. */
export function wordsAtHand(language: LanguageTag): Words | undefined {
  const brought = languageAtHand(language);
  return brought && wordsOf(brought);
}
