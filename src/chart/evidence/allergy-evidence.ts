import {
  allergyHeading,
  noKnownAllergy,
  noKnownDrugAllergy,
  opioidAllergy,
  otherAllergyStatus,
  RELEVANT_ALLERGIES,
  saidToBeNone,
} from '../codes/groups/allergies.ts';
import type { CodeGroup } from '../codes/groups/code-group.ts';
import { type GroupMatch, inSets, matchGroup } from '../codes/groups/match-group.ts';
import { newestFirst } from '../elements/fhir-date.ts';
import { conceptsIn, listOf, titleOf, wordingsOf } from '../elements/shape.ts';
import type { Evidence } from '../evidence.ts';
import { memberOf } from '../facts/chart-facts.ts';
import type { AllergyFact, ConditionFact } from '../facts/facts.ts';
import { isKnown } from '../facts/malformed.ts';
import { phraseMatcher } from '../prose/text.ts';
import { conditionsIn, type Found } from './condition-evidence.ts';
import { evidenceOf } from './evidence-of.ts';
import type { QuestionContext } from './question-context.ts';

function allergiesOf({ facts }: QuestionContext): readonly AllergyFact[] {
  return facts.allergies
    .filter(allergy => allergy.standing !== 'entered-in-error')
    .toSorted((one, other) => newestFirst(one.moment, other.moment));
}

function substanceIn(allergy: AllergyFact, groups: readonly CodeGroup[]): GroupMatch | undefined {
  const own = groups.flatMap(group => allergy.siteGroups?.get(group.id) ?? [])[0];
  if (own) return { coding: own, match: 'code' };
  const matches = groups.flatMap(group => allergy.substances.flatMap(substance => matchGroup(substance, group) ?? []));
  return matches.find(match => match.match === 'code') ?? matches[0];
}

/** CARE-PRE-4. Only "no known allergy" denies them all; an empty list denies none. */
export function allergyEvidence(context: QuestionContext): readonly Evidence[] {
  const isDenied = allergiesOf(context).some(allergy => allergy.standing === 'current' && memberOf(allergy, noKnownAllergy) !== undefined);
  const listed = allergiesOf(context).flatMap((allergy): Evidence[] => {
    const nothingKnown = memberOf(allergy, noKnownAllergy);
    const noDrugKnown = memberOf(allergy, noKnownDrugAllergy);
    const unnamed: GroupMatch = { coding: allergy.concept.codings[0], match: 'code' };
    if (allergy.standing !== 'current') {
      const match = substanceIn(allergy, RELEVANT_ALLERGIES);
      // One that is past was one: beside "none known" it has to be asked about.
      const isOdd = isDenied && allergy.standing === 'past' && !nothingKnown && !noDrugKnown && !saysNone(allergy);
      if (isOdd) return [evidenceOf(allergy, { rule: 'allergy-past', says: 'supports', match: match ?? unnamed })];
      return match ? [evidenceOf(allergy, { rule: 'allergy-past', says: 'history', match })] : [];
    }
    if (nothingKnown) return [evidenceOf(allergy, { rule: 'no-known-allergy', says: 'absent', match: nothingKnown })];
    if (noDrugKnown) return [evidenceOf(allergy, { rule: 'no-known-drug-allergy', says: 'supports', match: noDrugKnown })];
    const match = substanceIn(allergy, RELEVANT_ALLERGIES);
    if (match) return [evidenceOf(allergy, { rule: 'allergy-relevant', says: 'present', match, value: reactionsOf(allergy) })];
    if (saysNone(allergy))
      return [evidenceOf(allergy, { rule: 'no-known-allergy', says: 'supports', match: { ...unnamed, match: 'text' } })];
    // A heading alone names nothing; with words or a reaction of its own it does.
    if (memberOf(allergy, allergyHeading) && allergy.concept.text === undefined) {
      return isDenied ? [evidenceOf(allergy, { rule: 'allergy-without-name', says: 'supports', match: unnamed })] : [];
    }
    if (!allergy.substances.some(isKnown))
      return [evidenceOf(allergy, { rule: 'allergy-without-name', says: 'unparseable', match: unnamed })];
    return [evidenceOf(allergy, { rule: 'allergy-other', says: 'supports', match: unnamed, value: reactionsOf(allergy) })];
  });
  const relevant = conditionsIn(allergyStatuses(context), RELEVANT_ALLERGIES);
  const others = conditionsIn({ ...context, level: undefined }, [otherAllergyStatus]);
  const told = conditionsSayingAllergy(context);
  const rest = [...others, ...told].filter(({ fact }, at, all) => {
    const isFirst = all.findIndex(found => found.fact === fact) === at;
    return isFirst && !relevant.some(found => found.fact === fact);
  });
  return [...listed, ...relevant.map(found => asStatus(found, true)), ...rest.map(found => asStatus(found, false))];
}

function asStatus({ fact, match }: Found, isRelevant: boolean): Evidence {
  if (fact.verification !== 'asserted' || fact.clinical !== 'current') {
    return evidenceOf(fact, { rule: 'allergy-past', says: 'history', match });
  }
  return isRelevant
    ? evidenceOf(fact, { rule: 'allergy-relevant', says: 'present', match })
    : evidenceOf(fact, { rule: 'allergy-other', says: 'supports', match });
}

const ALLERGIC = phraseMatcher(['allerg*', 'hypersensitiv*', 'anaphyla*', 'intolerance']);

/** What the nose and the skin suffer from is named after allergies, and is none to what is used here. */
const NAMED_AFTER_ALLERGIES =
  /\b(?:rhinitis|rhinoconjunctivitis|conjunctivitis|sinusitis|asthma|dermatitis|eczema|seasonal|hay fever|rhinite|asthme)\b/i;

/** Conditions that say in words that something is not tolerated: "Allergy to peanuts". */
function conditionsSayingAllergy({ facts }: QuestionContext): readonly Found[] {
  return facts.conditions
    .filter(({ verification, concept }) => {
      const words = wordingsOf(concept);
      const isSaid = words.some(word => ALLERGIC(word) !== undefined) && !words.some(word => NAMED_AFTER_ALLERGIES.test(word));
      return verification === 'asserted' && isSaid;
    })
    .map(fact => ({ fact, match: { coding: fact.concept.codings[0], match: 'text' }, near: 'unplaced' }));
}

/** Among conditions a substance is meant as an allergen by its status code, or where the words say so. */
function allergyStatuses(context: QuestionContext): QuestionContext {
  const conditions = context.facts.conditions.filter(mayBeAllergy);
  return { ...context, facts: { ...context.facts, conditions }, level: undefined };
}

function mayBeAllergy({ concept }: ConditionFact): boolean {
  const isCoded = concept.codings.some(coding => RELEVANT_ALLERGIES.some(group => inSets(coding, group.include)));
  return isCoded || wordingsOf(concept).some(words => ALLERGIC(words) !== undefined);
}

/** Whether a condition says that something is not tolerated that matters here. */
export function isAllergyStatus(fact: ConditionFact): boolean {
  return mayBeAllergy(fact) && RELEVANT_ALLERGIES.some(group => memberOf(fact, group));
}

const NO_KNOWN = /^\s*(?:no|none)\b[^.;,]{0,20}\b(?:allerg\w+|known)\b/i;

/** "No known allergies", "NKDA": in words only. */
function saysNone(allergy: AllergyFact): boolean {
  return memberOf(allergy, saidToBeNone) !== undefined || wordingsOf(allergy.concept).some(words => NO_KNOWN.test(words));
}

/** What the patient had of it, in the chart's words. */
function reactionsOf({ resource }: AllergyFact): string | undefined {
  const manifestations = listOf(resource, 'reaction').flatMap(reaction => conceptsIn(reaction, 'manifestation'));
  return [...new Set(manifestations.flatMap(concept => titleOf(concept) ?? []))].join(', ') || undefined;
}

/** IND-1a: an opioid that is not tolerated is the parameter's own example of pain that medicine cannot reach. */
export function opioidIntoleranceEvidence(context: QuestionContext): readonly Evidence[] {
  const asStatus = conditionsIn(allergyStatuses(context), [opioidAllergy])
    .filter(({ fact }) => fact.verification === 'asserted' && fact.clinical === 'current')
    .map(({ fact, match }) => evidenceOf(fact, { rule: 'opioid-not-tolerated', says: 'supports', match }));
  const listed = allergiesOf(context).flatMap(allergy => {
    const match = allergy.standing === 'refuted' ? undefined : substanceIn(allergy, [opioidAllergy]);
    if (!match) return [];
    return [evidenceOf(allergy, { rule: 'opioid-not-tolerated', says: allergy.standing === 'current' ? 'present' : 'history', match })];
  });
  return [...listed, ...asStatus];
}
