import type { Scale } from './scale.ts';
import { INK, lineFrom, type SvgNode, textAt } from './svg.ts';

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
  return [
    ...upright.scale.ticks.flatMap(tick => [
      lineFrom(left, upright.scale.at(tick), right, upright.scale.at(tick), INK.line, { 'stroke-width': 0.75 }),
      textAt(left - 8, upright.scale.at(tick) + 4, upright.says(tick), { 'text-anchor': 'end', fill: INK.soft }),
    ]),
    ...ticks.flatMap(({ value, says }, index) => [
      lineFrom(across.scale.at(value), bottom, across.scale.at(value), bottom + 5, INK.soft),
      // At the edges it would be cut.
      textAt(across.scale.at(value), bottom + 20, says, {
        'text-anchor': index === 0 ? 'start' : value === ticks.at(-1)?.value ? 'end' : 'middle',
        fill: INK.soft,
      }),
    ]),
    lineFrom(left, bottom, right, bottom, INK.soft),
    textAt((left + right) / 2, FRAME.height - 10, across.title, { 'text-anchor': 'middle' }),
    textAt(0, 0, upright.title, { 'text-anchor': 'middle', transform: `translate(14 ${(top + bottom) / 2}) rotate(-90)` }),
  ];
}
