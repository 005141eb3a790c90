import type { DoseCounts } from '../quality-counts.ts';
import { DOSE_MEASURES, type DoseMeasure, type QualityQuestion } from '../quality-question.ts';
import type { CountedSession } from './counted-session.ts';

/** Widths of the bins, in the unit of the measure. */
export const DOSE_BIN_WIDTH: Readonly<Record<DoseMeasure, number>> = {
  fluoroscopyTimeMin: 2,
  referenceAirKermaMGy: 100,
  doseAreaProductGyCm2: 10,
};

/** How much each measure was, where any session says it. */
export function countDoses(sessions: readonly CountedSession[], { doseLimits }: QualityQuestion): readonly DoseCounts[] {
  return DOSE_MEASURES.flatMap(measure => {
    const given = sessions.flatMap(({ session }) => session.doses[measure] ?? []);
    if (given.length === 0) return [];
    const values = given.filter(value => value !== 'unreadable').sort((one, other) => one - other);
    const limit = doseLimits[measure];
    return [
      {
        measure,
        said: values.length,
        unreadable: given.length - values.length,
        aboveLimit: limit === undefined ? undefined : values.filter(value => value > limit).length,
        percentiles: percentilesOf(values),
        bins: binsOf(values, DOSE_BIN_WIDTH[measure]),
      },
    ];
  });
}

/** By nearest rank: each is a value that occurred. */
function percentilesOf(rising: readonly number[]): DoseCounts['percentiles'] {
  const most = rising.at(-1);
  if (most === undefined) return undefined;
  // In whole numbers: 0.95 of 20 is a little more than 19 in binary fractions.
  const at = (percent: number) => rising[Math.ceil((percent * rising.length) / 100) - 1] ?? most;
  return { p25: at(25), p50: at(50), p75: at(75), p95: at(95), most };
}

function binsOf(rising: readonly number[], width: number): DoseCounts['bins'] {
  const bins = Map.groupBy(rising, value => Math.floor(value / width) * width);
  return [...bins].map(([from, values]) => ({ from, sessions: values.length }));
}
