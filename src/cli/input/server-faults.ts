import { searchedRead } from '../../chart/evidence/searched-read.ts';
import { READ_IDS } from '../../chart/read/reads.ts';
import type { ChartSnapshot } from '../../chart/snapshot.ts';
import type { CommandWords } from '../../words/command/command-words.ts';
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
  const searched = READ_IDS.map(read => searchedRead(read, snapshot));
  const inPart = searched.filter(({ status }) => status === 'incomplete').map(search => words.chart.searchedRead(search));
  // Each reason once, however many reads failed for it.
  const says = [words.chart.failedReads(searched), ...inPart].filter(said => said !== '');
  const failed = says.map(said => ({ where, reason: { kind: 'not-read', says: said } }) as const);
  const empty = snapshot.nothingFound ? [{ where, reason: { kind: 'not-read', says: words.prefill.emptyChart } } as const] : [];
  return { faults: [...failed, ...empty], isAll: false };
}
