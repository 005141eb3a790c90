import { followUpWordsIn } from '../../../words/later/follow-up-words.ts';
import { useWords } from '../../open/words.ts';

export const useFollowUpWords = () => followUpWordsIn(useWords().language);
