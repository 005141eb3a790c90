import { readDecimal } from '../values/read-decimal.ts';

/** The units in which machines show a dose-area product, as UCUM writes them. */
export const DOSE_AREA_UNITS = ['Gy.cm2', 'mGy.cm2', 'cGy.cm2', 'dGy.cm2', 'uGy.m2'] as const;

export type DoseAreaUnit = (typeof DOSE_AREA_UNITS)[number];

/** How many of each make 1 Gy·cm². */
const PER_GY_CM2: Readonly<Record<DoseAreaUnit, number>> = { 'Gy.cm2': 1, 'mGy.cm2': 1000, 'cGy.cm2': 100, 'dGy.cm2': 10, 'uGy.m2': 100 };

/** A dose-area product in Gy·cm², the one unit in which it is recorded. */
export function toGyCm2(value: number, unit: DoseAreaUnit): number {
  // 4.1 mGy·cm² is 0.0041 Gy·cm², and not what binary fractions make of it.
  return Number((value / PER_GY_CM2[unit]).toPrecision(12));
}

/** What was typed, in Gy·cm². Undefined: it is no number, or nobody has said its unit; a number without its unit may be off by a hundred. */
export function readGyCm2(text: string, unit: DoseAreaUnit | undefined): number | undefined {
  const reading = readDecimal(text);
  return reading.kind === 'number' && unit !== undefined ? toGyCm2(reading.value, unit) : undefined;
}
