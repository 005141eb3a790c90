import { useEffect, useSyncExternalStore } from 'react';
import { useAsOf } from '../open/as-of.ts';
import type { ChartExtras } from '../open/chart-extras.ts';
import { afterPaint, createNextTask, createPause } from '../open/pausing.ts';
import { aboutToMove } from '../open/steady-screen.ts';
import { createStore } from '../open/store.ts';
import { useWords } from '../open/words.ts';
import { useChart, useJudgement, useWorkspace } from '../open/workspace.ts';

const extras = createStore<ChartExtras | undefined>(undefined);

/** Undefined until the chart has been read and gone through. */
export const useExtras = (): ChartExtras | undefined => useSyncExternalStore(extras.subscribe, extras.get);

/** Works it out once the chart has been read, in turns with the page, and again as the minutes and the chart change. */
export function ExtrasKeeper(): null {
  const chart = useChart();
  const asOf = useAsOf();
  const { site, caseOfWindow } = useWorkspace();
  const judgement = useJudgement();
  useEffect(() => {
    if (judgement.status !== 'there') return;
    if (Object.values(chart.reads).some(({ status }) => status === 'reading')) return;
    let dropped = false;
    const work = async () => {
      const nextTask = createNextTask();
      // What the questions say of the chart is seen first: this is drawn beside them, a moment later.
      await afterPaint(nextTask);
      const pause = createPause(() => performance.now(), nextTask);
      const steps = judgement.judge.extrasInSteps(caseOfWindow.get(), chart, { asOf, site });
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
  }, [chart, asOf, site, caseOfWindow, judgement]);
  return null;
}

/** What stands in its place until then. */
export function usePending(): string {
  const words = useWords();
  return useJudgement().status === 'missing' ? words.provenance.notJudged.short : words.chart.state.reading;
}
