/** One word, number or sign of a sentence. */
export interface Word {
  /** As it is compared: small letters, no accents. */
  readonly plain: string;
  /** Where it stands in the sentence. */
  readonly from: number;
  readonly to: number;
}

/** Printed, in one line. */
const ASCII = /^[\x20-\x7e]*$/;

/** Shorthand with signs in it, then levels, numbers, letters and single signs. */
export const WORD =
  /(?:w\/o|w\/|c\/w|d\/t|r\/o|s\/p|h\/o|n\/c|d\/c'?d)(?![\p{L}\p{N}/])|[(]\s?[+-]\s?[)]|[\p{L}\p{M}]+(?:\d+[\p{L}\d]*)?|\d+(?:st|nd|rd|th|er|e|[eè]re|[eè]me)(?![\p{L}\p{N}])|\d+(?:[.,]\d+)?|[^\s\p{L}\p{M}\d]/giu;
/** The same of English letters alone, which is made and tried in a fraction of the time. */
const ASCII_WORD =
  /(?:w\/o|w\/|c\/w|d\/t|r\/o|s\/p|h\/o|n\/c|d\/c'?d)(?![a-z\d/])|[(]\s?[+-]\s?[)]|[a-z]+(?:\d+[a-z\d]*)?|\d+(?:st|nd|rd|th|er|e|ere|eme)(?![a-z\d])|\d+(?:[.,]\d+)?|[^\sa-z\d]/gi;

/** The words of a sentence in their order. */
export function wordsOf(sentence: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of sentence.matchAll(ASCII.test(sentence) ? ASCII_WORD : WORD)) {
    words.push({ plain: plainOf(match[0]), from: match.index, to: match.index + match[0].length });
  }
  return words;
}

/** Letters without case, accents and ligatures, so that "OEDÈME", "œdème" and "oedeme" are one. */
export function plainOf(text: string): string {
  const small = text.toLowerCase();
  if (ASCII.test(small)) return small;
  return small
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .replaceAll(/[–—−]/g, '-')
    .replaceAll(/[’‘]/g, "'");
}
