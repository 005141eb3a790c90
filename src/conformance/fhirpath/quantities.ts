import { isJsonObject } from '../../plain/json-object.ts';

const UCUM = 'http://unitsofmeasure.org';

/** Ordinary units by kind, each as so many of the kind's smallest here. UCUM's year is 365.25 days, its month a twelfth of that. */
const KINDS: readonly Readonly<Record<string, number>>[] = [
  { ng: 1e-9, ug: 1e-6, mg: 1e-3, g: 1, kg: 1e3 },
  { nm: 1e-9, um: 1e-6, mm: 1e-3, cm: 1e-2, dm: 1e-1, m: 1, km: 1e3 },
  { uL: 1e-6, mL: 1e-3, cL: 1e-2, dL: 1e-1, L: 1, l: 1, ml: 1e-3, ul: 1e-6, dl: 1e-1, mm3: 1e-6, cm3: 1e-3, dm3: 1, m3: 1e3 },
  { ms: 1e-3, s: 1, min: 60, h: 3600, d: 86400, wk: 604800, mo: 2629800, a: 31557600 },
  { nmol: 1e-9, umol: 1e-6, mmol: 1e-3, mol: 1 },
  { 'mg/dL': 1e-3, 'g/dL': 1, 'g/L': 0.1, 'mg/L': 1e-4, 'ug/mL': 1e-4, 'mg/mL': 0.1, 'ng/mL': 1e-7, 'ug/L': 1e-7 },
  { 'mmol/L': 1e-3, 'umol/L': 1e-6, 'nmol/L': 1e-9, 'mol/L': 1 },
  { kPa: 1e3, Pa: 1, 'mm[Hg]': 133.322 },
  { '%': 0.01, '1': 1 },
  { mGy: 1e-3, Gy: 1, cGy: 1e-2, uGy: 1e-6 },
];

/** How much one unit is of another; NaN where they are of different kinds, undefined where one of them is not known here. */
function ratio(unit: string, into: string): number | undefined {
  const [from, to] = [unit, into].map(each => KINDS.find(kind => Object.hasOwn(kind, each)));
  if (from === undefined || to === undefined) return undefined;
  return from === to ? (from[unit] ?? Number.NaN) / (to[into] ?? Number.NaN) : Number.NaN;
}

/**
 * A quantity below (under 0), equal to (0) or above another; NaN where a value is missing or their units cannot be compared. Throws where they are
 * UCUM's, and not among the ordinary ones.
 */
export function orderOfQuantities(one: unknown, other: unknown): number {
  if (!isJsonObject(one) || !isJsonObject(other)) return Number.NaN;
  const [a, b] = [Number(one.value ?? Number.NaN), Number(other.value ?? Number.NaN)];
  const [unit, into] = [one, other].map(unitOf);
  if (unit === into) return a - b;
  if (one.system !== UCUM || other.system !== UCUM || typeof one.code !== 'string' || typeof other.code !== 'string') return Number.NaN;
  const factor = ratio(one.code, other.code);
  if (factor === undefined) throw new Error(`${one.code} and ${other.code} are not compared here`);
  const converted = a * factor;
  // What conversion rounds is no difference.
  return Math.abs(converted - b) <= Math.abs(b) * 1e-12 ? 0 : converted - b;
}

function unitOf({ system, code, unit }: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(code === undefined ? ['', unit ?? ''] : [system ?? '', code]);
}
