import type { ReadId } from '../../chart/snapshot.ts';
import type { VertebralLevelCode } from '../../parameter/codes.generated.ts';
import type { CriterionId } from '../../parameter/criteria.ts';
import type { AnswerKey } from '../case/case.ts';

import type { DepartureKey } from '../case/departure-key.ts';

export interface CriterionFinding {
  readonly criterion: CriterionId;
  readonly level: VertebralLevelCode | undefined;
  /** An answer that it rests on has lapsed. */
  readonly askAgain?: true;
}

/** Where the case stands: what the decision line says, in its order. */
export interface Findings {
  /** Reads that failed or ended early: said first. */
  readonly notRead: readonly { readonly read: ReadId; readonly status: 'failed' | 'incomplete' }[];
  readonly stillReading: boolean;
  /** Indications that the answers match. */
  readonly matched: readonly CriterionFinding[];
  /** IND-1 present with neither 1a nor 1b answered present. */
  readonly incompletelyDocumented: readonly CriterionFinding[];
  /** Contraindications answered present. */
  readonly present: readonly CriterionFinding[];
  /** Questions without an answer that holds. */
  readonly open: readonly AnswerKey[];
  /** Among them those that were answered, and whose answer no longer holds. */
  readonly lapsed: readonly AnswerKey[];
  /** Suggested by the chart and not answered, or not any more. */
  readonly suggestedOpen: readonly AnswerKey[];
  /** Levels that the chart suggests and nobody has chosen. */
  readonly suggestedLevels: readonly VertebralLevelCode[];
  readonly stale: readonly AnswerKey[];
  /** What departs from the parameter and still lacks words. */
  readonly wordsOwed: readonly DepartureKey[];
  /** Words were given, or "none given" was said. */
  readonly explained: readonly DepartureKey[];
}
