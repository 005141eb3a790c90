import example from '../../../fhir-profiles/invalid/Procedure-invalid-procedure-leakage-and-none-seen.json?raw';

/** A Procedure that breaks one rule, from the profiles' own examples. */
export const EXAMPLE: string = example;
