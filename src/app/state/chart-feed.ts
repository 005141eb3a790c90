import type { ChartSnapshot } from '../../chart/snapshot.ts';

export interface ChartFeedOptions {
  /** What has to be worked out before a snapshot is shown; lets the page do something else meanwhile, and before it is shown. */
  readonly prepare: (snapshot: ChartSnapshot) => Promise<void>;
  readonly show: (snapshot: ChartSnapshot) => void;
  /** Settles after so many milliseconds. */
  readonly rest: (ms: number) => Promise<void>;
}

/** The pause between two showings grows to this: most charts are read in a moment, and of a long one nobody can follow each page. */
const LONGEST_REST_MS = 200;
const REST_GROWS_BY_MS = 20;

/** Takes a change of the chart, and shows what came of it soon. */
export type ChartFeed = (change: (before: ChartSnapshot) => ChartSnapshot) => void;

/** Brings a growing chart onto the screen: always the latest state, never one that is not prepared, and less often the longer it goes on. */
export function createChartFeed(initial: ChartSnapshot, { prepare, show, rest }: ChartFeedOptions): ChartFeed {
  let latest = initial;
  let shown = initial;
  let underWay = false;
  let restMs = 0;
  const bring = async () => {
    underWay = true;
    while (shown !== latest) {
      const next = latest;
      await prepare(next);
      shown = next;
      show(next);
      restMs = Math.min(LONGEST_REST_MS, restMs + REST_GROWS_BY_MS);
      await rest(restMs);
    }
    underWay = false;
  };
  return change => {
    latest = change(latest);
    if (!underWay) void bring();
  };
}
