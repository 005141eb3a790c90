import { HOUR_MS } from '../../plain/hours-and-days.ts';
import {
  diastolicPressure,
  heartRate,
  oxygenSaturation,
  respiratoryRate,
  systolicPressure,
  temperature,
} from '../codes/groups/vital-signs.ts';
import { parseFhirDate } from '../elements/fhir-date.ts';
import { readingsOf, scaled } from '../evidence/lab-evidence.ts';
import { chartFacts } from '../facts/chart-facts.ts';
import type { ObservationGroup } from '../facts/observations-in.ts';
import { PRESSURE_SCALE, RATE_SCALE, SATURATION_SCALE, TEMPERATURE_SCALE } from '../measure/bedside-scales.ts';
import type { Scale } from '../measure/scale.ts';
import type { ChartSnapshot } from '../snapshot.ts';

const SIGNS = {
  systolicMmHg: [systolicPressure, PRESSURE_SCALE],
  diastolicMmHg: [diastolicPressure, PRESSURE_SCALE],
  heartRatePerMin: [heartRate, RATE_SCALE],
  respiratoryRatePerMin: [respiratoryRate, RATE_SCALE],
  oxygenSaturationPercent: [oxygenSaturation, SATURATION_SCALE],
  temperatureCel: [temperature, TEMPERATURE_SCALE],
} as const satisfies Readonly<Record<string, readonly [ObservationGroup, Scale]>>;

export type VitalSign = keyof typeof SIGNS;
export const VITAL_SIGN_IDS = [
  'systolicMmHg',
  'diastolicMmHg',
  'heartRatePerMin',
  'respiratoryRatePerMin',
  'oxygenSaturationPercent',
  'temperatureCel',
] as const satisfies readonly VitalSign[];

export interface SignTaken {
  readonly sign: VitalSign;
  /** In the unit of its name. */
  readonly value: number;
  /** FHIR dateTime or instant, as the chart has it. */
  readonly at: string;
  readonly author: string | undefined;
  /** `Observation/id`. */
  readonly reference: string;
}

/** Signs this far apart are one round of a nurse; what is older is not of the same moment, and is not put beside it. */
const ONE_ROUND_MS = HOUR_MS;

/** The newest round of vital signs that the chart has within so many hours, each by its own time; a day without an hour is none. */
export function vitalSignsTaken(snapshot: ChartSnapshot, asOf: Date, windowHours: number): readonly SignTaken[] {
  const facts = chartFacts(snapshot);
  const newest = VITAL_SIGN_IDS.flatMap(sign => newestOf(facts, sign, asOf) ?? []);
  const last = Math.max(...newest.map(({ atMs }) => atMs));
  if (asOf.getTime() - last > windowHours * HOUR_MS) return [];
  const round = newest.filter(({ atMs }) => last - atMs <= ONE_ROUND_MS);
  return round.filter(taken => !isHalfOfOlder(taken, round)).map(({ atMs: _, ...taken }) => taken);
}

/** Two pressures are one of their moment: the half of an older measurement makes none with the newer one's. */
function isHalfOfOlder({ sign, atMs }: Dated, round: readonly Dated[]): boolean {
  const other = sign === 'systolicMmHg' ? 'diastolicMmHg' : sign === 'diastolicMmHg' ? 'systolicMmHg' : undefined;
  return round.some(taken => taken.sign === other && taken.atMs > atMs);
}

type Dated = SignTaken & { readonly atMs: number };

function newestOf(facts: ReturnType<typeof chartFacts>, sign: VitalSign, asOf: Date): Dated | undefined {
  const [group, scale] = SIGNS[sign];
  let newest: Dated | undefined;
  for (const { fact, measured } of readingsOf({ facts }, group, scaled(scale))) {
    const at = fact.date;
    const when = parseFhirDate(at);
    if (measured.kind !== 'number' || at === undefined || !at.includes('T') || !when || when.from > asOf.getTime()) continue;
    if (newest && when.from <= newest.atMs) continue;
    const value = Number(measured.value.toFixed(1));
    newest = { sign, value, at, author: fact.author, reference: fact.reference, atMs: when.from };
  }
  return newest;
}
