import type { ChartSnapshot } from '../../chart/snapshot.ts';
import type { ChartView } from '../case/case.ts';

/** How far each read of the chart has come, as the case keeps it. */
export function chartReads({ reads }: ChartSnapshot): ChartView['reads'] {
  const states: ChartView['reads'][number][] = [];
  let read: keyof typeof reads;
  for (read in reads) states.push({ read, status: reads[read].status });
  return states;
}

/** The day of a moment, as a FHIR date: what is decided by age does not turn within it. */
export const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);
