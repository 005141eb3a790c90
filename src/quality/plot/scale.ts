/** From a value to a place along an axis. */
export interface Scale {
  readonly at: (value: number) => number;
  readonly ticks: readonly number[];
}

/** Evenly from 0 to `most`, from place `from` to place `to`; about `wanted` ticks at round values. */
export function evenScale(most: number, from: number, to: number, wanted: number): Scale {
  const end = most > 0 ? most : 1;
  return { at: value => from + ((to - from) * Math.min(value, end)) / end, ticks: roundTicks(end, wanted) };
}

/** Proportions by their square root: under 1 % and over 50 % stand on one axis, and both can be read. `most` is a proportion. */
export function rootScale(most: number, from: number, to: number): Scale {
  const end = Math.sqrt(most > 0 ? most : 1);
  const ticks = [0, 0.01, 0.05, 0.1, 0.25, 0.5, 1].filter(tick => tick <= most * 1.0001);
  return { at: value => from + (to - from) * Math.min(Math.sqrt(Math.max(value, 0)) / end, 1), ticks };
}

/** 0, and multiples of 1, 2 or 5 times a power of ten up to `most`. */
function roundTicks(most: number, wanted: number): readonly number[] {
  const rough = most / Math.max(wanted, 1);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5, 10].find(factor => power * factor >= rough) ?? 10);
  // Multiplied, not added up: tenths do not add up to a whole.
  return Array.from({ length: Math.floor(most / step + 1e-9) + 1 }, (_, index) => Number((index * step).toPrecision(12)));
}
