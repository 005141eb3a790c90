import type { VertebralLevelCode } from '../../../../parameter/codes.generated.ts';
import { LEVELS } from '../../../../parameter/levels.ts';

/** Where a level is drawn, in CSS pixels from the drawing's top left; `x` and `y` are the middle of its body. */
export interface LevelShape {
  readonly level: VertebralLevelCode;
  readonly x: number;
  readonly y: number;
  /** Degrees, clockwise. */
  readonly tilt: number;
  /** Outline of the body around its middle. */
  readonly body: string;
  /** What stands behind the body, and the dens of C2: drawn in thin lines, never filled. */
  readonly behind: string;
  /** The disc below, around the middle of the body. */
  readonly disc: string;
  /** What can be pressed. */
  readonly target: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  /** Where the line to the level's words begins. */
  readonly edge: number;
}

interface Region {
  readonly first: VertebralLevelCode;
  readonly size: number;
  /** Height of a vertebra with its disc: at least the 24 px that a target needs. */
  readonly pitch: number;
  readonly widths: readonly [first: number, last: number];
  readonly heights: readonly [first: number, last: number];
  /** Spinous process: how far it reaches back, how far it drops, how thick it is. */
  readonly spine: readonly [reach: number, drop: number, thick: number];
}

const REGIONS: readonly Region[] = [
  { first: 'C2', size: 6, pitch: 24, widths: [20, 25], heights: [14, 15], spine: [13, 5, 2] },
  { first: 'T1', size: 12, pitch: 24, widths: [26, 38], heights: [17, 19], spine: [15, 14, 2.5] },
  { first: 'L1', size: 5, pitch: 27, widths: [40, 45], heights: [21, 22], spine: [15, 6, 4.5] },
];

/** Where each region begins, for moving by a region. */
export const REGION_STARTS: readonly VertebralLevelCode[] = [...REGIONS.map(({ first }) => first), 'sacrum'];

/** L5: below it the drawing turns to the front. */
const LAST = 22;
const TOP = 6;
const NUMBERS = 34;
/** Front of the body is to the left: furthest forward at C5 and L3, furthest back at C2, T7 and below L5. */
const CURVE: readonly (readonly [place: number, x: number])[] = [
  [-0.5, 47],
  [3, 42],
  [11, 58],
  [20, 43],
  [23.5, 54],
];
const SACRUM_TOP = 579;
const SACRUM_X = NUMBERS + 56;

/** `width` is that of the numbers with the drawing; `labels` is where the words begin; `whole` is all of it. */
export const COLUMN = { width: 144, height: 653, labels: 152, whole: 314 } as const;

function curveAt(place: number): number {
  const after = CURVE.findIndex(([to]) => to >= place);
  const [from, to] = [CURVE[after - 1], CURVE[after]];
  if (!from || !to) return NUMBERS + (CURVE.at(after === 0 ? 0 : -1)?.[1] ?? 0);
  const part = (1 - Math.cos(((place - from[0]) / (to[0] - from[0])) * Math.PI)) / 2;
  return NUMBERS + from[1] + (to[1] - from[1]) * part;
}

const round = (value: number) => Math.round(value * 10) / 10;

function vertebrae(): readonly LevelShape[] {
  let top = TOP;
  return REGIONS.flatMap(({ first, size, pitch, widths, heights, spine: [reach, drop, thick] }) =>
    Array.from({ length: size }, (_, index): LevelShape => {
      const place = LEVELS.indexOf(first) + index;
      const along = index / (size - 1);
      const w = round(widths[0] + (widths[1] - widths[0]) * along) / 2;
      const h = round(heights[0] + (heights[1] - heights[0]) * along) / 2;
      const slope = (curveAt(place + 0.5) - curveAt(place - 0.5)) / pitch;
      const y = top + pitch / 2;
      const x = round(curveAt(place));
      top += pitch;
      const back = w + 6;
      const dens = place === 0 ? `M-4 ${-h}C-5 ${-h - 12} 5 ${-h - 12} 4 ${-h}` : '';
      return {
        level: LEVELS[place] ?? first,
        x,
        y,
        tilt: round((-Math.atan(slope) * 180) / Math.PI),
        body: `M${-w} ${-h}Q0 ${-h + 2} ${w} ${-h}Q${w - 2.5} 0 ${w} ${h}Q0 ${h - 2} ${-w} ${h}Q${-w + 2.5} 0 ${-w} ${-h}Z`,
        behind: `${dens}M${w} -2L${back} -3L${back + reach} ${drop - thick}V${drop + thick}L${back} ${thick + 1}Z`,
        disc:
          place === LAST
            ? ''
            : `M${-w + 3} ${h + 1}Q0 ${h - 1} ${w - 3} ${h + 1}L${w - 3} ${pitch - h - 1}Q0 ${pitch - h + 1} ${-w + 3} ${pitch - h - 1}Z`,
        target: { left: 0, top: y - pitch / 2, width: COLUMN.width, height: pitch },
        edge: x + back + reach + 3,
      };
    }),
  );
}

/** Seen from the front, so that its sides can be told: the patient's right is on the viewer's left. */
function sacralShapes(): readonly LevelShape[] {
  const at = (level: VertebralLevelCode, body: string, left: number, width: number, edge: number): LevelShape => ({
    level,
    x: SACRUM_X,
    y: SACRUM_TOP,
    tilt: 0,
    body,
    behind: '',
    disc: '',
    target: { left: SACRUM_X + left, top: SACRUM_TOP - 2, width, height: 66 },
    edge: SACRUM_X + edge,
  });
  const ala = (side: 1 | -1) =>
    `M${side * 22} 2L${side * 46} 6Q${side * 54} 8 ${side * 51} 24Q${side * 47} 36 ${side * 36} 40L${side * 15} 54Z`;
  return [
    at('sacrum', 'M-20 0Q0 3 20 0L11 58Q0 68 -11 58Z', -20, 40, 16),
    at('sacral-ala-left', ala(1), 20, 36, 54),
    at('sacral-ala-right', ala(-1), -56, 36, -30),
  ];
}

/** Every level from C2 to the sacrum with both alae. */
export const SHAPES: readonly LevelShape[] = [...vertebrae(), ...sacralShapes()];

/** The openings at the sides of the sacrum, from its top left. */
export const FORAMINA: readonly (readonly [x: number, y: number])[] = [10, 23, 36, 48].flatMap((y): [number, number][] => {
  const x = round(20.5 - y * 0.16);
  return [
    [SACRUM_X - x, SACRUM_TOP + y],
    [SACRUM_X + x, SACRUM_TOP + y],
  ];
});

/** Tops of labels that should stand at `middle` and must not overlap, in the order given; pushed apart as little as one pass each way does. */
export function placeLabels(labels: readonly { readonly middle: number; readonly height: number }[], bottom: number): readonly number[] {
  const tops = labels.map(({ middle, height }) => middle - height / 2);
  let free = 0;
  labels.forEach(({ height }, index) => {
    const top = Math.max(tops[index] ?? 0, free);
    tops[index] = top;
    free = top + height;
  });
  let limit = bottom;
  for (let index = labels.length - 1; index >= 0; index -= 1) {
    const height = labels[index]?.height ?? 0;
    const top = Math.max(0, Math.min(tops[index] ?? 0, limit - height));
    tops[index] = top;
    limit = top;
  }
  return tops;
}
