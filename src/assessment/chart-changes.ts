import type { Evidence } from '../chart/evidence.ts';
import type { VertebralLevelCode } from '../parameter/codes.generated.ts';
import { sortLevels } from './answer-key.ts';
import type { AnswerKey, Case, ChartSuggestion } from './case.ts';
import { sameData } from './same-data.ts';

/** What the chart says of one question now, where it said something else before. */
export interface ChartChange {
  readonly key: AnswerKey;
  readonly before: ChartSuggestion;
  readonly after: ChartSuggestion;
}

type Judged = Pick<Case['chart'], 'suggestions' | 'levelFindings'>;

/** Questions of which the chart says something else than before: another state, suggestion or source, or another version of one. */
export function chartChanges(before: Judged, after: Judged): readonly ChartChange[] {
  const changes: ChartChange[] = [];
  let key: AnswerKey;
  for (key in after.suggestions) {
    const [said, says] = [before.suggestions[key], after.suggestions[key]];
    if (said && says && !sameData(saidBy(said), saidBy(says))) changes.push({ key, before: said, after: says });
  }
  return changes;
}

/** Levels that the chart suggests for treatment, head to sacrum. */
export function levelsSuggested({ levelFindings }: Judged): readonly VertebralLevelCode[] {
  return sortLevels([...new Set(levelFindings.flatMap(({ suggested, level }) => (suggested && level ? [level] : [])))]);
}

function saidBy({ state, suggests, evidence }: ChartSuggestion) {
  const items = evidence.map(({ reference, rule, says, versionId, value, date, title, status }: Evidence) =>
    JSON.stringify([reference, rule, says, versionId, value, date, title, status]),
  );
  return { state, suggests, items: items.sort() };
}
