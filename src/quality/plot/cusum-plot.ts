import { FRAME, framed } from './frame.ts';
import { evenScale } from './scale.ts';
import { INK, lineFrom, node, pathThrough, picture, type SvgNode, textAt } from './svg.ts';

/** The sum after a day. */
export interface CusumPoint {
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly sum: number;
  readonly isSignal: boolean;
}

export interface CusumWords {
  readonly says: string;
  readonly sum: string;
  readonly days: string;
  readonly limit: string;
  readonly number: (value: number) => string;
  readonly month: (day: string) => string;
}

const DAY_MS = 86_400_000;
const dayNumber = (day: string): number => Date.parse(day) / DAY_MS;

/** The sum over time, up to a limit; each day on which it was crossed is marked. `points` are by rising days, at least one. */
export function cusumPlot(points: readonly CusumPoint[], limit: number, words: CusumWords): SvgNode {
  const first = dayNumber(points[0]?.day ?? '1970-01-01');
  const span = Math.max(dayNumber(points.at(-1)?.day ?? '1970-01-01') - first, 1);
  const across = evenScale(span, FRAME.left, FRAME.right, 5);
  const upright = evenScale(1.1 * Math.max(limit, ...points.map(({ sum }) => sum)), FRAME.bottom, FRAME.top, 4);
  const dayOf = (value: number) => new Date((first + value) * DAY_MS).toISOString().slice(0, 10);
  const placed = points.map(point => ({ ...point, x: across.at(dayNumber(point.day) - first), y: upright.at(point.sum) }));
  const ticks = Array.from({ length: 5 }, (_, index) => (span * index) / 4).map(value => ({ value, says: words.month(dayOf(value)) }));
  // In a short time several of them would be the same month.
  const told = ticks.filter(({ says }, index) => says !== ticks[index - 1]?.says);
  return picture(FRAME.width, FRAME.height, words.says, [
    ...framed(
      { scale: across, ticks: told, says: words.number, title: words.days },
      { scale: upright, says: words.number, title: words.sum },
    ),
    lineFrom(FRAME.left, upright.at(limit), FRAME.right, upright.at(limit), INK.reference, { 'stroke-dasharray': '6 4' }),
    // At the left, where no sum has risen yet.
    textAt(FRAME.left + 4, upright.at(limit) - 5, words.limit, { fill: INK.soft }),
    pathThrough(
      placed.flatMap(({ x, y }, index) => {
        const before = placed[index - 1];
        // It stays where it was until the next day with a session.
        return before ? [[x, before.y] as const, [x, y] as const] : [[x, y] as const];
      }),
      INK.mark,
      { 'stroke-width': 1.75 },
    ),
    ...placed
      .filter(({ isSignal }) => isSignal)
      .map(({ x, y, day }) => node('circle', { cx: x, cy: y, r: 4.5, fill: INK.mark }, node('title', {}, day))),
  ]);
}
