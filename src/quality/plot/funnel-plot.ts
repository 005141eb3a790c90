import { FRAME, framed } from './frame.ts';
import { evenScale } from './scale.ts';
import { INK, lineFrom, node, pathThrough, picture, type SvgNode, textAt } from './svg.ts';

/** One of those who are compared. */
export interface FunnelPoint {
  readonly name: string;
  readonly cases: number;
  /** A proportion. */
  readonly rate: number;
  /** Outside of the outer limits. */
  readonly isOutside: boolean;
}

/** Limits at a number of cases, as proportions. */
export interface FunnelLimits {
  readonly cases: number;
  readonly inner: { readonly low: number; readonly high: number };
  readonly outer: { readonly low: number; readonly high: number };
}

export interface FunnelWords {
  readonly says: string;
  readonly cases: string;
  readonly rate: string;
  readonly number: (value: number) => string;
  readonly percent: (proportion: number) => string;
}

/** Rates by number of cases, with what chance alone would do around one rate. `limits` are by rising numbers of cases. */
export function funnelPlot(points: readonly FunnelPoint[], centre: number, limits: readonly FunnelLimits[], words: FunnelWords): SvgNode {
  const mostCases = 1.05 * Math.max(...points.map(({ cases }) => cases), 1);
  // Of few cases anything is possible: the outer limits there would press all else to the ground.
  const mostRate = Math.min(1, 1.15 * Math.max(...points.map(({ rate }) => rate), centre * 3, 0.01));
  const across = evenScale(mostCases, FRAME.left, FRAME.right, 6);
  const upright = evenScale(mostRate, FRAME.bottom, FRAME.top, 5);
  const curve = (of: (limit: FunnelLimits) => number, dashes: string) =>
    pathThrough(
      limits.filter(({ cases }) => cases <= mostCases).map(limit => [across.at(limit.cases), upright.at(of(limit))] as const),
      INK.reference,
      { 'stroke-dasharray': dashes },
    );
  return picture(FRAME.width, FRAME.height, words.says, [
    ...framed({ scale: across, says: words.number, title: words.cases }, { scale: upright, says: words.percent, title: words.rate }),
    lineFrom(FRAME.left, upright.at(centre), FRAME.right, upright.at(centre), INK.reference, { 'stroke-width': 1.5 }),
    curve(({ inner }) => inner.high, '6 4'),
    curve(({ inner }) => inner.low, '6 4'),
    curve(({ outer }) => outer.high, '2 3'),
    curve(({ outer }) => outer.low, '2 3'),
    ...points.map(({ name, cases, rate, isOutside }) =>
      node(
        'circle',
        {
          cx: across.at(cases),
          cy: upright.at(rate),
          r: 4.5,
          fill: isOutside ? INK.mark : 'none',
          stroke: INK.mark,
          'stroke-width': 1.5,
        },
        node('title', {}, `${name}: ${words.percent(rate)}, ${words.number(cases)}`),
      ),
    ),
    // Names of those alone that stand out: of all of them none could be read.
    ...points
      .filter(({ isOutside }) => isOutside)
      .map(({ name, cases, rate }) => {
        const x = across.at(cases);
        const isLate = x > FRAME.right - 120;
        return textAt(isLate ? x - 9 : x + 9, upright.at(rate) + 4, name, { 'text-anchor': isLate ? 'end' : 'start' });
      }),
  ]);
}
