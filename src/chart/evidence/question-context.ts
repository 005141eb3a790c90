import type { VertebralLevelCode } from '../../parameter/codes.generated.ts';
import type { ChartFacts } from '../facts/facts-by-kind.ts';
import type { Judging } from '../judging.ts';
import type { ChartSnapshot } from '../snapshot.ts';

/** Everything a rule may look at. */
export interface QuestionContext extends Judging {
  readonly facts: ChartFacts;
  readonly reads: ChartSnapshot['reads'];
  readonly level: VertebralLevelCode | undefined;
}
