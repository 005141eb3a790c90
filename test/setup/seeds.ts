import fc from 'fast-check';
import { runs } from '../builders/runs.ts';

/**
 * Property tests try the same values in every run, so that their verdict is the code's alone; `npm run fuzz` names another seed, and tries
 * many more. Where a property does not say how many, a hundred are few.
 */
fc.configureGlobal({ seed: Number(process.env.VERTAUG_SEED ?? 1), ...runs(100) });
