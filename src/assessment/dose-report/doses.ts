import type { RadiationDose } from '../case/case.ts';
import { isPlausible } from '../doubts/plausible.ts';
import type { DoseReading } from './dose-report.ts';

/** A number as the report has it, one for each plane. */
export interface Measured {
  readonly code: string;
  readonly value: string;
  /** UCUM; empty where the report names none. */
  readonly unit: string;
}

/** How much of what is recorded each unit is. Powers of ten, so that no binary fraction comes in between. */
type Units = Readonly<Record<string, number>>;

const MINUTES: Units = { s: 1 / 60, ms: 1 / 60_000, min: 1, h: 60 };
const MILLIGRAY: Units = { Gy: 1000, cGy: 10, mGy: 1, uGy: 0.001 };
const GY_CM2: Units = { 'Gy.m2': 10_000, 'mGy.m2': 10, 'uGy.m2': 0.01, 'Gy.cm2': 1, 'dGy.cm2': 0.1, 'cGy.cm2': 0.01, 'mGy.cm2': 0.001 };
const MGY_CM: Units = { 'mGy.cm': 1, 'Gy.cm': 1000 };

/** The totals of a report, by their codes in DICOM's own system (TID 10004 of projections, TID 10012 of CT). */
const TOTALS: readonly (readonly [code: string, name: keyof RadiationDose, units: Units])[] = [
  ['113730', 'fluoroscopyTimeMin', MINUTES],
  ['113725', 'referenceAirKermaMGy', MILLIGRAY],
  ['113722', 'doseAreaProductGyCm2', GY_CM2],
  ['113813', 'doseLengthProductMGyCm', MGY_CM],
];

export const TOTAL_CODES: readonly string[] = TOTALS.map(([code]) => code);

/** What of it can be proposed, and what is only shown. */
export function dosesOf(measured: readonly Measured[]): readonly DoseReading[] {
  const readings = TOTALS.flatMap(([code, name, units]): readonly DoseReading[] => {
    const found = measured.filter(each => each.code === code);
    if (found.length === 0) return [];
    const written = found.map(({ value, unit }) => `${value} ${unit}`.trim());
    const values = found.map(({ value, unit }) =>
      Object.hasOwn(units, unit) && isNumber(value) ? Number(value) * (units[unit] ?? 0) : undefined,
    );
    const known = values.filter(value => value !== undefined);
    if (known.length < values.length) return [{ name, written, value: undefined, refused: 'unit' }];
    // As precise as a machine is: 384 s are 6.4 min.
    const value = Number(known.reduce((sum, one) => sum + one, 0).toPrecision(6));
    // Nothing of it was used: a CT without fluoroscopy reports 0 s. Elsewhere a slip of the pen is likelier than the number; here it is the
    // program that wrote the report and lost the decimal point, for no machine gives such a dose.
    return [{ name, written, value, refused: value === 0 || isPlausible(name, value) ? undefined : 'implausible' }];
  });
  return apart(readings)
    ? readings.map(reading => (isOfField(reading) ? { ...reading, refused: reading.refused ?? 'apart' } : reading))
    : readings;
}

const isNumber = (text: string): boolean => /^[+]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text.trim());

const isOfField = ({ name }: DoseReading): boolean => name === 'referenceAirKermaMGy' || name === 'doseAreaProductGyCm2';

/**
 * Product over kerma is the area of the beam at the reference point: from a square centimetre to the whole of the largest detector. Beyond, one of
 * the two has lost its decimal point, and nobody can tell which.
 */
function apart(readings: readonly DoseReading[]): boolean {
  const total = (name: DoseReading['name']) => readings.find(reading => reading.name === name && reading.refused === undefined)?.value;
  const [kerma, product] = [total('referenceAirKermaMGy'), total('doseAreaProductGyCm2')];
  if (!kerma || !product) return false;
  const areaCm2 = product / (kerma / 1000);
  return areaCm2 < 1 || areaCm2 > 2500;
}
