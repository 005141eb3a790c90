import type { Measure } from '../../assessment/follow-up/measured.ts';
import type { Change, Comparison } from '../../assessment/follow-up/success.ts';
import type { FollowUpWords } from '../../words/later/follow-up-words.ts';
import type { Words } from '../../words/words.ts';

type Say = FollowUpWords['success'];

export const measureInWords = (measure: Measure, words: Words, say: Say): string =>
  measure === 'pain' ? say.pain : words.codes.outcomeInstrument[measure];

/** The value before and each since, with what lies between them; no verdict. `weighed`: beside the site's minimal important change. */
export function comparisonInWords(
  { before, changes }: Comparison & { readonly paired: true },
  words: Words,
  say: Say,
  as: 'weighed' | 'unweighed' = 'weighed',
): readonly string[] {
  const day = (at: string | undefined) => at && words.record.moment(at.slice(0, 10));
  return [say.before(before.value, day(before.at)), ...changes.map(change => changeInWords(change, day(change.after.at), say, as))];
}

function changeInWords({ after, better, isImportant }: Change, date: string | undefined, say: Say, as: 'weighed' | 'unweighed'): string {
  const how = better === 0 ? say.same : better > 0 ? say.better(better) : say.worse(-better);
  if (as === 'unweighed') return [say.after(after.value, date), how].join(', ');
  const weight = isImportant === undefined ? say.noNumber : isImportant ? say.important : say.notImportant;
  return [say.after(after.value, date), how, ...(better > 0 || isImportant === undefined ? [weight] : [])].join(', ');
}
