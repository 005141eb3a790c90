/**
 * Something that is asked of the app. It is met where tests that carry its id as a tag pass, and not met where there is none; what does not
 * apply says why, and what is known to be missing says so. Nothing in between.
 */
export interface Requirement {
  /** Also the tag of the tests that prove it. */
  readonly id: string;
  /** What is asked, in our words. */
  readonly asks: string;
  /** Why nothing of the kind is done here. */
  readonly doesNotApply?: string;
  /** What is missing, beside what the tests prove. */
  readonly lacks?: string;
}
