import type { ChartSnapshot } from '../../chart/snapshot.ts';

export interface ChartFeedOptions {
  /** What has to be worked out before a snapshot is shown; lets the page do something else meanwhile, and before it is shown. */
  readonly prepare: (snapshot: ChartSnapshot) => Promise<void>;
  readonly show: (snapshot: ChartSnapshot) => void;
  /** Settles when the next one may be shown: a person cannot follow each of two hundred pages. */
  readonly rest: () => Promise<void>;
}

/** Takes a change of the chart, and shows what came of it soon. */
export type ChartFeed = (change: (before: ChartSnapshot) => ChartSnapshot) => void;

/** Brings a growing chart onto the screen: always the latest state, never one that is not prepared, and no faster than `rest` allows. */
export function createChartFeed(initial: ChartSnapshot, { prepare, show, rest }: ChartFeedOptions): ChartFeed {
  let latest = initial;
  let shown = initial;
  let underWay = false;
  const bring = async () => {
    underWay = true;
    while (shown !== latest) {
      const next = latest;
      await prepare(next);
      shown = next;
      show(next);
      await rest();
    }
    underWay = false;
  };
  return change => {
    latest = change(latest);
    if (!underWay) void bring();
  };
}
