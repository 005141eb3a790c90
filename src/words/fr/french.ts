import type { Translation, Words } from '../words.ts';
import { launchWords } from './launch.ts';

/** Everything that is said to a person, in the French of Canada. */
export const french: Translation<Omit<Words, 'language'>> = { launch: launchWords };
