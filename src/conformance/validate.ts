import tables from './tables.generated.json' with { type: 'json' };
import { createValidator } from './validator.ts';

/**
 * Checks a resource against the profiles of this project, the base definitions that they lead to, and their
 * invariants. Brings the tables and the FHIRPath engine with it: the app loads it in a worker only.
 */
export const validate = createValidator(tables);
