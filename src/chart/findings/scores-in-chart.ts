import { HOUR_MS } from '../../plain/hours-and-days.ts';
import { oswestry, physicalFunction, rolandMorris } from '../codes/groups/instruments.ts';
import { parseFhirDate } from '../elements/fhir-date.ts';
import { readingsOf, scaled } from '../evidence/lab-evidence.ts';
import { chartFacts } from '../facts/chart-facts.ts';
import type { ObservationGroup } from '../facts/observations-in.ts';
import { OSWESTRY_SCALE, ROLAND_MORRIS_SCALE, T_POINTS_SCALE } from '../measure/bedside-scales.ts';
import type { Scale } from '../measure/scale.ts';
import type { ChartSnapshot } from '../snapshot.ts';

/**
 * EQ-5D is not among them: no code of its index, nor of its scale, is confirmed, and by its name alone an index from below zero to 1 and a scale from
 * 0 to 100 are not told apart. Its totals are typed. Grades of Frankel's and of AIS have no LOINC code either; they are read by their name, as
 * letters, in `measurements.ts`.
 */
const INSTRUMENTS = [
  ['oswestry', oswestry, OSWESTRY_SCALE],
  ['roland-morris', rolandMorris, ROLAND_MORRIS_SCALE],
  ['promis-physical-function', physicalFunction, T_POINTS_SCALE],
] as const satisfies readonly (readonly [string, ObservationGroup, Scale])[];

export interface ScoreInChart {
  readonly instrument: (typeof INSTRUMENTS)[number][0];
  readonly score: number;
  /** FHIR date, dateTime or instant, as the chart has it. */
  readonly at: string;
  readonly title: string;
  readonly author: string | undefined;
  /** `Observation/id`. */
  readonly reference: string;
  /** By a code, or by its name alone. */
  readonly match: 'code' | 'text';
}

/** The newest total of each instrument that the chart has within so many hours; whether it is of the instrument's current use is a person's to say. */
export function scoresInChart(snapshot: ChartSnapshot, asOf: Date, windowHours: number): readonly ScoreInChart[] {
  const facts = chartFacts(snapshot);
  return INSTRUMENTS.flatMap(([instrument, group, scale]) => {
    let newest: (ScoreInChart & { readonly atMs: number }) | undefined;
    for (const { fact, match, measured } of readingsOf({ facts }, group, scaled(scale))) {
      const at = fact.date;
      const when = parseFhirDate(at);
      if (measured.kind !== 'number' || at === undefined || !when || when.from > asOf.getTime()) continue;
      if (asOf.getTime() - when.to > windowHours * HOUR_MS || (newest && when.from <= newest.atMs)) continue;
      const { title, author, reference } = fact;
      newest = { instrument, score: measured.value, at, title, author, reference, match: match.match, atMs: when.from };
    }
    if (!newest) return [];
    const { atMs: _, ...found } = newest;
    return [found];
  });
}
