import type { Case } from '../../assessment/case/case.ts';
import type { Words } from '../../words/words.ts';
import type { AlsoSent, RecordEntry } from '../base/record.ts';
import { painScoreEntry } from './pain-score.ts';
import { responseEntries } from './response-entries.ts';

/** What is sent beside the consent, the procedure and its complications, in the order in which it is sent. */
export function alsoSentEntries(current: Case, types: readonly AlsoSent[], words: Words): readonly RecordEntry[] {
  const score = types.includes('Observation') ? painScoreEntry(current, words) : undefined;
  return [...(types.includes('QuestionnaireResponse') ? responseEntries(current, words) : []), ...(score ? [score] : [])];
}
