import r4 from './r4.generated.json' with { type: 'json' };
import tables from './tables.generated.json' with { type: 'json' };
import type { Validate } from './validator.ts';
import { createValidator } from './validator.ts';

/**
 * Checks any resource of FHIR R4 against its base definition, and against the profiles of this project. The tables of the
 * whole of R4 weigh more than the rest of the app: a page loads this in a worker of its own.
 */
export const validateR4: Validate = createValidator([tables, r4]);
