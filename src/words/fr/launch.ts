import type { Translation, Words } from '../words.ts';

export const launchWords: Translation<Words['launch']> = {};
