import type { Case, Complication } from '../../assessment/case/case.ts';
import { complicationWordsIn } from '../../words/later/complication-words.ts';
import { betweenParts } from '../../words/list-format.ts';
import type { Words } from '../../words/words.ts';
import { complicationLines } from './complication-lines.ts';

/**
 * What is to be known of a complication beside what it was, in one line: when and where, how bad, what came of it, whether it came of the
 * procedure. Its class and what it is stored as are the record's.
 */
export function complicationInShort(complication: Complication, current: Case, words: Words): string {
  const say = words.record.complication;
  const later = complicationWordsIn(words.language).recorded;
  const wanted = [say.description, say.occurredAt, later.detectedAt, later.after, say.level, say.grade, say.outcome, later.causality];
  return complicationLines(complication, current, words)
    .filter(({ label }) => wanted.includes(label))
    .map(({ label, value }) => words.record.line(label, value))
    .join(betweenParts(words));
}
