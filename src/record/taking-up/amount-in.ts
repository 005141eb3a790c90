/** Whoever writes a number writes it with a point or a comma, and in groups. */
export function amountIn(text: string): number | undefined {
  const digits = /\d[\d\s\u00a0\u202f]*(?:[.,]\d+)?/
    .exec(text)?.[0]
    .replaceAll(/[\s\u00a0\u202f]/g, '')
    .replace(',', '.');
  const amount = Number(digits);
  return digits === undefined || Number.isNaN(amount) ? undefined : amount;
}
