import { any, when } from './conditions.ts';

/** Where a side says something: a way in from one side only. A sacral ala has its side in its own name. */
export const ONE_SIDED = any(when('approach', 'transpedicular-unilateral', 'extrapedicular', 'posterolateral', 'other'));
