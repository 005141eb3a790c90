import type { Case } from '../../assessment/case/case.ts';
import { consentFacts } from '../../assessment/consent/facts.ts';
import { dayFacts } from '../../assessment/day/facts.ts';
import { asAsked } from '../../assessment/facts/as-asked.ts';
import { blanksOf } from '../../assessment/facts/blank-of.ts';
import { procedureFacts } from '../../assessment/procedure/facts.ts';

/**
 * The case as it is recorded: only what stands on the screen. What was entered before an answer took its field away (an injectate, and
 * then "not done"; words for another injectate, and then PMMA) is kept in the case and not said of the patient; so is what was taken back as entered in error.
 */
export function asRecorded(current: Case): Case {
  const { consent, complications, plan, takenBack } = current;
  const procedure = takenBack.includes('procedure') ? blanksOf({ ...procedureFacts, ...dayFacts }) : current.procedure;
  const standing = { status: procedure.status, sedationPlanned: plan.sedation };
  return {
    ...current,
    consent: takenBack.includes('consent') ? blanksOf(consentFacts) : consent,
    procedure: { ...procedure, ...asAsked({ ...procedureFacts, ...dayFacts }, procedure, standing) },
    complications: complications.filter(({ id }) => !takenBack.includes(`adverse-event/${id}`)),
  };
}
