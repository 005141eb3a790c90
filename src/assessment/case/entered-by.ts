export interface EnteredBy {
  /** Name of who was signed in, or the reference where the EHR gave no name. Undefined: it said neither. */
  readonly by: string | undefined;
  /** ISO instant. */
  readonly at: string;
}
