/** What a rule says, and a resource that breaks it beside its neighbour that keeps it. English, as the profiles are. */
export interface Explanation {
  readonly says: string | undefined;
  /** Fragments at the place of the issue. */
  readonly wrong: unknown;
  readonly right: unknown;
  /** Id of the element that states the rule: `Procedure.extension:augmentedLevel`. */
  readonly element: string | undefined;
  readonly elementSays: string | undefined;
  /** Of an invariant. */
  readonly human: string | undefined;
  readonly fhirPath: string | undefined;
}
