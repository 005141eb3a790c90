import type { ChartSnapshot } from '../../chart/snapshot.ts';

export interface ChartFeedOptions {
  /** Waited for before anything is shown: what comes meanwhile is shown in one go. */
  readonly ready?: () => Promise<unknown>;
  /** What has to be worked out before a snapshot is shown; lets the page do something else meanwhile, and before it is shown. */
  readonly prepare: (snapshot: ChartSnapshot) => Promise<void>;
  readonly show: (snapshot: ChartSnapshot) => void;
  /** Settles after so many milliseconds. */
  readonly rest: (ms: number) => Promise<void>;
  /** Once aborted, nothing is shown any more. */
  readonly signal?: AbortSignal;
  /** Takes what was thrown: the next state of the chart is shown all the same. */
  readonly report: (thrown: unknown) => void;
}

/** Of a chart that takes long nobody can follow each page, and whatever is drawn of it meanwhile keeps the whole of it waiting. */
const REST_MS = 200;

/** Takes a change of the chart, and shows what came of it soon. */
export type ChartFeed = (change: (before: ChartSnapshot) => ChartSnapshot) => void;

/**
 * Brings a growing chart onto the screen: always the latest state, never one that is not prepared. A chart that has been read is not
 * kept waiting.
 */
export function createChartFeed(initial: ChartSnapshot, { ready, prepare, show, rest, signal, report }: ChartFeedOptions): ChartFeed {
  let latest = initial;
  let shown = initial;
  let underWay = false;
  let begun = false;
  let endRest = () => {};
  const bring = async () => {
    underWay = true;
    if (ready && !begun) await ready();
    begun = true;
    while (shown !== latest && !signal?.aborted) {
      const next = latest;
      // What could not be worked out beforehand is worked out as it is shown: a chart that stands still would seem to be still read.
      await prepare(next).catch(report);
      if (signal?.aborted) break;
      shown = next;
      try {
        show(next);
      } catch (thrown) {
        report(thrown);
      }
      const ended = new Promise<void>(resolve => {
        endRest = resolve;
      });
      await Promise.race([rest(REST_MS), ended]);
    }
    underWay = false;
  };
  return change => {
    latest = change(latest);
    if (isRead(latest)) endRest();
    if (!underWay) void bring();
  };
}

/** Whether nothing of it is still being read. */
export const isRead = ({ reads }: ChartSnapshot): boolean => Object.values(reads).every(({ status }) => status !== 'reading');
