import { INK, node, picture, type SvgNode } from './svg.ts';

/** A part of a whole as a bar; both are numbers of the same things. */
export function sharePlot(part: number, whole: number, says: string): SvgNode {
  const [width, height] = [160, 14];
  const share = whole === 0 ? 0 : part / whole;
  return picture(width, height, says, [
    node('rect', { x: 0.5, y: 0.5, width: width - 1, height: height - 1, fill: 'none', stroke: INK.line }),
    node('rect', { x: 0.5, y: 0.5, width: (width - 1) * share, height: height - 1, fill: INK.mark }),
  ]);
}
