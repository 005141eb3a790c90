import type { ImportantChangeConfig } from '../../site/keeping-config.ts';
import { instrumentOf } from '../instruments/instruments.ts';
import { type Measure, type Measured, type MeasuredPoint, measuredPoints } from './measured.ts';

/** A value after the procedure beside the one before it. */
export interface Change {
  readonly after: MeasuredPoint;
  /** How much better, in points of the instrument; below zero: worse. */
  readonly better: number;
  /** Whether it is at least what the site takes for important; undefined: the site has no such number for it, and nothing is said. */
  readonly isImportant: boolean | undefined;
}

/** Pain or one instrument before and after. */
export type Comparison =
  | {
      readonly measure: Measure;
      readonly paired: true;
      readonly before: MeasuredPoint;
      /** The earliest first; at least one. */
      readonly changes: readonly Change[];
      readonly important: ImportantChange;
    }
  | {
      readonly measure: Measure;
      readonly paired: false;
      /** Which half is missing; or both are there, of versions that differ. */
      readonly lacking: 'before' | 'after' | 'same-version';
      readonly points: readonly MeasuredPoint[];
    };

/** From which a change counts as important: points, or per cent of the value before. Both undefined: none does. */
export interface ImportantChange {
  readonly points: number | undefined;
  readonly percent: number | undefined;
}

/**
 * What the practice parameter calls success is left to judgement there: this only sets one value beside the other. Each measure that was ever taken is
 * compared with itself; pain stands first, and always.
 */
export function compareMeasures(current: Measured, site: ImportantChangeConfig): readonly Comparison[] {
  const points = measuredPoints(current);
  const measures = [...new Set<Measure>(['pain', ...points.map(({ measure }) => measure)])];
  return measures.map(measure =>
    compare(
      measure,
      points.filter(point => point.measure === measure),
      importantOf(measure, site),
    ),
  );
}

function compare(measure: Measure, points: readonly MeasuredPoint[], important: ImportantChange): Comparison {
  const before = points.filter(({ phase }) => phase === 'before').at(-1);
  const after = points.filter(({ phase }) => phase === 'after');
  if (before === undefined || after.length === 0) {
    return { measure, paired: false, lacking: before === undefined ? 'before' : 'after', points };
  }
  const comparable = after.filter(({ version }) => version === '' || before.version === '' || version === before.version);
  if (comparable.length === 0) return { measure, paired: false, lacking: 'same-version', points };
  const changes = comparable.map(point => changeFrom(before, point, important));
  return { measure, paired: true, before, changes, important };
}

function changeFrom(before: MeasuredPoint, after: MeasuredPoint, { points, percent }: ImportantChange): Change {
  const better = rounded(isHigherBetter(after.measure) ? after.value - before.value : before.value - after.value);
  const reached = [
    ...(points === undefined ? [] : [better >= points]),
    // Of nothing there is no share.
    ...(percent === undefined || before.value === 0 ? [] : [100 * better >= percent * Math.abs(before.value)]),
  ];
  return { after, better, isImportant: reached.length === 0 ? undefined : reached.includes(true) };
}

/** What binary fractions add is no change. */
const rounded = (points: number): number => Math.round(points * 1e6) / 1e6;

const isHigherBetter = (measure: Measure): boolean => measure !== 'pain' && instrumentOf(measure).higherIsBetter;

/** Where the values of a measure lie. */
export const rangeOf = (measure: Measure): { readonly from: number; readonly to: number } =>
  measure === 'pain' ? { from: 0, to: 10 } : instrumentOf(measure).range;

function importantOf(measure: Measure, site: ImportantChangeConfig): ImportantChange {
  const { percentOfBaseline: percent } = site;
  switch (measure) {
    case 'pain':
      return { points: site.pain, percent };
    case 'oswestry':
      return { points: site.oswestry, percent };
    case 'roland-morris':
      return { points: site.rolandMorris, percent };
    // An index that goes below zero and a T-score have no share; the scale of EQ-5D has no number of its own.
    case 'eq-5d-index':
      return { points: site.eq5d, percent: undefined };
    case 'promis-physical-function':
      return { points: site.promisPhysicalFunction, percent: undefined };
    case 'eq-5d-vas':
      return { points: undefined, percent: undefined };
  }
}
