import { useSyncExternalStore } from 'react';
import { aboutToMove } from './steady-screen.ts';
import { createStore } from './store.ts';

type ChartViews = typeof import('../evidence/chart-views.ts')['chartViews'];

const views = createStore<ChartViews | 'coming' | 'missing'>('coming');

/** Brings what shows the sources; asked for again, it is looked for again where it did not come. */
export async function bringChartViews(): Promise<void> {
  if (typeof views.get() === 'object') return;
  try {
    const chunk = await import('../evidence/chart-views.ts');
    aboutToMove();
    views.set(chunk.chartViews);
  } catch {
    // The network, or a newer deployment without this file: said where somebody looks for it.
    views.set('missing');
  }
}

export const useChartViews = (): ChartViews | 'coming' | 'missing' => useSyncExternalStore(views.subscribe, views.get);
