import { chartFacts } from '../facts/chart-facts.ts';
import type { Fact } from '../facts/facts.ts';
import { READ_IDS } from '../read/reads.ts';
import type { ChartSnapshot } from '../snapshot.ts';

/** One resource that the EHR had open beside the patient, and what became of it. */
export interface OpenAtLaunch {
  /** `Type/id`. */
  readonly reference: string;
  /** `not-used`: of a kind that answers no question, or one that does not stand (cancelled, entered in error). */
  readonly status: 'reading' | 'read' | 'not-read' | 'other-patient' | 'not-used';
  /** What the chart calls it, and its date, once it is read. */
  readonly title: string | undefined;
  readonly date: string | undefined;
}

/** What the launch named beside the patient, in the order of the EHR. */
export function openAtLaunch(snapshot: ChartSnapshot): readonly OpenAtLaunch[] {
  const named = [...snapshot.inContext].filter(reference => reference !== `Patient/${snapshot.patientId}`);
  if (named.length === 0) return [];
  // Only these are picked out: a chart may hold tens of thousands.
  const facts = Object.values<readonly Fact[]>({ ...chartFacts(snapshot) });
  return named.map(reference => {
    const fact = facts.flatMap(kind => kind.filter(one => one.reference === reference))[0];
    return { reference, status: statusOf(reference, fact !== undefined, snapshot), title: fact?.title, date: fact?.date };
  });
}

function statusOf(reference: string, hasFact: boolean, { reads, resources, contextGaps }: ChartSnapshot): OpenAtLaunch['status'] {
  if (hasFact) return 'read';
  const gap = contextGaps.find(one => one.reference === reference);
  if (gap) return gap.why;
  const read = READ_IDS.find(id => reference.startsWith(`${id}/`));
  return read === undefined || resources.has(reference) || reads[read].status !== 'reading' ? 'not-used' : 'reading';
}
