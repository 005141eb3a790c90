import type { Words } from '../../words/words.ts';

/** Of the private use area: it stands in no text, and is taken out of none. */
const MARK = '\ue000';

/** What stands where a sentence of the catalogue has its one place for words; undefined: it is another sentence. */
export function slotIn(sentence: (words: string) => string, text: string): string | undefined {
  const [before = '', after = '', ...more] = sentence(MARK).split(MARK);
  if (more.length > 0 || !text.startsWith(before) || !text.endsWith(after) || text.length < before.length + after.length) return undefined;
  return text.slice(before.length, text.length - after.length);
}

/** What stands behind a label; undefined: another label, or none. */
export const afterLine = (label: string, text: string, words: Words): string | undefined =>
  slotIn(value => words.record.line(label, value), text);
