import { FRACTURE_WORDS } from './groups/imaging.ts';
import { phraseMatcher } from './text.ts';

const saysFracture = phraseMatcher(FRACTURE_WORDS, 'past-too');

/** True where a clause says that a vertebra gave way, now or long ago. */
export const assertsFracture = (clause: string): boolean => saysFracture(clause) !== undefined;
