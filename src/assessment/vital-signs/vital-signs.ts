import type { vitalSignFacts } from './facts.ts';

/** A measured one; when it was is beside them. */
export type VitalSignName = Exclude<keyof typeof vitalSignFacts, 'at'>;

export const VITAL_SIGN_NAMES = [
  'systolicMmHg',
  'diastolicMmHg',
  'heartRatePerMin',
  'oxygenSaturationPercent',
  'respiratoryRatePerMin',
  'temperatureCel',
  'pain',
] as const satisfies readonly VitalSignName[];

/** How each is typed, in English and in French. */
export const VITAL_SIGN_KEYS: ReadonlyMap<string, VitalSignName> = new Map<string, VitalSignName>([
  ...(['bp', 'ta', 'pa'] as const).map(key => [key, 'systolicMmHg'] as const),
  ...(['p', 'hr', 'pulse', 'fc', 'pouls'] as const).map(key => [key, 'heartRatePerMin'] as const),
  ...(['s', 'sat', 'spo2', 'sao2'] as const).map(key => [key, 'oxygenSaturationPercent'] as const),
  ...(['r', 'rr', 'br', 'fr'] as const).map(key => [key, 'respiratoryRatePerMin'] as const),
  ...(['t', 'temp'] as const).map(key => [key, 'temperatureCel'] as const),
  ...(['pain', 'nrs', 'douleur'] as const).map(key => [key, 'pain'] as const),
]);

/** What nobody alive is likely to have: wide, for a slip of the hand and no judgement. */
const LIKELY: Readonly<Record<VitalSignName, readonly [low: number, high: number]>> = {
  systolicMmHg: [40, 300],
  diastolicMmHg: [15, 200],
  heartRatePerMin: [20, 250],
  oxygenSaturationPercent: [40, 100],
  respiratoryRatePerMin: [3, 70],
  temperatureCel: [28, 43],
  pain: [0, 10],
};

export function isHardlyRight(name: VitalSignName, value: number): boolean {
  const [low, high] = LIKELY[name];
  return value < low || value > high;
}

/** A systolic pressure that is no higher than the diastolic: one of them is a slip, or they changed places. */
export const isCrossed = (systolicMmHg: number, diastolicMmHg: number): boolean => systolicMmHg <= diastolicMmHg;

/** What a temperature is in degrees Celsius where it was one of a patient in Fahrenheit; undefined: it was none. */
export function celsiusOfFahrenheit(value: number): number | undefined {
  const celsius = Number((((value - 32) * 5) / 9).toFixed(1));
  return isHardlyRight('temperatureCel', value) && !isHardlyRight('temperatureCel', celsius) ? celsius : undefined;
}

export const isVitalSignName = (text: string): text is VitalSignName => VITAL_SIGN_NAMES.some(name => name === text);
