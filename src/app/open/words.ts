import { useSyncExternalStore } from 'react';
import type { Words } from '../../words/words.ts';
import { spoken, wordsAtHand } from './spoken.ts';
import { useCase } from './workspace.ts';

/** Everything that is said to a person, in the language of this window. */
export const useWords = (): Words => useSyncExternalStore(spoken.subscribe, spoken.get);

/** The words that the record of the open case is written in, whatever this window speaks. */
export function useCaseWords(): Words {
  const words = useWords();
  const [{ language }] = useCase();
  return wordsAtHand(language) ?? words;
}
