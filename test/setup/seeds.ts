import fc from 'fast-check';

/**
 * Property tests try the same values in every run, so that their verdict is the code's alone; `npm run fuzz` names another seed.
 */
fc.configureGlobal({ seed: Number(process.env.VERTAUG_SEED ?? 1) });
