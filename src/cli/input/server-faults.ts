import { READ_IDS } from '../../chart/read/reads.ts';
import type { ChartSnapshot } from '../../chart/snapshot.ts';
import type { CommandWords } from '../../words/command-words.ts';
import type { InputFault } from './prefill-faults.ts';

/** What of a patient on a server did not come. `isAll`: nothing did, so there is nothing to judge. */
export function serverFaults(
  snapshot: ChartSnapshot,
  source: string,
  words: CommandWords,
): { readonly faults: readonly InputFault[]; readonly isAll: boolean } {
  const where = `${source}/Patient/${snapshot.patientId}`;
  const { Patient } = snapshot.reads;
  if (Patient.status === 'failed' && Patient.failure.kind === 'not-found') {
    return { faults: [{ where, reason: { kind: 'no-such-patient' } }], isAll: true };
  }
  const failed = READ_IDS.flatMap(read => {
    const state = snapshot.reads[read];
    if (state.status !== 'failed' && state.status !== 'incomplete') return [];
    const search = { read, status: state.status, count: 'count' in state ? state.count : 0, failure: state.failure };
    return [{ where, reason: { kind: 'not-read', says: words.chart.searchedRead(search) } } as const];
  });
  const empty = snapshot.nothingFound ? [{ where, reason: { kind: 'not-read', says: words.prefill.emptyChart } } as const] : [];
  return { faults: [...failed, ...empty], isAll: false };
}
