import type { Judging } from '../../chart/judging.ts';
import type { ChartSnapshot } from '../../chart/snapshot.ts';
import { DEFAULT_BLEEDING } from '../../site/default-site.ts';
import { type BleedingInChart, bleedingInChart } from './bleeding-in-chart.ts';
import { bleedingState } from './bleeding-state.ts';
import type { BleedingState, EnteredOfBleeding } from './states.ts';

/** Undefined where the site has switched the review off, or nothing was done. */
export function bleedingOf(current: EnteredOfBleeding & Begun, snapshot: ChartSnapshot, judging: Judging): BleedingState | undefined {
  const { bleeding: lines = DEFAULT_BLEEDING } = judging;
  if (!lines.shown || current.procedure.status === 'not-done') return undefined;
  const began = beginningOf(current);
  const moment = began === undefined ? judging.asOf : new Date(Math.min(began, judging.asOf.getTime()));
  const at = { ...judging, asOf: moment, bleeding: lines };
  return bleedingState(current, keptInChart(snapshot, at, began !== undefined), moment, lines);
}

interface Begun {
  readonly procedure: { readonly status: 'completed' | 'stopped' | 'not-done' | undefined; readonly performedStart: string | undefined };
}

/** Once it began, its beginning is the moment that counts: what is true since is another matter. */
function beginningOf({ procedure }: Begun): number | undefined {
  const began = procedure.status && procedure.performedStart ? Date.parse(procedure.performedStart) : Number.NaN;
  return Number.isNaN(began) ? undefined : began;
}

interface Kept {
  readonly judging: Judging;
  readonly past: boolean;
  readonly inChart: BleedingInChart;
}

/** Of the latest two moments per snapshot: each act on the case asks again, also while the next minute is being prepared. */
const kept = new WeakMap<ChartSnapshot, readonly Kept[]>();

function keptInChart(snapshot: ChartSnapshot, judging: Judging, past: boolean): BleedingInChart {
  const before = kept.get(snapshot) ?? [];
  const known = before.find(
    one =>
      one.past === past &&
      one.judging.asOf.getTime() === judging.asOf.getTime() &&
      one.judging.windows === judging.windows &&
      one.judging.bleeding === judging.bleeding,
  );
  if (known) return known.inChart;
  const inChart = bleedingInChart(snapshot, judging, past);
  kept.set(snapshot, [{ judging, past, inChart }, ...before.slice(0, 1)]);
  return inChart;
}
