/** What of a text is in the box: all of it, or the part around a line where it is too long to be written in. */
export interface ShownText {
  readonly text: string;
  /** Offset of the part in the whole. */
  readonly offset: number;
  /** Line of the part's first line, from 1, in the whole text. */
  readonly line: number;
  readonly lines: number;
  /** Of the whole. */
  readonly allLines: number;
  readonly isWhole: boolean;
}

/** More makes a box slow to write in. */
export const LONGEST_WRITTEN = 300_000;
const LINES_AROUND = 200;
const CHARACTERS_AROUND = 20_000;

export function shownText(text: string, middle: number): ShownText {
  const allLines = linesIn(text);
  if (text.length <= LONGEST_WRITTEN) return { text, offset: 0, line: 1, lines: allLines, allLines, isWhole: true };
  const from = backward(text, middle);
  const to = forward(text, middle);
  const part = text.slice(from, to);
  return { text: part, offset: from, line: linesIn(text.slice(0, from)), lines: linesIn(part), allLines, isWhole: false };
}

function backward(text: string, middle: number): number {
  let at = middle;
  for (let lines = 0; lines < LINES_AROUND && at > 0 && middle - at < CHARACTERS_AROUND; lines += 1)
    at = text.lastIndexOf('\n', at - 2) + 1;
  return Math.max(at, middle - CHARACTERS_AROUND, 0);
}

function forward(text: string, middle: number): number {
  let at = middle;
  for (let lines = 0; lines < LINES_AROUND && at < text.length && at - middle < CHARACTERS_AROUND; lines += 1) {
    const end = text.indexOf('\n', at);
    at = end < 0 ? text.length : end + 1;
  }
  return Math.min(at, middle + CHARACTERS_AROUND);
}

function linesIn(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
