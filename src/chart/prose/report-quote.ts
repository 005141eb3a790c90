const LONGEST_QUOTE = 200;

/** Words of a report or an order, as they are shown beside other things. */
export function quotedText(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE - 1).replace(/\p{Surrogate}$/u, '')}…` : text;
}
