import { FRAME, framed } from './frame.ts';
import { evenScale } from './scale.ts';
import { INK, lineFrom, node, picture, type SvgNode, textAt } from './svg.ts';

export interface DoseWords {
  readonly says: string;
  readonly dose: string;
  readonly sessions: string;
  readonly limit: string;
  readonly number: (value: number) => string;
}

/** How many sessions had how much. */
export function dosePlot(
  bins: readonly { readonly from: number; readonly sessions: number }[],
  binWidth: number,
  limit: number | undefined,
  words: DoseWords,
): SvgNode {
  const most = Math.max(...bins.map(({ from }) => from + binWidth), limit === undefined ? 0 : limit * 1.1);
  const across = evenScale(most, FRAME.left, FRAME.right, 6);
  const upright = evenScale(1.05 * Math.max(...bins.map(({ sessions }) => sessions), 1), FRAME.bottom, FRAME.top, 4);
  const reference =
    limit === undefined
      ? []
      : [
          lineFrom(across.at(limit), FRAME.top, across.at(limit), FRAME.bottom, INK.reference, {
            'stroke-dasharray': '6 4',
            'stroke-width': 1.5,
          }),
          textAt(across.at(limit) - 5, FRAME.top + 10, words.limit, { 'text-anchor': 'end', fill: INK.soft }),
        ];
  return picture(FRAME.width, FRAME.height, words.says, [
    ...framed({ scale: across, says: words.number, title: words.dose }, { scale: upright, says: words.number, title: words.sessions }),
    ...bins.map(({ from, sessions }) =>
      node('rect', {
        x: across.at(from) + 0.5,
        y: upright.at(sessions),
        width: Math.max(across.at(from + binWidth) - across.at(from) - 1, 0.5),
        height: FRAME.bottom - upright.at(sessions),
        fill: INK.mark,
      }),
    ),
    ...reference,
  ]);
}
