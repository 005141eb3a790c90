import type { CaseAction } from '../../assessment/action.ts';
import type { Case } from '../../assessment/case.ts';
import { reduceCase } from '../../assessment/reduce-case.ts';
import { suggest, suggestInSteps } from '../../assessment/suggest.ts';
import type { ChartSnapshot } from '../../chart/snapshot.ts';
import type { SiteConfig } from '../../site/site-config.ts';
import { createStore, type Store } from './store.ts';

export interface CaseStore extends Store<Case> {
  dispatch(action: CaseAction): void;
  /** Judges the chart and the answers by the time it is now. */
  judgeAgain(): void;
  /** Works out in short steps what a chart will say of this case, so that it need not be when the chart is shown. */
  prepare(snapshot: ChartSnapshot): Iterable<undefined>;
}

/** The one case of this window: what the reducer makes of each act, with what the chart says put beside it. */
export function createCaseStore(initial: Case, chart: Store<ChartSnapshot>, site: SiteConfig, now: () => Date): CaseStore {
  const withChart = (current: Case) => suggest(current, chart.get(), { asOf: now(), site });
  const store = createStore(withChart(initial));
  chart.subscribe(() => store.set(withChart(store.get())));
  return {
    get: store.get,
    subscribe: store.subscribe,
    dispatch(action) {
      store.set(withChart(reduceCase(store.get(), action)));
    },
    judgeAgain() {
      store.set(withChart(store.get()));
    },
    prepare: snapshot => suggestInSteps(store.get(), snapshot, { asOf: now(), site }),
  };
}
