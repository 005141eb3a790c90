const examples = import.meta.glob<string>('../../../fhir-profiles/invalid/Procedure-*-leakage-and-none-seen.json', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** A Procedure that breaks one rule, from the profiles' own examples. */
export const EXAMPLE: string | undefined = Object.values(examples)[0];
