import { assessFacts, levelFacts } from '../../assessment/assess/facts.ts';
import type { Case } from '../../assessment/case/case.ts';
import { withoutErrors } from '../../assessment/case/entered-in-error.ts';
import { complicationFacts } from '../../assessment/complications/facts.ts';
import { consentFacts } from '../../assessment/consent/facts.ts';
import { dayFacts } from '../../assessment/day/facts.ts';
import { asAsked, eachAsAsked } from '../../assessment/facts/as-asked.ts';
import { followUpFacts } from '../../assessment/follow-up/facts.ts';
import { levelPlanFacts, planFacts } from '../../assessment/plan/facts.ts';
import { procedureFacts } from '../../assessment/procedure/facts.ts';
import { recoverFacts } from '../../assessment/recover/facts.ts';

/**
 * The case as it is recorded: only what stands on the screen. What was entered before an answer took its field away (an injectate, and
 * then "not done"; words for another injectate, and then PMMA) is kept in the case and not said of the patient; so is what was struck out, and what was
 * taken back as entered in error.
 */
export function asRecorded(current: Case): Case {
  const said = withoutErrors(current);
  const { levels, assessment, plan, consent, procedure, recovery, followUp, complications } = said;
  const standing = { status: procedure.status, sedationPlanned: plan.sedation };
  return {
    ...said,
    levels: eachAsAsked({ ...levelFacts, ...levelPlanFacts }, levels, standing),
    assessment: asAsked(assessFacts, assessment, standing),
    plan: asAsked(planFacts, plan, standing),
    consent: asAsked(consentFacts, consent, standing),
    procedure: { ...procedure, ...asAsked({ ...procedureFacts, ...dayFacts }, procedure, standing) },
    recovery: asAsked(recoverFacts, recovery, standing),
    followUp: asAsked(followUpFacts, followUp, standing),
    complications: eachAsAsked(complicationFacts, complications, standing),
  };
}
