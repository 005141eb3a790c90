/** One finding of the validator; the content of an OperationOutcome issue. */
export interface Issue {
  readonly severity: 'error' | 'warning' | 'information';
  /** Stable id: `min`, `max`, `fixed`, `pattern`, `binding`, `type`, `unknown-element`, `slice`, `reference-target`, `format`, `extension`, or an invariant's key. */
  readonly rule: string;
  /** FHIRPath with indices, as `Procedure.extension[2].value`. For a missing element: the path it should have. Choice elements without their type suffix. */
  readonly expression: string;
  /** Profile (canonical URL) that owns the rule. */
  readonly profile: string;
  /** English, for an engineer; the app says it in its own words by `rule`. */
  readonly message: string;
}
