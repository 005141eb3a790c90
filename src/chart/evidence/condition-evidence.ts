import { HOURS_PER_WEEK } from '../../plain/hours-and-days.ts';
import { keepingEach } from '../../plain/memo.ts';
import type { CodeGroup } from '../codes/groups/code-group.ts';
import {
  fractureSomewhere,
  healedFracture,
  neoplasticFracture,
  osteoporosis,
  osteoporoticFracture,
  osteoporoticFractureSomewhere,
  traumaticFracture,
  unspecifiedFracture,
} from '../codes/groups/fractures.ts';
import { tScore } from '../codes/groups/instruments.ts';
import type { GroupMatch } from '../codes/groups/match-group.ts';
import { boneNeoplasm, knownCancer, neoplasmInRemission, nonunion, spinalNeoplasm } from '../codes/groups/neoplasms.ts';
import { newestFirst, withinWindow } from '../elements/fhir-date.ts';
import { numberOf, objectOf } from '../elements/shape.ts';
import type { Evidence } from '../evidence.ts';
import { memberOf } from '../facts/chart-facts.ts';
import type { ConditionFact } from '../facts/facts.ts';
import { wasMemberOf } from '../facts/membership.ts';
import { observationsIn } from '../facts/observations-in.ts';
import { type Nearness, nearnessTo, placeOf } from '../facts/places.ts';
import { ACUTE_ILLNESS_HOURS, REFUTED_HOURS } from '../judging.ts';
import { evidenceOf } from './evidence-of.ts';
import { fractureAcuity } from './fracture-acuity.ts';
import type { QuestionContext } from './question-context.ts';
import type { RuleId } from './rules.ts';

export interface Found {
  readonly fact: ConditionFact;
  readonly match: GroupMatch;
  readonly near: Nearness;
}

/** Conditions of any of the groups, newest first; what was entered in error is none. */
export function conditionsIn(context: QuestionContext, groups: readonly CodeGroup[]): readonly Found[] {
  const matchesOf = new Map<ConditionFact, GroupMatch[]>();
  for (const group of groups) {
    for (const { fact, match } of membersAmong(context.facts.conditions, group))
      matchesOf.set(fact, [...(matchesOf.get(fact) ?? []), match]);
  }
  // By the order of the chart where dates are alike.
  const facts =
    groups.length === 1 || matchesOf.size < 2 ? [...matchesOf.keys()] : context.facts.conditions.filter(fact => matchesOf.has(fact));
  return facts
    .flatMap(fact => {
      const matches = matchesOf.get(fact) ?? [];
      const match = matches.find(each => each.match === 'code') ?? matches[0];
      if (!match) return [];
      const place = placeOf(fact);
      const near = context.level === undefined ? 'unplaced' : nearnessTo(place, context.level);
      const byText: GroupMatch = { ...match, match: 'text' };
      return [{ fact, match: place.kind === 'levels' && place.from === 'text' && context.level !== undefined ? byText : match, near }];
    })
    .sort((one, other) => newestFirst(one.fact.moment, other.fact.moment));
}

interface Member {
  readonly fact: ConditionFact;
  readonly match: GroupMatch;
}

/** The conditions of a chart that belong to a group: found once, however many questions and levels ask. */
const membersAmong = keepingEach((conditions: readonly ConditionFact[], group: CodeGroup): readonly Member[] =>
  conditions.flatMap(fact => {
    const match = fact.verification === 'entered-in-error' ? undefined : memberOf(fact, group);
    return match ? [{ fact, match }] : [];
  }),
);

/** Conditions whose own words put them in the past: "history of sepsis". None that a group holds as it stands. */
export function bygoneConditions(context: QuestionContext, groups: readonly CodeGroup[], rule: RuleId): readonly Evidence[] {
  return context.facts.conditions
    .filter(fact => fact.verification !== 'entered-in-error' && groups.some(group => wasMemberOf(fact, group)))
    .filter(fact => groups.every(group => memberOf(fact, group) === undefined))
    .filter(fact => context.level === undefined || nearnessTo(placeOf(fact), context.level) !== 'elsewhere')
    .map(fact => evidenceOf(fact, { rule, says: 'history', match: { coding: fact.concept.codings[0], match: 'text' } }));
}

/** Words for what a condition says, by how it stands. */
export interface ConditionRules {
  readonly active: RuleId;
  /** Active, but nobody has said so for long. Left out: its age does not matter. */
  readonly old?: RuleId;
  readonly past: RuleId;
  /** At a level: the chart places it elsewhere in the spine, or nowhere. */
  readonly elsewhere?: RuleId;
  readonly unplaced?: RuleId;
  /** Refuted and thereby denied as a whole: only codes of `whole`. */
  readonly refuted?: { readonly rule: RuleId; readonly whole: CodeGroup };
  readonly says?: 'present' | 'supports';
  /** What it says at a level where the chart does not place it, if less. */
  readonly saysUnplaced?: 'supports';
}

/**
 * Conditions as evidence for a contraindication. One that the chart does not place counts at every level: it has to be asked about
 * before any needle. One that is placed elsewhere is shown beside.
 */
export function contraindicationEvidence(
  context: QuestionContext,
  groups: readonly CodeGroup[],
  rules: ConditionRules,
): readonly Evidence[] {
  const current = conditionsIn(context, groups).flatMap(found => {
    const { fact, match, near } = found;
    if (fact.verification === 'refuted') return refutation(context, found, rules);
    if (fact.clinical === 'past') return [evidenceOf(fact, { rule: rules.past, says: 'history', match })];
    if (rules.old && isLongAgo(fact, context)) {
      return [evidenceOf(fact, { rule: rules.old, says: 'stale', match, windowHours: ACUTE_ILLNESS_HOURS })];
    }
    if (near === 'elsewhere') return [evidenceOf(fact, { rule: rules.elsewhere ?? rules.active, says: 'supports', match })];
    const unplaced = context.level !== undefined && near === 'unplaced';
    const rule = context.level !== undefined && near !== 'at' ? (rules.unplaced ?? rules.active) : rules.active;
    const says = (unplaced ? rules.saysUnplaced : undefined) ?? rules.says ?? 'present';
    return [evidenceOf(fact, { rule, says: fact.doubtful ? 'supports' : says, match })];
  });
  return [...current, ...bygoneConditions(context, groups, rules.past)];
}

function isLongAgo(fact: ConditionFact, { asOf }: QuestionContext): boolean {
  const when = [fact.onset, fact.recorded].map(moment => withinWindow(moment, asOf, ACUTE_ILLNESS_HOURS));
  return when.includes('outside') && !when.includes('inside') && !when.includes('unsure');
}

/** A refuted diagnosis answers only when it denies the whole question, at this level, and lately. Else it is history. */
function refutation(context: QuestionContext, { fact, match, near }: Found, rules: ConditionRules): readonly Evidence[] {
  const { refuted } = rules;
  const denied =
    refuted !== undefined &&
    memberOf(fact, refuted.whole)?.match === 'code' &&
    (context.level === undefined || near === 'at') &&
    withinWindow(fact.recorded ?? fact.onset, context.asOf, REFUTED_HOURS) === 'inside';
  if (denied) return [evidenceOf(fact, { rule: refuted.rule, says: 'absent', match, windowHours: REFUTED_HOURS })];
  return [evidenceOf(fact, { rule: refuted?.rule ?? rules.past, says: 'history', match })];
}

/** Conditions as evidence for an indication at a level: one that the chart does not place there only supports it. */
export function indicationEvidence(
  context: QuestionContext,
  groups: readonly CodeGroup[],
  rules: { readonly at: RuleId; readonly unplaced: RuleId; readonly past: RuleId },
): readonly Evidence[] {
  const current = conditionsIn(context, groups).flatMap(({ fact, match, near }) => {
    if (near === 'elsewhere') return [];
    if (fact.clinical === 'past' || fact.verification === 'refuted')
      return [evidenceOf(fact, { rule: rules.past, says: 'history', match })];
    if (near !== 'at') return [evidenceOf(fact, { rule: rules.unplaced, says: 'supports', match })];
    return [evidenceOf(fact, { rule: rules.at, says: fact.doubtful ? 'supports' : 'present', match })];
  });
  return [...current, ...bygoneConditions(context, groups, rules.past)];
}

/** Conditions that bear on a question without answering it; `past` for those that are over or were ruled out, which else are left out. */
export function supportingConditions(
  context: QuestionContext,
  groups: readonly CodeGroup[],
  rule: RuleId,
  past?: RuleId,
): readonly Evidence[] {
  const current = conditionsIn(context, groups).flatMap(({ fact, match, near }) => {
    if (near === 'elsewhere') return [];
    if (fact.verification === 'asserted' && fact.clinical === 'current') return [evidenceOf(fact, { rule, says: 'supports', match })];
    return past ? [evidenceOf(fact, { rule: past, says: 'history', match })] : [];
  });
  return past ? [...current, ...bygoneConditions(context, groups, past)] : current;
}

export const FRACTURES = [
  osteoporoticFracture,
  osteoporoticFractureSomewhere,
  neoplasticFracture,
  traumaticFracture,
  unspecifiedFracture,
  fractureSomewhere,
  healedFracture,
] as const;

/** By its code or its words, or by a code of any bone that the chart places in the spine. */
const isOsteoporotic = (fact: ConditionFact) =>
  (memberOf(fact, osteoporoticFracture) ?? memberOf(fact, osteoporoticFractureSomewhere)) !== undefined;

/** Asked over the whole spine, a fracture that is osteoporotic and a vertebra's by its name answers, though nobody said of which. */
function isOfSpineAsAsked({ level }: Pick<QuestionContext, 'level'>, fact: ConditionFact): boolean {
  return level === undefined && placeOf(fact).kind !== 'levels' && memberOf(fact, osteoporoticFracture) !== undefined;
}

/** All but those of tumour, which are another indication. */
const NOT_NEOPLASTIC = FRACTURES.filter(group => group !== neoplasticFracture);

/** IND-1: fractures of the level by cause and age. A cause that nobody recorded counts once osteoporosis is known. */
export function osteoporoticFractureEvidence(context: QuestionContext): readonly Evidence[] {
  const weak = knownOsteoporosis(context);
  const windowHours = context.windows.fractureAcuteWeeks * HOURS_PER_WEEK;
  const fractures = conditionsIn(context, NOT_NEOPLASTIC).flatMap(({ fact, match, near }) => {
    // A cause that is known to be tumour is another indication, whatever else the bone suffers from.
    if (near === 'elsewhere' || memberOf(fact, neoplasticFracture)) return [];
    const say = (rule: RuleId, says: Evidence['says']) => [evidenceOf(fact, { rule, says, match, windowHours })];
    if (fact.verification === 'refuted') {
      const lately = withinWindow(fact.recorded ?? fact.onset, context.asOf, REFUTED_HOURS) === 'inside';
      const denies = near === 'at' && lately && memberOf(fact, osteoporoticFracture)?.match === 'code';
      return say('fracture-refuted', denies ? 'absent' : 'history');
    }
    const acuity = memberOf(fact, healedFracture) ? 'healed' : fractureAcuity(fact, context);
    if (acuity === 'healed') return say('fracture-healed', 'history');
    if (acuity === 'old') return say('fracture-old', 'history');
    if (near !== 'at') return say('fracture-level-unsaid', isOfSpineAsAsked(context, fact) && acuity === 'acute' ? 'present' : 'supports');
    if (acuity === 'unknown') return say('fracture-undated', 'supports');
    if (isOsteoporotic(fact)) return say('fracture-at-level', 'present');
    if (memberOf(fact, traumaticFracture)) return say('traumatic-fracture', 'supports');
    return weak ? say('fracture-with-osteoporosis', 'present') : say('fracture-of-unknown-cause', 'supports');
  });
  return [...fractures, ...bygoneConditions(context, FRACTURES, 'fracture-healed')];
}

/** IND-1: that the bone is weak, with or without a fracture elsewhere; what is a fracture of the spine is said as such. */
export function osteoporosisEvidence(context: QuestionContext): readonly Evidence[] {
  return conditionsIn({ ...context, level: undefined }, [osteoporosis])
    .filter(({ fact }) => !NOT_NEOPLASTIC.some(group => memberOf(fact, group)))
    .map(({ fact, match }) => {
      const stands = fact.verification === 'asserted' && fact.clinical === 'current';
      return evidenceOf(fact, { rule: 'osteoporosis-known', says: stands ? 'supports' : 'history', match });
    });
}

/** T ≤ −2.5, the WHO's line, or the diagnosis itself. A better score excludes nothing. */
function knownOsteoporosis({ facts }: Pick<QuestionContext, 'facts'>): boolean {
  const diagnosed = facts.conditions.some(fact => fact.verification === 'asserted' && memberOf(fact, osteoporosis));
  return (
    diagnosed ||
    observationsIn(facts, [tScore]).some(({ fact }) => {
      const quantity = objectOf(fact.resource, 'valueQuantity');
      const value = numberOf(quantity, 'value');
      return value !== undefined && value <= -2.5 && quantity?.comparator === undefined;
    })
  );
}

/** IND-2: a cancer of which nobody says that it is in bone. It is worth knowing, and speaks for nothing. */
export function cancerEvidence(context: QuestionContext): readonly Evidence[] {
  return conditionsIn({ ...context, level: undefined }, [knownCancer])
    .filter(({ fact }) => !IN_BONE.some(group => memberOf(fact, group)))
    .map(({ fact, match }) => evidenceOf(fact, { rule: 'cancer-known', says: 'history', match }));
}

const IN_BONE = [spinalNeoplasm, boneNeoplasm, neoplasticFracture, neoplasmInRemission];

/** A fracture that did not heal: ICD-10-CM's K, or a diagnosis of nonunion. */
export function nonunionEvidence(context: QuestionContext): readonly Evidence[] {
  return [
    ...supportingConditions(context, [nonunion], 'nonunion', 'nonunion'),
    ...conditionsIn(context, FRACTURES)
      .filter(
        ({ fact, near }) => fact.episode === 'K' && fact.clinical === 'current' && fact.verification === 'asserted' && near !== 'elsewhere',
      )
      .map(({ fact, match }) => evidenceOf(fact, { rule: 'nonunion', says: 'supports', match })),
  ];
}
