import { useSyncExternalStore } from 'react';
import type { ChartSnapshot } from '../../chart/snapshot.ts';
import { aboutToMove } from './steady-screen.ts';
import { createStore, type Store } from './store.ts';

type ChartViews = typeof import('../evidence/chart-views.ts')['chartViews'];

const views = createStore<ChartViews | 'coming' | 'missing'>('coming');

/** A chart of which nothing comes is not waited for any longer. */
const LONGEST_BEFORE_CHART_MS = 500;

/**
 * Brings what shows the sources; asked for again, it is looked for again where it did not come. With a chart that is still being read, it is
 * put on the screen together with the first that comes of it: to draw the screen for this alone would keep the chart waiting.
 */
export async function bringChartViews(chart?: Store<ChartSnapshot>): Promise<void> {
  if (typeof views.get() === 'object') return;
  const before = chart?.get();
  try {
    const { chartViews } = await import('../evidence/chart-views.ts');
    const show = () => {
      aboutToMove();
      views.set(chartViews);
    };
    if (chart === undefined || chart.get() !== before) show();
    else withNext(chart, show);
  } catch {
    // The network, or a newer deployment without this file: said where somebody looks for it.
    views.set('missing');
  }
}

/** Acts as soon as the store changes, and in time to be drawn with it; once, and not much later. */
function withNext(store: Store<unknown>, act: () => void): void {
  const actOnce = () => {
    clearTimeout(timer);
    letGo();
    act();
  };
  const letGo = store.subscribe(actOnce);
  const timer = setTimeout(actOnce, LONGEST_BEFORE_CHART_MS);
}

export const useChartViews = (): ChartViews | 'coming' | 'missing' => useSyncExternalStore(views.subscribe, views.get);
