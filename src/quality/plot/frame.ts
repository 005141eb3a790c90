import { apart, type Label } from './labels.ts';
import type { Scale } from './scale.ts';
import { INK, lineFrom, type SvgNode, textAt } from './svg.ts';

/** What a page may make of the picture's font where the window is narrow: labels have room for it. */
const LARGEST_FONT = 17;

export const FRAME = { width: 640, height: 300, left: 64, right: 624, top: 16, bottom: 246 } as const;

export interface Axis {
  readonly scale: Scale;
  /** Where they differ from the scale's: days. */
  readonly ticks?: readonly { readonly value: number; readonly says: string }[];
  readonly says: (value: number) => string;
  readonly title: string;
}

/** Both axes, with a soft line across at each tick of the upright one. */
export function framed(across: Axis, upright: Axis): readonly SvgNode[] {
  const { left, right, top, bottom } = FRAME;
  const ticks = across.ticks ?? across.scale.ticks.map(value => ({ value, says: across.says(value) }));
  const placed = ticks.map(({ value, says }, index): Label => {
    // At the edges it would be cut.
    const anchor = index === 0 ? 'start' : index === ticks.length - 1 ? 'end' : 'middle';
    return { at: across.scale.at(value), says, anchor };
  });
  const labels = apart(placed, LARGEST_FONT);
  return [
    ...upright.scale.ticks.flatMap(tick => [
      lineFrom(left, upright.scale.at(tick), right, upright.scale.at(tick), INK.line, { 'stroke-width': 0.75 }),
      textAt(left - 8, upright.scale.at(tick) + 4, upright.says(tick), { 'text-anchor': 'end', fill: INK.soft }),
    ]),
    ...ticks.map(({ value }) => lineFrom(across.scale.at(value), bottom, across.scale.at(value), bottom + 5, INK.soft)),
    ...labels.map(({ at, says, anchor }) => textAt(at, bottom + 20, says, { 'text-anchor': anchor, fill: INK.soft })),
    lineFrom(left, bottom, right, bottom, INK.soft),
    textAt((left + right) / 2, FRAME.height - 10, across.title, { 'text-anchor': 'middle' }),
    textAt(0, 0, upright.title, { 'text-anchor': 'middle', transform: `translate(14 ${(top + bottom) / 2}) rotate(-90)` }),
  ];
}
