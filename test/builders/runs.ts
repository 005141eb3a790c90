/** How often `npm run fuzz` tries what the suites try once; 1 elsewhere. */
export const FUZZED = Number(process.env.VERTAUG_FUZZED ?? 1);

/** With how many values a property is tried: few enough that the suites stay quick, and many times as many in `npm run fuzz`. */
export const runs = (few: number) => ({ numRuns: few * FUZZED });
