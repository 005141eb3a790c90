import { saysDay } from '../../chart/elements/calendar-days.ts';
import { DAY_MS } from '../../plain/hours-and-days.ts';
import type { MeasuredPoint } from './measured.ts';

/** A value in a frame of which each side is 1: from the first day to the last, from the lowest value to the highest of its scale. */
export interface ChartPoint {
  readonly x: number;
  /** 0 is the lowest value. */
  readonly y: number;
  readonly point: MeasuredPoint;
}

export interface PointsInFrame {
  readonly points: readonly ChartPoint[];
  /** Where the procedure stands. */
  readonly procedureX: number;
}

/** What has a day, in its frame; what has none cannot be drawn. Undefined: there are not two, or they are of one day. */
export function pointsInFrame(
  points: readonly MeasuredPoint[],
  performed: string | undefined,
  { from, to }: { readonly from: number; readonly to: number },
): PointsInFrame | undefined {
  const begun = performed === undefined ? Number.NaN : Date.parse(performed);
  if (Number.isNaN(begun)) return undefined;
  const dated = points.flatMap(point => {
    const at = point.at !== undefined && saysDay(point.at) ? Date.parse(point.at) : Number.NaN;
    // Pain of before whose day nobody wrote down is drawn where it surely was: at the procedure.
    if (Number.isNaN(at)) return point.phase === 'before' ? [{ day: 0, point }] : [];
    return [{ day: (at - begun) / DAY_MS, point }];
  });
  const all = [0, ...dated.map(({ day }) => day)];
  const [first, last] = [Math.min(...all), Math.max(...all)];
  if (dated.length < 2 || last - first <= 0) return undefined;
  const xOf = (day: number) => (day - first) / (last - first);
  return {
    points: dated.map(({ day, point }) => ({ x: xOf(day), y: (point.value - from) / (to - from), point })),
    procedureX: xOf(0),
  };
}
