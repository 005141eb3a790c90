import type { SearchedRead } from '../evidence.ts';
import type { ChartSnapshot, ReadId } from '../snapshot.ts';

/** How one read of the chart has come out, as it is told beside what hangs on it. */
export function searchedRead(read: ReadId, { reads }: ChartSnapshot): SearchedRead {
  const state = reads[read];
  return {
    read,
    status: state.status,
    count: 'count' in state ? state.count : 0,
    failure: 'failure' in state ? state.failure : undefined,
    ...('how' in state && state.how ? { how: state.how } : {}),
  };
}
