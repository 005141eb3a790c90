import { useEffect, useSyncExternalStore } from 'react';
import { type BleedingReview, bleedingReview } from '../../assessment/bleeding-review.ts';
import { chartFacts } from '../../chart/chart-facts.ts';
import { CHART_FIELDS, type FieldEvidence } from '../../chart/chart-field.ts';
import { findReferrals, type Referral } from '../../chart/find-referrals.ts';
import { findUnclassified, type Unclassified, unclassifiedFacts } from '../../chart/find-unclassified.ts';
import { gatherField } from '../../chart/gather-field.ts';
import type { Judging } from '../../chart/question-context.ts';
import type { ChartSnapshot } from '../../chart/snapshot.ts';
import { useAsOf } from '../state/minute.ts';
import { createNextTask, createPause } from '../state/pausing.ts';
import { aboutToMove } from '../state/steady-screen.ts';
import { createStore } from '../state/store.ts';
import { useChart, useWorkspace } from '../state/workspace.ts';

/** What the chart says beside the questions. */
export interface ChartExtras {
  readonly referrals: readonly Referral[];
  readonly unclassified: readonly Unclassified[];
  readonly fields: readonly FieldEvidence[];
  /** Undefined: the site has switched it off. What was said of last doses stands in the case. */
  readonly review: BleedingReview | undefined;
}

const extras = createStore<ChartExtras | undefined>(undefined);

/** Undefined until the chart has been read and gone through. */
export const useExtras = (): ChartExtras | undefined => useSyncExternalStore(extras.subscribe, extras.get);

/** Works it out once the chart has been read, in turns with the page, and again as the minutes and the chart change. */
export function ExtrasKeeper(): null {
  const chart = useChart();
  const asOf = useAsOf();
  const { site, caseStore } = useWorkspace();
  useEffect(() => {
    if (Object.values(chart.reads).some(({ status }) => status === 'reading')) return;
    let dropped = false;
    const work = async () => {
      const nextTask = createNextTask();
      const pause = createPause(() => performance.now(), nextTask);
      const steps = extrasInSteps(chart, { asOf, windows: site.windows, bleeding: site.bleeding }, () =>
        bleedingReview(caseStore.get(), chart, { asOf, site }),
      );
      for (let step = steps.next(); ; step = steps.next()) {
        if (dropped) return;
        if (step.done) {
          aboutToMove();
          extras.set(step.value);
          return;
        }
        await pause();
      }
    };
    void work();
    return () => {
      dropped = true;
    };
  }, [chart, asOf, site, caseStore]);
  return null;
}

/** Facts that are judged in one step. */
const AT_ONCE = 50;

function* extrasInSteps(
  chart: ChartSnapshot,
  judging: Judging,
  reviewNow: () => BleedingReview | undefined,
): Generator<undefined, ChartExtras> {
  const facts = chartFacts(chart);
  yield;
  const referrals = findReferrals(chart, judging);
  yield;
  const none = { ...facts, conditions: [], medications: [], allergies: [], procedures: [] };
  for (const kind of ['conditions', 'medications', 'allergies', 'procedures'] as const) {
    for (let from = 0; from < facts[kind].length; from += AT_ONCE) {
      unclassifiedFacts({ ...none, [kind]: facts[kind].slice(from, from + AT_ONCE) });
      yield;
    }
  }
  const fields: FieldEvidence[] = [];
  for (const field of CHART_FIELDS) {
    fields.push(gatherField(chart, field, judging));
    yield;
  }
  const review = reviewNow();
  yield;
  return { referrals, unclassified: findUnclassified(chart), fields, review };
}
