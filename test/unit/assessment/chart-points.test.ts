import { expect, it } from 'vitest';
import { pointsInFrame } from '../../../src/assessment/follow-up/chart-points.ts';
import type { MeasuredPoint } from '../../../src/assessment/follow-up/measured.ts';

const point = (phase: MeasuredPoint['phase'], value: number, at?: string): MeasuredPoint => ({
  measure: 'pain',
  phase,
  value,
  at,
  version: '',
});
const SCALE = { from: 0, to: 10 };
const drawn = (...points: readonly MeasuredPoint[]) =>
  pointsInFrame(points, '2026-06-11T00:00:00Z', SCALE)?.points.map(({ x, y }) => [x, y]);

it('draws values between the first day and the last, with the procedure where it was', () => {
  const frame = pointsInFrame(
    [point('before', 8, '2026-06-01T00:00:00Z'), point('after', 2, '2026-07-01T00:00:00Z')],
    '2026-06-11T00:00:00Z',
    SCALE,
  );
  expect(frame?.points.map(({ x, y }) => [x, y])).toEqual([
    [0, 0.8],
    [1, 0.2],
  ]);
  expect(frame?.procedureX).toBeCloseTo(1 / 3);
});

it('draws a value of before without a time at the procedure, and one of after not at all', () => {
  expect(drawn(point('before', 8), point('after', 2, '2026-06-21T00:00:00Z'))).toEqual([
    [0, 0.8],
    [1, 0.2],
  ]);
  expect(drawn(point('before', 8, '2026-06-01'), point('after', 2))).toBeUndefined();
});

it('draws a value of a month or a year as one without a day: it was on no day in particular', () => {
  expect(drawn(point('before', 8, '2026-06-01'), point('after', 2, '2026-07'))).toBeUndefined();
  expect(drawn(point('before', 8, '2026'), point('after', 2, '2026-06-21T00:00:00Z'))).toEqual([
    [0, 0.8],
    [1, 0.2],
  ]);
});

it('draws nothing where nobody knows when the procedure was', () => {
  expect(pointsInFrame([point('before', 8, '2026-06-01'), point('after', 2, '2026-07-01')], undefined, SCALE)).toBeUndefined();
});
