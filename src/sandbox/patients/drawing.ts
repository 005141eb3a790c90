/** Draws that look like chance and are the same each time: a 32-bit mixing generator (mulberry32) from a fixed seed. */
export interface Drawing {
  /** A whole number from `least` to `most`. */
  between(least: number, most: number): number;
  oneOf<T>(choices: readonly [T, ...T[]]): T;
  /** True once in so many draws, on average. */
  onceIn(many: number): boolean;
}

export function drawingFrom(seed: number): Drawing {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return {
    between,
    oneOf: choices => choices[between(0, choices.length - 1)] ?? choices[0],
    onceIn: many => between(1, many) === 1,
  };
}
