import { HOURS_PER_WEEK } from '../../plain/hours-and-days.ts';
import { withinWindow } from '../elements/fhir-date.ts';
import { wordingsOf } from '../elements/shape.ts';
import type { ConditionFact } from '../facts/facts.ts';
import type { Judging } from '../judging.ts';
import type { TextAcuity } from '../prose/age.ts';
import { acuityIn } from '../prose/read-words.ts';

/**
 * The age of a fracture in the problem list. Acute only when it is current and its onset, or for want of one its recording, lies
 * within the site's weeks; "active" alone says nothing of age.
 */
export function fractureAcuity(fact: ConditionFact, { asOf, windows }: Judging): TextAcuity {
  const said = [...wordingsOf(fact.concept), ...fact.notes].map(acuityIn);
  if (fact.clinical === 'past' || said.includes('healed')) return 'healed';
  if (said.includes('old')) return 'old';
  if (said.includes('unchanged')) return 'unchanged';
  if (fact.onsetVague || fact.doubtful) return 'unknown';
  const when = withinWindow(fact.onset ?? fact.recorded, asOf, windows.fractureAcuteWeeks * HOURS_PER_WEEK);
  if (when === 'inside') return 'acute';
  return when === 'outside' ? 'old' : 'unknown';
}
