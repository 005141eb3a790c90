import { type SessionWords, sessionWordsIn } from '../../words/later/session-words.ts';
import { useWords } from '../open/words.ts';

export const useSessionWords = (): SessionWords => sessionWordsIn(useWords().language);
