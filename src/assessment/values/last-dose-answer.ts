/** `at`: FHIR date or dateTime. `unknown`: asked, and nobody knows. */
export type LastDoseAnswer = { readonly at: string } | 'unknown';
