/** Letters of which upper and lower case are one letter each, as patterns compare them; the long s is none of them. */
const PLAIN_LETTERS = /^[\s!-~\u00a0-\u017e\u0180-\u024f\u2010-\u203a]*$/;

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
    for (const word of (phrase.split(' ')[0] ?? '').toLowerCase().split('/')) {
      const first = /^[\p{L}\p{N}]*/u.exec(word)?.[0] ?? '';
      (word.slice(first.length) === '*' || first === '' ? beginnings : whole).add(first);
    }
  }
  return text => {
    const words = wordsOf(text);
    if (words === undefined) return true;
    return words.some(word => whole.has(word)) || [...beginnings].some(beginning => words.some(word => word.startsWith(beginning)));
  };
}

/** A text is asked about for one group of phrases after the other. Undefined: it has letters that are compared in other ways. */
function wordsOf(text: string): readonly string[] | undefined {
  if (text !== lastText) {
    lastWords = PLAIN_LETTERS.test(text) ? text.toLowerCase().split(/[^\p{L}\p{N}]+/u) : undefined;
    lastText = text;
  }
  return lastWords;
}
