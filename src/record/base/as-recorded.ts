import type { Case, ProcedureRecord } from '../../assessment/case/case.ts';
import { NO_DOSE } from '../../assessment/case/new-case.ts';

/**
 * The case as it is recorded: only what stands on the screen. What was entered before an answer took its field away (an injectate, and
 * then "not done"; words for another injectate, and then PMMA) is kept in the case and not said of the patient.
 */
export function asRecorded(current: Case): Case {
  const { procedure } = current;
  const named = procedure.injectate === 'other' ? procedure : { ...procedure, injectateText: '' };
  return { ...current, procedure: named.status === 'not-done' ? { ...named, ...NOTHING_DONE } : named };
}

const NOTHING_DONE = {
  performedEnd: undefined,
  performedUnknown: undefined,
  guidance: undefined,
  injectate: undefined,
  injectateText: '',
  devices: [],
  team: [],
  sedationLevel: undefined,
  sedationMedicines: [],
  dose: NO_DOSE,
  imagesArchived: undefined,
  immediateComplications: undefined,
  statusAtConclusion: undefined,
} as const satisfies Partial<ProcedureRecord>;
