/** Letters that are written from right to left: Hebrew, Arabic and their kin, with their presentation forms. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/**
 * Text of a chart as it stands within a sentence of ours: cut after `longest` characters, and kept from turning the writing around it
 * when it is written from right to left.
 */
export function asQuoted(text: string, longest: number): string {
  const cut = shortened(text, longest);
  return RIGHT_TO_LEFT.test(cut) ? `${FIRST_STRONG_ISOLATE}${cut}${POP_ISOLATE}` : cut;
}

/** The beginning of a text with "…" where it is longer. No character is cut in two. */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  // Twice as many code units hold the characters wanted, whichever they are.
  const characters = Array.from(text.slice(0, longest * 2));
  return characters.length <= longest && text.length <= longest * 2
    ? text
    : `${characters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`;
}

interface Quoted {
  readonly title: string;
  readonly value: string | undefined;
}

const LONGEST_TITLE = 160;
const LONGEST_VALUE = 200;

/** What is measured or found, for one line: all of it stands in the list of evidence. */
export function quotedEvidence({ title, value }: Quoted): Quoted {
  return { title: asQuoted(title, LONGEST_TITLE), value: value === undefined ? undefined : asQuoted(value, LONGEST_VALUE) };
}

/** What stands where a date belongs and is none. */
export function quotedDate(text: string): string {
  return asQuoted(text, 40);
}
