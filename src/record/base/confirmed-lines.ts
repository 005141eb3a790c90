import type { Case } from '../../assessment/case/case.ts';
import { confirmationOf } from '../../assessment/doubts/doubt.ts';
import { doubtsOfEntries } from '../../assessment/doubts/doubts.ts';
import type { Words } from '../../words/words.ts';
import { doubtAtPlace } from './doubt-lines.ts';
import type { LineDraft } from './line.ts';

/** Numbers and lots that were asked about and said to be right: whoever reads them in the record need not ask again. */
export function confirmedLines(current: Case, words: Words): readonly LineDraft[] {
  return doubtsOfEntries(current)
    .filter(doubt => confirmationOf(current, doubt) !== undefined)
    .map(doubt => [words.doubts.record, doubtAtPlace(doubt, words), doubt.field]);
}
