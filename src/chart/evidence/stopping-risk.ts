import { HOURS_PER_DAY } from '../../plain/hours-and-days.ts';
import type { CodeGroup } from '../codes/groups/code-group.ts';
import type { GroupMatch } from '../codes/groups/match-group.ts';
import { arterialStent, mechanicalValve, thrombosis } from '../codes/groups/thrombosis-risk.ts';
import { withinWindow } from '../elements/fhir-date.ts';
import type { Evidence } from '../evidence.ts';
import { memberOf } from '../facts/chart-facts.ts';
import type { Fact } from '../facts/facts.ts';
import { wasMemberOf } from '../facts/membership.ts';
import { evidenceOf, inOrder } from './evidence-of.ts';
import type { QuestionContext } from './question-context.ts';
import type { RuleId } from './rules.ts';

/** For so long after a clot to stop has a risk of its own that is asked about. Ours; the parameter has no number. */
const RECENT_THROMBOSIS_HOURS = 90 * HOURS_PER_DAY;

/** What makes stopping a blood thinner a risk of its own: a stent in an artery, a mechanical valve, a clot of late. */
export function stoppingRisk({ facts, asOf }: Pick<QuestionContext, 'facts' | 'asOf'>): readonly Evidence[] {
  const conditions = facts.conditions.filter(({ verification }) => verification === 'asserted');
  const both: readonly Fact[] = [...conditions, ...facts.procedures];
  const implants = both.flatMap(fact => [
    ...implantIn(fact, arterialStent, 'stent-on-file'),
    ...implantIn(fact, mechanicalValve, 'mechanical-valve-on-file'),
  ]);
  const clots = conditions.flatMap(fact => {
    const match = memberOf(fact, thrombosis);
    const when = withinWindow(fact.moment, asOf, RECENT_THROMBOSIS_HOURS);
    // One that is over and has no date may be of any year.
    const isRecent = when === 'inside' || when === 'unsure' || (when === 'undated' && fact.clinical === 'current');
    if (!match || !isRecent) return [];
    return [evidenceOf(fact, { rule: 'thrombosis-recent', says: 'supports', match, windowHours: RECENT_THROMBOSIS_HOURS })];
  });
  return inOrder([...implants, ...clots]);
}

/** What was put in is there still, though its entry speaks of history or was closed. */
function implantIn(fact: Fact, group: CodeGroup, rule: RuleId): readonly Evidence[] {
  const inWords: GroupMatch = { coding: fact.concept.codings[0], match: 'text' };
  const match = memberOf(fact, group) ?? (wasMemberOf(fact, group) ? inWords : undefined);
  return match ? [evidenceOf(fact, { rule, says: 'supports', match })] : [];
}
