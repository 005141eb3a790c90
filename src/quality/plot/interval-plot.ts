import { apart } from './labels.ts';
import { rootScale, type Scale } from './scale.ts';
import { INK, lineFrom, node, picture, type SvgNode, textAt } from './svg.ts';

/** Proportions. */
export interface PlottedRate {
  readonly rate: number;
  readonly low: number;
  readonly high: number;
  /** What is published: from and to; equal for one number. Undefined: nothing is. */
  readonly published: { readonly from: number; readonly to: number } | undefined;
}

const WIDTH = 240;
const EDGE = 8;
const ROW = 24;
const AXIS_FONT = 12;

const along = (most: number): Scale => rootScale(most, EDGE, WIDTH - EDGE);

/** One rate: its interval as a line, itself as a square; what is published behind it as a band, from 0 where it is a bound. */
export function intervalPlot({ rate, low, high, published }: PlottedRate, most: number, says: string): SvgNode {
  const { at } = along(most);
  const middle = ROW / 2;
  const band = published && [
    node('rect', {
      x: at(published.from),
      y: 2,
      width: Math.max(at(published.to) - at(published.from), 0),
      height: ROW - 4,
      fill: INK.band,
    }),
    lineFrom(at(published.to), 2, at(published.to), ROW - 2, INK.reference, { 'stroke-width': 2 }),
  ];
  return picture(WIDTH, ROW, says, [
    ...(band ?? []),
    lineFrom(at(low), middle, at(high), middle, INK.mark, { 'stroke-width': 2 }),
    lineFrom(at(low), middle - 4, at(low), middle + 4, INK.mark, { 'stroke-width': 2 }),
    lineFrom(at(high), middle - 4, at(high), middle + 4, INK.mark, { 'stroke-width': 2 }),
    node('rect', { x: at(rate) - 4, y: middle - 4, width: 8, height: 8, fill: INK.mark }),
  ]);
}

/** The axis above a column of rates. */
export function intervalAxis(most: number, percent: (proportion: number) => string, says: string): SvgNode {
  const { at, ticks } = along(most);
  const labels = apart(
    ticks.map((tick, index) => ({
      at: at(tick),
      says: percent(tick),
      anchor: index === 0 ? 'start' : tick === ticks.at(-1) ? 'end' : 'middle',
    })),
    AXIS_FONT,
  );
  return picture(WIDTH, ROW, says, [
    ...labels.map(({ at: x, says: label, anchor }) => textAt(x, 12, label, { 'text-anchor': anchor, 'font-size': AXIS_FONT })),
    ...ticks.map(tick => lineFrom(at(tick), 17, at(tick), ROW, INK.line)),
  ]);
}
