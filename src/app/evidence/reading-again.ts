import { useSyncExternalStore } from 'react';
import { type ChartChange, chartChanges, levelsSuggested } from '../../assessment/beside-chart/chart-changes.ts';
import { READ_IDS } from '../../chart/read/reads.ts';
import type { ChartSnapshot, ReadId, ReadState } from '../../chart/snapshot.ts';
import type { VertebralLevelCode } from '../../parameter/codes.generated.ts';
import { noteChanged } from '../open/changed-evidence.ts';
import { noteSession } from '../open/session-over.ts';
import { createStore } from '../open/store.ts';
import type { Workspace } from '../open/workspace.ts';

/** What came of reading the chart again. */
export type ReadingAgain =
  | { readonly status: 'none' }
  | { readonly status: 'reading'; readonly reads: ChartSnapshot['reads'] | undefined }
  | { readonly status: 'stopped' }
  /** What was read before did not come this time: the earlier chart stays. */
  | { readonly status: 'kept'; readonly missing: readonly ReadId[] }
  | {
      readonly status: 'read';
      readonly changes: readonly ChartChange[];
      readonly levelsThen: readonly VertebralLevelCode[];
      readonly levelsNow: readonly VertebralLevelCode[];
    };

const latest = createStore<ReadingAgain>({ status: 'none' });
let stopping = new AbortController();

export const useReadingAgain = (): ReadingAgain => useSyncExternalStore(latest.subscribe, latest.get);

export function stopReadingAgain(): void {
  stopping.abort();
}

/** The report of what changed has been seen. */
export function closeReadingAgain(): void {
  latest.set({ status: 'none' });
}

/**
 * Reads the whole chart again beside the one that stands, and puts it in its place only once it is complete. No answer is changed;
 * those that the new chart contradicts are open again by the rules that hold for every late read. Says how it ended.
 */
export async function readAgain({ readChart, showChart, caseOfWindow, chart, now }: Workspace): Promise<ReadingAgain> {
  stopping = new AbortController();
  const { signal } = stopping;
  latest.set({ status: 'reading', reads: undefined });
  const snapshot = await readChart(({ reads }) => latest.set({ status: 'reading', reads }), signal);
  const outcome = signal.aborted ? ({ status: 'stopped' } as const) : await putInPlace(snapshot);
  latest.set(outcome);
  return outcome;

  async function putInPlace(read: ChartSnapshot): Promise<ReadingAgain> {
    noteSession(read.reads);
    const missing = READ_IDS.filter(id => worth(read.reads[id]) < worth(chart.get().reads[id]));
    if (missing.length > 0) return { status: 'kept', missing };
    const before = caseOfWindow.get().chart;
    await showChart(read);
    const after = caseOfWindow.get().chart;
    const changes = chartChanges(before, after);
    noteChanged(
      changes.map(({ key }) => key),
      now().toISOString(),
    );
    return { status: 'read', changes, levelsThen: levelsSuggested(before), levelsNow: levelsSuggested(after) };
  }
}

const worth = ({ status }: ReadState): number => ['failed', 'reading', 'incomplete', 'read'].indexOf(status);
