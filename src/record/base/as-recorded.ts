import type { Case } from '../../assessment/case/case.ts';
import { dayFacts } from '../../assessment/day/facts.ts';
import { asAsked } from '../../assessment/facts/as-asked.ts';
import { procedureFacts } from '../../assessment/procedure/facts.ts';

/**
 * The case as it is recorded: only what stands on the screen. What was entered before an answer took its field away (an injectate, and
 * then "not done"; words for another injectate, and then PMMA) is kept in the case and not said of the patient.
 */
export function asRecorded(current: Case): Case {
  const { procedure, plan } = current;
  const standing = { status: procedure.status, sedationPlanned: plan.sedation };
  return { ...current, procedure: { ...procedure, ...asAsked({ ...procedureFacts, ...dayFacts }, procedure, standing) } };
}
