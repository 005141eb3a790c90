import { notJudged } from '../../assessment/beside-chart/not-judged.ts';
import type { CaseAction, Removal } from '../../assessment/case/action.ts';
import type { Case } from '../../assessment/case/case.ts';
import { enteredNow, isEntry } from '../../assessment/case/enter.ts';
import { isOut, removalOf } from '../../assessment/case/removal.ts';
import { reduceCase } from '../../assessment/reduce-case.ts';
import type { ChartSnapshot } from '../../chart/snapshot.ts';
import type { SiteConfig } from '../../site/site-config.ts';
import type { ChartJudge, Judgement } from './chart-judge.ts';
import { createStore, type Store } from './store.ts';

export interface CaseOfWindow extends Store<Case> {
  dispatch(action: CaseAction): void;
  /** What the last act that took something out took out. */
  readonly lastRemoval: Store<Removal | undefined>;
  forgetRemoval(): void;
  /** How often another case took the place of the one that stood here. */
  readonly replaced: Store<number>;
  /** Works out in short steps what a chart will say of this case by a minute, so that it need not be when chart and minute are shown. */
  prepare(snapshot: ChartSnapshot, judge: ChartJudge, minute: Date): Iterable<undefined>;
}

export interface CaseOfWindowOptions {
  readonly chart: Store<ChartSnapshot>;
  readonly judgement: Store<Judgement>;
  readonly site: SiteConfig;
  /** By which chart and answers are judged: that of the ages on the screen, so that an act is judged by what the person saw. */
  readonly minute: Store<Date>;
  readonly now: () => Date;
}

/** The one case of this window: what the reducer makes of each act, with what the chart says put beside it. */
export function createCaseOfWindow(initial: Case, { chart, judgement, site, minute, now }: CaseOfWindowOptions): CaseOfWindow {
  const withChart = (current: Case) => {
    const given = judgement.get();
    return given.status === 'there'
      ? given.judge.suggest(current, chart.get(), { asOf: minute.get(), site })
      : notJudged(current, chart.get(), { asOf: minute.get(), site, coming: given.status === 'coming' });
  };
  const store = createStore(withChart(initial));
  const lastRemoval = createStore<Removal | undefined>(undefined);
  const replaced = createStore(0);
  const judgeAgain = () => store.set(withChart(store.get()));
  chart.subscribe(judgeAgain);
  judgement.subscribe(judgeAgain);
  minute.subscribe(judgeAgain);
  return {
    get: store.get,
    subscribe: store.subscribe,
    dispatch(action) {
      const before = store.get();
      const removal = removalOf(before, action);
      const after = reduceCase(before, action);
      store.set(withChart(isEntry(action) ? enteredNow(before, after, now().toISOString()) : after));
      if (action.type === 'replace') replaced.set(replaced.get() + 1);
      const last = removal ?? lastRemoval.get();
      lastRemoval.set(last && before.id === store.get().id && isOut(store.get(), last) ? last : undefined);
    },
    lastRemoval,
    replaced,
    forgetRemoval: () => lastRemoval.set(undefined),
    prepare: (snapshot, judge, by) => judge.suggestInSteps(store.get(), snapshot, { asOf: by, site }),
  };
}
