/** One finding of the validator; the content of an OperationOutcome issue. */
export interface Issue {
  readonly severity: 'error' | 'warning' | 'information';
  /**
   * Stable id. An invariant's key (`ppc-1`; also `ele-1` for what is empty or null in JSON, `txt-1` and `txt-2` of a narrative), or one of
   * - `min`, `max`, `fixed`, `pattern`, `range` (of values and lengths), `slice` (none of a closed list's, or out of order);
   * - `type` (another JSON shape, or a type that may not stand here), `unknown-element`, `format` (not as FHIR writes the type);
   * - `binding` (outside of a required value set), `code` (none of its system), `display` (not what the system calls the code);
   * - `extension` (not known, or a modifier where none may be), `context` (an extension that may not stand here);
   * - `reference-target` (a type that may not be referred to; of a narrative's link: nothing there);
   * - `contained` (without an id, or with that of another), `id` (of an element: stands elsewhere too);
   * - `bundle` (an entry's `fullUrl` that is relative, or says another resource than the entry holds);
   * - `profile` (not known here, of another type, or none of those that are asked for is met);
   * - `questionnaire` (an answer that its Questionnaire does not take, or one that is missing; said by the command only);
   * - `depth` (nested too deep to be checked);
   * - `not-evaluated` (an invariant that nothing here can evaluate on this data; never an error).
   */
  readonly rule: string;
  /**
   * FHIRPath from the resource type down: `Procedure.extension[2].value`.
   * - Starts with the resource's type, or with `Resource` when that is not a type of FHIR.
   * - An index wherever the element is a list in JSON, and only there; a choice without its type: `Procedure.performed`.
   * - Something missing has the path that it should have, without index: `Procedure.status`, `Consent.category`.
   * - A missing extension that a profile asks for: `Procedure.extension('URL')`, within an extension
   *   `Procedure.extension[0].extension('level')`. Any other missing slice: the path of the list that it should be in.
   * - Too many: the first item too many, `Procedure.performer[2]`.
   * - Of a primitive's own extensions: `Procedure.status.extension[0]`.
   */
  readonly expression: string;
  /** Name of the slice, where one is missing or has too many items. */
  readonly slice?: string;
  /** Canonical URL of the profile, or the base type, that owns the rule. */
  readonly profile: string;
  /** English, for an engineer; the app says it in its own words by `rule`. */
  readonly message: string;
}
