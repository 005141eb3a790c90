import { HOLDS as OWN } from './fhirpath/own-invariants.generated.ts';
import { HOLDS as R4 } from './fhirpath/r4-invariants.generated.ts';
import r4 from './r4.generated.json' with { type: 'json' };
import tables from './tables.generated.json' with { type: 'json' };
import type { Tables } from './tables.ts';
import type { Validate } from './validator.ts';
import { createValidator } from './validator.ts';

/**
 * Checks any resource of FHIR R4 against its base definition, and against the profiles of this project. The tables of the
 * whole of R4 weigh more than the rest of the app: a page loads this in a worker of its own.
 */
export const validateR4: Validate = createValidator([tables, r4], {
  compiled: new Map<Tables, typeof OWN>([
    [tables, OWN],
    [r4, R4],
  ]),
});
