import type { Shown } from './quality-report.ts';

/** A number as it may be said: from 1 up to one less than `minCell` it may not. */
export const shown = (number: number, minCell: number | undefined): Shown => (isFew(number, minCell) ? 'few' : number);

export const isFew = (number: number, minCell: number | undefined): boolean => minCell !== undefined && number > 0 && number < minCell;

/** A part of a whole that is said beside it: what is left of the whole may be no small number either. */
export const isFewOf = (part: number, whole: number, minCell: number | undefined): boolean =>
  isFew(part, minCell) || isFew(whole - part, minCell);

export const shownOf = (part: number, whole: number, minCell: number | undefined): Shown => (isFewOf(part, whole, minCell) ? 'few' : part);

/**
 * Which of numbers that add up to one that is said are not. Where one alone is not said, it could be worked out from the sum: the
 * smallest other that is not 0 is left out with it.
 */
export function hiddenAmong(numbers: readonly number[], isHidden: (number: number, index: number) => boolean): readonly boolean[] {
  const hidden = numbers.map(isHidden);
  if (hidden.filter(Boolean).length !== 1) return hidden;
  const others = numbers.flatMap((number, index) => (hidden[index] || number === 0 ? [] : [{ number, index }]));
  const [least] = others.sort((one, other) => one.number - other.number);
  return hidden.map((is, index) => is || index === least?.index);
}
