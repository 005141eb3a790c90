const asJson = process.argv.includes('--json');

/** One figure, as a line for people, or with --json as one JSON object. */
export function report(figure: string, value: number, unit: string, budget?: number): void {
  if (asJson) console.log(JSON.stringify({ figure, value, unit, ...(budget === undefined ? {} : { budget }) }));
  else console.log(`${figure.padEnd(66)} ${String(value).padStart(9)} ${unit}${budget === undefined ? '' : `  (budget ${budget})`}`);
}

export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
