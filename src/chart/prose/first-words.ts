/** Letters of which upper and lower case are one letter each, as patterns compare them; the long s is none of them. */
const PLAIN_TEXT = /^[\s!-~\u00a0-\u017e\u0180-\u024f\u2010-\u203a]*$/;

/** Those letters, and they with figures, as a class of a pattern: written out, it is made in a fraction of the time of `\p{L}`. */
export const PLAIN_LETTER = '[A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f]';
export const PLAIN_LETTER_OR_FIGURE = `[0-9\\u00b2\\u00b3\\u00b9\\u00bc-\\u00be${PLAIN_LETTER.slice(1)}`;

let lastText: string | undefined;
let lastWords: readonly string[] | undefined;

/**
 * Whether a text may hold one of the phrases, told by the words that they begin with: false only where none of them does. Far quicker than
 * a pattern of hundreds of phrases, which most texts never need.
 */
export function firstWordsOf(phrases: readonly string[]): (text: string) => boolean {
  const whole = new Set<string>();
  const beginnings = new Set<string>();
  for (const phrase of phrases) {
    const end = phrase.indexOf(' ');
    for (const word of (end < 0 ? phrase : phrase.slice(0, end)).toLowerCase().split('/')) {
      const first = word.slice(0, lengthOfFirst(word));
      (word.slice(first.length) === '*' || first === '' ? beginnings : whole).add(first);
    }
  }
  const lengths = [...new Set([...beginnings].map(({ length }) => length))];
  return text => {
    const words = wordsOf(text);
    if (words === undefined) return true;
    return words.some(word => whole.has(word) || lengths.some(length => word.length >= length && beginnings.has(word.slice(0, length))));
  };
}

const LETTERS_ALONE = /^[a-z0-9]*\*?$/;
const LETTERS_FIRST = /^[\p{L}\p{N}]*/u;

/** How many letters and figures a word begins with. Nearly all have nothing else, which is quickly seen. */
function lengthOfFirst(word: string): number {
  if (LETTERS_ALONE.test(word)) return word.endsWith('*') ? word.length - 1 : word.length;
  return LETTERS_FIRST.exec(word)?.[0].length ?? 0;
}

/** Whether a text has only letters of which upper and lower case are one letter each. */
export const isPlain = (text: string): boolean => wordsOf(text) !== undefined;

/** A text is asked about for one group of phrases after the other. Undefined: it has letters that are compared in other ways. */
function wordsOf(text: string): readonly string[] | undefined {
  if (text !== lastText) {
    lastWords = PLAIN_TEXT.test(text) ? text.toLowerCase().split(/[^\p{L}\p{N}]+/u) : undefined;
    lastText = text;
  }
  return lastWords;
}
