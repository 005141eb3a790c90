import { HOLDS } from './fhirpath/own-invariants.generated.ts';
import tables from './tables.generated.json' with { type: 'json' };
import type { Tables } from './tables.ts';
import { createValidator } from './validator.ts';

/**
 * Checks a resource against the profiles of this project, the base definitions that they lead to, and their
 * invariants. Brings the tables with it: the app loads it in a worker only.
 */
export const validate = createValidator(tables, { compiled: new Map<Tables, typeof HOLDS>([[tables, HOLDS]]) });
