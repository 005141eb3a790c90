/** One finding of the validator; the content of an OperationOutcome issue. */
export interface Issue {
  readonly severity: 'error' | 'warning' | 'information';
  /**
   * Stable id. An invariant's key (`ppc-1`; also `ele-1` for what is empty in JSON), or one of
   * `min`, `max`, `fixed`, `pattern`, `binding`, `type`, `format`, `range`, `unknown-element`, `slice`, `extension`,
   * `reference-target`, `code` (none of its system), `display`, `context` (where an extension stands), `bundle`, `contained`, `id`,
   * `profile` (not known here, or of another type), `depth` (nested too deep to be checked).
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
