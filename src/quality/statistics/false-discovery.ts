/**
 * P values adjusted for how many are compared, in their own order (Benjamini and Hochberg 1995): of those at most α, a share of α at most
 * is expected to stand out by chance alone.
 */
export function adjustedForMany(chances: readonly number[]): readonly number[] {
  const order = chances.map((_, index) => index).sort((one, other) => (chances[other] ?? 0) - (chances[one] ?? 0));
  const adjusted = [...chances];
  let least = 1;
  for (const [above, index] of order.entries()) {
    const rank = chances.length - above;
    least = Math.min(least, ((chances[index] ?? 1) * chances.length) / rank);
    adjusted[index] = least;
  }
  return adjusted;
}
