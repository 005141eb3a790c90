import type { Case } from '../../assessment/case/case.ts';
import type { Words } from '../../words/words.ts';
import type { AlsoSent, RecordEntry, RecordKey } from '../base/record.ts';
import { rowScoreEntries } from './later-scores.ts';
import { painScoreEntry } from './pain-score.ts';
import { provenanceEntries } from './provenance-entries.ts';
import { responseEntries } from './response-entries.ts';

/** What is recorded at these stages stands in no resource beside their answers. */
const SAID_NOWHERE_ELSE: readonly RecordKey[] = ['response/recover', 'response/follow-up'];

/**
 * The record with what is sent beside the consent, the procedure and its complications, each after what it is of. Where answers are not sent as such,
 * those that are said nowhere else are there for the note; of a case of which nothing is recorded they are none. `whole`: what was attested is the case as
 * it stands, and not what of it is told.
 */
export function withAlsoSent(
  current: Case,
  recorded: readonly RecordEntry[],
  types: readonly AlsoSent[],
  words: Words,
  whole: Case = current,
): readonly RecordEntry[] {
  const besides = [...answersOf(current, recorded, types, words), ...(types.includes('Observation') ? scoresOf(current, words) : [])];
  const entries = [...recorded, ...besides.filter(({ key }) => !current.takenBack.includes(key))];
  return types.includes('Provenance') ? [...entries, ...provenanceEntries(current, entries, words, whole)] : entries;
}

function scoresOf(current: Case, words: Words): readonly RecordEntry[] {
  const pain = painScoreEntry(current, words);
  return [...(pain ? [pain] : []), ...rowScoreEntries(current, words)];
}

function answersOf(current: Case, recorded: readonly RecordEntry[], types: readonly AlsoSent[], words: Words): readonly RecordEntry[] {
  if (types.includes('QuestionnaireResponse')) return responseEntries(current, words);
  if (recorded.length === 0) return [];
  return responseEntries(current, words)
    .filter(({ key }) => SAID_NOWHERE_ELSE.includes(key))
    .map(entry => ({ ...entry, onlyInNote: true }));
}
