import type { Issue } from '../../src/conformance/issue.ts';
import type { ReferenceMessage } from './hl7.ts';
import type { Json } from './spots.ts';

/** What both say of one resource, errors only. */
export interface Disagreement {
  readonly resource: Json;
  readonly ours: readonly Issue[];
  readonly theirs: readonly ReferenceMessage[];
}

/** A way in which the two verdicts may differ, known and looked into. */
export interface Explanation {
  readonly id: string;
  /** Whose verdict is right. */
  readonly right: 'ours' | 'reference' | 'either';
  /** The rule or message, and where it is about. */
  readonly about: string;
  readonly because: string;
  /** Only what is about nothing else: every error of the side that refuses has to be of this kind. */
  covers(disagreement: Disagreement): boolean;
}

export const EXPLANATIONS: readonly Explanation[] = [];

/** The first that covers it. */
export function explanationOf(disagreement: Disagreement): Explanation | undefined {
  return EXPLANATIONS.find(explanation => explanation.covers(disagreement));
}
