import type { FhirResource } from '../../fhir/resource.ts';
import type { ReportWord } from '../../site/site-config.ts';
import { keyOf } from '../read/add-resources.ts';
import { emptySnapshot } from '../read/read-chart.ts';
import type { Classify } from '../read/read-options.ts';
import { classify } from './classify.ts';

/** Asked between two short steps: a promise is waited for, undefined goes on at once. */
export type Pause = () => Promise<void> | undefined;

/** Classifies what has come of one patient's chart, in short steps, with the Medications of its page: one that comes later is worked on when it is asked for. */
export function classifyAll(patientId: string, pause: Pause, reportWords?: readonly ReportWord[]): Classify {
  const empty = emptySnapshot(patientId, [], { reportWords });
  return async (found: readonly FhirResource[], included: readonly FhirResource[], signal?: AbortSignal) => {
    const known = new Map(included.map(resource => [keyOf(resource), resource]));
    for (const resource of found) {
      for (const _step of classify(resource, known, empty)) {
        const waiting = pause();
        if (waiting) await waiting;
      }
      if (signal?.aborted) return;
    }
  };
}
