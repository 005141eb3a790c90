/** How often `npm run fuzz` tries what the suites try once; less than once in `npm run mutants`; 1 elsewhere. */
export const FUZZED = Number(process.env.VERTAUG_FUZZED ?? 1);

/** With how many values a property is tried: few enough that the suites stay quick, and many times as many in `npm run fuzz`. */
export const runs = (few: number) => ({ numRuns: Math.ceil(few * FUZZED) });
