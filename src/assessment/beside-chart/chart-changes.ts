import { textOfEvidence } from '../../chart/evidence/evidence-said.ts';
import type { VertebralLevelCode } from '../../parameter/codes.generated.ts';
import { sortLevels } from '../case/answer-key.ts';
import type { AnswerKey, Case, ChartSuggestion } from '../case/case.ts';

/** What the chart says of one question now, where it said something else before. */
export interface ChartChange {
  readonly key: AnswerKey;
  readonly before: ChartSuggestion;
  readonly after: ChartSuggestion;
}

type Judged = Pick<Case['chart'], 'suggestions' | 'levelFindings'>;

/** Questions of which the chart says something else than before: another state or suggestion, another source, or other words of one. */
export function chartChanges(before: Judged, after: Judged): readonly ChartChange[] {
  const changes: ChartChange[] = [];
  let key: AnswerKey;
  for (key in after.suggestions) {
    const [said, says] = [before.suggestions[key], after.suggestions[key]];
    if (said && says && !saysSame(said, says)) changes.push({ key, before: said, after: says });
  }
  return changes;
}

/** Levels that the chart suggests for treatment, head to sacrum. */
export function levelsSuggested({ levelFindings }: Judged): readonly VertebralLevelCode[] {
  return sortLevels([...new Set(levelFindings.flatMap(({ suggested, level }) => (suggested && level ? [level] : [])))]);
}

function saysSame(before: ChartSuggestion, after: ChartSuggestion): boolean {
  const isAnswered = before.state === after.state && before.suggests === after.suggests;
  return isAnswered && textOfEvidence(before.evidence) === textOfEvidence(after.evidence);
}
