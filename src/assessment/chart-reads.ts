import type { ChartSnapshot } from '../chart/snapshot.ts';
import type { ChartView } from './case.ts';

/** How far each read of the chart has come, as the case keeps it. */
export function chartReads({ reads }: ChartSnapshot): ChartView['reads'] {
  const states: ChartView['reads'][number][] = [];
  let read: keyof typeof reads;
  for (read in reads) states.push({ read, status: reads[read].status });
  return states;
}
