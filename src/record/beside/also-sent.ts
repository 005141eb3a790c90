import type { Case } from '../../assessment/case/case.ts';
import type { Words } from '../../words/words.ts';
import type { AlsoSent, RecordEntry } from '../base/record.ts';
import { painScoreEntry } from './pain-score.ts';
import { provenanceEntries } from './provenance-entries.ts';
import { responseEntries } from './response-entries.ts';

/** The record with what is sent beside the consent, the procedure and its complications, each after what it is of. */
export function withAlsoSent(
  current: Case,
  recorded: readonly RecordEntry[],
  types: readonly AlsoSent[],
  words: Words,
): readonly RecordEntry[] {
  const score = types.includes('Observation') ? painScoreEntry(current, words) : undefined;
  const entries = [
    ...recorded,
    ...[...(types.includes('QuestionnaireResponse') ? responseEntries(current, words) : []), ...(score ? [score] : [])].filter(
      ({ key }) => !current.takenBack.includes(key),
    ),
  ];
  return types.includes('Provenance') ? [...entries, ...provenanceEntries(current, entries, words)] : entries;
}
