import { memberOf } from './chart-facts.ts';
import { conditionsIn } from './condition-evidence.ts';
import type { Evidence } from './evidence.ts';
import { evidenceOf } from './evidence-of.ts';
import type { AllergyFact } from './facts.ts';
import { newestFirst } from './fhir-date.ts';
import { allergyHeading, noKnownAllergy, noKnownDrugAllergy, opioidAllergy, RELEVANT_ALLERGIES } from './groups/allergies.ts';
import type { CodeGroup } from './groups/code-group.ts';
import { type GroupMatch, matchGroup } from './groups/match-group.ts';
import { isKnown } from './malformed.ts';
import type { QuestionContext } from './question-context.ts';

function allergiesOf({ facts }: QuestionContext): readonly AllergyFact[] {
  return facts.allergies
    .filter(allergy => allergy.standing !== 'entered-in-error')
    .toSorted((one, other) => newestFirst(one.moment, other.moment));
}

function substanceIn(allergy: AllergyFact, groups: readonly CodeGroup[]): GroupMatch | undefined {
  const matches = groups.flatMap(group => allergy.substances.flatMap(substance => matchGroup(substance, group) ?? []));
  return matches.find(match => match.match === 'code') ?? matches[0];
}

/** CARE-PRE-4. Only "no known allergy" denies them all; an empty list denies none. */
export function allergyEvidence(context: QuestionContext): readonly Evidence[] {
  const listed = allergiesOf(context).flatMap((allergy): Evidence[] => {
    const nothingKnown = memberOf(allergy, noKnownAllergy);
    const noDrugKnown = memberOf(allergy, noKnownDrugAllergy);
    const unnamed: GroupMatch = { coding: allergy.concept.codings[0], match: 'code' };
    if (allergy.standing !== 'current') {
      const match = substanceIn(allergy, RELEVANT_ALLERGIES);
      return match ? [evidenceOf(allergy, { rule: 'allergy-past', says: 'history', match })] : [];
    }
    if (nothingKnown) return [evidenceOf(allergy, { rule: 'no-known-allergy', says: 'absent', match: nothingKnown })];
    if (noDrugKnown) return [evidenceOf(allergy, { rule: 'no-known-drug-allergy', says: 'supports', match: noDrugKnown })];
    if (memberOf(allergy, allergyHeading)) return [];
    if (!allergy.substances.some(isKnown))
      return [evidenceOf(allergy, { rule: 'allergy-without-name', says: 'unparseable', match: unnamed })];
    const match = substanceIn(allergy, RELEVANT_ALLERGIES);
    if (match) return [evidenceOf(allergy, { rule: 'allergy-relevant', says: 'present', match })];
    return [evidenceOf(allergy, { rule: 'allergy-other', says: 'supports', match: unnamed })];
  });
  const asStatus = conditionsIn({ ...context, level: undefined }, RELEVANT_ALLERGIES)
    .filter(({ fact, match }) => match.match === 'code' && fact.verification === 'asserted' && fact.clinical === 'current')
    .map(({ fact, match }) => evidenceOf(fact, { rule: 'allergy-relevant', says: 'present', match }));
  return [...listed, ...asStatus];
}

/** IND-1a: an opioid that is not tolerated is the parameter's own example of pain that medicine cannot reach. */
export function opioidIntoleranceEvidence(context: QuestionContext): readonly Evidence[] {
  return allergiesOf(context).flatMap(allergy => {
    const match = allergy.standing === 'refuted' ? undefined : substanceIn(allergy, [opioidAllergy]);
    if (!match) return [];
    return [evidenceOf(allergy, { rule: 'opioid-not-tolerated', says: allergy.standing === 'current' ? 'present' : 'history', match })];
  });
}
